// npm run bench [name …]: every figure with its peer or its size, from one run on one machine.
import { cpus } from 'node:os'
import { benchAlignment } from './alignment.ts'
import { benchChecks } from './checks.ts'
import { benchFindings } from './findings.ts'
import { benchImports } from './imports.ts'
import { benchKeystroke } from './keystroke.ts'
import { benchMemory } from './memory.ts'
import { benchMemoryImport } from './memory-import.ts'
import { benchStart } from './start.ts'
import { benchTerms } from './terms.ts'

const benches = {
  alignment: benchAlignment,
  checks: benchChecks,
  findings: benchFindings,
  imports: benchImports,
  keystroke: benchKeystroke,
  memory: benchMemory,
  'memory-import': benchMemoryImport,
  start: benchStart,
  terms: benchTerms,
} as const
const wanted = process.argv.slice(2)

console.log(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench()
}
