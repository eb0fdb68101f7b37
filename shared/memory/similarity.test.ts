import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPattern } from '#shared/memory/edit-distance.ts'
import { createComparison } from '#shared/memory/similarity.ts'

describe('how much two segments are alike', () => {
  const long = 'The council of the city of Almaty adopted the plan on 20 September with 1,500 votes.'
  test.each([
    ['en', long, long, 1, 1],
    ['en', long, long.replace('1,500', '1,501'), 0.97, 0.99],
    ['en', long, long.replace('20 September', '12 March'), 0.95, 0.985],
    ['en', long, long.toUpperCase(), 0.85, 0.99],
    ['en', long, long.replace('.', '!'), 0.97, 0.99],
    ['en', long, long.replace('adopted', 'rejected'), 0.9, 0.95],
    ['en', 'Press contact', 'Press contacts', 0.85, 0.99],
    ['en', 'Media inquiries', 'Media enquiries', 0.85, 0.99],
    ['fr', 'L’Assemblée a adopté la résolution', "l'assemblée a adopté la résolution", 0.95, 0.99],
    ['fr', 'Les participants ont voté', 'Le participant a voté', 0.3, 0.8],
    ['ar', 'اجتمعت المنظمة في ألماتي يوم الاثنين', 'اجتمعت المُنظَّمة في الماتي يوم الثلاثاء', 0.9, 0.99],
    ['ar', 'ناقش المجلس قضايا المدن الذكية في القارة', 'وناقش المجلس قضايا المدن الذكية بالقارة', 0.75, 0.99],
    ['ar', 'في 20 سبتمبر 2024 اجتمع المجلس', 'في ١٢ مارس ٢٠٢٥ اجتمع المجلس', 0.85, 0.99],
    ['ar', 'ناقش المجلس قضايا المدن الذكية', 'رفض الوزير طلبات الصحف المحلية', 0, 0.3],
    [
      'en',
      'The minister of health spoke to the press in Geneva',
      'The winner of the cup ran for the train to Paris',
      0,
      0.6,
    ],
  ])('%s: %s / %s', (language, one, other, least, most) => {
    const { similarity } = createComparison(one, language).to(other, 0)
    expect(similarity).toBeGreaterThanOrEqual(least)
    expect(similarity).toBeLessThanOrEqual(most)
  })

  const pieces = [
    'the',
    'The',
    'city',
    'cities',
    ' ',
    ' ',
    '20',
    '1,500',
    '.',
    '’',
    'المدينة',
    'مدينة',
    'é',
    '😀',
    'March',
  ]
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

  test('it is the same from either side, and 1 only where they are equal', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const there = createComparison(one, 'en').to(other, 0).similarity
        expect(createComparison(other, 'en').to(one, 0).similarity).toBeCloseTo(there, 9)
        expect(there === 1).toBe(one === other)
        expect(there).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('a bound hides only what lies below it', () => {
    fc.assert(
      fc.property(texts, texts, fc.double({ min: 0.5, max: 1, noNaN: true }), (one, other, least) => {
        const comparison = createComparison(one, 'en')
        const whole = comparison.to(other, 0).similarity
        const bounded = comparison.to(other, least).similarity
        if (whole >= least) expect(bounded).toBe(whole)
        else expect(bounded).toBeLessThan(least)
      }),
    )
  })
})

describe('the distance in bits', () => {
  test('is the distance that the table gives, whatever the lengths', () => {
    const symbols = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 110 })
    fc.assert(
      fc.property(symbols, symbols, fc.nat(110), (one, other, most) => {
        const wanted = byTable(one, other)
        const pattern = createPattern(one)
        expect(pattern.distance(other, 0, other.length, 200)).toBe(wanted)
        expect(pattern.distance([9, ...other, 9], 1, other.length + 1, 200)).toBe(wanted)
        const bounded = pattern.distance(other, 0, other.length, most)
        if (wanted <= most) expect(bounded).toBe(wanted)
        else expect(bounded).toBeGreaterThan(most)
      }),
    )
  })
})

function byTable(one: readonly number[], other: readonly number[]): number {
  let above = other.map((_, index) => index + 1)
  above.unshift(0)
  for (const [line, symbol] of one.entries()) {
    const row = [line + 1]
    for (const [column, rival] of other.entries()) {
      row.push(Math.min(above[column]! + (symbol === rival ? 0 : 1), above[column + 1]! + 1, row[column]! + 1))
    }
    above = row
  }
  return above[other.length]!
}
