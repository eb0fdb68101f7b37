import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryMigration } from '#engine/memory/memory-migration.ts'
import { createMemoryStore } from '#engine/memory/memory-store.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { leaveStore, missingIn, pastStores } from '#tests/durability/past-stores.ts'
import { lostFiles } from '#tests/durability/power/lost-files.ts'
import { openReleasesIn, type ReleasesIn } from '#tests/durability/releases-in.ts'
import { amount, tellFigures } from '#tests/durability/robust-run.ts'
import { saidUntilKilled } from '#tests/durability/said-until-killed.ts'
import { writeTmxOf } from '#tests/support/a-tmx-file.ts'

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))
const saver = fileURLToPath(new URL('./power/saver.ts', import.meta.url))
const importer = fileURLToPath(new URL('./memory-importer.ts', import.meta.url))
const upgrader = fileURLToPath(new URL('./upgrader.ts', import.meta.url))
const timeout = 3_600_000

const kills = {
  editing: amount({ quick: 18, full: 600 }),
  saving: amount({ quick: 5, full: 150 }),
  shortening: amount({ quick: 5, full: 100 }),
  importing: amount({ quick: 2, full: 100 }),
  upgrading: amount({ quick: 3, full: 50 }),
}
/** A control ends at the first loss; chance must not decide. */
const mostKillsToALoss = 100
const acknowledged = { entries: 0, saves: 0 }
let slowestStart = 0

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-kill-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() => {
  const { editing, saving, shortening, importing, upgrading } = kills
  tellFigures({
    id: 'R1',
    figures: `${Object.values(kills).reduce((sum, count) => sum + count)} kills (${editing} editing, ${saving} saving, ${shortening} shortening the log, ${importing} importing a memory, ${upgrading} upgrading), ${acknowledged.entries} entries and ${acknowledged.saves} saves acknowledged, 0 lost, integrity ok, slowest start ${Math.round(slowestStart)} ms`,
    control:
      'entries acknowledged before the commit, files written in place, units seen at once, an upgrade piece by piece: each seen',
  })
})

describe('a desk killed while a release is edited', () => {
  it(`has every acknowledged entry after each of ${kills.editing} kills, and tells of no damage`, {
    timeout,
  }, async () => {
    expect(await killWriter('commit-first', kills.editing)).toEqual([])
  })

  it(`has them after each of ${kills.shortening} kills while its log is shortened`, { timeout }, async () => {
    expect(await killWriter('shortening', kills.shortening)).toEqual([])
  })

  it('loses entries that were acknowledged before they were committed, so the test can see a loss', {
    timeout,
  }, async () => {
    expect(await killWriter('acknowledge-first', mostKillsToALoss, 'first')).not.toEqual([])
  })
})

describe('a program killed while it saves files', () => {
  it(`has each file whole and as new as it was acknowledged after each of ${kills.saving} kills`, {
    timeout,
  }, async () => {
    expect(await killSaver('flush', kills.saving)).toEqual([])
  })

  it('leaves half a file where it writes in place, so the test can see it', { timeout }, async () => {
    expect(await killSaver('in-place', mostKillsToALoss, 'first')).not.toEqual([])
  })
})

describe('a program killed while it imports a memory', () => {
  it(`shows nothing of it after each of ${kills.importing} kills, or all of it`, { timeout }, async () => {
    expect(await killImporter('unseen', kills.importing)).toEqual([])
  })

  it('shows half of it where units are seen at once, so the test can see it', { timeout }, async () => {
    expect(await killImporter('seen', mostKillsToALoss, 'first')).not.toEqual([])
  })
})

describe('a program killed while it takes over the stores of an earlier version', () => {
  it(`finds them complete at the next start, after each of ${kills.upgrading} kills`, { timeout }, async () => {
    expect(await killUpgrader('in-one-go', kills.upgrading)).toEqual([])
  })

  it('does not where each statement is committed for itself, so the test can see it', { timeout }, async () => {
    expect(await killUpgrader('piecemeal', mostKillsToALoss, 'first')).not.toEqual([])
  })
})

