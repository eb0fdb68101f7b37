import { describe, expect, it } from 'vitest'
import { importInProcess, type SpawnImporter, spawnNodeImporter } from '#engine/files/import/import-in-process.ts'
import { wordWithPictures, workbookOfRows } from '#tests/fixtures/import/large-files.ts'
import { english } from '#tests/fixtures/import/releases.ts'

/** Told when a process is given its file, and when it has ended. */
function watched(onBegun: () => void): { readonly spawn: SpawnImporter; readonly ended: Promise<string> } {
  const { promise: ended, resolve } = Promise.withResolvers<string>()
  let isKilled = false
  const spawn: SpawnImporter = () => {
    const importer = spawnNodeImporter()
    importer.onEnd(() => resolve(isKilled ? 'killed' : 'by itself'))
    return {
      ...importer,
      send: (request) => {
        importer.send(request)
        onBegun()
      },
      kill: () => {
        isKilled = true
        importer.kill()
      },
    }
  }
  return { spawn, ended }
}

describe.each([
  ['a Word document of 60 MB, most of it pictures', 'release.docx', () => wordWithPictures(60), english.headline],
  ['a workbook of 60 MB of rows', 'release.xlsx', () => workbookOfRows(60), 'harbour'],
] as const)('%s', (_, name, make, begins) => {
  const bytes = make()

  it('is opened, and tells how far that has come', async () => {
    const { spawn, ended } = watched(() => undefined)
    const shares: number[] = []
    const tell = (share: number): void => void shares.push(share)
    const document = await importInProcess({ name, bytes }, {}, { spawn, tell, timeoutMs: 110_000 })
    expect(document.title).toContain(begins)
    expect(shares.length).toBeGreaterThanOrEqual(3)
    expect(shares).toEqual(shares.toSorted((one, other) => one - other))
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
    await ended
  }, 120_000)

  it('is let go of as soon as it is no longer wanted, and so is its process', async () => {
    const stop = new AbortController()
    const { spawn, ended } = watched(() => setImmediate(() => stop.abort()))
    await expect(importInProcess({ name, bytes }, {}, { spawn, signal: stop.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
      values: { file: name },
    })
    expect(await ended).toBe('killed')
  }, 120_000)
})
