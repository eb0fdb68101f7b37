// Sentences that stand twice in a cell with others between them. Those that follow themselves are repeated phrases.
import type { TextSpan } from '#shared/model/release-text.ts'
import { isInQuotation } from '#shared/text/is-in-quotation.ts'
import { beginAlike, hashOfRun, type WordRun } from '#shared/text/word-run.ts'
import type { Words } from '#shared/text/words-in.ts'

export interface RepeatedSentence {
  readonly first: TextSpan
  readonly second: TextSpan
}

/** Shorter ones are refrains: "Nothing is decided yet." */
const fewestWords = 6
/** Nobody pasted so many; a hostile text is read no further. */
const most = 50

/** Speech may come back to its words; the release itself does not. */
export function repeatedSentences(
  text: string,
  words: Words,
  sentences: readonly TextSpan[],
): readonly RepeatedSentence[] {
  if (sentences.length < 3) return none
  let found: RepeatedSentence[] | null = null
  const { forms, starts } = words
  const seen = new Map<number, PlacedSentence>()
  let first = 0
  let repeats = 0
  for (const { start, end } of sentences) {
    while (first < forms.length && (starts[first] ?? 0) < start) first += 1
    let next = first
    while (next < forms.length && (starts[next] ?? 0) < end) next += 1
    const sentence = { span: { start, end }, forms, first, count: next - first }
    first = next
    if (sentence.count < fewestWords) continue
    const hash = hashOfRun(forms, sentence.first, next)
    const before = seen.get(hash)
    if (before === undefined) {
      seen.set(hash, sentence)
      continue
    }
    repeats += 1
    if (repeats > most) break
    if (before.count === sentence.count && beginAlike(before, sentence) && !isInQuotation(text, start))
      (found ??= []).push({ first: before.span, second: sentence.span })
  }
  return found ?? none
}

const none: readonly never[] = []

interface PlacedSentence extends WordRun {
  readonly span: TextSpan
}
