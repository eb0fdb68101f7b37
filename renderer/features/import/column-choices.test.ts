import { expect, test } from 'vitest'
import { chosenColumns, readsAsVersions } from '#renderer/features/import/column-choices.ts'
import type { ImportedColumn } from '#shared/model/imported-document.ts'

const column = (language: string | null): ImportedColumn => ({ heading: '', sample: '', language })
const table = [column(null), column('en'), column('fr')]

test('a column that is given the language of another takes it from there', () => {
  expect(chosenColumns(table, 1, 'fr')).toEqual([null, 'fr', null])
  expect(chosenColumns(table, 0, 'ar')).toEqual(['ar', 'en', 'fr'])
})

test('a column can be said to be no version', () => {
  expect(chosenColumns(table, 2, null)).toEqual([null, 'en', null])
})

test('a table none of whose columns is a version is read as text', () => {
  expect(readsAsVersions(table)).toBe(true)
  expect(readsAsVersions([column(null), column(null)])).toBe(false)
})
