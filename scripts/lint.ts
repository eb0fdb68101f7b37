// All that is said about the code without running it. Every tool runs, so that one round shows everything.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

interface Tool {
  readonly name: string
  /** Inside node_modules. */
  readonly command: string
  readonly args: readonly string[]
}

const tools: readonly Tool[] = [
  { name: 'biome', command: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'oxlint', command: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  {
    name: 'dependency-cruiser',
    command: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.mjs', 'shared', 'main', 'renderer'],
  },
  { name: 'knip', command: 'knip/bin/knip.js', args: ['--no-progress'] },
]

const root = fileURLToPath(new URL('../', import.meta.url))
const wanted = process.argv.slice(2)
const failed: string[] = []
for (const { name, command, args } of tools) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n— ${name}`)
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${command}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) failed.push(name)
}
if (failed.length > 0) {
  console.error(`\nlint: ${failed.join(', ')} failed`)
  process.exitCode = 1
}
