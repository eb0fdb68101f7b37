// Good files of every kind, changed as nobody meant it: each is read or refused for a reason, and none breaks its reader.
import { randomInt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fuzzImporter } from '#tests/hostile/fuzz/fuzz-importer.ts'
import { importerNames } from '#tests/hostile/fuzz/importers.ts'

/** Files for each of the two seeds; DRAGOMAN_FUZZ_FILES asks for more where time is no matter. */
const count = Number(process.env['DRAGOMAN_FUZZ_FILES'] ?? 1_000)
const fixedSeed = 20_250_514
const longestMs = Math.max(120_000, count * 500)
/** DRAGOMAN_FUZZ_SEED reads again what a run has found. */
const freshSeed = Number(process.env['DRAGOMAN_FUZZ_SEED'] ?? randomInt(2 ** 31))

describe('changed files for each importer', () => {
  it.each(importerNames)(
    `are read or refused (%s, seeds ${fixedSeed} and ${freshSeed})`,
    async (importer) => {
      for (const seed of [fixedSeed, freshSeed]) {
        const outcome = await fuzzImporter({ importer, seed, count })
        expect({ seed, ...outcome }).toMatchObject({ seed, is: 'done' })
        if (outcome.is !== 'done') return
        expect(outcome.read + outcome.refused).toBe(count)
        expect(outcome.read).toBeGreaterThan(0)
        // Of other files some seeds spoil none; a plain text is hardly ever refused, whatever becomes of it.
        if (seed === fixedSeed && importer !== 'txt') expect(outcome.refused).toBeGreaterThan(0)
      }
    },
    longestMs,
  )

  it('are the same ones for the same seed', async () => {
    const job = { importer: 'csv', seed: 7, count: 100 } as const
    expect(await fuzzImporter(job)).toEqual(await fuzzImporter(job))
  }, 60_000)
})

describe('an importer with a planted fault', () => {
  it('is caught where it throws what is no refusal', async () => {
    const outcome = await fuzzImporter({ importer: 'planted throw', seed: fixedSeed, count: 1_000 })
    expect(outcome).toMatchObject({ is: 'broken', reason: expect.stringContaining('planted') })
  })

  it('is caught where it never ends', async () => {
    expect(await fuzzImporter({ importer: 'planted hang', seed: fixedSeed, count: 1_000 }, 2_000)).toMatchObject({
      is: 'stuck',
    })
  })
})
