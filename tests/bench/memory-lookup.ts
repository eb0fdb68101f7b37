// A process of its own, so that its memory is that of looking up alone: reads the index, asks it, tells what it took.
import { readFileSync } from 'node:fs'
import { type Resemblance, readMemoryIndex } from '#shared/memory/memory-index.ts'
import { indexFile, openUnits, optionsOver } from './memory-store.ts'
import { benchQueries } from './memory-text.ts'

export interface LookUpFigures {
  readonly readyMs: number
  readonly sinceStartMs: number
  readonly residentMb: number
  readonly kinds: readonly string[]
  readonly timesMs: readonly number[]
  /** The shortest of three passes: what it takes while nobody else wants the processor. */
  readonly quietMs: readonly number[]
  readonly answers: readonly (readonly Resemblance[])[]
}

const [folder = '', units = '0', queries = '300'] = process.argv.slice(2)
const started = performance.now()
const options = optionsOver(openUnits(folder))
const bytes = new Uint8Array(readFileSync(indexFile(folder)).buffer)
const read = readMemoryIndex(bytes, options)
if (!read) throw new Error('The index cannot be read back')
const readyMs = performance.now() - started
const sinceStartMs = performance.now()
const asked = benchQueries(Number(queries), Number(units))
const find = (text: string): readonly Resemblance[] =>
  read.index.find({ text, before: null, after: null }, { threshold: 0.7, limit: 5 })
// Other segments first, so that the code is compiled; the desk has looked something up before, too.
for (const { text } of benchQueries(Number(queries) + 60, Number(units) + 1).slice(-60)) find(text)
const timesMs: number[] = []
const quietMs: number[] = []
let answers: (readonly Resemblance[])[] = []
for (let pass = 0; pass < 3; pass += 1) {
  answers = asked.map(({ text }, index) => {
    const began = performance.now()
    const found = find(text)
    const took = performance.now() - began
    if (pass === 0) timesMs.push(took)
    quietMs[index] = Math.min(took, quietMs[index] ?? took)
    return found
  })
}
const residentMb = process.memoryUsage().rss / 1e6
const figures: LookUpFigures = {
  readyMs,
  sinceStartMs,
  residentMb,
  kinds: asked.map(({ kind }) => kind),
  timesMs,
  quietMs,
  answers,
}
process.stdout.write(JSON.stringify(figures))
