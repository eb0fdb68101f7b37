import { expect, test } from 'vitest'
import { backupsKept } from '#engine/storage/backups-kept.ts'

const now = '2024-09-20T09:00:00.000Z'
const days = (count: number) =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2024, 8, 20 - day, 8)).toISOString())

test('the last seven days that have a backup and the newest of each of four weeks stay', () => {
  const kept = [...backupsKept(days(60), now)].map((time) => time.slice(5, 10))
  expect(kept).toEqual(['09-20', '09-19', '09-18', '09-17', '09-16', '09-15', '09-14', '09-11', '09-04'])
})

test('of several of one day the newest stays, and nothing goes while there are few', () => {
  const morning = '2024-09-20T06:00:00.000Z'
  expect([...backupsKept([morning, ...days(1)], now)]).toEqual(days(1))
  expect(backupsKept(days(7), now).size).toBe(7)
  expect(backupsKept([], now).size).toBe(0)
})

test('a clock that stood in the future for weeks does not push out what was made since, nor the other way round', () => {
  const future = days(30).map((time) => time.replace('2024', '2031'))
  const kept = backupsKept([...future, ...days(6)], now)
  expect([...kept].filter((time) => time.startsWith('2024'))).toEqual(days(6))
  const later = backupsKept([...future, ...days(6)], '2031-09-20T09:00:00.000Z')
  expect([...later].filter((time) => time.startsWith('2024'))).toEqual([])
  expect([...kept].filter((time) => time.startsWith('2031'))).toEqual([...later])
})
