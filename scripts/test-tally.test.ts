import { expect, test } from 'vitest'
import { addUp, journeyTally, unitTally } from './test-tally.ts'

test('the suites of a run are added up', () => {
  const unit = { numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] }
  const journeys = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] }
  expect(addUp([unitTally(unit), journeyTally(journeys)])).toEqual({ passed: 45, failed: 1, skipped: 4 })
})

test('a test file that breaks before its first test is a failure, not a silence', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults }
  expect(unitTally(report).failed).toBe(1)
})

test('a journey that passes only at the second try is a failure', () => {
  expect(journeyTally({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }).failed).toBe(1)
})
