import { expect, test } from 'vitest'
import { errorsByKind } from '#renderer/app/errors-by-kind.ts'
import type { Finding } from '#shared/model/finding.ts'

const finding = (check: string, language: string, severity: Finding['severity'] = 'error'): Finding => ({
  check,
  severity,
  language,
  rowId: 'r1',
  start: 0,
  end: 1,
  quote: 'x',
  values: {},
  fix: null,
  related: [],
  fingerprint: `${check} ${language}`,
})

test('what holds a release up is counted by kind, the commonest first; warnings hold nothing up', () => {
  const kinds = errorsByKind(
    [
      finding('phone-mismatch', 'fr'),
      finding('date-mismatch', 'fr'),
      finding('date-mismatch', 'ar'),
      finding('space-double', 'ar', 'warning'),
    ],
    ['fr', 'ar'],
  )
  expect(kinds.map(({ check, findings }) => `${check} ${findings.length}`)).toEqual([
    'date-mismatch 2',
    'phone-mismatch 1',
  ])
})

test('an error in a version that stays at home holds nothing up', () => {
  expect(errorsByKind([finding('date-mismatch', 'ar')], ['fr'])).toEqual([])
})
