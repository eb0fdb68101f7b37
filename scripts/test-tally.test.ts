import { expect, test } from 'vitest'
import { addUp, journeyTally, unitTally } from './test-tally.ts'

const noUnits = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const noJourneys = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 1 }, errors: [], suites: [] }

test('the suites of a run are added up', () => {
  const unit = { ...noUnits, numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  expect(addUp([unitTally(unit), journeyTally(noJourneys)])).toMatchObject({ passed: 45, failed: 1, skipped: 4 })
})

test('a test file that breaks before its first test is a failure with a name, not a silence', () => {
  const testResults = [{ name: 'release.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }]
  const tally = unitTally({ ...noUnits, testResults })
  expect(tally.failed).toBe(1)
  expect(tally.failures).toEqual(['release.test.ts\n    no such module'])
})

test('a journey that passes only at the second try is a failure', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }
  expect(journeyTally({ ...noJourneys, stats }).failed).toBe(1)
})

test('a failed test is named with the start of why, and one that passed is not', () => {
  const why = `expected 2 to be 3\n${'at a line\n'.repeat(20)}`
  const assertionResults = [
    { status: 'passed', fullName: 'a date agrees', failureMessages: [] },
    { status: 'failed', fullName: 'a number agrees', failureMessages: [why] },
  ]
  const testResults = [{ name: 'checks.test.ts', status: 'failed', message: '', assertionResults }]
  const [named, ...others] = unitTally({ ...noUnits, numFailedTests: 1, testResults }).failures
  expect(others).toEqual([])
  expect(named?.split('\n').slice(0, 2)).toEqual(['checks.test.ts › a number agrees', '    expected 2 to be 3'])
  expect(named?.split('\n')).toHaveLength(14)
})

test('a failed journey inside a described group is named with its line; a skipped and a passed one are not', () => {
  const spec = (title: string, status: string, messages: readonly string[]) => ({
    title,
    file: 'align.spec.ts',
    line: 7,
    tests: [{ results: [{ status, errors: messages.map((message) => ({ message })) }] }],
  })
  const inner = { specs: [spec('two beads are merged', 'timedOut', ['Test timeout of 30000ms exceeded.'])] }
  const suites = [{ specs: [spec('opens', 'passed', []), spec('in the app', 'skipped', [])], suites: [inner] }]
  expect(journeyTally({ ...noJourneys, suites }).failures).toEqual([
    'align.spec.ts:7 › two beads are merged\n    Test timeout of 30000ms exceeded.',
  ])
})
