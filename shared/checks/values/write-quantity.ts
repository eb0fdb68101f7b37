import { digitsOf } from '#shared/checks/values/digits-of.ts'
import type { Quantity } from '#shared/checks/values/read-quantities.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { formatNumber } from '#shared/text/format-number.ts'
import { formatValue } from '#shared/text/format-value.ts'

/**
 * The expected quantity as the odd version would write it: its figures put in place of those that stand there, so that
 * sign, words and spaces stay. Null where only a translator can say: words, amounts of money, units.
 */
export function writeQuantity(expected: Quantity, language: string, locale: string, instead: Quantity): string | null {
  if (instead.inWords || expected.kind !== instead.kind || !writable.has(instead.kind)) return null
  const value = expected.readings[0] ?? 0
  const arabic = digitsOf(instead.quote) === 'arab'
  if (instead.kind === 'ordinal') {
    if (value === 1 || instead.token.type !== 'ordinal') return null
    return formatValue({ ...instead.token, value }, language, locale, { digits: arabic ? 'arab' : 'latn' })
  }
  const figures = /[-−]?[0-9\u0660-\u0669](?:[0-9\u0660-\u0669.,٫٬’'\s\u00a0\u202f]*[0-9\u0660-\u0669])?/u.exec(
    instead.quote,
  )?.[0]
  const scale = figures === undefined ? null : scaleIn(instead, figures)
  if (figures === undefined || scale === null) return null
  const shown = value / scale
  if (instead.kind === 'number' && scale > 1 && (shown < 1 || shown >= 1000)) {
    return formatValue({ ...instead.token, value } as typeof instead.token, language, locale, {
      digits: arabic ? 'arab' : 'latn',
    })
  }
  const written = formatNumber(Number(shown.toPrecision(12)), baseLanguage(language), locale, arabic, {
    scaleWords: false,
  })
  return instead.quote.replace(figures, () => likeFigures(written, figures))
}

const writable = new Set<Quantity['kind']>(['number', 'percent', 'points', 'ordinal'])

/** The factor of the scale word in the odd quantity; null where its figures do not give its value. */
function scaleIn({ readings }: Quantity, figures: string): number | null {
  const said = plainFigures(figures)
  const value = Math.abs(readings[0] ?? 0)
  return [1, 1e3, 1e6, 1e9, 1e12].find((scale) => plainFigures(String(value / scale)) === said) ?? null
}

function plainFigures(figures: string): string {
  return figures.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\D/g, '')
}

/** Four figures stay ungrouped where they stood so, and a space stays the no-break space it was. */
function likeFigures(written: string, figures: string): string {
  const plain = !/[^0-9\u0660-\u0669]/u.test(figures)
  if (plain && /^[0-9\u0660-\u0669][^0-9\u0660-\u0669][0-9\u0660-\u0669]{3}$/u.test(written))
    return written.slice(0, 1) + written.slice(2)
  return figures.includes('\u00a0') ? written.replaceAll('\u202f', '\u00a0') : written
}
