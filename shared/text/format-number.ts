/**
 * A number with the separators of the language: `1,500.5`, `1 500,5` (U+202F), «1.500,5» in the Maghreb, «١٬٥٠٠٫٥» in
 * Arabic digits. Whole millions and more are written with the scale word: `5.2 million`, `5,2 millions`, «5 ملايين».
 */
export function formatNumber(
  value: number,
  base: string,
  locale: string,
  arabic: boolean,
  options: { readonly scaleWords?: boolean } = {},
): string {
  const scale = options.scaleWords === false ? null : scaleOf(Math.abs(value), base)
  const [whole = '0', fraction] = plainDecimal(Math.abs(scale ? value / scale.factor : value)).split('.')
  const marks = separators(base, locale, arabic)
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group)
  const digits = fraction ? grouped + marks.decimal + fraction : grouped
  const written = (value < 0 ? '−' : '') + (arabic ? arabicDigits(digits) : digits)
  return scale ? `${written}${base === 'fr' ? '\u00a0' : ' '}${scale.word}` : written
}

export function arabicDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}

/** Whether the locale writes ٠١٢ by itself (CLDR); plain `ar` does not, as releases and agencies mostly do not. */
export function writesArabicDigits(locale: string): boolean {
  if (/-nu-arab/i.test(locale)) return true
  return /^ar-(?:EG|SA|IQ|BH|KW|LB|OM|QA|SD|SY|JO|PS|YE)\b/i.test(locale) && !/-nu-latn/i.test(locale)
}

function separators(base: string, locale: string, arabic: boolean): { group: string; decimal: string } {
  if (base === 'fr') return { group: '\u202f', decimal: ',' }
  if (base !== 'ar') return { group: ',', decimal: '.' }
  if (arabic) return { group: '٬', decimal: '٫' }
  return /^ar-(?:MA|DZ|TN|EH|LY|MR)\b/i.test(locale) ? { group: '.', decimal: ',' } : { group: ',', decimal: '.' }
}

/** Never in exponents. */
function plainDecimal(value: number): string {
  const rounded = Number(value.toPrecision(15))
  return rounded >= 1e21 || (rounded !== 0 && rounded < 1e-6)
    ? rounded.toFixed(12).replace(/\.?0+$/, '')
    : String(rounded)
}

/** The scale word where the number is round enough to be said with it (two decimals at most). */
function scaleOf(value: number, base: string): { factor: number; word: string } | null {
  const factor = value >= 1e9 && value % 1e7 === 0 ? 1e9 : value >= 1e6 && value % 1e4 === 0 ? 1e6 : null
  if (factor === null || value >= 1e12) return null
  const count = value / factor
  switch (base) {
    case 'en':
      return { factor, word: factor === 1e9 ? 'billion' : 'million' }
    case 'fr':
      return { factor, word: (factor === 1e9 ? 'milliard' : 'million') + (count >= 2 ? 's' : '') }
    case 'ar': {
      const few = Number.isInteger(count) && count >= 3 && count <= 10
      return { factor, word: factor === 1e9 ? (few ? 'مليارات' : 'مليار') : few ? 'ملايين' : 'مليون' }
    }
    default:
      return null
  }
}
