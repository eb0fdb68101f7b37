import { expect, test } from 'vitest'
import { findChecks, withLevel } from '#renderer/features/settings/filter-checks.ts'
import type { CheckEntry } from '#shared/checks/check-groups.ts'

const date: CheckEntry = { id: 'date-mismatch', group: 'values', severity: 'error', offByDefault: false }
const spaces: CheckEntry = { id: 'fr-nbsp', group: 'language', severity: 'info', offByDefault: false }
const omission: CheckEntry = { id: 'omission', group: 'names', severity: 'warning', offByDefault: true }
const names: Readonly<Record<string, string>> = {
  'date-mismatch': 'Date différente',
  'fr-nbsp': 'Espace sécable en français',
  omission: 'Passage omis',
}
const query = { words: '', language: 'fr', only: null, nameOf: (id: string) => names[id] ?? id }
const found = (words: string) => [...findChecks([date, spaces, omission], { ...query, words }).values()].flat()

test('a check is found by its name without accents, by its id, and by words in any order', () => {
  expect(found('DIFFERENTE')).toEqual([date])
  expect(found('nbsp')).toEqual([spaces])
  expect(found('francais espace')).toEqual([spaces])
  expect(found('')).toEqual([date, spaces, omission])
})

test('only what the desk changed, by group', () => {
  const changed = findChecks([date, spaces, omission], { ...query, only: new Set(['omission']) })
  expect([...changed]).toEqual([['names', [omission]]])
})

test('what is as usual again is no choice any more', () => {
  const chosen = withLevel({}, date, 'off')
  expect(chosen).toEqual({ 'date-mismatch': 'off' })
  expect(withLevel(chosen, date, 'error')).toEqual({})
  expect(withLevel(chosen, omission, 'warning')).toEqual({ 'date-mismatch': 'off', omission: 'warning' })
  expect(withLevel({ omission: 'info' }, omission, 'off')).toEqual({})
})
