import { Worker } from 'node:worker_threads'
import type { ImporterName } from '#tests/hostile/fuzz/importers.ts'

export interface FuzzJob {
  readonly importer: ImporterName
  /** The same seed gives the same files. */
  readonly seed: number
  readonly count: number
}

export type FuzzWord =
  | { readonly is: 'begun'; readonly index: number }
  | { readonly is: 'done'; readonly read: number; readonly refused: number }

export type FuzzOutcome =
  | { readonly is: 'done'; readonly read: number; readonly refused: number }
  /** `index` and the seed make the file again. */
  | { readonly is: 'broken' | 'stuck'; readonly index: number; readonly reason: string }

/**
 * Lets an importer read changed files in a thread of its own, with no more memory than the importing process has. The
 * thread is ended when one file takes longer than `patienceMs`.
 */
export function fuzzImporter(job: FuzzJob, patienceMs = 20_000): Promise<FuzzOutcome> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./fuzz-thread.ts', import.meta.url), {
      workerData: job,
      execArgv: ['--no-warnings'],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    let index = -1
    let ended = false
    const end = (outcome: FuzzOutcome): void => {
      if (ended) return
      ended = true
      clearTimeout(clock)
      void thread.terminate().then(() => resolve(outcome))
    }
    const startClock = () =>
      setTimeout(() => end({ is: 'stuck', index, reason: `silent for ${patienceMs} ms` }), patienceMs)
    let clock = startClock()
    thread.on('message', (word: FuzzWord) => {
      clearTimeout(clock)
      if (word.is === 'done') return end(word)
      index = word.index
      clock = startClock()
    })
    // An error that nobody caught, a promise that nobody awaited, or no memory left.
    thread.on('error', (error) =>
      end({ is: 'broken', index, reason: error instanceof Error ? (error.stack ?? '') : String(error) }),
    )
    thread.on('exit', (code) => end({ is: 'broken', index, reason: `ended with ${code}` }))
  })
}
