import { afterEach, expect, it } from 'vitest'
import { dayHere } from '#shared/text/day-here.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it.each([
  ['Asia/Seoul', '2024-09-21'],
  ['America/New_York', '2024-09-20'],
  ['UTC', '2024-09-20'],
])('a release that is finished in %s bears the day of the writers there', (where, day) => {
  process.env['TZ'] = where
  expect(dayHere(new Date('2024-09-20T23:05:00Z'))).toBe(day)
})
