import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportMemory } from '#engine/memory/export-memory.ts'
import { findMatches } from '#engine/memory/find-matches.ts'
import { importMemory } from '#engine/memory/import-memory.ts'
import { memoryMigration } from '#engine/memory/memory-migration.ts'
import { createMemoryStore, type MemoryStore } from '#engine/memory/memory-store.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { Failure } from '#shared/model/failure.ts'
import { writeTmxOf } from '#tests/support/a-tmx-file.ts'

let folder: string
let database: DatabaseSync
let store: MemoryStore
let memory: string

const file = () => join(folder, 'memory.tmx')
const now = () => new Date('2024-09-20T08:00:00Z')

function open(): void {
  database = openStore(join(folder, 'library.db'), [memoryMigration], { hasThreads: true })
  store = createMemoryStore(database, { now, who: 'amina' })
}
function close(): void {
  store.close()
  database.close()
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memory-import-'))
  open()
  memory = store.memories.create('House').id
})
afterEach(() => {
  close()
  rmSync(folder, { recursive: true })
})

function imported(signal?: AbortSignal) {
  const wanted = { path: file(), size: statSync(file()).size, file: 'memory.tmx', memory, sourceLanguage: null }
  return importMemory(wanted, { store, now, signal })
}

async function whole() {
  const run = imported()
  let step = await run.next()
  while (!step.done) step = await run.next()
  return step.value
}

const seen = () => store.memories.get(memory).units
const rows = (table: string) => Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])

async function expectNothingLeft(): Promise<void> {
  expect(seen()).toBe(0)
  const page = { memory: null, query: 'Almaty', sourceLanguage: null, targetLanguage: null, offset: 0, limit: 5 }
  expect(store.page(page).total).toBe(0)
  await store.sweep()
  expect([rows('translation_unit'), rows('unit_words'), rows('unit_shelf')]).toEqual([0, 0, 0])
  expect(database.prepare('PRAGMA integrity_check').get()?.['integrity_check']).toBe('ok')
}

