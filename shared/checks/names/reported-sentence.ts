import type { VersionQuotations } from '#shared/checks/names/quotations-of.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { speechVerbs } from '#shared/press/speech-verbs.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/**
 * The sentence of a speech that another version gives in its own words: « … en une nuit. Nous le rebâtirons », “… in a
 * night,” said the chair, who promised that it would be rebuilt. Null where the version quotes as many sentences, or reports
 * nothing that the model does not report as well.
 */
export function reportedSentence(version: VersionQuotations, model: VersionQuotations): string | null {
  const sentences = quotedSentences(model)
  const kept = quotedSentences(version)
  if (kept.length === 0 || kept.length >= sentences.length || sentences.length > mostSentences) return null
  const [letters, all] = [lettersIn(kept), lettersIn(sentences)]
  if (letters / version.cell.text.length > mostKept * (all / model.cell.text.length)) return null
  if (!reports(version) || mayReport.test(outsideOf(model))) return null
  const misfit = (sentence: string) => Math.abs(all - sentence.length - letters)
  return sentences.reduce((lost, sentence) => (misfit(sentence) < misfit(lost) ? sentence : lost))
}

const mostSentences = 12

/** Of what the model quotes, by the share of the text: languages differ in length by less. */
const mostKept = 0.65

const lettersIn = (sentences: readonly string[]) => sentences.reduce((sum, { length }) => sum + length, 0)

/** Sentences of two words and more in quotation marks. */
function quotedSentences({ quotations, cell: { text } }: VersionQuotations): readonly string[] {
  return quotations.flatMap(({ pieces }) =>
    pieces.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split(/(?<=[.!?؟…])[\s\u00a0\u202f]+(?=\S)/u)
        .map((sentence) => sentence.trim())
        .filter((sentence) => /\S[\s\u00a0]\S/u.test(sentence)),
    ),
  )
}

function outsideOf({ quotations, cell: { text } }: VersionQuotations): string {
  let [outside, from] = ['', 0]
  for (const { pieces } of quotations) {
    for (const { start, end } of pieces) {
      outside += text.slice(from, start)
      from = end
    }
  }
  return outside + text.slice(from)
}

/** Any clause that may be reported speech. */
const mayReport =
  /(?<!\p{L})(?:that|whether|qu[’']|que|si|[وفب]?[إأ]ن(?:ه|ها|هم|هما|نا|ني|ا)?|adding|ajoutant|précisant|assurant)(?!\p{L})/iu

/** A verb of saying and what it brings: "promised that", « a promis que », «وتعهد بأن». */
function reports(version: VersionQuotations): boolean {
  const base = baseLanguage(version.language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return false
  const verbs = speechVerbs[base]
  for (const [, verb = ''] of outsideOf(version).matchAll(clauses[base])) {
    const folded = foldForSearch(verb, base)
    if (
      verbs.has(folded) ||
      participles.has(folded) ||
      (base === 'ar' && (verbs.has(folded.slice(1)) || promises.has(folded)))
    )
      return true
  }
  return false
}

const clauses = {
  en: /(?<!\p{L})(\p{Ll}{3,14}) (?:(?:him|her|them|reporters|journalists) )?that(?!\p{L})/gu,
  fr: /(?<!\p{L})(\p{Ll}{3,14}) qu(?:e |[’'])/gu,
  ar: /(?<!\p{L})(\p{L}{2,10})(?: \p{L}{2,14}){0,4} ب?[أإ]ن(?:ه|ها|هم|هما|نا)?(?!\p{L})/gu,
}

/** "adding that", « en précisant que ». Folded. */
const participles = new Set(
  (
    'adding saying stressing noting explaining promising pledging vowing insisting warning recalling stating pointing ' +
    'ajoutant precisant assurant promettant expliquant soulignant affirmant indiquant rappelant annoncant estimant'
  ).split(' '),
)

/** Folded, with or without the conjunction. */
const promises = new Set([
  'وعد',
  'ووعد',
  'وعدت',
  'ووعدت',
  'تعهد',
  'وتعهد',
  'تعهدت',
  'وتعهدت',
  'متعهدا',
  'مؤكدا',
  'مؤكده',
  'موضحا',
  'موضحه',
  'مشيرا',
  'مشيره',
  'مضيفا',
  'مضيفه',
])
