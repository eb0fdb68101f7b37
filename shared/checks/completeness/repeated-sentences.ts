// Sentences that stand twice in a cell with others between them. Those that follow themselves are repeated phrases.
import type { TextSpan } from '#shared/model/release-text.ts'
import { isInQuotation } from '#shared/text/is-in-quotation.ts'
import type { Words } from '#shared/text/words-in.ts'

export interface RepeatedSentence {
  readonly first: TextSpan
  readonly second: TextSpan
}

/** Shorter ones are refrains: "Nothing is decided yet." */
const fewestWords = 8
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
  const seen = new Map<number, Placed>()
  let first = 0
  let repeats = 0
  for (const { start, end } of sentences) {
    while (first < words.forms.length && (words.starts[first] ?? 0) < start) first += 1
    let next = first
    while (next < words.forms.length && (words.starts[next] ?? 0) < end) next += 1
    const sentence = { start, end, from: first, count: next - first }
    first = next
    if (sentence.count < fewestWords) continue
    const hash = hashOf(words, sentence)
    const before = seen.get(hash)
    if (before === undefined) {
      seen.set(hash, sentence)
      continue
    }
    repeats += 1
    if (repeats > most) break
    if (isSame(words, before, sentence) && !isInQuotation(text, start))
      (found ??= []).push({ first: spanOf(before), second: spanOf(sentence) })
  }
  return found ?? none
}

const none: readonly never[] = []

interface Placed extends TextSpan {
  /** Among the words of the cell. */
  readonly from: number
  readonly count: number
}

function hashOf({ forms }: Words, { from, count }: Placed): number {
  let hash = 0
  for (let index = from; index < from + count; index += 1)
    hash = (Math.imul(hash, 31) + (forms[index]?.foldedHash ?? 0)) | 0
  return hash
}

function isSame({ forms }: Words, one: Placed, other: Placed): boolean {
  if (one.count !== other.count) return false
  for (let index = 0; index < one.count; index += 1)
    if (forms[one.from + index]?.folded !== forms[other.from + index]?.folded) return false
  return true
}

function spanOf({ start, end }: TextSpan): TextSpan {
  return { start, end }
}
