import type { WordNumber } from '#shared/text/number-words-en.ts'
import { readNumberWords } from '#shared/text/numbers.ts'
import { isMark, lexemeAt, type Match, type Reading, wordStart } from '#shared/text/reading.ts'

/** An ordinal in digits (`68th`, `68e`, `1re`, «الـ68») or in Roman figures (`XXIe`). The reader stands on the figures. */
export function readOrdinalFigures(reading: Reading, index: number): (Match & { readonly value: number }) | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.kind === 'word') return readRoman(reading, index)
  if (lexeme.kind !== 'digits' || lexeme.text.length > 4) return null
  const value = Number(lexeme.text)
  const suffix = lexemeAt(reading, index + 1)
  if (suffix.kind === 'word' && suffix.gap !== 'hard' && isSuffix(suffix.text, suffix.gap === 'none')) {
    return ordinalMatch(reading, lexeme.start, suffix.end, index + 2, value, false)
  }
  const article = lexemeAt(reading, index - 1)
  if (article.kind === 'word' && lexeme.gap === 'none' && /^[وفبك]?(?:ال|لل)$/.test(article.text)) {
    if (isMark(lexemeAt(reading, index + 1), '%.,٫٬', true)) return null
    const lead = article.text.length - 2
    return ordinalMatch(reading, article.start + lead, lexeme.end, index + 1, value, false)
  }
  return null
}

/** An ordinal in words: `sixty-eighth`, `soixante-huitième`, «الثامنة والستون». */
export function readOrdinalWords(reading: Reading, index: number): (Match & { readonly value: number }) | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.key === '') return null
  if (reading.words.language === 'ar') return readArabicOrdinal(reading, index)
  const alone = reading.words.ordinals.get(lexeme.key)
  if (alone !== undefined) {
    return lexeme.text === 'unieme' ? null : ordinalMatch(reading, lexeme.start, lexeme.end, index + 1, alone, true)
  }
  const tens = reading.words.cardinals.get(lexeme.key)
  if (tens === undefined || tens < 4) return null
  return readCompound(reading, index)
}

/** `twenty-first`, `quatre-vingt-dix-septième`: number words that end in an ordinal. */
function readCompound(reading: Reading, index: number): (Match & { readonly value: number }) | null {
  const words: WordNumber | null = readNumberWords(reading, index)
  if (!words || words.value < 4 || words.value > 9999) return null
  let at = words.next
  if (isMark(lexemeAt(reading, at), '-', true) || ['et', 'and'].includes(lexemeAt(reading, at).text)) at += 1
  const last = lexemeAt(reading, at)
  const unit = reading.words.ordinals.get(last.key)
  if (unit === undefined) return null
  const value =
    unit === 20 && words.value % 100 === 4
      ? words.value + 76
      : unit === 100
        ? words.value * 100
        : words.value % 10 === 0 && unit < 20
          ? words.value + unit
          : null
  return value === null ? null : ordinalMatch(reading, words.start, last.end, at + 1, value, true)
}

function readArabicOrdinal(reading: Reading, index: number): (Match & { readonly value: number }) | null {
  const first = lexemeAt(reading, index)
  const start = wordStart(reading, first)
  const second = lexemeAt(reading, index + 1)
  const unit = reading.words.ordinals.get(first.key)
  if (unit !== undefined) {
    if (second.text === 'عشر' || second.text === 'عشره')
      return ordinalMatch(reading, start, second.end, index + 2, unit + 10, true)
    const tens = second.text.startsWith('و') && second.definite ? tensOf(reading, index + 1) : null
    if (tens !== null) return ordinalMatch(reading, start, second.end, index + 2, tens + unit, true)
    if (/^حادي/.test(first.key) || (!first.definite && !/^(?:اول|اولي)$/.test(first.key))) return null
    return ordinalMatch(reading, start, first.end, index + 1, unit, true)
  }
  // «الأربعين مليون دولار» is an amount that is known of.
  const tens = first.definite && !scaleWords.has(second.key) ? tensOf(reading, index) : null
  return tens === null ? null : ordinalMatch(reading, start, first.end, index + 1, tens, true)
}

const scaleWords = new Set('الف الفا مليون مليونا مليار مليارا بليون بليونا تريليون تريليونا'.split(' '))

function tensOf(reading: Reading, index: number): number | null {
  const { key } = lexemeAt(reading, index)
  const value = reading.words.cardinals.get(key)
  return value !== undefined && (value === 100 || (value >= 20 && value < 100 && value % 10 === 0)) ? value : null
}

function ordinalMatch(reading: Reading, start: number, end: number, next: number, value: number, inWords: boolean) {
  return {
    tokens: [{ type: 'ordinal' as const, value, inWords, start, end, quote: reading.text.slice(start, end) }],
    next,
    value,
  }
}

function isSuffix(text: string, glued: boolean): boolean {
  if (glued) return /^(?:st|nd|rd|th|er|re|ere|ers|res|e|es|eme|emes|ieme|iemes|nde|nds)$/.test(text)
  return text === 'th' || text === 'eme' || text === 'ieme'
}

/** `XXIe siècle`, `Mohammed Ier`. Capitals, with the ending in small letters. */
function readRoman(reading: Reading, index: number): (Match & { readonly value: number }) | null {
  const lexeme = lexemeAt(reading, index)
  const figures = /^([IVXL]+)(?:e|ᵉ|è?me|er|ʳ|re)$/u.exec(
    reading.text.slice(lexeme.start, lexeme.end).normalize('NFC'),
  )?.[1]
  if (!figures || figures === 'L') return null
  const value = romanValue(figures)
  return value === null ? null : ordinalMatch(reading, lexeme.start, lexeme.end, index + 1, value, false)
}

const romanFigures: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

function romanValue(figures: string): number | null {
  let value = 0
  for (let index = 0; index < figures.length; index += 1) {
    const figure = romanFigures[figures.charAt(index)] ?? 0
    value += figure < (romanFigures[figures.charAt(index + 1)] ?? 0) ? -figure : figure
  }
  return value > 0 && value < 90 ? value : null
}
