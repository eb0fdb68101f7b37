import type { Glossary } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { type FiledGlossaries, fileGlossaries, takeUp, termsOfLanguage } from '#shared/terms/filed-glossaries.ts'
import { keepMiscased } from '#shared/terms/miscased-terms.ts'
import { splitWords } from '#shared/terms/split-words.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import { type Candidate, createTermSearch } from '#shared/terms/term-search.ts'
import { withoutOverlaps } from '#shared/terms/without-overlaps.ts'

export interface RecogniserOptions {
  /**
   * A single Arabic noun may stand without its article («حماية» for «الحماية»). Right for asking whether a translation
   * holds a concept at all; too generous for marking terms in a text.
   */
  readonly loose?: boolean
  /**
   * A recogniser of an earlier state of these glossaries: what is the same concept (`===`) is taken over from it, so that
   * one changed concept among a hundred thousand costs little. The earlier one is not to be asked any more.
   */
  readonly after?: TermRecogniser
}

/**
 * A recogniser of all terms of these glossaries. In: plain text (UTF-16 offsets), language tag; terms are found by base
 * language. Out: occurrences in the order of the text, the longest where two would overlap; a span covers whole words,
 * so an Arabic one includes the clitics of its first word and a French one leaves out the elided article before it.
 * Where terms of several glossaries fit alike, the one of the smallest `priority` number is meant; a term that is a
 * fault only by its source (`onlyIfSourceHasConcept`) yields to every other.
 */
export function createTermRecogniser(glossaries: readonly Glossary[], options: RecogniserOptions = {}): TermRecogniser {
  const inOrder = [...glossaries].sort((a, b) => a.priority - b.priority)
  const earlier = options.after && filedBy.get(options.after)
  const filed = earlier ? takeUp(earlier, inOrder) : fileGlossaries(inOrder)
  const languages = new Map<string, LanguageRecogniser>()

  const recogniser: TermRecogniser = {
    recognise(text, language) {
      const base = baseLanguage(language)
      let ofLanguage = languages.get(base)
      if (!ofLanguage) {
        ofLanguage = languageRecogniser(filed, base, options.loose ?? false)
        languages.set(base, ofLanguage)
      }
      return ofLanguage(text, language)
    },
    concept: (glossary, conceptId) => filed.concepts.get(glossary)?.get(conceptId) ?? null,
  }
  filedBy.set(recogniser, filed)
  return recogniser
}

const filedBy = new WeakMap<TermRecogniser, FiledGlossaries>()

type LanguageRecogniser = (text: string, language: LanguageTag) => readonly TermOccurrence[]

const nothing: readonly TermOccurrence[] = []

function languageRecogniser(filed: FiledGlossaries, base: string, loose: boolean): LanguageRecogniser {
  const { trie, reader, isEmpty } = termsOfLanguage(filed, base)
  if (isEmpty) return () => nothing
  const search = createTermSearch({ trie, reader, loose })
  return (text, language) => {
    const words = splitWords(text, base)
    const candidates = search(text, words)
    if (candidates.length === 0) return nothing
    const standing = (candidate: Candidate): TermOccurrence => {
      const start = words[candidate.from]?.start ?? 0
      const end = words[candidate.to]?.end ?? start
      return occurrenceOf(candidate, { start, end, language, quote: text.slice(start, end) })
    }
    if (!candidates.some(isMiscased)) return withoutOverlaps(candidates).map(standing)
    const chosen = withoutOverlaps(candidates.filter((one) => !one.miscased))
    const recognised = chosen.map(standing)
    const miscased = withoutOverlaps(candidates.filter(isMiscased)).filter((one) => !touchesAny(one, chosen))
    keepMiscased(recognised, miscased.map(standing))
    return recognised
  }
}

function isMiscased({ miscased }: Candidate): boolean {
  return miscased
}

/** `others` lie in the order of the text and do not overlap. */
function touchesAny({ from, to }: Candidate, others: readonly Candidate[]): boolean {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle]?.to ?? 0) < from) low = middle + 1
    else high = middle
  }
  const next = others[low]
  return next !== undefined && next.from <= to
}

function occurrenceOf(
  { entry: { term, concept, glossary } }: Candidate,
  { start, end, language, quote }: Pick<TermOccurrence, 'start' | 'end' | 'language' | 'quote'>,
): TermOccurrence {
  return {
    start,
    end,
    conceptId: concept.id,
    glossary: glossary.id,
    term: term.text,
    status: term.status,
    language,
    quote,
  }
}
