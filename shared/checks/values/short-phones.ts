import type { RowText } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

/**
 * Whether three to five figures in Arabic are a telephone number that is dialled as it is: behind what asks for a call or
 * names a service («اتصل على 1717», «خدمة العملاء: 1501»), or behind a colon among the contacts, and with nothing to be
 * counted behind it.
 */
export function isShortPhone({ start, end }: Token, text: string, { kind }: Pick<RowText, 'kind'>): boolean {
  if (end - start < 3 || end - start > 5 || !/^\d+$/.test(text.slice(start, end))) return false
  if (!closes.test(text.slice(end, end + 4))) return false
  const before = text.slice(Math.max(0, start - 60), start)
  return asked.test(before) || (kind === 'contact' && /:[\s\u00a0\p{Cf}]{0,3}$/u.test(before))
}

const closes = /^\p{Cf}?(?:$|[\s\u00a0]?[.,;،؛)»–—\n])/u

const asked =
  /(?<![\p{L}\p{M}])(?:[وف]?(?:[اتي]تصل\p{L}{0,3}|(?:ال|لل|بال)?اتصال|(?:ال)?هاتف)|[وبل]?(?:ال)?خدم(?:ة|ات) (?:ال)?(?:عملاء|زبائن|زبناء|حرفاء|مشتركين|مواطنين)|[وفبل]{0,2}(?:ال)?(?:خط|رقم) (?:ال)?(?:ساخن|مجاني|أخضر|موحد|قصير)|[وبل]?مركز (?:ال)?(?:اتصالات?|نداء|طوارئ))[^\d\u0660-\u0669.؛;\n]{0,24}$/u
