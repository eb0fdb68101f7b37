// The one test command. Every step runs even where an earlier one failed; the last lines name what failed and add up what was tested.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addUp, journeyTally, type Tally, unitTally } from './test-tally.ts'

interface Step {
  readonly name: string
  readonly args: readonly string[]
  readonly limitMinutes: number
  /** Where the step leaves its count; a step without one only passes or fails. */
  readonly report?: { readonly file: string; readonly tally: (json: unknown) => Tally }
}

const root = fileURLToPath(new URL('../', import.meta.url))
const reports = `${root}test-results/`
const unitReport = `${reports}unit.json`
const journeyReport = `${reports}journeys.json`

const steps: readonly Step[] = [
  { name: 'lint', args: ['scripts/lint.ts'], limitMinutes: 3 },
  { name: 'typecheck', args: ['scripts/typecheck.ts'], limitMinutes: 3 },
  { name: 'build', args: ['scripts/build-renderer.ts'], limitMinutes: 3 },
  {
    name: 'unit',
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    limitMinutes: 30,
    report: { file: unitReport, tally: unitTally },
  },
  {
    name: 'journeys',
    args: ['node_modules/playwright/cli.js', 'test'],
    limitMinutes: 30,
    report: { file: journeyReport, tally: journeyTally },
  },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`npm test knows the steps ${steps.map((step) => step.name).join(', ')}; not ${unknown.join(', ')}.`)
  process.exit(2)
}

mkdirSync(reports, { recursive: true })
const tallies: Tally[] = []
const broken: string[] = []
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  console.log(`\n=== ${step.name}`)
  if (step.report) rmSync(step.report.file, { force: true })
  const startedAt = performance.now()
  const trouble = await run(step)
  console.log(`=== ${step.name}: ${trouble ?? 'done'} (${Math.round((performance.now() - startedAt) / 1000)} s)`)
  const tally = step.report ? tallyOf(step.report) : null
  if (tally) tallies.push(tally)
  if (step.report && !tally) broken.push(`${step.name} left no report`)
  else if (tally && tally.passed + tally.failed === 0) broken.push(`${step.name} ran no test`)
  else if (trouble && !(tally && tally.failed > 0)) broken.push(`${step.name} ${trouble}`)
}

const total = addUp(tallies)
if (total.failures.length > 0) console.log(`\n=== what failed\n${total.failures.map(fromRoot).join('\n\n')}`)
for (const line of broken) console.log(line)
// A step that broke is a failure of its own, so that the last line cannot look clean beside a non-zero exit.
const failed = total.failed + broken.length
console.log(`\n${total.passed} passed, ${failed} failed, ${total.skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0

function run(step: Step): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...step.args], { cwd: root, stdio: 'inherit' })
    const limit = setTimeout(() => {
      child.kill('SIGKILL')
      resolve(`stopped after ${step.limitMinutes} minutes`)
    }, step.limitMinutes * 60_000)
    child.on('error', (error) => resolve(`could not start: ${error.message}`))
    child.on('exit', (code, signal) => {
      clearTimeout(limit)
      resolve(code === 0 ? null : `failed (${signal ?? `exit ${code}`})`)
    })
  })
}

/** Where a failure stands, said from the project: a report names whole paths. */
function fromRoot(failure: string): string {
  return failure.replaceAll(root, '')
}

function tallyOf(report: NonNullable<Step['report']>): Tally | null {
  if (!existsSync(report.file)) return null
  return report.tally(JSON.parse(readFileSync(report.file, 'utf8')))
}
