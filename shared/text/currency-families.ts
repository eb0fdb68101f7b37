import type { MoneyToken } from '#shared/text/token.ts'

/** Whether two amounts may be of one currency: `$` is any dollar, «دينار» any dinar, the two CFA francs are one. */
export function areCurrenciesOne(one: MoneyToken, other: MoneyToken): boolean {
  if (one.currency !== null && other.currency !== null) {
    return one.currency === other.currency || (cfa.has(one.currency) && cfa.has(other.currency))
  }
  const [left, right] = [familyOf(one), familyOf(other)]
  // The first of two amounts may leave the currency to the second.
  return left === null || right === null || left === right
}

const cfa = new Set(['XOF', 'XAF'])

const families: readonly (readonly [name: string, codes: string, words: RegExp])[] = [
  ['dollar', 'USD CAD AUD NZD HKD SGD TWD LRD NAD JMD FJD ZWL', /[$＄]|dollar|دولار/iu],
  ['dirham', 'MAD AED', /dirham|درهم|دراهم/iu],
  ['dinar', 'IQD KWD TND DZD JOD BHD LYD RSD', /dinar|دينار|دنانير/iu],
  ['riyal', 'SAR QAR OMR YER IRR BRL', /ri[ya]+l|ريال/iu],
  ['franc', 'CHF XOF XAF FRF BEF LUF CDF GNF RWF BIF DJF KMF XPF', /franc|فرنك/iu],
  ['pound', 'GBP EGP SDG SSP LBP SYP TRY ITL IEP', /pound|livre|lire|lira|جنيه|ليرة|ليرات|£/iu],
  ['peso', 'MXN ARS CLP COP PHP UYU CUP DOP', /peso|بيزو/iu],
  ['rupee', 'INR PKR LKR NPR MUR', /rupee|roupie|روبية|روبيات/iu],
  ['krone', 'SEK NOK DKK ISK CZK', /kron|couronne|koruna|كرونة|كرون/iu],
  ['shilling', 'KES TZS UGX SOS', /shilling|شلن/iu],
]

function familyOf({ currency, quote }: MoneyToken): string | null {
  const family = families.find(([, codes, words]) => (currency === null ? words.test(quote) : codes.includes(currency)))
  return family?.[0] ?? currency
}
