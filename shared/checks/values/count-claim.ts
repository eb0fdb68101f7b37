import type { CellCheck, Found } from '#shared/checks/check.ts'
import { type AnnouncedList, announcedList } from '#shared/checks/values/announced-list.ts'
import { unitAfter } from '#shared/checks/values/measuring-units.ts'
import { sumOfParts } from '#shared/checks/values/sum-of-parts.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

/** An announced number and a closed list behind it that has more or fewer items: "six regional offices: A, B, C, D and E". */
export const countClaim: CellCheck = {
  id: 'count-claim',
  severity: 'warning',
  scope: 'cell',
  *look({ cell, language, context }): Iterable<Found> {
    const base = baseLanguage(language)
    const { text } = cell
    if ((base !== 'en' && base !== 'fr' && base !== 'ar') || !mayList(text)) return
    const tokens = context.tokens(cell, language)
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'number' || token.value < 2 || token.value > 30 || !Number.isInteger(token.value)) continue
      const list = announcedList(text, token.start, token.end, base)
      if (list === null || unitAfter(text, token.end) !== null) continue
      const next = tokens[index + 1]
      if (next !== undefined && next.start < list.claim.end) continue
      const listed = wrongCount(token.value, list, text, tokens)
      if (listed === null) continue
      const found = text.slice(list.claim.start, list.claim.end)
      yield { ...list.claim, values: { found, announced: String(token.value), listed: String(listed) } }
    }
  },
}

/** How many are listed where that is not what is announced; null where it is, or where nobody can tell. */
function wrongCount(
  announced: number,
  { claim, listed, items, isOfPlaces }: AnnouncedList,
  text: string,
  tokens: readonly Token[],
): number | null {
  if (isOfPlaces && items !== null && Math.abs(announced - items.most) > 1) return null
  const sum = sumOfParts(text, listed, tokens)
  const { fewer, more } = leeway(text, claim)
  const isCounted =
    items !== null &&
    // `two offices: Rabat, Morocco, and Dakar, Senegal`
    ((announced >= items.least - more && announced <= items.most + fewer) || items.least === announced * 2)
  if (isCounted || sum?.total === announced) return null
  if (sum === null) return items && (announced < items.least ? items.least : items.most)
  // Further apart, other things are counted: `three stages: 20 km, 30 km and 25 km`.
  return sum.isSure && Math.abs(sum.total - announced) <= 2 + more ? sum.total : null
}

function mayList(text: string): boolean {
  return (
    text.includes(':') ||
    text.includes('(') ||
    placesBehindComma.test(text) ||
    text.includes('–') ||
    text.includes('—') ||
    text.includes('namely') ||
    namesBehindComma.test(text) ||
    namesBehindVerb.test(text) ||
    text.includes('à savoir') ||
    text.includes('وهي') ||
    text.includes(' هي ') ||
    text.includes(' هما ') ||
    text.includes(' هم ')
  )
}

/** « le Togo, le Bénin et », "Awa Sy and" */
const namesBehindComma =
  /, (?:(?:the|les?|la) |l[’'])?\p{Lu}[^,.;:\n]{2,40},? (?:and|et) (?:(?:the|les?|la) |l[’'])?\p{Lu}/u
/** "The three partners are Nordfisk, …" */
const namesBehindVerb = / (?:are|sont) (?:(?:the|les?|la) |l[’'])?\p{Lu}/u
const placesBehindComma = /[,،] (?:in|at|à|aux?|en|dans|في) /u

/**
 * How many more or fewer may be listed. "Five existing offices and a new one": the new one may be listed beside those that are
 * counted, but nothing is left out for it; what comes "in addition" may be either.
 */
function leeway(text: string, { start, end }: TextSpan): { readonly fewer: number; readonly more: number } {
  const claim = text.slice(start, end).replace(newThingOfThem, '')
  const around = text.slice(Math.max(0, start - 80), start) + claim + text.slice(end, end + 200)
  const fewer = additions.test(around) ? 1 : 0
  return { fewer, more: fewer === 1 || news.test(around) ? 1 : 0 }
}

/** « Les quatre ports desservis par la nouvelle ligne »: what is new is another thing than those that are counted. */
const newThingOfThem =
  /(?<!\p{L})(?:on|by|of|along|for|in|under|par|sur|de|pour|dans|à|du|au) ?(?:(?:the|its|their|le|la|sa|son|leur|cette|ce) )?(?:new|nouve(?:au|l|lle)) (?!one(?!\p{L}))/giu

const additions = /(?<!\p{L})(?:إضافة إلى|in addition|en plus)(?!\p{L})/iu
const news = /(?<!\p{L})(?:new|newly|nouve(?:au|aux|l|lle|lles)|(?:ال)?جديد(?:ة)?)(?!\p{L})/iu
