// Checks each layer against its own tsconfig, so that a layer cannot even name what it may not use.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const compiler = fileURLToPath(new URL('../node_modules/typescript-7/bin/tsc', import.meta.url))
const layers = process.argv.length > 2 ? process.argv.slice(2) : ['shared', 'main', 'renderer', 'tests']
let failed = false
for (const layer of layers) {
  const project = fileURLToPath(new URL(`../tsconfig/${layer}.json`, import.meta.url))
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' })
  if (status !== 0) {
    failed = true
    console.error(`typecheck: ${layer} failed`)
  }
}
process.exitCode = failed ? 1 : 0
