import { expect, test } from 'vitest'
import { formatFor } from '#renderer/app/use-format.ts'

const noon = () => new Date(2026, 10, 21, 12, 0)
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 5).toISOString()

test('an edit of this morning is of today, one of last night of yesterday', () => {
  expect(formatFor('en', noon).moment(at(21, 9))).toMatch(/^today/u)
  expect(formatFor('fr', noon).moment(at(20, 23))).toMatch(/^hier 23:05/u)
})

test('an older edit has its date, as the language writes it', () => {
  expect(formatFor('fr', noon).moment(at(3, 9))).toBe('3 nov. 2026')
})

test('a day has a name of its own where it is near, and its hour is that of the place', () => {
  expect(formatFor('fr', noon).day(at(21, 9))).toBe('aujourd’hui')
  expect(formatFor('en', noon).day(at(20, 9))).toBe('yesterday')
  expect(formatFor('fr', noon).day(at(3, 9))).toBe('mardi 3 novembre 2026')
  expect(formatFor('fr', noon).time(at(3, 9))).toBe('09:05')
  expect([formatFor('ar', noon).day('soon'), formatFor('ar', noon).time('')]).toEqual(['', ''])
})

test('a time that is none is shown as nothing rather than as a fault', () => {
  expect(formatFor('en', noon).moment('')).toBe('')
  expect(formatFor('en', noon).dateAndTime('soon')).toBe('soon')
})

test('a share is written as the language writes it', () => {
  expect(formatFor('en').share(0.714)).toBe('71%')
  expect(formatFor('fr').share(1)).toMatch(/^100\s%$/u)
})
