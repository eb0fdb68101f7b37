import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk } from '#engine/desk.ts'
import { p50p95, quantile } from '#tests/bench/quantiles.ts'
import { amount, tellFigures } from '#tests/durability/robust-run.ts'
import { createTypist } from '#tests/durability/typist.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const edits = amount({ quick: 2000, full: 288_000 })

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-soak-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Sample {
  readonly openFiles: number
  readonly logBytes: number
  readonly rssBytes: number
}

function sample(): Sample {
  return {
    openFiles: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
    logBytes: statSync(join(folder, 'journal.db-wal'), { throwIfNoEntry: false })?.size ?? 0,
    rssBytes: process.memoryUsage.rss(),
  }
}

/** What grew that must not. The first sample is taken when everything has been used once. */
function growth(samples: readonly Sample[]): readonly string[] {
  const [first] = samples
  const last = samples.at(-1)
  if (!first || !last) return ['no samples']
  return [
    ...(last.openFiles > first.openFiles + 4 ? ['open files'] : []),
    ...(samples.some(({ logBytes }) => logBytes > 64 * 1024 * 1024) ? ['log'] : []),
    ...(last.rssBytes > first.rssBytes + 300 * 1024 * 1024 ? ['memory'] : []),
  ]
}

interface Soak {
  readonly samples: readonly Sample[]
  /** How long each edit took to be committed and acknowledged. */
  readonly acknowledgedMs: readonly number[]
}

async function typeFor(count: number, meanwhile: () => void): Promise<Soak> {
  const desk = createDesk(quietPorts(folder))
  const samples: Sample[] = []
  const acknowledgedMs: number[] = []
  try {
    const languages = ['en', 'fr', 'ar', 'en', 'ar']
    const ids = languages.map((source) => desk.createRelease({ title: 'Start', source, languages: ['fr'] }).id)
    const typists = ids.map((id, number) => createTypist(desk, id, `t${number}`))
    for (let edit = 0; edit < count; edit += 1) {
      const typedAt = performance.now()
      typists[edit % typists.length]?.type('ok')
      acknowledgedMs.push(performance.now() - typedAt)
      meanwhile()
      if (edit % 200 === 0) await nextTurn()
      if (edit >= count / 5 && edit % Math.ceil(count / 20) === 0) samples.push(sample())
    }
    await desk.backUp()
    for (const [number, id] of ids.entries()) {
      const typed = Math.floor((count - number + languages.length - 1) / languages.length)
      expect(desk.releases.document(id).textContent).toBe(`${'ok '.repeat(typed)}Start`)
    }
    return { samples, acknowledgedMs }
  } finally {
    desk.close()
  }
}

describe('a day of typing', () => {
  it(`of ${edits} edits in five releases grows neither files nor memory`, { timeout: 1_800_000 }, async () => {
    const { samples, acknowledgedMs } = await typeFor(edits, () => undefined)
    expect(growth(samples)).toEqual([])
    const log = Math.max(...samples.map(({ logBytes }) => logBytes)) / 1024 / 1024
    tellFigures({
      id: 'R9',
      figures: `${edits} edits in 5 releases, acknowledged in ${p50p95(acknowledgedMs)}, p99 ${quantile(acknowledgedMs, 0.99).toFixed(1)} ms, log at most ${log.toFixed(1)} MiB, open files constant, all text there`,
      control: 'a program that leaves files open: seen',
    })
  })

  it('shows the growth of a program that leaves a file open at every edit, so the test can see it', async () => {
    const left: number[] = []
    const { samples } = await typeFor(100, () => left.push(openSync(import.meta.filename, 'r')))
    for (const file of left) closeSync(file)
    expect(growth(samples)).toEqual(process.platform === 'linux' ? ['open files'] : [])
  })
})
