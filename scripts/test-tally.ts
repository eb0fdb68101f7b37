import { z } from 'zod'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Each failure that has a name: where it stands, what it says and the start of why, as one text. */
  readonly failures: readonly string[]
}

export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  )
}

/** From Vitest's JSON reporter. A file that broke before its first test counts as one failure. */
export function unitTally(json: unknown): Tally {
  const report = vitestReport.parse(json)
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...brokenFiles.map((file) => failure(file.name, file.message)),
      ...report.testResults.flatMap((file) =>
        file.assertionResults
          .filter(({ status }) => status === 'failed')
          .map((one) => failure(`${file.name} › ${one.fullName}`, one.failureMessages.join('\n'))),
      ),
    ],
  }
}

/** From Playwright's JSON reporter. What passed only at a second try is a failure. */
export function journeyTally(json: unknown): Tally {
  const { stats, errors, suites } = playwrightReport.parse(json)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...errors.map((error) => failure('before or after all journeys', error.message)),
      ...suites.flatMap(journeysOf).flatMap((journey) => {
        const tried = journey.tests.flatMap(({ results }) => results)
        const failed = tried.filter(({ status }) => status !== 'passed' && status !== 'skipped')
        const why = failed.flatMap((one) => one.errors.map(({ message }) => message)).join('\n')
        return failed.length > 0 ? [failure(`${journey.file}:${journey.line} › ${journey.title}`, why)] : []
      }),
    ],
  }
}

/** Enough of a message to say what was expected and what came, not the whole log of a browser. */
function failure(where: string, why: string): string {
  const lines = why.split('\n')
  const shown = lines.slice(0, 12).map((line) => `    ${line}`.trimEnd())
  return [where, ...shown, ...(lines.length > shown.length ? ['    …'] : [])].join('\n')
}

function journeysOf(suite: Suite): readonly Journey[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(journeysOf)]
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).default([]) }),
      ),
    }),
  ),
})

const messages = z.array(z.object({ message: z.string().default('') }))

const journey = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({ results: z.array(z.object({ status: z.string().default(''), errors: messages.default([]) })) }),
  ),
})
type Journey = z.infer<typeof journey>

interface Suite {
  readonly specs: readonly Journey[]
  readonly suites?: readonly Suite[] | undefined
}
const suite: z.ZodType<Suite> = z.lazy(() => z.object({ specs: z.array(journey), suites: z.array(suite).optional() }))

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: messages,
  suites: z.array(suite),
})
