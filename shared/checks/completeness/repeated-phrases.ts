// Phrases and sentences that stand twice in a row. What word-repeated reports (up to three words, letter for letter) is
// left to it.
import type { LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { isInQuotation } from '#shared/text/is-in-quotation.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

export interface RepeatedPhrase {
  readonly first: TextSpan
  readonly second: TextSpan
  readonly words: number
}

const mostWords = 20
const longestText = 200_000
const sentenceLength = 5
/** "off the coast of off the coast of": so many words do not follow themselves by chance, whatever they are. */
const longPhrase = 4

/** The phrases of two words and more that follow themselves at once in a text. */
export function repeatedPhrases(text: string, words: Words, language: LanguageTag): readonly RepeatedPhrase[] {
  if (text.length > longestText) return none
  let found: RepeatedPhrase[] | null = null
  for (let size = 2; size <= mostWords; size += 1) {
    // Two copies of so many words share at least one place that is a multiple of their number.
    for (let index = 0; index + size < words.forms.length; index += size) {
      if (!isSame(words.forms[index], words.forms[index + size])) continue
      const [from, to] = sameRun(words, index, size)
      if (to - from >= size) {
        const phrase = phraseAt(words, from, size)
        const isNew = found === null || !found.some((other) => overlaps(other, phrase))
        if (isNew && isMistake(text, words, { from, size, language })) (found ??= []).push(phrase)
      }
      index = Math.max(index, Math.floor((to - 1) / size) * size)
    }
  }
  return found ?? none
}

const none: readonly never[] = []

/** The stretch of words around `index` of which each is the same as the one `size` words on. */
function sameRun({ forms }: Words, index: number, size: number): readonly [number, number] {
  let from = index
  while (from > 0 && index - from < mostWords && isSame(forms[from - 1], forms[from - 1 + size])) from -= 1
  let to = index + 1
  while (to + size < forms.length && isSame(forms[to], forms[to + size])) to += 1
  return [from, to]
}

function isSame(one: WordForm | undefined, other: WordForm | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined || one.foldedHash !== other.foldedHash) return false
  return one.folded === other.folded
}

function phraseAt(words: Words, from: number, size: number): RepeatedPhrase {
  const span = (first: number): TextSpan => ({
    start: words.starts[first] ?? 0,
    end: words.ends[first + size - 1] ?? 0,
  })
  return { first: span(from), second: span(from + size), words: size }
}

function overlaps(one: RepeatedPhrase, other: RepeatedPhrase): boolean {
  return one.first.start < other.second.end && other.first.start < one.second.end
}

interface Candidate {
  readonly from: number
  readonly size: number
  readonly language: LanguageTag
}

function isMistake(text: string, words: Words, { from, size, language }: Candidate): boolean {
  const phrase = words.forms.slice(from, from + size)
  const letters = phrase.reduce((sum, { written, shape }) => sum + (shape === 'digits' ? 0 : written.length), 0)
  const content = phrase.filter(({ folded }) => folded.length >= 4 && !isFunctionWord(folded, language)).length
  if (letters < 12 || content < (size >= longPhrase ? 1 : 2)) return false
  if (size <= 3 && !isLeftToUs(phrase, words.forms.slice(from + size, from + 2 * size), letters)) return false
  const between = text.slice(words.ends[from + size - 1], words.starts[from + size])
  if (isBlank(between)) return isOneStretch(text, words, from, size)
  // « sur le quai du port, sur le quai du port »: in speech that is rhetoric.
  if (isComma(between)) return isSaidAgainBehindComma(text, words, from, size)
  // A sentence said twice; in speech that is rhetoric too.
  return (
    size >= sentenceLength &&
    /^[.!?؟…]+\s+$/u.test(between) &&
    !/[,;:،؛]/u.test(text.slice(words.starts[from], words.starts[from + 1])) &&
    !isInQuotation(text, words.starts[from] ?? 0)
  )
}

/** Told apart by letters that only look alike, or names: word-repeated leaves both alone. */
function isLeftToUs(first: readonly WordForm[], second: readonly WordForm[], letters: number): boolean {
  if (first.some((word, index) => word.written.toLowerCase() !== second[index]?.written.toLowerCase())) return true
  return letters >= 15 && first.every(({ shape }) => shape === 'capital' || shape === 'caps' || shape === 'mixed')
}

/** Nothing but spaces, hyphens and apostrophes between the words of both copies. */
function isOneStretch(text: string, words: Words, from: number, size: number): boolean {
  if (size >= sentenceLength) return true
  for (let index = from; index < from + 2 * size - 1; index += 1) {
    if (!/^[\s\u00a0\u202f'’\-‐‑]{1,3}$/u.test(text.slice(words.ends[index], words.starts[index + 1]))) return false
  }
  return true
}

/** Pasted twice with its comma: long enough that nobody writes it so, one phrase and no list, and no cry. */
function isSaidAgainBehindComma(text: string, words: Words, from: number, size: number): boolean {
  if (size < longPhrase || isInQuotation(text, words.starts[from] ?? 0)) return false
  const end = words.ends[from + 2 * size - 1] ?? text.length
  if (/^\s?!/u.test(text.slice(end, end + 2))) return false
  return !/[,;:،؛.!?؟]\s/u.test(text.slice(words.starts[from], words.ends[from + size - 1]))
}

function isComma(between: string): boolean {
  return /^[,،][\s\u00a0\u202f]{1,3}$/u.test(between)
}

function isBlank(between: string): boolean {
  return /^[ \u00a0\u202f]{1,3}$/u.test(between)
}
