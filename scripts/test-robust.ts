// Proof that nothing is lost and nobody gets in: the tests of tests/durability and of the hosts' fences, with their figures
// in one table at the end. `npm run test:robust` runs the quick part, `npm run test:robust -- full` everything (about an hour
// on two cores), and `npm run test:robust -- 0.1` a tenth of that.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('../', import.meta.url))
const report = `${root}test-results/robust.jsonl`
const wanted = process.argv[2] ?? 'quick'
const share = wanted === 'full' ? 1 : wanted === 'quick' ? 0 : Number(wanted)
if (!(share >= 0 && share <= 1)) {
  console.error('npm run test:robust knows quick, full, or a share of the full run between 0 and 1.')
  process.exit(2)
}

/** The tables of both hosts are short, and have no quick part. */
const tests = [
  'tests/durability',
  'shared/messages/errors.test.ts',
  'tests/contract/web-host-security.test.ts',
  'main/hosts/electron/desktop.test.ts',
]

const figuresSchema = z.object({ id: z.string(), figures: z.string(), control: z.string() })

mkdirSync(`${root}test-results`, { recursive: true })
rmSync(report, { force: true })
const startedAt = performance.now()
const status = await run()
const told = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => figuresSchema.parse(JSON.parse(line)))
  : []
const rows = told.toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))
console.log(`\n${'test'.padEnd(6)}figures · control that must fail`)
for (const { id, figures, control } of rows) console.log(`${id.padEnd(6)}${figures} · ${control}`)
console.log(
  `\n${wanted}, ${Math.round((performance.now() - startedAt) / 1000)} s: ${status === 0 ? 'passed' : 'FAILED'}`,
)
process.exitCode = status

function run(): Promise<number> {
  return new Promise((resolve) => {
    const env = { ...process.env, DRAGOMAN_ROBUST_SHARE: String(share), DRAGOMAN_ROBUST_REPORT: report }
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], {
      cwd: root,
      stdio: 'inherit',
      env,
    })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
