import { isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'
import { yearMatch } from '#shared/text/year-match.ts'

/**
 * A year by its last two figures behind an apostrophe, where the word before asks for a time: "the flood of ’98", "the class
 * of '08", « la promotion ’08 ». The reader stands on the figures; elsewhere they may be part of a name (`Expo ’92`).
 */
export function readShortYear(reading: Reading, index: number): Match | null {
  const { text: figures, gap, end } = lexemeAt(reading, index)
  const apostrophe = lexemeAt(reading, index - 1)
  if (figures.length !== 2 || gap !== 'none' || apostrophe.gap === 'none' || !isMark(apostrophe, "'")) return null
  if (!apostrophes.has(reading.text.charAt(apostrophe.start)) || closesBehind(reading.text, end)) return null
  const before = lexemeAt(reading, index - 2)
  const behind = lexemeAt(reading, index + 1)
  if (!timeWords.has(before.text) || isMark(behind, '%') || behind.text === 'per' || behind.text === 'pour') return null
  const short = Number(figures)
  const year = short + (short <= lastOfThisCentury ? 2000 : 1900)
  return yearMatch(reading.text, { year, calendar: 'gregorian', start: apostrophe.start, end, next: index + 1 })
}

/** "A choir of '11 people'": the mark before the figures opens what this one closes. */
function closesBehind(text: string, end: number): boolean {
  return /'(?![\p{L}\d])/u.test(text.slice(end, end + 80))
}

/** The other mark, ‘, opens a quotation. */
const apostrophes = new Set(["'", '’'])
const timeWords = new Set(
  (
    'of in since from until till before after by spring summer autumn fall winter ' +
    'de en depuis avant apres des printemps ete automne hiver annee promotion promo generation'
  ).split(' '),
)

/** `’30` may still be ahead of a release, `’45` no more. */
const lastOfThisCentury = 35

/** Whether a year is quoted so, which says its two figures as well. */
export function isShortYear(quote: string): boolean {
  return quote.length === 3 && apostrophes.has(quote.charAt(0))
}
