import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { monthConventions, namesOfConvention } from '#shared/checks/values/arabic-month-conventions.ts'
import { type CivilDate, dayNumberOf, isRealDate, weekdayOf } from '#shared/checks/values/civil-date.ts'
import { hijriOf } from '#shared/checks/values/hijri.ts'
import { hijriMonthsInArabic } from '#shared/checks/values/hijri-months.ts'

const english = 'January February March April May June July August September October November December'.split(' ')
const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const weekdays = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
}

const dates = fc
  .record({
    year: fc.integer({ min: 1950, max: 2070 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDate)

const inEnglish: readonly ((date: CivilDate) => string)[] = [
  ({ year, month, day }) => `on ${day} ${english[month - 1]} ${year}`,
  ({ year, month, day }) => `on ${english[month - 1]} ${day}, ${year}`,
  (date) => `on ${weekdays.en[weekdayOf(date) - 1]}, ${date.day} ${english[date.month - 1]} ${date.year}`,
]
const inFrench: readonly ((date: CivilDate) => string)[] = [
  ({ year, month, day }) => `le ${day === 1 ? '1er' : day} ${french[month - 1]} ${year}`,
  (date) =>
    `le ${weekdays.fr[weekdayOf(date) - 1]} ${date.day === 1 ? '1er' : date.day} ${french[date.month - 1]} ${date.year}`,
]
const inArabic: readonly ((date: CivilDate) => string)[] = [
  ...monthConventions.map(
    (convention) =>
      ({ year, month, day }: CivilDate) =>
        `يوم ${day} ${namesOfConvention[convention][month - 1]} ${year}`,
  ),
  ({ year, month, day }) =>
    `في ${day} ${namesOfConvention.levant[month - 1]}/${namesOfConvention.egypt[month - 1]} ${year}`,
  (date) =>
    `يوم ${weekdays.ar[weekdayOf(date) - 1]} ${date.day} ${namesOfConvention.egypt[date.month - 1]} ${date.year}`,
  ({ year, month, day }) => `يوم ${arabicFigures(day)} ${namesOfConvention.egypt[month - 1]} ${arabicFigures(year)}`,
]

function arabicFigures(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}

function findingsIn(row: TestRow, ...checks: readonly string[]) {
  const findings = createCheckRunner()(releaseOf([row]), noTerms, { only: new Set(checks) })
  return findings.map(({ check, language, quote, fix }) => ({
    check,
    language,
    quote,
    replacement: fix?.replacement ?? null,
  }))
}

const own = ['date-mismatch', 'date-format', 'date-invalid', 'date-weekday', 'date-month-names', 'date-hijri']

describe('any date', () => {
  it('is the same in every language and convention, and well written in each', () => {
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom(...inEnglish),
        fc.constantFrom(...inFrench),
        fc.constantFrom(...inArabic),
        (date, en, fr, ar) => {
          expect(
            findingsIn({ en: `Signed ${en(date)}.`, fr: `Signé ${fr(date)}.`, ar: `وُقّع ${ar(date)}.` }, ...own),
          ).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it('that is a day off in one of three versions gives one finding there, and its mending', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 2 }), fc.constantFrom(-1, 1), (date, at, step) => {
        const next = new Date((dayNumberOf(date) + step) * 86_400_000)
        const other = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() }
        const said = (index: number): CivilDate => (index === at ? other : date)
        const [en, fr, ar] = [inEnglish[0], inFrench[0], inArabic[0]]
        if (en === undefined || fr === undefined || ar === undefined) return
        const row = { en: `Signed ${en(said(0))}.`, fr: `Signé ${fr(said(1))}.`, ar: `وُقّع ${ar(said(2))}.` }
        const found = findingsIn(row, ...own)
        expect(found).toHaveLength(1)
        expect(found[0]?.language).toBe(['en', 'fr', 'ar'][at])
        expect([en, fr, ar].some((write) => write(date).endsWith(found[0]?.replacement ?? '-'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('with another weekday than its own gives one finding that names the right one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 6 }), (date, off) => {
        const right = weekdays.fr[weekdayOf(date) - 1]
        const wrong = weekdays.fr[(weekdayOf(date) - 1 + off) % 7]
        const day = date.day === 1 ? '1er' : date.day
        const found = findingsIn(
          { fr: `Réunis ${wrong} ${day} ${french[date.month - 1]} ${date.year}.` },
          'date-weekday',
        )
        expect(found.map(({ replacement }) => replacement)).toEqual([right])
      }),
      { numRuns: 100 },
    )
  })

  it('beside its Hijri day is left alone, and is not beside a day three days off', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const hijri = hijriOf(date)
        if (hijri === null) return
        const pair = (day: number): TestRow => ({
          ar: `${day} ${hijriMonthsInArabic[hijri.month - 1]} ${hijri.year} هـ الموافق ${date.day} ${namesOfConvention.egypt[date.month - 1]} ${date.year}م`,
        })
        expect(findingsIn(pair(hijri.day), 'date-hijri')).toEqual([])
        expect(findingsIn(pair(hijri.day > 15 ? hijri.day - 3 : hijri.day + 3), 'date-hijri')).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })
})
