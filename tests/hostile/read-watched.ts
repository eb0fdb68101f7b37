import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  importerOf,
  importerProgram,
  importInProcess,
  type SpawnImporter,
} from '#engine/files/import/import-in-process.ts'
import { readGlossaryInProcess } from '#engine/glossaries/read-in-process.ts'
import { readTmxInProcess } from '#engine/memory/tmx/read-tmx-in-process.ts'
import { Failure } from '#shared/model/failure.ts'
import type { Door } from '#tests/hostile/all-hostile-files.ts'
import type { HostileFile } from '#tests/hostile/hostile-file.ts'

export type Outcome = { readonly refused: string } | { readonly opens: readonly string[]; readonly text: string }

/** A door behind which a process of its own reads. A `.release` is read by the engine itself. */
export type WatchedDoor = Exclude<Door, 'release'>

export const memoryOptions = {
  sourceLanguage: null,
  origin: 'memory.tmx',
  now: '2025-05-14T08:00:00.000Z',
  longestSegment: 20_000,
}

/** What came of a file, and what it cost the process that read it. */
export interface Reading {
  readonly outcome: Outcome
  /** What the process said on its error output: nothing, unless something left it or broke it. */
  readonly complaints: string
  /** The largest resident memory that was seen from outside; 0 where there is no /proc or no process of its own. */
  readonly peakBytes: number
  readonly processorMs: number
}

export interface Watch {
  /** Where the process runs; nothing may appear there. */
  readonly workFolder: string
  /** Where files lie that are read from the disk. */
  readonly inputFolder: string
  readonly program?: string
  readonly execArgv?: readonly string[]
}

/** Reads a hostile file as users meet it, in the process that reads strangers' files, and watches that from outside. */
export async function readWatched(door: WatchedDoor, file: HostileFile, watch: Watch): Promise<Reading> {
  const meter = { peakBytes: 0, processorMs: 0 }
  const ends: Promise<unknown>[] = []
  let complaints = ''
  const spawn: SpawnImporter = () => {
    const child = startWatched(watch)
    const look = (): void => readMeter(child.pid, meter)
    const clock = setInterval(look, 10)
    child.stderr?.on('data', (said: Buffer) => {
      complaints += said.toString()
    })
    child.prependListener('message', look)
    ends.push(once(child, 'close').finally(() => clearInterval(clock)))
    // One that has answered ends by itself; it is let, so that all it said is heard.
    return { ...importerOf(child), kill: () => void setTimeout(() => child.kill('SIGKILL'), 2_000).unref() }
  }
  const outcome = await outcomeOf(read(door, file, watch, spawn))
  await Promise.all(ends)
  return { outcome, complaints, ...meter }
}

const preload = new URL('./watch-outside.ts', import.meta.url).href

function startWatched({ workFolder, program = importerProgram.path, execArgv }: Watch): ChildProcess {
  const { options } = importerProgram
  return fork(program, [], {
    ...options,
    execArgv: [...(execArgv ?? options.execArgv), '--import', preload],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    cwd: workFolder,
  })
}

/** The warnings and all that came out, as JSON. */
async function read(door: WatchedDoor, file: HostileFile, watch: Watch, spawn: SpawnImporter) {
  const { name } = file
  const bytes = file.make()
  switch (door) {
    case 'document': {
      const { warnings, parts } = await importInProcess({ name, bytes }, {}, { spawn })
      return { warnings, content: parts }
    }
    case 'glossary': {
      const content = await readGlossaryInProcess({ name, bytes }, { spawn })
      return { warnings: content.warnings, content }
    }
    case 'memory': {
      const path = join(watch.inputFolder, `${file.id.replace(/\W+/gu, '-')}.tmx`)
      writeFileSync(path, bytes)
      const content: unknown[] = []
      for await (const piece of readTmxInProcess({ path, file: name, options: memoryOptions }, { spawn }))
        content.push(...piece.units)
      return { warnings: [], content }
    }
  }
}

/** The warnings and the text as JSON, or the code of the refusal; whatever else is thrown is a bug and goes on. */
export async function outcomeOf(
  reading: Promise<{ readonly warnings: readonly { readonly code: string }[]; readonly content: unknown }>,
): Promise<Outcome> {
  try {
    const { warnings, content } = await reading
    return { opens: warnings.map(({ code }) => code).sort(), text: JSON.stringify(content) }
  } catch (error) {
    if (error instanceof Failure) return { refused: error.code }
    throw error
  }
}

/** Memory and processor time of a process, from /proc (proc(5)); what it says last, counts. */
function readMeter(pid: number | undefined, meter: { peakBytes: number; processorMs: number }): void {
  if (pid === undefined || process.platform !== 'linux') return
  try {
    const peak = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    if (peak !== undefined) meter.peakBytes = Number(peak) * 1024
    const ticks = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? []
    meter.processorMs = ticks.reduce((sum, ticksOfKind) => sum + ticksOfKind * 10, 0)
  } catch {
    // It ended between two looks; the last one stands.
  }
}
