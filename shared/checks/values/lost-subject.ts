import { measuringUnitIn } from '#shared/checks/values/measuring-units.ts'
import type { Quantity } from '#shared/checks/values/read-quantities.ts'

/**
 * Whether a bare figure has lost what the same amount in another version counts: its per cent sign, currency or unit.
 * Not where the text says it nearby ("from 5 to 10 km", "10, 20 and 30 per cent"), nor where an unknown word follows
 * that may be the unit.
 */
export function lacksSubject(bare: Quantity, full: Quantity): boolean {
  if (bare.inWords || bare.token.elliptic) return false
  switch (full.kind) {
    case 'percent':
      return !percentWords.test(around(bare))
    case 'money':
      return !moneyWords.test(bare.text) && !bare.tokens.some(({ type }) => type === 'money') && endsPhrase(bare)
    case 'measure':
      // "Aged 18 to 35", "the scorer, 22": time is often left unsaid.
      if (full.unit === null || full.unit.dimension === 'duration') return false
      return endsPhrase(bare) && !measuringUnitIn(bare.text, bare.tokens, full.unit.dimension)
    default:
      return false
  }
}

const percentWords = /[%٪]|percent|per cent|pour\s?cent|pct|p\. cent|(?:في|ب)\s?ال(?:مئة|مائة)|مئوية/iu
const moneyWords =
  /\p{Sc}|[A-Z]{3}(?!\p{L})|dollar|euro|dirham|dinar|ri[ya]+l|franc|livre|pound|yen|yuan|دولار|يورو|درهم|دراهم|دينار|دنانير|ريال|جنيه|ليرة|فرنك|عملة/u

function around({ text, start, end }: Quantity): string {
  return text.slice(Math.max(0, start - 40), end + 40)
}

/** No noun follows: the text ends, a mark or a linking word stands there. */
function endsPhrase({ text, end }: Quantity): boolean {
  return /^[\s\u00a0\u202f]{0,2}(?:$|[.,;:!?)»”،؛؟\n]|(?:to|and|or|for|in|on|at|by|from|with|was|is|will|long|wide|high|de long|de large|de haut|et|ou|pour|dans|à|en|par|sur|avec|est|sera|au|aux|و|في|على|إلى|من|أو|طولا)(?!\p{L}))/u.test(
    text.slice(end, end + 12),
  )
}
