import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differencesBetween } from '#shared/memory/differences.ts'
import type { Difference } from '#shared/model/translation-unit.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

describe('the differences between a unit and the segment at hand', () => {
  test.each([
    ['The council met on 20 September.', 'The council met on 12 March.', 'The council met on [20 September→12 March].'],
    ['The council met.', 'The new council met.', 'The [→new ]council met.'],
    ['The new council met.', 'The council met.', 'The [new →]council met.'],
    [
      'L’Assemblée a adopté la résolution.',
      'L’Assemblée a rejeté la résolution.',
      'L’Assemblée a [adopté→rejeté] la résolution.',
    ],
    ['اجتمع المجلس في 20 سبتمبر 2024.', 'اجتمع المجلس في 12 مارس 2024.', 'اجتمع المجلس في [20 سبتمبر→12 مارس] 2024.'],
    ['وقّعت المُنظَّمة الاتفاق', 'وقّعت المُنظَّمات الاتفاق', 'وقّعت [المُنظَّمة→المُنظَّمات] الاتفاق'],
    ['The same.', 'The same.', 'The same.'],
    ['Hello', '', '[Hello→]'],
  ])('%s → %s', (unit, segment, shown) => {
    expect(show(differencesBetween(unit, segment))).toBe(shown)
  })

  test('whatever the texts, each is given back unit by unit', () => {
    const words = fc.array(fc.constantFrom('the', 'city', ' ', ' ', 'المدينةُ', '20', ',', '’', '😀', '\n', 'é'), {
      maxLength: 30,
    })
    const texts = fc.oneof(
      words.map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(texts, texts, (unit, segment) => {
        const differences = differencesBetween(unit, segment)
        expect(without(differences, 'delete')).toBe(segment)
        expect(without(differences, 'insert')).toBe(unit)
        expect(differences.every(({ is }) => is === 'same')).toBe(unit === segment)
      }),
    )
  })

  test('very long texts take no longer for each of their words than shorter ones', () => {
    const pair = (count: number): [string, string] => ['a b '.repeat(count), 'c d '.repeat(count)]
    const [one, other] = pair(20_000)
    expect(without(differencesBetween(one, other), 'delete')).toBe(other)
    expect(growthOfTime(pair, 5_000, (texts) => differencesBetween(...texts))).toBeLessThan(notSquared)
  })
})

function without(differences: readonly Difference[], kind: Difference['is']): string {
  return differences.map(({ is, text }) => (is === kind ? '' : text)).join('')
}

function show(differences: readonly Difference[]): string {
  return differences
    .map(({ is, text }) => (is === 'same' ? text : is === 'delete' ? `[${text}→]` : `[→${text}]`))
    .join('')
    .replaceAll('→][→', '→')
}
