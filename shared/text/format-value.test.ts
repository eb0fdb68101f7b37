import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseLanguage } from '#shared/model/language.ts'
import { formatValue } from '#shared/text/format-value.ts'
import type { DateRangeToken, DateToken, NumberToken, PhoneToken, Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

const locales = [
  'en',
  'en-GB',
  'en-US',
  'fr',
  'fr-MA',
  'ar',
  'ar-MA',
  'ar-DZ',
  'ar-TN',
  'ar-MR',
  'ar-IQ',
  'ar-LB',
  'ar-EG',
  'ar-SA',
  'ar-AE',
]
const anyLocale = fc.constantFrom(...locales)
const digits = fc.constantFrom('latn' as const, 'arab' as const)
/** A sentence of each language around the value, so that it is read in its place. */
const sentences: Readonly<Record<string, readonly [string, string]>> = {
  en: ['It was announced that ', ', said the Secretary General.'],
  fr: ['Il a été annoncé que ', ', a déclaré la secrétaire générale.'],
  ar: ['وأعلنت الأمينة العامة ', '، حسب البلاغ.'],
}

function readBack(written: string, locale: string): readonly Token[] {
  const [before, after] = sentences[baseLanguage(locale)] ?? ['', '']
  return tokensOf(before + written + after, baseLanguage(locale), locale)
}

function number(value: number): NumberToken {
  return { type: 'number', value, alternatives: [], inWords: false, start: 0, end: 0, quote: '' }
}

function date(year: number | null, month: number | null, day: number | null, weekday: number | null = null): DateToken {
  return {
    type: 'date',
    calendar: 'gregorian',
    year,
    month,
    day,
    weekday,
    ambiguous: false,
    form: 'named-month',
    start: 0,
    end: 0,
    quote: '',
  }
}

const months = fc.integer({ min: 1, max: 12 })
const days = fc.integer({ min: 1, max: 31 })
const years = fc.integer({ min: 1900, max: 2099 })

describe('a value as it is written is the value as it is read', () => {
  test('numbers, with separators, decimals and scale words', () => {
    const values = fc.oneof(
      fc.integer({ min: 2, max: 1899 }),
      fc.integer({ min: 2100, max: 999_999_999 }),
      fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
      fc.integer({ min: 1, max: 999 }).map((millions) => millions * 1e6),
      fc.integer({ min: 1, max: 9999 }).map((millions) => millions * 1e7),
    )
    fc.assert(
      fc.property(values, anyLocale, digits, (value, locale, digits) => {
        const written = formatValue(number(value), baseLanguage(locale), locale, { digits })
        const tokens = readBack(written, locale)
        expect(tokens, written).toHaveLength(1)
        expect(tokens[0], written).toMatchObject({ type: 'number', value })
        expect(tokens[0]?.quote).toBe(written)
      }),
      { numRuns: 500 },
    )
  })

  test('dates to the day, without a year, and to the month, under the month names of every region', () => {
    fc.assert(
      fc.property(fc.option(years), months, days, anyLocale, digits, (year, month, day, locale, digits) => {
        const written = formatValue(date(year, month, day), baseLanguage(locale), locale, { digits })
        const tokens = readBack(written, locale)
        expect(tokens, written).toHaveLength(1)
        expect(tokens[0], written).toMatchObject({
          type: 'date',
          form: 'named-month',
          year,
          month,
          day,
          quote: written,
        })
      }),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(years, months, anyLocale, (year, month, locale) => {
        const written = formatValue(date(year, month, null), baseLanguage(locale), locale)
        expect(readBack(written, locale)).toMatchObject([{ type: 'date', year, month, day: null }])
      }),
    )
  })

  test('dates with their weekday', () => {
    fc.assert(
      fc.property(
        years,
        months,
        days,
        fc.integer({ min: 1, max: 7 }),
        anyLocale,
        (year, month, day, weekday, locale) => {
          const written = formatValue(date(year, month, day, weekday), baseLanguage(locale), locale)
          expect(readBack(written, locale), written).toMatchObject([
            { type: 'date', year, month, day, weekday, quote: written },
          ])
        },
      ),
    )
  })

  test('ranges of days, of months and of years', () => {
    const point = fc.record({ year: years, month: months, day: days })
    fc.assert(
      fc.property(point, point, fc.boolean(), anyLocale, (from, to, sameMonth, locale) => {
        const start = sameMonth ? { ...from, year: to.year, month: to.month } : from
        const token: DateRangeToken = { type: 'date-range', from: start, to, start: 0, end: 0, quote: '' }
        const written = formatValue(token, baseLanguage(locale), locale)
        expect(readBack(written, locale), written).toMatchObject([{ type: 'date-range', from: start, to }])
      }),
    )
    fc.assert(
      fc.property(years, years, anyLocale, (first, last, locale) => {
        const [from, to] = [first, last].map((year) => ({ year, month: null, day: null }))
        if (!from || !to) return
        const written = formatValue(
          { type: 'date-range', from, to, start: 0, end: 0, quote: '' },
          baseLanguage(locale),
          locale,
        )
        expect(readBack(written, locale), written).toMatchObject([{ type: 'date-range', from, to }])
      }),
    )
  })

  test('international telephone numbers, however they are grouped and in any digits', () => {
    const groups = fc.array(fc.stringMatching(/^\d{2,4}$/), { minLength: 3, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{0,2}$/),
        groups,
        fc.constantFrom(' ', '-', '.', '\u00a0'),
        anyLocale,
        digits,
        (country, rest, separator, locale, digits) => {
          const plain = `+${[country, ...rest].join(separator)}`
          fc.pre(plain.replace(/\D/g, '').length >= 8 && plain.replace(/\D/g, '').length <= 15)
          const shown =
            digits === 'arab' ? plain.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : plain
          const [token] = readBack(shown, locale)
          expect(token, shown).toMatchObject({ type: 'phone', digits: plain.replace(/[^+\d]/g, ''), quote: shown })
          const again = formatValue(token as PhoneToken, baseLanguage(locale), locale)
          expect(readBack(again, locale), again).toMatchObject([
            { type: 'phone', digits: plain.replace(/[^+\d]/g, '') },
          ])
        },
      ),
    )
  })

  test('percentages, ordinals and times of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: 1439 }),
        anyLocale,
        (hundredths, minutes, locale) => {
          const base = baseLanguage(locale)
          const place = { start: 0, end: 0, quote: '' }
          const percent = formatValue(
            { type: 'percent', value: hundredths / 100, alternatives: [], ...place },
            base,
            locale,
          )
          expect(readBack(percent, locale), percent).toMatchObject([{ type: 'percent', value: hundredths / 100 }])
          const ordinal = formatValue(
            { type: 'ordinal', value: (hundredths % 300) + 1, inWords: false, ...place },
            base,
            locale,
          )
          expect(readBack(ordinal, locale), ordinal).toMatchObject([{ type: 'ordinal', value: (hundredths % 300) + 1 }])
          const time = formatValue({ type: 'time', minutes, utcOffset: 300, ...place }, base, locale)
          expect(readBack(time, locale), time).toMatchObject([{ type: 'time', minutes, utcOffset: 300 }])
        },
      ),
    )
  })
})

