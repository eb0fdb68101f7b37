import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { counterpart, isHeading, type Sentence, sentencesIn, wordsOf } from '#shared/checks/terms/aligned-sentences.ts'
import { isSameStem } from '#shared/checks/terms/same-stem.ts'
import type { LanguageTag } from '#shared/model/language.ts'

type SentencesByLanguage = ReadonlyMap<LanguageTag, readonly Sentence[]>

/** Two sentences of the source that differ in more than a fifth of their words share one translation. */
export const diffSrcSameTgt: ReleaseCheck = releaseCheck<SentencesByLanguage>({
  id: 'diff-src-same-tgt',
  readsRows: true,
  severity: 'info',
  offByDefault: true,
  gather(row, context) {
    const { languages, source } = context.release
    const targets = languages.filter((language) => language !== source)
    const byLanguage = new Map(targets.map((language) => [language, sentencesIn(row, language, context)] as const))
    return [...byLanguage.values()].some((sentences) => sentences.length > 0) ? byLanguage : null
  },
  *look(gathered, context) {
    for (const language of context.release.languages) {
      if (language !== context.release.source) yield* sharedIn(gathered, language, context)
    }
  },
})

function* sharedIn(
  gathered: readonly Gathered<SentencesByLanguage>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const { source } = context.release
  const firsts = new Map<string, Sentence>()
  for (const { data } of gathered) {
    for (const sentence of data.get(language) ?? []) {
      const first = firsts.get(sentence.text)
      if (first === undefined) {
        firsts.set(sentence.text, sentence)
        continue
      }
      const one = counterpart(first, source, context)
      const other = counterpart(sentence, source, context)
      if (one === null || other === null || one.text === other.text || isHeading(first.row) !== isHeading(sentence.row))
        continue
      if (!areDifferent(wordsOf(one.text, source), wordsOf(other.text, source), source)) continue
      const { start, end, row } = sentence
      yield {
        language,
        rowId: row.id,
        start,
        end,
        related: [
          { language, rowId: first.row.id, start: first.start, end: first.end, quote: first.text },
          { language: source, rowId: row.id, start: other.start, end: other.end, quote: other.text },
        ],
      }
    }
  }
}

const share = 0.8

/** Fewer than four fifths of their words are common to both, whatever gender they agree with. */
function areDifferent(one: readonly string[], other: readonly string[], language: LanguageTag): boolean {
  const [words, others] = [new Set(one), [...new Set(other)]]
  const isCommon = (word: string) => words.has(word) || one.some((own) => agrees(own, word, language))
  return others.filter(isCommon).length / Math.max(words.size, others.length, 1) < share
}

/** « Elle est fermée », « Il est fermé »: short words may be others altogether. */
function agrees(one: string, other: string, language: LanguageTag): boolean {
  const isPronoun = one.length <= 4 && other.length <= 4
  return (isPronoun || Math.min(one.length, other.length) >= 5) && isSameStem(one, other, language)
}
