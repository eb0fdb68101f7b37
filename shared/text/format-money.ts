import { currencyOf } from '#shared/text/currency-countries.ts'
import { formatNumber } from '#shared/text/format-number.ts'
import type { MoneyToken } from '#shared/text/token.ts'

/** An amount as the language writes it: `US$5 million`, `5 millions de dollars américains`, «5 ملايين دولار أمريكي». */
export function formatMoney(token: MoneyToken, base: string, locale: string, arabic: boolean): string {
  const amount = formatNumber(token.value, base, locale, arabic)
  const kind = kinds.find(({ words, codes }) =>
    token.currency ? codes.includes(token.currency) : words.test(token.quote),
  )
  const adjective = token.currency && kind ? (adjectives[token.currency] ?? null) : null
  const name = kind ? kind.names[base === 'fr' ? 1 : base === 'ar' ? 2 : 0] : null
  if (base === 'en' && token.currency) {
    const sign = signs[token.currency]
    return sign ? sign + amount : `${token.currency} ${amount}`
  }
  // The pair of name and adjective must lead back to the currency; else its code is written.
  const said =
    name &&
    (!token.currency ||
      kind?.codes.length === 1 ||
      (adjective && currencyOf(kind?.names[0] ?? '', adjective[0]) === token.currency))
  if (!said || (token.currency && kind && kind.codes.length > 1 && !adjective))
    return `${amount}\u00a0${token.currency ?? ''}`.trim()
  if (base === 'fr') {
    const scaled = /millions?$|milliards?$/.test(amount)
    const link = scaled ? (/^[aeiouy]/.test(name) ? 'd’' : 'de ') : ''
    return `${amount}\u00a0${link}${name}${adjective ? ` ${adjective[1]}` : ''}`
  }
  if (base === 'ar') return `${amount} ${name}${adjective ? ` ${adjective[2]}` : ''}`
  return `${amount} ${name}`
}

const signs: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩', INR: '₹' }

interface CurrencyKind {
  readonly words: RegExp
  readonly codes: readonly string[]
  /** English, French, Arabic. */
  readonly names: readonly [string, string, string]
}

const kinds: readonly CurrencyKind[] = [
  { words: /\$|dollar|دولار/i, codes: ['USD', 'CAD', 'AUD'], names: ['dollars', 'dollars', 'دولار'] },
  { words: /euro|€|يورو/i, codes: ['EUR'], names: ['euros', 'euros', 'يورو'] },
  { words: /dirham|درهم|دراهم/i, codes: ['MAD', 'AED'], names: ['dirhams', 'dirhams', 'درهم'] },
  {
    words: /dinar|دينار|دنانير/i,
    codes: ['IQD', 'KWD', 'TND', 'DZD', 'JOD', 'BHD', 'LYD'],
    names: ['dinars', 'dinars', 'دينار'],
  },
  { words: /ri[ya]+l|ريال/i, codes: ['SAR', 'QAR', 'OMR', 'YER'], names: ['riyals', 'riyals', 'ريال'] },
  { words: /franc|فرنك/i, codes: ['CHF', 'XOF'], names: ['francs', 'francs', 'فرنك'] },
  { words: /pound|livre|جنيه|ليرة/i, codes: ['GBP', 'EGP', 'SDG'], names: ['pounds', 'livres', 'جنيه'] },
  { words: /rupee|roupie|روبي/i, codes: ['INR'], names: ['rupees', 'roupies', 'روبية'] },
  { words: /peso|بيزو/i, codes: [], names: ['pesos', 'pesos', 'بيزو'] },
  { words: /kron|couronne|كرون/i, codes: [], names: ['kroner', 'couronnes', 'كرونة'] },
  { words: /shilling|شلن/i, codes: [], names: ['shillings', 'shillings', 'شلن'] },
]

/** English (for looking back), French, Arabic. */
const adjectives: Readonly<Record<string, readonly [string, string, string]>> = {
  USD: ['us', 'américains', 'أمريكي'],
  CAD: ['canadian', 'canadiens', 'كندي'],
  AUD: ['australian', 'australiens', 'أسترالي'],
  MAD: ['moroccan', 'marocains', 'مغربي'],
  AED: ['emirati', 'émiriens', 'إماراتي'],
  IQD: ['iraqi', 'irakiens', 'عراقي'],
  KWD: ['kuwaiti', 'koweïtiens', 'كويتي'],
  TND: ['tunisian', 'tunisiens', 'تونسي'],
  DZD: ['algerian', 'algériens', 'جزائري'],
  JOD: ['jordanian', 'jordaniens', 'أردني'],
  BHD: ['bahraini', 'bahreïniens', 'بحريني'],
  LYD: ['libyan', 'libyens', 'ليبي'],
  SAR: ['saudi', 'saoudiens', 'سعودي'],
  QAR: ['qatari', 'qatariens', 'قطري'],
  OMR: ['omani', 'omanais', 'عماني'],
  YER: ['yemeni', 'yéménites', 'يمني'],
  CHF: ['swiss', 'suisses', 'سويسري'],
  XOF: ['cfa', 'CFA', 'أفريقي'],
  GBP: ['sterling', 'sterling', 'إسترليني'],
  EGP: ['egyptian', 'égyptiennes', 'مصري'],
  SDG: ['sudanese', 'soudanaises', 'سوداني'],
}
