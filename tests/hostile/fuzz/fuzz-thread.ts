// Reads one changed file after the other and says before each which one it is, so that one that never ends has a name.
import { parentPort, workerData } from 'node:worker_threads'
import { Failure } from '#shared/model/failure.ts'
import type { FuzzJob, FuzzWord } from '#tests/hostile/fuzz/fuzz-importer.ts'
import { importerNamed } from '#tests/hostile/fuzz/importers.ts'
import { chanceFrom, mutated } from '#tests/hostile/fuzz/mutated.ts'

// What starts this thread says what it is to do.
const { importer, seed, count } = workerData as FuzzJob
const { good, read } = importerNamed(importer)
const say = (word: FuzzWord): void => parentPort?.postMessage(word)
const counts = { read: 0, refused: 0 }

for (let index = 0; index < count; index += 1) {
  say({ is: 'begun', index })
  const chance = chanceFrom(seed * 65_536 + index)
  const bytes = mutated(good[chance(good.length)] ?? new Uint8Array(), chance)
  try {
    await read(bytes)
    counts.read += 1
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    counts.refused += 1
  }
}
say({ is: 'done', ...counts })
