// A memory on its way into the desk while somebody types: units a second, how long the engine's thread is kept from
// everything else (a timer beside the import), when an edit is acknowledged meanwhile, memory, and how fast it is cancelled.
// The engine is the real one, in this process, as a host would run it. DRAGOMAN_BENCH_UNITS sets another size.
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import { createDesk, type Desk } from '#engine/desk.ts'
import { importMemory } from '#engine/memory/import-memory.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { Failure } from '#shared/model/failure.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'
import { sentence } from './memory-text.ts'
import { pressRows } from './press-text.ts'
import { p50p95, quantile } from './quantiles.ts'

const wantedUnits = Number(process.env['DRAGOMAN_BENCH_UNITS'] ?? 500_000)

export async function benchMemoryImport(): Promise<void> {
  console.log(
    `memory import: load of the machine before ${loadavg()[0]?.toFixed(2)} (shared with others where above 0)`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  const desk = createDesk(quietPorts(folder))
  try {
    const path = join(folder, 'bench.tmx')
    writeTmx(path, wantedUnits)
    const idle = await during(desk, () => pause(5000))
    console.log(`  nothing else going on: ${figuresOf(idle)}`)
    const { id: memory } = desk.memory.memories.create('Bench')
    await benchCancel(desk, path, memory)
    await benchWhole(desk, path, memory)
    const started = performance.now()
    desk.close()
    console.log(`  closing the desk afterwards: ${(performance.now() - started).toFixed(0)} ms`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeTmx(path: string, units: number): void {
  const file = openSync(path, 'w')
  writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="en"/><body>\n')
  for (let from = 0; from < units; from += 2000) {
    const piece = Array.from({ length: Math.min(2000, units - from) }, (_, index) => {
      const text = sentence(from + index)
      return `<tu><tuv xml:lang="en"><seg>${text}</seg></tuv><tuv xml:lang="fr"><seg>${text.split(' ').toReversed().join(' ')}</seg></tuv></tu>\n`
    })
    writeSync(file, piece.join(''))
  }
  writeSync(file, '</body></tmx>\n')
  closeSync(file)
}

function importOf(desk: Desk, path: string, memory: string, signal?: AbortSignal) {
  const wanted = { path, size: statSync(path).size, file: 'bench.tmx', memory, sourceLanguage: null }
  return importMemory(wanted, { store: desk.memory, now: desk.ports.now, signal })
}

async function benchWhole(desk: Desk, path: string, memory: string): Promise<void> {
  const before = process.cpuUsage()
  let peak = 0
  let progress = 0
  const started = performance.now()
  let importedMs = 0
  const figures = await during(desk, async () => {
    const run = importOf(desk, path, memory)
    for (let step = await run.next(); !step.done; step = await run.next()) {
      progress += 1
      peak = Math.max(peak, process.memoryUsage.rss())
    }
    importedMs = performance.now() - started
    await desk.memory.indexes.ready()
  })
  const readyMs = performance.now() - started
  const { user, system } = process.cpuUsage(before)
  peak = Math.max(peak, process.memoryUsage.rss())
  console.log(
    `memory import, ${wantedUnits} units: ${(importedMs / 1000).toFixed(1)} s (${((1000 * wantedUnits) / importedMs).toFixed(0)} units/s), matches ready after ${(readyMs / 1000).toFixed(1)} s; CPU of this process ${((user + system) / 1e6).toFixed(1)} s; ${progress} progress reports; process at most ${(peak / 1e6).toFixed(0)} MB`,
  )
  console.log(`  meanwhile: ${figuresOf(figures)}; load of the machine ${loadavg()[0]?.toFixed(2)}`)
}

/** Given up after a fifth, again and again as the memory grows no larger: what counts is until the engine says so. */
async function benchCancel(desk: Desk, path: string, memory: string): Promise<void> {
  const latencies: number[] = []
  for (let time = 0; time < 5; time += 1) {
    const stop = new AbortController()
    const run = importOf(desk, path, memory, stop.signal)
    const until = (wantedUnits / 50) * (time + 1)
    let cancelledAt = 0
    try {
      for (let step = await run.next(); !step.done; step = await run.next()) {
        if (cancelledAt > 0 || step.value.units < until) continue
        cancelledAt = performance.now()
        stop.abort()
      }
    } catch (cause) {
      if (!(cause instanceof Failure) || cause.code !== 'CANCELLED') throw cause
      latencies.push(performance.now() - cancelledAt)
    }
    if (desk.memory.memories.get(memory).units !== 0) throw new Error('a cancelled import left units to be seen')
  }
  console.log(
    `memory import, cancelled: answered after ${p50p95(latencies)}, longest ${quantile(latencies, 1).toFixed(1)} ms`,
  )
  const figures = await during(desk, () => desk.memory.sweep())
  console.log(`  sweeping away what they left: ${figuresOf(figures)}`)
}

interface Meanwhile {
  readonly gapsMs: number[]
  readonly gapsCpuMs: number[]
  readonly editsMs: number[]
}

/** A timer, and an edit ten times a second that is asked for when it is due and over when it is on the disk. */
async function during(desk: Desk, work: () => Promise<void>): Promise<Meanwhile> {
  const { id } = desk.releases.create(documentFromRich({ languages: ['en', 'fr', 'ar'], rows: pressRows(60) }), {})
  const measured: Meanwhile = { gapsMs: [], gapsCpuMs: [], editsMs: [] }
  let isOver = false
  let sequence = 0
  let version = 0
  const type = (): void => {
    const step = new ReplaceStep(4, 4, new Slice(Fragment.from(releaseSchema.text('a')), 0, 0)).toJSON() as unknown
    version = desk.releases.send({ id, clientId: 'bench', sequence, version, steps: [step] }).version
    sequence += 1
  }
  const timer = async (): Promise<void> => {
    while (!isOver) {
      const cpu = threadCpuMs()
      const due = performance.now() + 2
      await pause(2)
      measured.gapsMs.push(Math.max(0, performance.now() - due))
      measured.gapsCpuMs.push(threadCpuMs() - cpu)
    }
  }
  const edits = async (): Promise<void> => {
    while (!isOver) {
      const due = performance.now() + 100
      await pause(100)
      type()
      measured.editsMs.push(performance.now() - due)
    }
  }
  const beside = Promise.all([timer(), edits()])
  try {
    await work()
  } finally {
    isOver = true
    await beside
  }
  return measured
}

function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function figuresOf({ gapsMs, gapsCpuMs, editsMs }: Meanwhile): string {
  const long = gapsMs.filter((gap) => gap > 50).length
  return `gaps of a timer ${p50p95(gapsMs)}, longest ${quantile(gapsMs, 1).toFixed(0)} ms (${long} of ${gapsMs.length} over 50 ms; CPU of the thread in one gap p95 ${quantile(gapsCpuMs, 0.95).toFixed(1)}, most ${quantile(gapsCpuMs, 1).toFixed(0)} ms); an edit acknowledged after ${p50p95(editsMs)}, longest ${quantile(editsMs, 1).toFixed(0)} ms`
}
