/** ISO 4217 codes that stand before or after an amount as they are. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CHF CNY KRW INR CAD AUD NZD HKD SGD SEK NOK DKK PLN CZK HUF TRY RUB KZT BRL MXN ZAR NGN KES ETB XOF XAF ' +
    'MAD DZD TND LYD EGP SDG MRU SAR AED QAR KWD BHD OMR YER IQD SYP LBP JOD ILS IRR'
  ).split(' '),
)

/** Signs, with the letters that may stand glued to them (`US$`, `$US`). A plain `$` says no country. */
export const currencySigns: ReadonlyMap<string, string | null> = new Map([
  ['$', null],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₸', 'KZT'],
  ['₪', 'ILS'],
  ['﷼', 'SAR'],
])

export const dollarCountries: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['usa', 'USD'],
  ['ca', 'CAD'],
  ['c', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['fj', 'FJD'],
  ['n', 'NAD'],
  ['j', 'JMD'],
  ['nt', 'TWD'],
])

const codes: [string, string][] = [...currencyCodes].map((code) => [code.toLowerCase(), code])

/** Arabic names of which the dual is formed. */
const dualNames = new Set('دولار درهم دينار ريال فرنك جنيه ليره يورو اورو يوان روبيه'.split(' '))

/** Names that English and French share. */
const both: readonly [string, string][] = [
  ...many('ZAR', 'rand rands'),
  ...many('ETB', 'birr birrs'),
  ...many('GHS', 'cedi cedis'),
  ...many('PLN', 'zloty zlotys'),
  ...many('UAH', 'hryvnia hryvnias'),
  ...many('MYR', 'ringgit ringgits'),
  ...many('THB', 'baht bahts'),
  ...many('AZN', 'manat manats'),
  ...many('GEL', 'lari laris'),
  ...many('MNT', 'tugrik tugriks tughrik tughriks'),
  ...many('ZMW', 'kwacha kwachas'),
  ...many('AOA', 'kwanza kwanzas'),
  ...many('MGA', 'ariary'),
  ...many('BDT', 'taka takas'),
  ...many('GMD', 'dalasi dalasis'),
  ...many('BWP', 'pula pulas'),
  ...many('MZN', 'metical meticals meticais'),
  ...many('GTQ', 'quetzal quetzals quetzales'),
  ...many('HNL', 'lempira lempiras'),
  ...many('NIO', 'cordoba cordobas'),
  ...many('PYG', 'guarani guaranis'),
  ...many('BOB', 'boliviano bolivianos'),
  ...many('CRC', 'colones'),
  ...many('PEN', 'soles'),
  ...many('HUF', 'forint forints'),
  ...many('AMD', 'dram drams'),
  ...many('KGS', 'som soms'),
  ...many('TJS', 'somoni somonis'),
  ...many('AFN', 'afghani afghanis'),
  ...many('MMK', 'kyat kyats'),
  ...many('KHR', 'riel riels'),
  ...many('LAK', 'kip kips'),
  ...many('VND', 'dong dongs'),
  ...many('IDR', 'rupiah rupiahs'),
  ...many('PGK', 'kina kinas'),
  ...many('VUV', 'vatu vatus'),
  ...many('PAB', 'balboa balboas'),
  ...many('LSL', 'loti maloti'),
  ...many('SZL', 'lilangeni emalangeni'),
  ...many('ERN', 'nakfa nakfas'),
  ...many('SLE', 'leone leones'),
  ...many('BGN', 'lev leva levs'),
  ...many('ALL', 'lek leks'),
]

