import { arabicMonthsByRegion } from '#shared/text/month-names.ts'
import type { DateRangeToken, DateToken } from '#shared/text/token.ts'

/** A date as far as it is known, in the order and with the month's name of the language; the weekday where it is given. */
export function formatDate(date: DateToken, base: string, locale: string): string {
  const written = dayMonthYear(date, base, locale, date.calendar)
  const weekday = date.weekday === null ? null : (weekdays[base]?.[date.weekday - 1] ?? null)
  if (weekday === null || date.day === null) return written
  return base === 'en' ? `${weekday}, ${written}` : `${weekday} ${written}`
}

/** A range; what both ends share is written once: `11–22 March 2024`, `11 au 22 mars 2024`, «11 إلى 22 مارس 2024». */
export function formatRange({ from, to }: DateRangeToken, base: string, locale: string): string {
  const yearsOnly = from.month === null && to.month === null
  if (yearsOnly) return base === 'en' ? `${from.year}–${to.year}` : `${from.year}-${to.year}`
  const sameYear = from.year === to.year
  const sameMonth = sameYear && from.month === to.month
  if (sameMonth && isAmerican(locale)) {
    const month = monthName(from.month ?? 1, base, locale, 'gregorian')
    return `${month} ${from.day}–${to.day}${to.year === null ? '' : `, ${to.year}`}`
  }
  const first =
    sameMonth && from.day !== null
      ? dayName(from.day, base)
      : dayMonthYear({ ...from, year: sameYear ? null : from.year }, base, locale, 'gregorian')
  const last = dayMonthYear(to, base, locale, 'gregorian')
  switch (base) {
    case 'fr':
      return `${first} ${from.day === null ? 'à' : 'au'} ${last}`
    case 'ar':
      return `${first} إلى ${last}`
    default:
      return sameMonth ? `${first}–${last}` : `${first} – ${last}`
  }
}

type Point = DateRangeToken['from']

function dayMonthYear(
  { year, month, day }: Point,
  base: string,
  locale: string,
  calendar: DateToken['calendar'],
): string {
  if (month === null) return String(year ?? '')
  const name = monthName(month, base, locale, calendar)
  const era = calendar === 'hijri' && year !== null ? (base === 'ar' ? ' هـ' : base === 'fr' ? ' H' : ' AH') : ''
  if (day !== null && isAmerican(locale)) return `${name} ${day}${year === null ? '' : `, ${year}`}${era}`
  const parts = [day === null ? null : dayName(day, base), name, year === null ? null : String(year)]
  return parts.filter((part) => part !== null).join(' ') + era
}

function dayName(day: number, base: string): string {
  return base === 'fr' && day === 1 ? '1er' : String(day)
}

function isAmerican(locale: string): boolean {
  return /^en-(?:US|PH)\b/i.test(locale)
}

function monthName(month: number, base: string, locale: string, calendar: DateToken['calendar']): string {
  if (calendar === 'hijri') return hijriMonths[base === 'ar' ? 2 : base === 'fr' ? 1 : 0]?.[month - 1] ?? String(month)
  if (base === 'ar') return arabicMonths(locale)[month - 1] ?? String(month)
  const known = base === 'fr' ? frenchMonths : base === 'en' ? englishMonths : null
  if (known) return known[month - 1] ?? String(month)
  return new Intl.DateTimeFormat(base, { month: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
    Date.UTC(2024, month - 1, 15),
  )
}

/** The names that the region of the locale uses; without one those of Egypt and the Gulf, which all understand. */
function arabicMonths(locale: string): readonly string[] {
  const region = /^ar-(?:[a-z]{4}-)?([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase()
  const own = region ? arabicMonthsByRegion.find(({ regions }) => regions.split(' ').includes(region)) : undefined
  return (own ?? arabicMonthsByRegion[arabicMonthsByRegion.length - 1])?.names ?? []
}

const englishMonths = 'January February March April May June July August September October November December'.split(' ')
const frenchMonths = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const hijriMonths = [
  'Muharram,Safar,Rabi al-Awwal,Rabi al-Thani,Jumada al-Ula,Jumada al-Akhira,Rajab,Shaaban,Ramadan,Shawwal,Dhu al-Qadah,Dhu al-Hijjah'.split(
    ',',
  ),
  'mouharram,safar,rabi al-awwal,rabi al-thani,joumada al-oula,joumada al-thania,rajab,chaabane,ramadan,chawwal,dhou al-qi’da,dhou al-hijja'.split(
    ',',
  ),
  'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(','),
]
const weekdays: Readonly<Record<string, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
}
