import { createPattern } from '#shared/memory/edit-distance.ts'
import { type SegmentWords, segmentWords } from '#shared/memory/segment-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** How much two segments are alike. */
export interface Likeness {
  /** 0 … 1; 1 only where the segments are equal, unit by unit, else 0.99 at most. */
  readonly similarity: number
  /** What orders the equally similar: smaller is nearer. Characters changed, over the length. */
  readonly distance: number
}

/** Segments of more words are compared for equality only. */
export const mostWords = 2000
/** Up to this many words, characters count as well: `Press contact` and `Press contacts` have but one word in common. */
export const fewWords = 3

/** A segment to which others are compared. */
export interface Comparison {
  readonly words: SegmentWords
  /** `least`: below it, 0 may be answered at once. */
  to(text: string, least: number): Likeness
}

/**
 * Compares segments as translators count: words that would have to be changed, put in or taken out, over the words of the
 * longer segment. Another number, month or weekday, another clitic or a plural is a fifth of a word; case, accents and
 * each punctuation mark a tenth. Of segments of a few words the likeness of the characters is taken where it is greater.
 */
export function createComparison(text: string, language: LanguageTag): Comparison {
  const words = segmentWords(text, language)
  const folded = foldForSearch(text, language).slice(0, mostCharacters)
  const pattern = createPattern(codesOf(folded))
  const charactersTo = (other: string): number => {
    const codes = codesOf(foldForSearch(other, language).slice(0, mostCharacters))
    const longer = Math.max(folded.length, codes.length)
    return longer === 0 ? 1 : pattern.distance(codes, 0, codes.length, longer) / longer
  }
  return {
    words,
    to(other, least) {
      if (text === other) return { similarity: 1, distance: 0 }
      const otherWords = segmentWords(other, language)
      let similarity = wordSimilarity(words, otherWords, least)
      const short = words.keys.length <= fewWords && otherWords.keys.length <= fewWords
      if (similarity < least && !short) return { similarity: 0, distance: 1 }
      const distance = charactersTo(other)
      if (short && words.keys.length + otherWords.keys.length > 0) similarity = Math.max(similarity, 1 - distance)
      return { similarity: Math.min(0.99, similarity), distance }
    },
  }
}

const mostCharacters = 1000

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index += 1) codes[index] = text.charCodeAt(index)
  return codes
}

const wholeWord = 20
const otherForm = 4
const otherCase = 2
const mark = 2

/** The part of the likeness that words and marks make, 0 … 1; where it is below `least`, some number below `least`. */
export function wordSimilarity(one: SegmentWords, other: SegmentWords, least: number): number {
  const size = Math.max(one.keys.length, other.keys.length) * wholeWord
  if (size === 0 || size > mostWords * wholeWord) return 0
  const most = Math.floor(size * (1 - least) + 1e-6)
  const ofMarks = Math.min(size / 5, marksApart(one.marks, other.marks) * mark)
  const cost = wordsApart(one, other, most) + ofMarks
  return Math.max(0, 1 - cost / size)
}

/** Weighted Levenshtein distance between words, within the band that `most` leaves. */
function wordsApart(one: SegmentWords, other: SegmentWords, most: number): number {
  const [height, width] = [one.keys.length, other.keys.length]
  const band = Math.floor(most / wholeWord) + 1
  if (Math.abs(height - width) > band) return most + wholeWord
  let above = new Int32Array(width + 2).fill(far)
  let row = new Int32Array(width + 2).fill(far)
  for (let column = 0; column <= Math.min(width, band); column += 1) above[column] = column * wholeWord
  for (let line = 1; line <= height; line += 1) {
    const from = Math.max(1, line - band)
    const to = Math.min(width, line + band)
    row[from - 1] = from === 1 ? line * wholeWord : far
    let best = row[from - 1] ?? far
    for (let column = from; column <= to; column += 1) {
      const changed = (above[column - 1] ?? far) + costOf(one, line - 1, other, column - 1)
      const moved = Math.min(above[column] ?? far, row[column - 1] ?? far) + wholeWord
      const least = Math.min(changed, moved)
      row[column] = least
      if (least < best) best = least
    }
    row[to + 1] = far
    if (best > most) return most + wholeWord
    ;[above, row] = [row, above]
  }
  return above[width] ?? far
}

const far = 0x3fffffff

function costOf(one: SegmentWords, line: number, other: SegmentWords, column: number): number {
  if (one.written[line] === other.written[column]) return 0
  if (one.keys[line] !== other.keys[column]) return wholeWord
  return one.folded[line] === other.folded[column] ? otherCase : otherForm
}

/** How many marks stand in one only; both are in ascending order. */
function marksApart(one: readonly number[], other: readonly number[]): number {
  let [left, right, apart] = [0, 0, 0]
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0)
    if (difference !== 0) apart += 1
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return apart + (one.length - left) + (other.length - right)
}