/** Names of currencies by folded word; null where several countries have one of that name. */
export const currencyWords: Readonly<Record<'en' | 'fr' | 'ar', ReadonlyMap<string, string | null>>> = {
  en: new Map<string, string | null>([
    ...codes,
    ...many(
      null,
      'dollar dollars dirham dirhams dinar dinars riyal riyals rial rials franc francs pound pounds peso pesos ' +
        'shilling shillings krone kroner krona kronor lira liras rupee rupees',
    ),
    ...many('EUR', 'euro euros'),
    ...many('JPY', 'yen'),
    ...many('KRW', 'won'),
    ...many('CNY', 'yuan renminbi'),
    ...many('KZT', 'tenge tenges'),
    ...many('NGN', 'naira nairas'),
    ...many('RUB', 'rouble roubles ruble rubles'),
    ...both,
  ]),
  fr: new Map<string, string | null>([
    ...codes,
    ...many(
      null,
      'dollar dollars dirham dirhams dinar dinars riyal riyals rial rials franc francs livre livres peso pesos ' +
        'shilling shillings couronnes lires roupie roupies',
    ),
    ...many('EUR', 'euro euros'),
    ...many('JPY', 'yen yens'),
    ...many('KRW', 'won wons'),
    ...many('CNY', 'yuan yuans'),
    ...many('KZT', 'tenge tenges tengue tengues'),
    ...many('NGN', 'naira nairas'),
    ...many('RUB', 'rouble roubles'),
    ...many('HTG', 'gourdes'),
    ...both,
    ...many('MAD', 'dh dhs'),
    ...many('XOF', 'fcfa'),
  ]),
  ar: new Map<string, string | null>([
    ...codes,
    ...many(
      null,
      'دولار دولارا دولارات دولاري درهم درهما دراهم دينار دينارا دنانير ريال ريالا ريالات فرنك فرنكا فرنكات جنيه جنيها جنيهات ليره ليرات ' +
        'بيزو بيزوات شلن شلنا شلنات كرونه كرونات روبيه روبيات',
    ),
    ...many('EUR', 'يورو اورو'),
    ...many('JPY', 'ين'),
    ...many('KRW', 'وون'),
    ...many('CNY', 'يوان'),
    ...many('KZT', 'تنغه تنغي تينغه تينغي تنجه تنجي'),
    ...many('NGN', 'نايرا نيره'),
    ...many('RUB', 'روبل روبلا روبلات'),
    ...many('ZAR', 'راند'),
    ...many('PLN', 'زلوتي'),
    ...many('UAH', 'هريفنيا'),
    ...many('MYR', 'رينغيت'),
    ...many('AZN', 'مانات'),
    ...many('MNT', 'توغريك'),
    ...many('ZMW', 'كواشا كواتشا'),
    ...many('AOA', 'كوانزا'),
    ...many('BDT', 'تاكا'),
    ...many('GMD', 'دالاسي'),
    ...many('BWP', 'بولا'),
    ...many('MZN', 'متيكال ميتيكال'),
    ...many('GTQ', 'كيتزال'),
    ...many('HNL', 'لمبيرا'),
    ...many('PYG', 'غواراني'),
    ...many('BOB', 'بوليفيانو'),
    ...many('HUF', 'فورنت فورينت'),
    ...many('AMD', 'درام'),
    ...many('TJS', 'سوموني'),
    ...many('MMK', 'كيات'),
    ...many('KHR', 'رييل'),
    ...many('VND', 'دونغ'),
    ...many('PGK', 'كينا'),
    ...many('ERN', 'ناكفا'),
    ...many('LSL', 'لوتي'),
    ...many('BGN', 'ليف'),
  ]),
}

/** Names that are other words too: "in 2025 won the cup" and "the 2025 RAND report" hold a year. */
export const ambiguousCurrencies: ReadonlySet<string> = new Set(['won', 'rand', 'taka', 'lari'])

/** «دولارين», «ليرتان»: the Arabic dual says two of a currency in one word. */
export const dualCurrencies: ReadonlyMap<string, string | null> = new Map(
  [...currencyWords.ar]
    .filter(([name]) => dualNames.has(name))
    .flatMap(([name, code]): [string, string | null][] =>
      ['ان', 'ين'].map((ending) => [`${name.replace(/ه$/, 'ت')}${ending}`, code]),
    ),
)

function many<Code extends string | null>(code: Code, words: string): [string, Code][] {
  return words.split(' ').map((word) => [word, code])
}
