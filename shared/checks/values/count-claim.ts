import type { CellCheck, Found } from '#shared/checks/check.ts'
import { announcedList } from '#shared/checks/values/announced-list.ts'
import { unitAfter } from '#shared/checks/values/measuring-units.ts'
import { baseLanguage } from '#shared/model/language.ts'

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
      if (token.value >= list.least - leeway(text, list.claim) && token.value <= list.most + leeway(text, list.claim))
        continue
      // `two offices: Rabat, Morocco, and Dakar, Senegal`
      if (list.least === token.value * 2) continue
      const found = text.slice(list.claim.start, list.claim.end)
      const listed = String(token.value < list.least ? list.least : list.most)
      yield { ...list.claim, values: { found, announced: String(token.value), listed } }
    }
  },
}

function mayList(text: string): boolean {
  return (
    text.includes(':') ||
    text.includes('(') ||
    text.includes('–') ||
    text.includes('—') ||
    text.includes('namely') ||
    text.includes('à savoir') ||
    text.includes('وهي')
  )
}

/** "Five existing offices and a new one": the new one may be counted or not. */
function leeway(text: string, { start, end }: Pick<Found, 'start' | 'end'>): number {
  const around = text.slice(Math.max(0, start - 80), end + 200)
  return /(?<!\p{L})(?:new|newly|nouve(?:au|aux|l|lle|lles)|(?:ال)?جديد(?:ة)?|إضافة إلى|in addition|en plus)(?!\p{L})/iu.test(
    around,
  )
    ? 1
    : 0
}
