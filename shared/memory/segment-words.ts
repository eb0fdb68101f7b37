import { placeableKey, type WordKeys, wordKeysOf } from '#shared/memory/word-keys.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { type WordForm, wordsIn } from '#shared/text/words-in.ts'

/** A segment as a memory compares it: its words in their order, thrice hashed, and its punctuation marks. */
export interface SegmentWords {
  /** What the word is: without case, accents, Arabic clitics, plural; every number, month and weekday is one. 32 bits. */
  readonly keys: readonly number[]
  /** The word folded, with its clitics and its ending. */
  readonly folded: readonly number[]
  /** The word as it is written. */
  readonly written: readonly number[]
  /** Code units of what is neither word nor space, in their plainest form, ascending. */
  readonly marks: readonly number[]
}

/**
 * The words of a segment. `1,500`, `14:30`, `+82-70-4202` and `2025-2028` are one word each; what an apostrophe joins to
 * a word (`l’`, `qu’`, `’s`) belongs to it.
 */
export function segmentWords(text: string, language: LanguageTag): SegmentWords {
  const { forms, starts, ends } = wordsIn(text)
  const keysOf = wordKeysOf(baseLanguage(language))
  const words: Growing = { keys: [], folded: [], written: [], marks: [] }
  let elided: WordKeys | null = null
  let behind = 0
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    const start = starts[index] ?? 0
    if (!form) continue
    const keys = keysOf(form)
    const joined = start - behind === 1 && index > 0 ? text.charCodeAt(behind) : 0
    const before = forms[index - 1]
    if (joined > 0 && before && joinsNumbers(joined) && isFigures(before) && isFigures(form)) {
      extendLast(words, keys, joined)
    } else if (isApostrophe(joined) && elided === null && form.written.length === 1 && words.keys.length > 0) {
      extendLast(words, keys, joined)
    } else {
      pushMarks(words.marks, text, behind, start)
      const next = ends[index] ?? 0
      if (elides(form) && isApostrophe(text.charCodeAt(next)) && starts[index + 1] === next + 1) {
        elided = keys
      } else {
        pushWord(words, keys, elided)
        elided = null
      }
    }
    behind = ends[index] ?? start
  }
  pushMarks(words.marks, text, behind, text.length)
  words.marks.sort((one, other) => one - other)
  return words
}

interface Growing {
  readonly keys: number[]
  readonly folded: number[]
  readonly written: number[]
  readonly marks: number[]
}

function pushWord(words: Growing, { key, folded, written }: WordKeys, elided: WordKeys | null): void {
  words.keys.push(key)
  words.folded.push(elided ? mixed(elided.folded, folded) : folded)
  words.written.push(elided ? mixed(elided.written, written) : written)
}

function extendLast(words: Growing, keys: WordKeys, joined: number): void {
  const last = words.keys.length - 1
  words.folded[last] = mixed(words.folded[last] ?? 0, keys.folded)
  words.written[last] = mixed(mixed(words.written[last] ?? 0, joined), keys.written)
}

function mixed(one: number, other: number): number {
  return (Math.imul(one, 0x01000193) ^ other) >>> 0
}

function pushMarks(marks: number[], text: string, start: number, end: number): void {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (!isSpaceOrInvisible(code)) marks.push(plainMarks.get(code) ?? code)
  }
}

/** Typography alone does not tell two segments apart here. */
const plainMarks: ReadonlyMap<number, number> = new Map(
  [
    ['’‘', "'"],
    ['“”„«»', '"'],
    ['–—', '-'],
  ].flatMap(([marks = '', plain = '']) => [...marks].map((mark) => [mark.charCodeAt(0), plain.charCodeAt(0)] as const)),
)

function isSpaceOrInvisible(code: number): boolean {
  if (code <= 0x20 || code === 0xa0) return true
  return code >= 0x2000 && (code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x206f))
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function elides(form: WordForm): boolean {
  return form.written.length === 1 || form.folded === 'qu'
}

function isFigures(form: WordForm): boolean {
  return form.shape === 'digits' && placeableKey(form) !== null
}

/** . , : / - and the spaces that keep figures together. */
function joinsNumbers(code: number): boolean {
  return '.,:/-\u066b\u066c\u00a0\u202f\u2009\u2013\u2011'.includes(String.fromCharCode(code))
}
