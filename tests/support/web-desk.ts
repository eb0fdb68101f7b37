import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url))

/** A desk of its own on the loopback web host, as `npm start -- --no-open` gives it. */
export interface WebDesk {
  readonly dataFolder: string
  /** A launch address that nobody has used yet. */
  address(): string
  /** As a power cut or the out-of-memory killer would end it. */
  kill(): Promise<void>
  /** Starts it again on the same data. */
  restart(): Promise<void>
  remove(): Promise<void>
}

/** `prepare` may put releases into the folder before the desk opens it. */
export async function startWebDesk(prepare: (dataFolder: string) => void = () => undefined): Promise<WebDesk> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'dragoman-desk-'))
  prepare(dataFolder)
  let running = await launch(dataFolder)
  return {
    dataFolder,
    address: () => running.addresses.at(-1) ?? '',
    kill: async () => {
      await ended(running.child, 'SIGKILL')
    },
    restart: async () => {
      running = await launch(dataFolder)
    },
    remove: async () => {
      await ended(running.child, 'SIGTERM')
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

interface Running {
  readonly child: ChildProcess
  readonly addresses: string[]
}

function launch(dataFolder: string): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', start, '--no-open'], {
      env: { ...process.env, DRAGOMAN_DATA: dataFolder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const addresses: string[] = []
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.stdout.on('data', (chunk: Buffer) => {
      addresses.push(
        ...chunk
          .toString()
          .split('\n')
          .filter((line) => line.startsWith('http')),
      )
      if (addresses.length > 0) resolve({ child, addresses })
    })
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}: ${complaint}`)))
  })
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}
