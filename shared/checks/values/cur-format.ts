import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isQuotedAsWritten } from '#shared/checks/values/quoted-as-written.ts'
import { saysValue } from '#shared/checks/values/says-value.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { formatValue } from '#shared/text/format-value.ts'
import type { MoneyToken } from '#shared/text/token.ts'

/** A currency sign where the language does not set it: `500 €` in English, `€500` or `500€` in French, «$5 ملايين» in Arabic. */
export const curFormat: CellCheck = {
  id: 'cur-format',
  severity: 'info',
  scope: 'cell',
  look(place) {
    const base = baseLanguage(place.language)
    return (base === 'en' || base === 'fr' || base === 'ar') && saysValue(place, 'money')
      ? misplacedSignsIn(place, base)
      : nothing
  },
}

function* misplacedSignsIn(place: CellPlace, base: 'en' | 'fr' | 'ar'): Iterable<Found> {
  const { cell, language, context } = place
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'money') continue
    const locale = context.localeOf(language)
    const found =
      base === 'en' ? inEnglish(token) : base === 'fr' ? inFrench(token, language, locale) : inArabic(token, locale)
    if (found === null || isQuotedAsWritten(place, token.start)) continue
    const { start, end, quote } = token
    yield {
      start,
      end,
      values: { found: quote, expected: found.expected },
      fix: found.sure ? { start, end, replacement: found.expected } : null,
    }
  }
}

interface Rewritten {
  readonly expected: string
  readonly sure: boolean
}

const signs = '$€£¥₹₩₺₽₦₸₪'
const signLast = new RegExp(`^([0-9].*?)[\\s\\u00a0\\u202f]*([${signs}])$`, 'u')
const signFirst = new RegExp(`^(?:[A-Z]{1,3}[${signs}]|[${signs}](?:[A-Z]{2,3})?)[\\s\\u00a0\\u202f]*[0-9]`, 'u')
const signApart = new RegExp(`^([${signs}])[\\s\\u00a0\\u202f]+([0-9].*)$`, 'u')

function inEnglish(token: MoneyToken): Rewritten | null {
  const [, sign, amount] = signApart.exec(token.quote) ?? []
  if (sign !== undefined && amount !== undefined) return { expected: sign + amount, sure: true }
  const [, before, behind] = signLast.exec(token.quote) ?? []
  if (before === undefined || behind === undefined || token.elliptic) return null
  const short = /^([0-9.,]+)[\s\u00a0\u202f]*(M|Md|k)$/u.exec(before)
  if (short === null) return { expected: behind + before, sure: true }
  const scale = short[2] === 'M' ? ' million' : short[2] === 'Md' ? ' billion' : 'k'
  return { expected: `${behind}${short[1] ?? ''}${scale}`, sure: true }
}

/** Before an Arabic scale word the sign parts the figure from its word: «5 ملايين دولار», or «5 ملايين $». */
function inArabic(token: MoneyToken, locale: string): Rewritten | null {
  if (!signFirst.test(token.quote) || !/\p{Script=Arabic}/u.test(token.quote)) return null
  return { expected: formatValue(token, 'ar', locale), sure: token.alternatives.length === 0 && !token.elliptic }
}

function inFrench(token: MoneyToken, language: string, locale: string): Rewritten | null {
  const { quote, alternatives, elliptic } = token
  if (signFirst.test(quote)) {
    const plain = /^[^0-9]+([0-9]+(?:[ \u00a0\u202f][0-9]{3})*)$/u.exec(quote)?.[1]
    const sign = /[$€£¥₹₩₺₽₦₸₪]/u.exec(quote)?.[0] ?? ''
    const expected =
      plain !== undefined && /^[^A-Za-z]+$/u.test(quote)
        ? `${plain}\u00a0${sign}`
        : formatValue(token, language, locale)
    return { expected, sure: alternatives.length === 0 && !elliptic }
  }
  const glued = /^(.*[0-9])([\p{Lu}$€£¥₹₩₺₽₦₸₪].*)$/u.exec(quote)
  return glued === null || elliptic ? null : { expected: `${glued[1] ?? ''}\u00a0${glued[2] ?? ''}`, sure: true }
}
