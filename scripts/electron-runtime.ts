import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type ElectronRuntime =
  | { readonly is: 'ready'; readonly program: string }
  /** The keys of the sentences that say why not, in shared/messages/…/start.json. */
  | { readonly is: 'missing'; readonly reason: 'runtimeMissing' | 'runtimeBroken' | 'noDisplay' }

const versionTimeMs = 5000

/**
 * The Electron runtime, if it is here and starts. npm ci does not bring it; it is fetched from outside the registry only
 * when the user asks for that with DRAGOMAN_FETCH_ELECTRON=1, for a start must neither hang nor call home.
 */
export async function findElectronRuntime(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<ElectronRuntime> {
  const packageFolder = fileURLToPath(new URL('../node_modules/electron', import.meta.url))
  if (process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    return { is: 'missing', reason: installedProgram(packageFolder, env) === null ? 'runtimeMissing' : 'noDisplay' }
  }
  if (installedProgram(packageFolder, env) === null && env['DRAGOMAN_FETCH_ELECTRON'] === '1') {
    spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'inherit', timeout: 600_000 })
  }
  const program = installedProgram(packageFolder, env)
  if (program === null) return { is: 'missing', reason: 'runtimeMissing' }
  return (await saysItsVersion(program)) ? { is: 'ready', program } : { is: 'missing', reason: 'runtimeBroken' }
}

/** Where electron's own index.js would look, without its download when there is nothing. */
function installedProgram(packageFolder: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const pathFile = join(packageFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : ''
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH']
  const program = folder ? join(folder, name || 'electron') : join(packageFolder, 'dist', name)
  return (folder || name !== '') && existsSync(program) ? program : null
}

/** An older Linux has the file and cannot run it: its C library is too old. */
function saysItsVersion(program: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = spawn(program, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: versionTimeMs })
    let said = ''
    asked.stdout.on('data', (piece) => {
      said += String(piece)
    })
    asked.once('error', () => resolve(false))
    asked.once('close', (code) => resolve(code === 0 && /^v\d+\./u.test(said)))
  })
}
