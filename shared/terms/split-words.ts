import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { addressesIn } from '#shared/terms/addresses-in.ts'
import { character, characterAt } from '#shared/terms/word-characters.ts'
import { type Gap, gapBetween } from '#shared/terms/word-gaps.ts'

/** A word of a text or of a term, with what stands between it and the word before. */
export interface Word extends TextSpan {
  /** The text as it stands. */
  readonly written: string
  readonly gap: Gap
}

/**
 * The words of a text in which terms may be looked for: none inside web or e-mail addresses. French elided words
 * (`l’`, `d’`, `qu’`) are words of their own, `&` is one, Arabic and Latin letters never share one, and the Arabic
 * article before a figure («الـ68», «الـ 68») belongs to it.
 */
export function splitWords(text: string, language: LanguageTag): readonly Word[] {
  const base = baseLanguage(language)
  if (text === lastText && base === lastBase) return lastWords
  lastWords = cut(text, base)
  lastText = text
  lastBase = base
  return lastWords
}

/** One text is often asked for several things in a row. */
let lastText = ''
let lastBase = ''
let lastWords: readonly Word[] = []

function cut(text: string, base: string): readonly Word[] {
  const endOfWord = base === 'ar' ? endInArabicText : endInOtherText
  const addresses = addressesIn(text)
  const words: Word[] = []
  let gapStart = 0
  let address = 0
  let before: Word | undefined
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfWord(text, start)
    if (end === start) continue
    while (address < addresses.length && (addresses[address]?.end ?? 0) <= start) address += 1
    const here = addresses[address]
    if (here && start < here.end && end > here.start) {
      gapStart = start
    } else {
      const word: Word = { start, end, written: text.slice(start, end), gap: gapBetween(text, gapStart, start, before) }
      if (base === 'fr') pushFrench(words, word)
      else if (base === 'ar' && before && isFigureBehindArticle(text, word, before)) {
        words[words.length - 1] = { ...before, end, written: before.written + word.written }
      } else words.push(word)
      before = words[words.length - 1]
      gapStart = end
    }
    start = end - 1
  }
  return words
}

const ampersand = 0x26

/** Where the word that starts here ends; the start itself where none does. */
function endInOtherText(text: string, start: number): number {
  if (text.charCodeAt(start) === ampersand) return start + 1
  const end = runOf(character.word, text, start)
  return end === start ? start : withApostrophes(character.letter, text, end)
}

function endInArabicText(text: string, start: number): number {
  const bits = characterAt(text, start)
  if ((bits & character.arabicLetter) !== 0) return runOf(character.arabicLetter, text, start)
  if ((bits & character.digit) !== 0) return runOf(character.digit, text, start)
  if ((bits & character.foreign) === 0) return text.charCodeAt(start) === ampersand ? start + 1 : start
  return withApostrophes(character.foreignLetter, text, runOf(character.foreign, text, start))
}

function runOf(wanted: number, text: string, start: number): number {
  let at = start
  while (at < text.length && (characterAt(text, at) & wanted) !== 0) at += isHighSurrogate(text.charCodeAt(at)) ? 2 : 1
  return at
}

/** «aujourd’hui», “women’s”: an apostrophe with letters behind it goes on with the word. */
function withApostrophes(wanted: number, text: string, from: number): number {
  let end = from
  while (end < text.length && (characterAt(text, end) & character.apostrophe) !== 0) {
    const further = runOf(wanted, text, end + 1)
    if (further === end + 1) break
    end = further
  }
  return end
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

function isFigureBehindArticle(text: string, { start }: Word, before: Word): boolean {
  return (
    (characterAt(text, start) & character.digit) !== 0 &&
    start - before.end <= 1 &&
    (before.written === 'ال' || before.written === 'الـ')
  )
}

const elided = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019\u02bc]/iu
const longestElided = 9

function pushFrench(words: Word[], word: Word): void {
  let { start, written, gap } = word
  if (!hasApostropheEarly(written)) {
    words.push(word)
    return
  }
  for (;;) {
    const article = elided.exec(written.slice(0, longestElided))?.[0]
    if (article === undefined) break
    words.push({ start, end: start + article.length, written: article, gap })
    start += article.length
    written = word.written.slice(start - word.start)
    gap = 'space'
  }
  if (written !== '') words.push({ start, end: word.end, written, gap })
}

function hasApostropheEarly(written: string): boolean {
  const last = Math.min(written.length, longestElided)
  for (let at = 1; at < last; at += 1) if ((characterAt(written, at) & character.apostrophe) !== 0) return true
  return false
}