/** What was wrong after each kill; `first` ends with the first kill after which something was. */
async function again(times: number, until: 'first' | 'all', kill: (time: number) => Promise<readonly string[]>) {
  const wrong: string[] = []
  for (let time = 0; time < times && (until === 'all' || wrong.length === 0); time += 1)
    wrong.push(...(await kill(time)))
  return wrong
}

async function killWriter(mode: string, times: number, until: 'first' | 'all' = 'all') {
  const document = documentFromRich({
    languages: ['en'],
    rows: [
      {
        id: 'r0',
        kind: 'body',
        cells: { en: { status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text: 'Start' }] }] } },
      },
    ],
  })
  const release = inDesk(({ releases }) => releases.create(document, {}).id)
  return again(times, until, async () => {
    const words = await saidUntilKilled(writer, [folder, release, mode])
    acknowledged.entries += words.length
    return inDesk(({ releases, journal, notices }) => {
      const there = new Set(releases.document(release).textContent.split(' '))
      return [...words.filter((word) => !there.has(word)), ...integrityOf(journal), ...notices]
    })
  })
}

/** The desk as a start finds it. */
function inDesk<Result>(act: (desk: ReleasesIn) => Result): Result {
  const started = performance.now()
  const desk = openReleasesIn(folder)
  slowestStart = Math.max(slowestStart, performance.now() - started)
  try {
    return act(desk)
  } finally {
    desk.close()
  }
}

function integrityOf(store: DatabaseSync): readonly string[] {
  const found = store.prepare('PRAGMA integrity_check').get()?.integrity_check
  return found === 'ok' ? [] : [`integrity: ${String(found)}`]
}

function killSaver(mode: string, times: number, until: 'first' | 'all' = 'all') {
  return again(times, until, async () => {
    const saves = await saidUntilKilled(saver, [folder, mode], { within: 400 })
    acknowledged.saves += saves.length
    return lostFiles(folder, saves)
  })
}

const unitsImported = 20_000

async function killImporter(mode: string, times: number, until: 'first' | 'all' = 'all') {
  const file = join(folder, 'memory.tmx')
  writeTmxOf(file, unitsImported)
  return again(times, until, async (time) => {
    const library = join(folder, `library-${time}.db`)
    const memory = inMemories(library, (store) => store.memories.create('House').id)
    await saidUntilKilled(importer, [library, file, memory, mode], { within: 3000 })
    const wrong = inMemories(library, (store, database) => {
      const { units } = store.memories.get(memory)
      return [...(units === 0 || units === unitsImported ? [] : [`${units} units`]), ...integrityOf(database)]
    })
    for (const suffix of ['', '-wal', '-shm']) rmSync(library + suffix, { force: true })
    return wrong
  })
}

function inMemories<Result>(
  path: string,
  act: (store: ReturnType<typeof createMemoryStore>, database: DatabaseSync) => Result,
): Result {
  const database = openStore(path, [memoryMigration], { hasThreads: true })
  const store = createMemoryStore(database, { now: () => new Date(), who: 'amina' })
  try {
    return act(store, database)
  } finally {
    store.close()
    database.close()
  }
}

function killUpgrader(mode: string, times: number, until: 'first' | 'all' = 'all') {
  const oldest = ['journal.db', 'library.db'].flatMap((name) =>
    pastStores.filter((store) => store.name === name).slice(0, 1),
  )
  const left = oldest.map((store) => leaveStore(folder, store, 'killed'))
  return again(times, until, async (time) => {
    const place = join(folder, `desk-${time}`)
    mkdirSync(place)
    for (const one of left) cpSync(one, place, { recursive: true })
    await saidUntilKilled(upgrader, [place, mode], { within: 250 })
    const missing = oldest.flatMap(({ name }) => missingIn(place, name))
    rmSync(place, { recursive: true, force: true })
    return missing
  })
}