describe('the press style of each language', () => {
  test.each([
    ['en', date(2024, 9, 20), '20 September 2024'],
    ['en-US', date(2024, 9, 20), 'September 20, 2024'],
    ['fr', date(2024, 3, 1), '1er mars 2024'],
    ['ar', date(2024, 9, 20), '20 سبتمبر 2024'],
    ['ar-MA', date(2024, 9, 20), '20 شتنبر 2024'],
    ['ar-DZ', date(2024, 7, 5), '5 جويلية 2024'],
    ['fr', number(12500.5), '12\u202f500,5'],
    ['en', number(1500), '1,500'],
    ['ar', number(1500), '1,500'],
    ['ar-MA', number(1500), '1.500'],
    ['ar-EG', number(1500), '١٬٥٠٠'],
    ['fr', number(5_200_000), '5,2\u00a0millions'],
    ['ar', number(5_000_000), '5 ملايين'],
  ])('%s', (locale, token, written) => {
    expect(formatValue(token, baseLanguage(locale), locale)).toBe(written)
  })

  test('a correction keeps the digits of the version it goes into', () => {
    expect(formatValue(date(2024, 9, 20), 'ar', 'ar-IQ', { digits: 'latn' })).toBe('20 أيلول 2024')
    expect(formatValue(date(2024, 9, 20), 'ar', 'ar-IQ')).toBe('٢٠ أيلول ٢٠٢٤')
  })

  test('a telephone number keeps its grouping and gets its plus sign back', () => {
    const [token] = tokensOf('Téléphone: + 82-70-4202-9169', 'fr')
    expect(token && formatValue(token, 'fr')).toBe('+82-70-4202-9169')
  })

  test.each([
    ['en', 'US$5 million'],
    ['fr', '5\u00a0millions\u00a0de dollars américains'],
    ['ar', '5 ملايين دولار أمريكي'],
  ])('an amount in %s', (language, written) => {
    const [token] = tokensOf('5 millions de dollars américains', 'fr')
    expect(token && formatValue(token, language)).toBe(written)
    expect(tokensOf(written, language)).toMatchObject([{ type: 'money', value: 5_000_000, currency: 'USD' }])
  })
})
