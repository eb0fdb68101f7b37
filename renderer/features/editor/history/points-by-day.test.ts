import { expect, test } from 'vitest'
import { firstLookedAt, pointsByDay } from '#renderer/features/editor/history/points-by-day.ts'
import type { HistoryPoint } from '#shared/contract/history-values.ts'

const point = (version: number, day: number, hour: number, damaged = false): HistoryPoint => ({
  ...{ version, began: null, writers: [], changed: [], damaged },
  at: new Date(2026, 10, day, hour).toISOString(),
  event: { is: 'worked' },
})

test('the newest day comes first, and in it the newest work', () => {
  const days = pointsByDay([point(0, 20, 9), point(4, 20, 23), point(9, 21, 1)])
  expect(days.map(({ points }) => points.map(({ point: each }) => each.version))).toEqual([[9], [4, 0]])
})

test('a day comes again where the clock was put back, for what was done last stands first', () => {
  const days = pointsByDay([point(0, 20, 9), point(4, 21, 9), point(9, 20, 10)])
  expect(days.map(({ points }) => points.map(({ point: each }) => each.version))).toEqual([[9], [4], [0]])
})

test('what is looked at first is what the release was before it became what it is', () => {
  expect(firstLookedAt([point(0, 20, 9), point(4, 20, 10), point(9, 21, 9), point(9, 21, 10)])).toBe('point-1')
  expect(firstLookedAt([point(0, 20, 9), point(4, 20, 10, true), point(9, 21, 9)])).toBe('point-0')
  expect(firstLookedAt([point(0, 20, 9)])).toBe('point-0')
  expect(firstLookedAt([])).toBe(null)
})
