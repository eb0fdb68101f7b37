import type { ValueReplacement } from '#shared/memory/value-replacement.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { formatNumber } from '#shared/text/format-number.ts'
import type { MoneyToken, NumberToken, PercentToken, Token } from '#shared/text/token.ts'

/**
 * The quantity at `place` with other figures: sign, words and currency stay. Null where the words would have to change
 * with the figures (one city, two cities; «3 مدن», «15 مدينة») or the figures are written in a way not known.
 */
export function writeFiguresLike(
  { old, now, place }: ValueReplacement,
  base: string,
  locale: LanguageTag,
): string | null {
  if (!isQuantity(old) || !isQuantity(now) || !isQuantity(place) || !agree(now, place)) return null
  const figures = /[0-9\u0660-\u0669](?:[0-9\u0660-\u0669.,٫٬\s\u00a0\u202f]*[0-9\u0660-\u0669])?/u.exec(
    place.quote,
  )?.[0]
  if (figures === undefined) return null
  for (const write of waysToWrite(base, locale, figures)) {
    const scale = scales.find((factor) => write(old.value / factor) === figures)
    if (scale === undefined) continue
    const shown = Number((now.value / scale).toPrecision(12))
    if (!isFitting(shown, old.value / scale, scale)) return null
    if (place.type !== 'percent' && !isSameNumber(shown, old.value / scale, base)) return null
    return place.quote.replace(figures, () => write(shown))
  }
  return null
}

type Quantity = NumberToken | PercentToken | MoneyToken

function isQuantity(token: Token): token is Quantity {
  return token.type === 'number' || token.type === 'percent' || token.type === 'money'
}

function agree(now: Quantity, place: Quantity): boolean {
  if (now.value < 0 || place.value < 0) return false
  if (now.type === 'number' && place.type === 'number') return !now.inWords && !place.inWords
  return now.type === 'money' && place.type === 'money' ? now.currency === place.currency : now.type === place.type
}

const scales = [1, 1e3, 1e6, 1e9, 1e12]

/** `5 million` cannot become `0.004 million`, nor `5 million` `3,000 million`. */
function isFitting(shown: number, old: number, scale: number): boolean {
  if (scale > 1 && (shown < 1 || shown >= 1000)) return false
  return Number.isInteger(shown) || !Number.isInteger(old) || scale > 1 ? Number(shown.toFixed(3)) === shown : true
}

/** Whether words that go with the one number go with the other (CLDR plural rules). */
function isSameNumber(one: number, other: number, base: string): boolean {
  const rules = new Intl.PluralRules(base)
  return rules.select(one) === rules.select(other)
}

/** The separators of the region, of the language, none; the space that stands there. */
function waysToWrite(base: string, locale: LanguageTag, figures: string): readonly ((value: number) => string)[] {
  const arabic = /[\u0660-\u0669]/u.test(figures)
  const space = /[\s\u00a0\u202f]/u.exec(figures)?.[0]
  return [locale, base, ...(base === 'ar' ? ['ar-MA'] : [])].flatMap((region) => {
    const write = (value: number): string => {
      const written = formatNumber(value, base, region, arabic, { scaleWords: false })
      return space ? written.replaceAll('\u202f', space) : written
    }
    const ungrouped = (value: number): string =>
      value < 10_000 && Number.isInteger(value) ? write(value).replace(/[^0-9\u0660-\u0669]/gu, '') : write(value)
    return [write, ungrouped]
  })
}
