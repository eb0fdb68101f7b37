// npm start: the desktop app where the Electron runtime is or can be had, else the same app in a browser window.
import { spawn, spawnSync } from 'node:child_process'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { buildPageIfOutdated, pageFolder } from './build-renderer.ts'
import { findElectronRuntime } from './electron-runtime.ts'

enableCompileCache()
const { startSentences } = await import('#hosts/web/start-sentences.ts')
const sentences = startSentences()
const open = !process.argv.includes('--no-open')
const root = fileURLToPath(new URL('..', import.meta.url))

// npm does not pass every signal on. When it is gone, nobody is left to end the desk, so the desk ends as it should.
if (process.env['npm_lifecycle_event'] !== undefined) {
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && process.kill(process.pid, 'SIGTERM'), 500).unref()
}

if (!(open && (await startedDesktop()))) await startWeb()

async function startedDesktop(): Promise<boolean> {
  const runtime = await findElectronRuntime()
  if (runtime.is === 'missing') {
    console.error(sentences.say('browserInstead', { reason: sentences.say(runtime.reason) }))
    return false
  }
  const bundler = fileURLToPath(new URL('../node_modules/electron-vite/bin/electron-vite.js', import.meta.url))
  const built = spawnSync(process.execPath, [bundler, 'build', '--config', 'electron.config.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) {
    process.exitCode = 1
    return true
  }
  const desktop = spawn(runtime.program, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => desktop.kill(signal))
  desktop.on('exit', (code) => process.exit(code ?? 0))
  return true
}

async function startWeb(): Promise<void> {
  try {
    // The engine's files are read while the page is built.
    const [{ serve }] = await Promise.all([
      import('#hosts/web/serve.ts'),
      buildPageIfOutdated(() => console.error(sentences.say('building'))),
    ])
    await serve({ pageFolder, open, safe: process.argv.includes('--safe') })
  } catch (error) {
    console.error(sentences.couldNotStart(error))
    if (process.env['DRAGOMAN_LOG']) console.error(error)
    process.exit(1)
  }
}
