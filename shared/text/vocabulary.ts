import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { currencyWords, dualCurrencies } from '#shared/text/currency-names.ts'
import { arabicDecades, englishDecades } from '#shared/text/decades.ts'
import { hijriMonthBeginnings } from '#shared/text/hijri-months.ts'
import { monthNames, weekdayNames } from '#shared/text/month-names.ts'
import { arabicCardinals } from '#shared/text/number-words-ar.ts'
import { englishCardinals } from '#shared/text/number-words-en.ts'
import { frenchCardinals, frenchCollectives } from '#shared/text/number-words-fr.ts'
import { arabicOrdinals, englishOrdinals, frenchOrdinals } from '#shared/text/ordinal-words.ts'
import type { Vocabulary } from '#shared/text/reading.ts'

/** The vocabulary of a language; one that is not spoken here has none. */
export function vocabularyOf(language: LanguageTag): Vocabulary {
  const base = baseLanguage(language)
  return base === 'en' || base === 'fr' || base === 'ar' ? vocabularies[base] : silent
}

const scales: Readonly<Record<'en' | 'fr' | 'ar', ReadonlyMap<string, number>>> = {
  en: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['billions', 1e9],
    ['trillion', 1e12],
    ['trillions', 1e12],
    ['tn', 1e12],
    ['bn', 1e9],
    ['mn', 1e6],
  ]),
  fr: new Map([
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['billion', 1e12],
    ['billions', 1e12],
    ['md', 1e9],
    ['mds', 1e9],
    ['mrd', 1e9],
    ['mio', 1e6],
  ]),
  ar: new Map([
    ['الف', 1e3],
    ['الفا', 1e3],
    ['الاف', 1e3],
    ['مليون', 1e6],
    ['مليونا', 1e6],
    ['ملايين', 1e6],
    ['مليار', 1e9],
    ['مليارا', 1e9],
    ['مليارات', 1e9],
    ['بليون', 1e9],
    ['بليونا', 1e9],
    ['بلايين', 1e9],
    ['تريليون', 1e12],
    ['تريليونا', 1e12],
    ['تريليونات', 1e12],
    ['ترليون', 1e12],
    ['ترليونات', 1e12],
  ]),
}

/** Words that stand around values: labels, prepositions, zones. Those not listed here are compared by their text. */
const links = {
  en: 'half quarter a an and resolution resolutions unscr noon midnight tel telephone phone mobile mob cell fax whatsapp hotline',
  fr: 'demi une et resolution resolutions rcsnu midi minuit premier premiere tel telephone mobile mob portable fax gsm whatsapp telecopie',
  ar: 'نصف ربع ثلث ثلثا ثلثي قرار قرارات القرار القرارات قراري فاتح غره منتصف الساعه ساعه هاتف تلفون تليفون جوال محمول نقال موبايل فاكس يوم الموافق المصادف resolution tel phone',
}

const silent: Vocabulary = {
  language: null,
  months: new Map(),
  weekdays: new Map(),
  cardinals: new Map(),
  ordinals: new Map(),
  scales: new Map(),
  currencies: currencyWords.ar,
  known: new Set([...currencyWords.ar.keys(), 'tel', 'fax']),
}

const vocabularies: Readonly<Record<'en' | 'fr' | 'ar', Vocabulary>> = {
  en: spoken('en', englishCardinals, englishOrdinals),
  fr: spoken('fr', frenchCardinals, frenchOrdinals),
  ar: spoken('ar', arabicCardinals, arabicOrdinals),
}

function spoken(
  language: 'en' | 'fr' | 'ar',
  cardinals: ReadonlyMap<string, number>,
  ordinals: ReadonlyMap<string, number>,
): Vocabulary {
  // A date left in another language is still a date; its own names come last and win.
  const others = (['en', 'fr'] as const).filter((other) => other !== language)
  const months = new Map([...others.flatMap((other) => [...monthNames[other]]), ...monthNames[language]])
  const weekdays = new Map([...others.flatMap((other) => [...weekdayNames[other]]), ...weekdayNames[language]])
  const currencies = currencyWords[language]
  const known = new Set([
    ...[...months.keys()].map((name) => name.split(' ')[0] ?? name),
    ...weekdays.keys(),
    ...cardinals.keys(),
    ...ordinals.keys(),
    ...scales[language].keys(),
    ...currencies.keys(),
    ...links[language].split(' '),
    ...(language === 'fr' ? frenchCollectives.keys() : []),
    ...(language === 'en' ? englishDecades.keys() : []),
    ...(language === 'ar' ? [...arabicDecades.keys(), ...dualCurrencies.keys()] : hijriMonthBeginnings),
  ])
  return { language, months, weekdays, cardinals, ordinals, scales: scales[language], currencies, known }
}
