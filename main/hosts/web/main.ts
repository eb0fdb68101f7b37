// The web host as a program of its own: `dragoman serve` starts it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '#hosts/web/serve.ts'
import { startSentences } from '#hosts/web/start-sentences.ts'

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

// In a working copy the page may not be built yet; a program that was installed has it.
if (!existsSync(at('dist/renderer/index.html')) && existsSync(at('scripts/build-renderer.ts'))) {
  spawnSync(process.execPath, [at('scripts/build-renderer.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
}
try {
  const { argv } = process
  await serve({ pageFolder: at('dist/renderer'), open: !argv.includes('--no-open'), safe: argv.includes('--safe') })
} catch (error) {
  console.error(startSentences().couldNotStart(error))
  process.exit(2)
}
