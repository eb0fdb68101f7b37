import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areOneSlipApart } from '#shared/checks/terms/one-slip-apart.ts'
import { areCounterparts, englishAcronym, internationalAcronyms } from '#shared/terms/international-acronyms.ts'

const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const initials = fc.string({ unit: letter, minLength: 4, maxLength: 7 })

test('a letter put in the place of another, or one more, is one slip, whichever is asked first', () => {
  fc.assert(
    fc.property(initials, fc.nat(), letter, fc.boolean(), (one, place, other, extra) => {
      const at = place % one.length
      const slipped = one.slice(0, at) + other + one.slice(extra ? at : at + 1)
      expect(areOneSlipApart(one, slipped)).toBe(slipped !== one)
      expect(areOneSlipApart(slipped, one)).toBe(slipped !== one)
    }),
  )
})

test('two slips, words and short initials are not', () => {
  for (const [one, other] of [
    ['FEMAP', 'FOMAB'],
    ['UNO', 'UNA'],
    ['IMMEDIATELY', 'IMMEDIATELI'],
    ['AIEA', 'IAEA'],
  ] as const)
    expect(areOneSlipApart(one, other)).toBe(false)
})

test('the abbreviations of two languages never look like slips of one another', () => {
  const alike = internationalAcronyms.filter(({ en, fr }) => areOneSlipApart(en, fr) && !areCounterparts(en, fr))
  expect(alike).toEqual([])
  expect(areCounterparts('NGOs', 'ONG')).toBe(true)
  expect(englishAcronym('UNESCO')).toBeNull()
})
