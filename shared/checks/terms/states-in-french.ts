import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * « état » where French means a country or its government and writes a capital: « les états membres », « le chef de l’état ».
 * A state of things (« l’état des lieux ») and a staff (« état-major ») keep the small letter.
 */
export function* lowerCaseStates(text: string): Iterable<TextSpan> {
  if (!text.includes('état')) return
  for (const match of text.matchAll(states)) yield { start: match.index, end: match.index + match[0].length }
}

const states =
  /(?<!\p{L})(?:état(?=s?[\s\u00a0](?:membre|partie|signataire|contractant|tiers)s?(?!\p{L}))s?|(?<=(?:chefs?|coups?|hommes?|ministres?|secrétaires?|conseil|raison)[\s\u00a0](?:d|de l)[’'])état(?![\p{L}-]|[\s\u00a0]civil))/gu
