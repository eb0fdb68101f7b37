import { sentenceAround } from '#shared/checks/values/sentence-around.ts'
import type { SeparatedFigures } from '#shared/checks/values/separated-figures.ts'
import type { Token } from '#shared/text/token.ts'

/**
 * Whether figures may be an amount in a currency of a thousand parts: `OMR 40.500`, « 40,500 et 20,250 rials omanais ». Three
 * noughts are no such parts: `500.000 dinars`.
 */
export function hasThreeDecimals(token: Token, { groups, end }: SeparatedFigures, text: string): boolean {
  if (groups.length !== 2 || !/^\p{Nd}{3}$/u.test(groups[1] ?? '') || /^[0\u0660]{3}$/u.test(groups[1] ?? ''))
    return false
  if (token.type === 'money' && token.currency !== null) return currencies.has(token.currency)
  const { start: from, end: to } = sentenceAround(text, token)
  // Only figures with nothing of their own behind: `1.500 visitors paid 3 dinars`.
  if (token.type !== 'money' && !isBare(text.slice(end, end + 20))) return false
  return named.test(text.slice(from, to))
}

const currencies = new Set(['OMR', 'KWD', 'BHD', 'TND', 'JOD', 'IQD', 'LYD'])

const named =
  /\b(?:OMR|KWD|BHD|TND|JOD|IQD|LYD)\b|oman(?:i|ais)|baisas?\b|\bfils\b|millimes|(?:kuwaiti|bahraini|tunisian|jordanian|iraqi|libyan) dinar|dinars? (?:kow?eïtien|bahreïni|tunisien|jordanien|irakien|libyen)|(?:ريال|دينار|دنانير)\p{M}*\p{L}{0,2}\p{M}* (?:ال)?(?:عماني|عُماني|كويتي|بحريني|تونسي|[أا]ردني|عراقي|ليبي)/iu

function isBare(behind: string): boolean {
  return /^[\s\u00a0\u202f]?(?:$|[.,;:)،؛]|(?:and|et|to|à|or|ou|per|par|for|pour|each|respective(?:ly|ment)|و|إلى|لكل|على)(?![\p{L}]))/u.test(
    behind,
  )
}
