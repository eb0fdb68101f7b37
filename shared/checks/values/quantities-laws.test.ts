import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Finding } from '#shared/model/finding.ts'

const ids = [
  ...['num-mismatch', 'num-word', 'num-scale', 'pct-mismatch', 'cur-mismatch', 'unit-mismatch', 'ordinal-mismatch'],
  ...['num-format', 'num-digits-mixed'],
]
const only = new Set(ids)

function check(texts: Record<string, string>, locales: Record<string, string>): readonly Finding[] {
  return createCheckRunner()(releaseOf([texts], locales), noTerms, { only })
}

const locales = ['en', 'en-GB', 'fr', 'fr-MA', 'fr-CA', 'ar-MA', 'ar-EG', 'ar-IQ', 'ar-AE'] as const
type Locale = (typeof locales)[number]
const twoLocales = fc
  .tuple(fc.constantFrom(...locales), fc.constantFrom(...locales))
  .filter(([one, other]) => one.slice(0, 2) !== other.slice(0, 2))

function sentence(value: number, locale: Locale): string {
  // ICU writes a plain minus and its own marks; the sentence has neither.
  const written = new Intl.NumberFormat(locale).format(value)
  switch (locale.slice(0, 2)) {
    case 'en':
      return `The fund reached ${written} families.`
    case 'fr':
      return `Le fonds a touché ${written} familles.`
    default:
      return `وصل الصندوق إلى ${written} أسرة.`
  }
}

function versions([one, other]: readonly [Locale, Locale], first: number, second: number): readonly Finding[] {
  const [left, right] = [one.slice(0, 2), other.slice(0, 2)]
  return check({ [left]: sentence(first, one), [right]: sentence(second, other) }, { [left]: one, [right]: other })
}

const values = fc.oneof(fc.integer({ min: 3, max: 1899 }), fc.integer({ min: 2100, max: 99_999_999 }))

describe('a number in two languages', () => {
  it('written by each locale for itself differs nowhere', () => {
    fc.assert(
      fc.property(values, twoLocales, (value, pair) => {
        expect(versions(pair, value, value).map(({ check, quote }) => `${check} ${quote}`)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('with one figure changed differs once', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.integer({ min: 1, max: 9 }), twoLocales, (value, place, step, pair) => {
        const figures = [...String(value)]
        const at = place % figures.length
        figures[at] = String((Number(figures[at]) + step) % 10)
        const other = Number(figures.join(''))
        fc.pre(other >= 3 && !(other >= 1900 && other <= 2099) && figures[0] !== '0')
        const findings = versions(pair, value, other)
        expect(findings.map(({ check }) => check)).toEqual(['num-mismatch'])
      }),
      { numRuns: 400 },
    )
  })

  it('is mended by its fix', () => {
    fc.assert(
      fc.property(values, values, twoLocales, (value, other, pair) => {
        fc.pre(value !== other)
        const [finding] = versions(pair, value, other)
        const fix = finding?.fix ?? null
        if (fix === null) return
        const [left, right] = [pair[0].slice(0, 2), pair[1].slice(0, 2)]
        const text = sentence(other, pair[1])
        const mended = text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)
        const again = check(
          { [left]: sentence(value, pair[0]), [right]: mended },
          { [left]: pair[0], [right]: pair[1] },
        )
        expect(again.map(({ check, quote }) => `${check} ${quote}`)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
