import { wordingOf } from '#shared/boilerplate/wording.ts'

/** A stretch of two texts: the same in both, or only in the first (`gone`) or the second (`come`). */
export interface WordDifference {
  readonly is: 'same' | 'gone' | 'come'
  /** As the first text writes it; what has come, as the second does. */
  readonly text: string
}

/**
 * How one text becomes another, word by word (longest common subsequence); typography alone is no difference. Without
 * what has come the stretches are the first text. Texts too long to compare differ from their first other word to the last.
 */
export function wordDifferences(before: string, after: string): readonly WordDifference[] {
  const one = tokensOf(before)
  const other = tokensOf(after)
  const limit = Math.min(one.length, other.length)
  let head = 0
  while (head < limit && isSame(one[head], other[head])) head += 1
  let tail = 0
  while (tail < limit - head && isSame(one[one.length - 1 - tail], other[other.length - 1 - tail])) tail += 1
  const pieces: WordDifference[] = []
  const add = (is: WordDifference['is'], text: string): void => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.is === is) pieces[pieces.length - 1] = { is, text: last.text + text }
    else pieces.push({ is, text })
  }
  for (const token of one.slice(0, head)) add('same', token.text)
  between(one.slice(head, one.length - tail), other.slice(head, other.length - tail), add)
  for (const token of one.slice(one.length - tail)) add('same', token.text)
  return pieces
}

interface Token {
  readonly text: string
  /** As it is compared; a run of white space is one token, and like any other. */
  readonly wording: string
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const [token] of text.matchAll(/[\p{L}\p{M}\p{N}\u200c\u200d]+|\s+|[^\s]/gu))
    tokens.push({ text: token, wording: /^\s/u.test(token) ? ' ' : wordingOf(token) })
  return tokens
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other !== undefined && one.wording === other.wording
}

/** Tokens of one text times tokens of the other; a boilerplate of 300 words against another has 360,000. */
const mostComparisons = 2_000_000

function between(
  one: readonly Token[],
  other: readonly Token[],
  add: (is: WordDifference['is'], text: string) => void,
): void {
  const width = other.length + 1
  const isTooLong = one.length * other.length > mostComparisons
  const longest = isTooLong ? null : commonLengths(one, other)
  let [i, j] = [0, 0]
  let [gone, come] = ['', '']
  const flush = (): void => {
    add('gone', gone)
    add('come', come)
    gone = ''
    come = ''
  }
  while (i < one.length || j < other.length) {
    if (longest && isSame(one[i], other[j])) {
      flush()
      add('same', one[i]?.text ?? '')
      i += 1
      j += 1
      continue
    }
    const below = longest?.[(i + 1) * width + j] ?? 0
    const beside = longest?.[i * width + j + 1] ?? 0
    if (i < one.length && (j >= other.length || below >= beside)) gone += one[i++]?.text ?? ''
    else come += other[j++]?.text ?? ''
  }
  flush()
}

/** `[i, j]`: how many tokens are common to the first text from `i` and the second from `j`. */
function commonLengths(one: readonly Token[], other: readonly Token[]): Uint16Array {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      lengths[at] = isSame(one[i], other[j])
        ? (lengths[at + width + 1] ?? 0) + 1
        : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  }
  return lengths
}
