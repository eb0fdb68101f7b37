import type { CellPlace } from '#shared/checks/check.ts'
import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { formatValue } from '#shared/text/format-value.ts'
import { monthNames } from '#shared/text/month-names.ts'
import type { DateToken } from '#shared/text/token.ts'

const ownLead: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:on|since|until|from|by|of)(?: the)? $/iu,
  fr: /(?<!\p{L})(?:le|du|au|depuis le|dès le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $/iu,
  ar: /(?<!\p{L})(?:يوم|في|بتاريخ|من|منذ|حتى) $/u,
}
const otherLead: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:le|la|les|du|de|des|au|aux|en) $/iu,
  fr: /(?<!\p{L})(?:the|of|on|in|by|from|to|since) $/iu,
  ar: /[A-Za-zÀ-ÿ]['’]?[ \u00a0]$/,
}

/** `le 8 March 2024`, "on 8 mars 2024", «بيان 3 June 2024»: what it is in the language of the version; else null. */
export function foreignDate({ cell, language, context }: CellPlace, token: DateToken, base: string): string | null {
  if (token.day === null || token.month === null || (base !== 'en' && base !== 'fr' && base !== 'ar')) return null
  // A day that shares the month of its neighbour has none of its own.
  if (token.elliptic === true || token.calendar !== 'gregorian' || hasOwnMonth(token.quote, base)) return null
  const before = cell.text.slice(Math.max(0, token.start - 14), token.start)
  // The name of a street, a law or a title in its own language.
  if (otherLead[base]?.test(before)) return null
  if (base === 'ar' && /^[ \u00a0][A-Za-zÀ-ÿ]{3}/.test(cell.text.slice(token.end, token.end + 4))) return null
  if (token.year === null && !ownLead[base]?.test(before)) return null
  return formatValue(token, language, context.localeOf(language), { digits: digitsOf(token.quote) })
}

function hasOwnMonth(quote: string, base: 'en' | 'fr' | 'ar'): boolean {
  const words = quote.match(/[\p{L}\p{M}]{3,12}/gu) ?? []
  return words.some((word, index) => {
    const next = words[index + 1]
    const names = monthNames[base]
    if (names.has(foldForSearch(word, 'en'))) return true
    if (base === 'ar' && names.has(foldForSearch(word.replace(/^[وبل]/, ''), 'en'))) return true
    return next !== undefined && names.has(foldForSearch(`${word} ${next}`, 'en'))
  })
}

/** The order of day and month that the house asks for in English, where the text has the other; else null. */
export function houseOrder({ context, language }: CellPlace, token: DateToken, base: string): string | null {
  const { englishDates } = context.house
  if (base !== 'en' || englishDates === 'any' || token.day === null || token.month === null) return null
  if (token.elliptic === true || token.calendar !== 'gregorian') return null
  const isMonthFirst = /^(?:\p{L}+,? )?\p{Lu}\p{L}+\.? \d/u.test(token.quote)
  const isOrdinal = /\d(?:st|nd|rd|th)(?!\p{L})/u.test(token.quote)
  if (isMonthFirst === (englishDates === 'month-day') && !isOrdinal) return null
  return formatValue(token, language, englishDates === 'month-day' ? 'en-US' : 'en-GB')
}
