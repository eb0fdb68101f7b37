// Builds the renderer when its sources are newer than what was built. `node scripts/build-renderer.ts` does just that.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
export const pageFolder = join(root, 'dist', 'renderer')

/** Answers true when it had to build. */
export async function buildPageIfOutdated(onBuild: () => void = () => undefined): Promise<boolean> {
  const built = join(pageFolder, 'index.html')
  if (existsSync(built) && newestSource() <= statSync(built).mtimeMs) return false
  onBuild()
  // Only needed, and only loaded, when there is something to build.
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  return true
}

function newestSource(): number {
  const files = ['package-lock.json', 'vite.config.ts', ...sourcesIn('renderer'), ...sourcesIn('shared')]
  return Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs))
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('.test.'))
    .map((name) => join(folder, name))
}

if (import.meta.main) await buildPageIfOutdated()
