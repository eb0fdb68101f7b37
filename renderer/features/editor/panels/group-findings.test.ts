import { expect, test } from 'vitest'
import { countBySeverity, groupFindings } from '#renderer/features/editor/panels/group-findings.ts'
import { languageOfValue } from '#shared/checks/language-of-value.ts'
import type { Finding } from '#shared/model/finding.ts'

const finding = (
  check: string,
  severity: Finding['severity'],
  rowId: string,
  more: Partial<Finding> = {},
): Finding => ({
  check,
  severity,
  rowId,
  language: 'ar',
  start: 0,
  end: 3,
  quote: 'كلمة',
  values: {},
  fix: null,
  related: [],
  fingerprint: `${check}-${rowId}-${more.start ?? 0}`,
  ...more,
})
const rowNumber = (rowId: string) => Number(rowId.slice(1))
const everything = { language: null, severity: null }

test('errors come before warnings, and one kind stands together in the order of the text', () => {
  const groups = groupFindings(
    [
      finding('space-double', 'warning', 'r1'),
      finding('date-mismatch', 'error', 'r7'),
      finding('date-mismatch', 'error', 'r2'),
    ],
    everything,
    rowNumber,
  )
  expect(groups.map((group) => group.check)).toEqual(['date-mismatch', 'space-double'])
  expect(groups[0]?.findings.map((each) => each.rowId)).toEqual(['r2', 'r7'])
})

test('a filter by language or gravity leaves the rest out', () => {
  const findings = [finding('fr-nbsp', 'warning', 'r1', { language: 'fr' }), finding('num-mismatch', 'error', 'r1')]
  expect(groupFindings(findings, { language: 'fr', severity: null }, rowNumber).map((group) => group.check)).toEqual([
    'fr-nbsp',
  ])
  expect(groupFindings(findings, { language: null, severity: 'error' }, rowNumber).map((group) => group.check)).toEqual(
    ['num-mismatch'],
  )
  expect(countBySeverity(findings)).toEqual({ error: 1, warning: 1, info: 0 })
})

test('a quoted date is shown in the language of the version it stands in', () => {
  const related = { language: 'en', rowId: 'r2', start: 0, end: 17, quote: '20 September 2024' }
  const differs = finding('date-mismatch', 'error', 'r2', { quote: '21 سبتمبر 2024', related: [related] })
  expect(languageOfValue(differs, '20 September 2024')).toBe('en')
  expect(languageOfValue(differs, '21 سبتمبر 2024')).toBe('ar')
  expect(languageOfValue(differs, 'wego')).toBeUndefined()
})