describe('a memory that is imported', () => {
  test('is there as a whole, found by words and by likeness, and what it had is merged', async () => {
    writeTmxOf(file(), 1000)
    expect(await whole()).toMatchObject({ added: 1000, merged: 0, skipped: 0, pairs: [{ units: 1000 }] })
    expect(await whole()).toMatchObject({ added: 0, merged: 1000 })
    expect(seen()).toBe(1000)
    await store.indexes.ready()
    const query = { sourceLanguage: 'en', targetLanguage: 'fr', before: null, after: null, threshold: 0.7, limit: 1 }
    const [unit] = store.page({
      memory,
      query: '777',
      sourceLanguage: null,
      targetLanguage: null,
      offset: 0,
      limit: 1,
    }).units
    const text = (unit?.sourceText ?? '').replace('777', '12345')
    expect(findMatches(store, { ...query, text })[0]?.unit.id).toBe(unit?.id)
  })

  test('stopped halfway leaves nothing; not stopped it leaves everything', async () => {
    writeTmxOf(file(), 2000)
    const stop = new AbortController()
    const run = imported(stop.signal)
    const progress = await run.next()
    expect(progress.value).toMatchObject({ size: statSync(file()).size })
    expect(rows('translation_unit')).toBeGreaterThan(0)
    expect(seen()).toBe(0)
    stop.abort()
    await expect(run.next()).rejects.toMatchObject({ code: 'CANCELLED' })
    await expectNothingLeft()
    expect(await whole()).toMatchObject({ added: 2000 })
    expect(seen()).toBe(2000)
  })

  test('lets others write to the library meanwhile, and keeps what they wrote', async () => {
    writeTmxOf(file(), 2000)
    const run = imported()
    const said: string[] = []
    for (let step = await run.next(); !step.done; step = await run.next()) {
      const sourceText = `Said ${said.length} times at ${step.value.units}.`
      const pair = { sourceLanguage: 'en', targetLanguage: 'fr', sourceText, targetText: 'Dit.' }
      const remember = { is: 'pairs', origin: 'by hand', pairs: [pair] } as const
      const whence = { memory, nameOfFirst: 'x', remember }
      store.remember(whence, () => {
        throw new Error('no release was meant')
      })
      said.push(sourceText)
      expect(seen()).toBe(said.length)
    }
    expect(seen()).toBe(2000 + said.length)
    const page = { memory, query: 'Said', sourceLanguage: null, targetLanguage: null, offset: 0, limit: 200 }
    expect(store.page(page).units.map(({ sourceText }) => sourceText)).toEqual(said.toReversed())
  })

  test('left by whoever read its progress, leaves nothing', async () => {
    writeTmxOf(file(), 2000)
    for await (const { units } of imported()) if (units > 0) break
    await expectNothingLeft()
  })

  test('that is damaged at its end leaves nothing, and the failure names the line', async () => {
    writeTmxOf(file(), 2000)
    writeFileSync(file(), '<tu>', { flag: 'a' })
    await expect(whole()).rejects.toEqual(new Failure('TMX_DAMAGED', { file: 'memory.tmx', line: '2004' }))
    await expectNothingLeft()
  })

  test('into a memory that was deleted meanwhile leaves nothing', async () => {
    writeTmxOf(file(), 2000)
    const run = imported()
    await run.next()
    store.memories.delete(memory)
    const rest = async () => {
      while (!(await run.next()).done);
    }
    await expect(rest()).rejects.toMatchObject({ code: 'MEMORY_NOT_FOUND' })
    memory = store.memories.create('House').id
    await expectNothingLeft()
  })

  test('is written and read again as it was', async () => {
    writeTmxOf(file(), 500)
    await whole()
    const run = exportMemory({ memory, folder }, { database, store, appVersion: '1.0', now })
    let step = await run.next()
    while (!step.done) step = await run.next()
    expect(step.value).toMatchObject({ name: 'house.tmx', units: 500 })
    const before = store.page({ memory, query: '', sourceLanguage: null, targetLanguage: null, offset: 0, limit: 200 })
    store.memories.delete(memory)
    memory = store.memories.create('Again').id
    rmSync(file())
    const again = importMemory(
      { path: step.value.path, size: 1, file: 'x', memory, sourceLanguage: null },
      { store, now },
    )
    while (!(await again.next()).done);
    const after = store.page({ memory, query: '', sourceLanguage: null, targetLanguage: null, offset: 0, limit: 200 })
    const content = ({ units }: typeof after) => units.map(({ id: _, memory: __, ...unit }) => unit)
    expect(content(after)).toEqual(content(before))
  })
})

describe('an import whose process is killed', () => {
  const importer = fileURLToPath(new URL('./memory-importer.ts', import.meta.url))

  /** How many units it had stored when it was killed. */
  function importUntilKilled(mode: 'unseen' | 'seen'): Promise<number> {
    close()
    return new Promise((resolve) => {
      const child = spawn(
        process.execPath,
        ['--no-warnings', importer, join(folder, 'library.db'), file(), memory, mode],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.split('\n').length > 5) child.kill('SIGKILL')
      })
      child.on('close', () => {
        open()
        resolve(said.includes('done') ? Number.NaN : Number(said.split('\n').at(-2) ?? 0))
      })
    })
  }

  test('leaves nothing to be seen, and the next start sweeps away what it had stored', {
    timeout: 60_000,
  }, async () => {
    writeTmxOf(file(), 20_000)
    expect(await importUntilKilled('unseen')).toBeGreaterThan(200)
    await expectNothingLeft()
  })

  test('leaves half a memory where units are seen at once, so the test can see it', { timeout: 60_000 }, async () => {
    writeTmxOf(file(), 20_000)
    expect(await importUntilKilled('seen')).toBeGreaterThan(200)
    expect(seen()).toBeGreaterThan(0)
    expect(seen()).toBeLessThan(20_000)
  })
})
