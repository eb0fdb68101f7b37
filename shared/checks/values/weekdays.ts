import { foldForSearch } from '#shared/text/fold.ts'
import { weekdayNames } from '#shared/text/month-names.ts'
import type { DateRangeToken, DateToken } from '#shared/text/token.ts'

/** A weekday named beside a date. */
export interface NamedWeekday {
  readonly start: number
  readonly end: number
  /** 1 Monday … 7 Sunday. */
  readonly day: number
  /** It names the last day of a range. */
  readonly ofEnd: boolean
}

/**
 * The weekdays named with a date: in it ("Monday, 4 March"), right before it where the date is part of a list or range
 * ("Tuesday to Thursday 1–3 November"), or in brackets behind it.
 */
export function weekdaysBeside(text: string, token: DateToken | DateRangeToken): readonly NamedWeekday[] {
  if (token.type === 'date') {
    if (token.day === null || token.month === null) return nothing
    if (token.weekday !== null) {
      const word = firstWord(text, token.start, token.end)
      if (word === null || isNewspaper(text, word)) return nothing
      return [{ ...word, day: token.weekday, ofEnd: false }]
    }
    const lead = token.elliptic ? leadOf(text, token.start) : nothing
    if (lead.length === 1) return lead
    return text.charAt(token.end + 1) === '(' || text.charAt(token.end) === '(' ? bracketed(text, token.end) : nothing
  }
  if (token.from.day === null || token.to.day === null) return nothing
  const lead = leadOf(text, token.start)
  const inside = weekdaysIn(text, token.start, token.end)
  const last = inside[inside.length - 1]
  if (last === undefined) return lead.length === 2 ? lead : []
  return [...lead.slice(0, 1), { ...last, ofEnd: true }]
}

const nothing: readonly NamedWeekday[] = []

/** The word for another weekday as the text writes this one: its case, its abbreviation, the hamza of «الإثنين». */
export function weekdayWord(day: number, instead: string, text: string): string {
  if (/^[\u0600-\u06ff]/.test(instead)) return arabic(day, instead, text)
  const folded = foldForSearch(instead, 'en')
  const french = weekdayNames.fr.has(folded)
  const name = (french ? frenchDays : englishDays)[day - 1] ?? instead
  const short = !french && instead.length <= 5 ? name.slice(0, 3) : name
  if (instead.length > 3 && instead === instead.toUpperCase()) return short.toUpperCase()
  const capital = instead.charAt(0) !== instead.charAt(0).toLowerCase()
  return capital ? short.charAt(0).toUpperCase() + short.slice(1) : short.toLowerCase()
}

function arabic(day: number, instead: string, text: string): string {
  const name = arabicDays[day - 1] ?? instead
  if (day === 1 && text.includes('الإثنين')) return 'الإثنين'
  // «ليوم أحد 3 مارس»: without its article as the one it replaces.
  return instead.startsWith('ال') ? name : name.slice(2)
}

const englishDays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const frenchDays = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const arabicDays = 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' ')

const allNames: ReadonlyMap<string, number> = new Map([...weekdayNames.en, ...weekdayNames.fr, ...weekdayNames.ar])

function dayNamed(word: string): number | undefined {
  return allNames.get(foldForSearch(word, 'en'))
}

function firstWord(text: string, start: number, end: number): { start: number; end: number } | null {
  const word = /[\p{L}\p{M}]+/u.exec(text.slice(start, end))
  return word === null ? null : { start: start + word.index, end: start + word.index + word[0].length }
}

/** `The Sun, 5 March 2024`, `Vancouver Sun, …`. */
function isNewspaper(text: string, { start, end }: { start: number; end: number }): boolean {
  return text.slice(start, end) === 'Sun' && /\p{L} $/u.test(text.slice(Math.max(0, start - 2), start))
}

/** "Tuesday to Thursday ", « du mardi », right before a date. */
function leadOf(text: string, before: number): readonly NamedWeekday[] {
  const from = Math.max(0, before - 34)
  const lead = leadWords.exec(text.slice(from, before))
  return lead === null ? nothing : weekdaysIn(text, from + lead.index, before)
}

const name = '[\\p{L}\\p{M}]{3,10}'
const joint = '[ \\u00a0]?(?:to|and|au|et|إلى|و|-|–)[ \\u00a0]?'
const leadWords = new RegExp(`(?<![\\p{L}])${name}(?:${joint}${name})?[,،]?[ \\u00a0](?:le |the )?$`, 'u')

function bracketed(text: string, end: number): readonly NamedWeekday[] {
  const word = /^ ?\(([\p{L}\p{M}]{3,10})\)/u.exec(text.slice(end, end + 16))
  if (word?.[1] === undefined) return nothing
  const day = dayNamed(word[1])
  if (day === undefined) return nothing
  const start = end + word[0].indexOf(word[1])
  return [{ start, end: start + word[1].length, day, ofEnd: false }]
}

function weekdaysIn(text: string, start: number, end: number): readonly NamedWeekday[] {
  const found: NamedWeekday[] = []
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}]{3,10}/gu)) {
    // «الثلاثاء والأربعاء»
    const joined = match[0].startsWith('وال') ? 1 : 0
    const day = dayNamed(match[0].slice(joined))
    const at = start + match.index + joined
    if (day !== undefined)
      found.push({ start: at, end: start + match.index + match[0].length, day, ofEnd: found.length > 0 })
  }
  return found
}
