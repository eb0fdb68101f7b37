import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { formatDate, formatRange } from '#shared/text/format-date.ts'
import { formatMoney } from '#shared/text/format-money.ts'
import { arabicDigits, formatNumber, writesArabicDigits } from '#shared/text/format-number.ts'
import type { TimeToken, Token } from '#shared/text/token.ts'

/**
 * A value as a press office writes it in this language: `20 September 2024`, `1er mars 2024`, `1 500` with U+202F, «20 شتنبر
 * 2024» for ar-MA and «20 أيلول 2024» for ar-IQ. `digits` overrides the digits of the locale, so that a correction keeps those of
 * the version it goes into. What has no form of its own in a language (addresses, telephone numbers) keeps its own.
 */
export function formatValue(
  token: Token,
  language: LanguageTag,
  locale: string = language,
  options: { readonly digits?: 'latn' | 'arab' } = {},
): string {
  const arabic = options.digits ? options.digits === 'arab' : writesArabicDigits(locale)
  const localised = (written: string): string => (arabic ? arabicDigits(written) : written)
  const base = baseLanguage(language)
  switch (token.type) {
    case 'number':
      return formatNumber(token.value, base, locale, arabic)
    case 'percent': {
      const value = formatNumber(token.value, base, locale, arabic, { scaleWords: false })
      return base === 'fr' ? `${value}\u00a0%` : arabic ? `${value}٪` : `${value}%`
    }
    case 'money':
      return formatMoney(token, base, locale, arabic)
    case 'ordinal':
      return localised(ordinal(token.value, base))
    case 'date':
      return localised(formatDate(token, base, locale))
    case 'date-range':
      return localised(formatRange(token, base, locale))
    case 'time':
      return localised(time(token, base))
    case 'resolution':
      return token.year === null ? token.number : `${token.number} (${token.year})`
    case 'phone':
      return phone(token.quote)
    case 'email':
    case 'url':
      return token.quote
  }
}

function ordinal(value: number, base: string): string {
  if (base === 'fr') return value === 1 ? '1er' : `${value}e`
  if (base === 'ar') return `الـ${value}`
  const teen = value % 100 > 10 && value % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return base === 'en' ? `${value}${ending}` : `${value}.`
}

function time({ minutes, utcOffset }: TimeToken, base: string): string {
  const hour = Math.floor(minutes / 60)
  const minute = minutes % 60
  const padded = String(minute).padStart(2, '0')
  return clock() + zone(utcOffset)

  function clock(): string {
    const twelve = hour % 12 === 0 ? 12 : hour % 12
    switch (base) {
      case 'fr':
        return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${padded}`
      case 'en':
        return `${minute === 0 ? twelve : `${twelve}:${padded}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`
      case 'ar':
        return `${twelve}:${padded} ${hour < 12 ? 'صباحًا' : hour === 12 ? 'ظهرًا' : 'مساءً'}`
      default:
        return `${hour}:${padded}`
    }
  }
}

function zone(offset: number | null): string {
  if (offset === null) return ''
  if (offset === 0) return ' GMT'
  const minutes = Math.abs(offset) % 60
  const hours = Math.floor(Math.abs(offset) / 60)
  return ` UTC${offset < 0 ? '-' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
}

/** The number's own grouping, with ASCII digits and the plus sign where it belongs: `+ 82-70…` and `82-70…+` → `+82-70…`. */
function phone(quote: string): string {
  const plain = quote
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[‐‑‒–—−]/g, '-')
  const trailing = plain.endsWith('+') ? `+${plain.slice(0, -1)}` : plain
  return trailing.replace(/^\+\s+/, '+')
}
