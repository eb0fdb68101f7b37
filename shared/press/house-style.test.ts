import { expect, test } from 'vitest'
import { houseStyleChoices, houseStyleNames, houseStyleOf, houseStyles } from '#shared/press/house-style.ts'

test('a desk starts from a named style and changes what it does otherwise', () => {
  const style = houseStyleOf({ name: 'united-nations', changes: { dashes: 'en' } })
  expect(style).toEqual({ ...houseStyles['united-nations'], dashes: 'en' })
})

test('the same choice is the same style, so that what was checked by it still holds', () => {
  const once = houseStyleOf({ name: 'press', changes: { dashes: 'em', ellipsis: 'dots' } })
  expect(houseStyleOf({ name: 'press', changes: { ellipsis: 'dots', dashes: 'em' } })).toBe(once)
  expect(houseStyleOf({ name: 'press', changes: {} })).toBe(houseStyles.press)
})

test('every part of every named style is one of the ways it may be set to', () => {
  for (const name of houseStyleNames)
    for (const [part, way] of Object.entries(houseStyles[name]))
      expect(houseStyleChoices[part as keyof typeof houseStyleChoices]).toContain(way)
})
