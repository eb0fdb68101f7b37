import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createJournal, journalMigrations } from '#engine/releases/journal.ts'
import { rebuildJournal } from '#engine/releases/rebuild-journal.ts'
import { createReleaseDesk, type ReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { salvageRecords } from '#engine/storage/salvage-records.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { addVersion, insertRow, setCellStatus } from '#shared/document/row-operations.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowIdsOf, rowIn, versionOf } from '#shared/document/versions.ts'

const minute = 60_000
const day = 24 * 60 * minute

let folder: string
let database: DatabaseSync
let time: number
const now = () => new Date(time)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-history-'))
  database = openStore(join(folder, 'journal.db'), journalMigrations)
  // What is looked at here is what the log says, not that it survives a power cut.
  database.exec('PRAGMA synchronous = OFF')
  time = Date.parse('2024-09-20T09:00:00Z')
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the history of a release', () => {
  it('groups work into sittings and tells how many rows each changed in which language', () => {
    const press = aPressOffice()
    press.type('en', 'r0', 'New ')
    press.type('en', 'r0', 'and ')
    press.type('ar', 'r1', 'أمس ')
    time += 9 * minute
    press.type('ar', 'r0', 'غدًا ')
    time += 11 * minute
    press.type('fr', 'r1', 'Hier ')
    expect(press.told()).toEqual(['created 09:00', 'worked 09:00–09:09 en 1, ar 2', 'worked 09:20–09:20 fr 1'])
    expect(press.desk.history.list(press.id).at(-1)?.writers).toEqual(['amal'])
  })

  it('names what was done with the release, and whence the words of an act came', () => {
    const press = aPressOffice()
    press.type('en', 'r0', 'New ')
    press.desk.mark(press.id, { is: 'state', state: 'signed-off' })
    press.type('en', 'r1', 'Late ')
    press.type('en', 'r1', 'Later ')
    press.desk.mark(press.id, { is: 'taken', file: 'copy.release' })
    press.desk.change(press.id, (document) => stepsOf(document, (edit) => addVersion(edit, 'es')), {
      ...{ is: 'version-added', languages: ['es'], file: null },
    })
    expect(press.told()).toEqual([
      'created 09:00',
      'worked 09:00–09:00 en 1',
      'state 09:00',
      'worked 09:00–09:00 en 1',
      'taken 09:00 en 1',
      'version-added 09:00',
    ])
  })

  it('counts a confirmed row as changed, and an empty one that came and went as nothing', () => {
    const press = aPressOffice()
    press.act((edit) => setCellStatus(edit, 'ar', 'r0', 'reviewed'))
    time += 20 * minute
    press.act((edit) => insertRow(edit, 1, { id: 'r9', kind: 'body' }))
    expect(press.told().slice(1)).toEqual(['worked 09:00–09:00 ar 1', 'worked 09:20–09:20'])
  })

  it('shows the release as it was at each point, which changes nothing of what it is', () => {
    const press = aPressOffice()
    press.type('ar', 'r0', 'أمس ')
    const then = press.desk.document(press.id)
    time += day
    press.type('ar', 'r0', 'غدًا ')
    const [, first] = press.desk.history.list(press.id)
    expect(press.desk.history.documentAt(press.id, first?.version ?? -1).eq(then)).toBe(true)
    expect(press.desk.document(press.id).eq(then)).toBe(false)
    expect(() => press.desk.history.documentAt(press.id, 77)).toThrow('POINT_NOT_KEPT')
  })

  it('of a release that was shortened before its history was kept begins with the oldest text there is', () => {
    const press = aPressOffice()
    press.type('en', 'r0', 'New ')
    press.type('en', 'r0', 'Very ')
    database.exec('DELETE FROM snapshot; DELETE FROM entry WHERE version <= 1')
    press.saveSnapshot(1)
    expect(press.told()).toEqual(['earliest 09:00', 'worked 09:00–09:00 en 1'])
  })

  it('says of a damaged point that it is, and opens every other', () => {
    const press = aPressOffice({ stepsPerSnapshot: 10 })
    press.workDays(6)
    const points = press.desk.history.list(press.id)
    const held = points.find(({ version }) => version > 0 && isSnapshot(version) && !isLogged(version))
    database.prepare("UPDATE snapshot SET document = '{}' WHERE version = ?").run(held?.version ?? -1)
    const damaged = press.desk.history.list(press.id).filter((point) => point.damaged)
    expect(damaged.map(({ version }) => version)).toEqual([held?.version])
    expect(() => press.desk.history.documentAt(press.id, held?.version ?? -1)).toThrow('POINT_DAMAGED')
    for (const { version } of points.filter((point) => point.version !== held?.version))
      expect(press.desk.history.documentAt(press.id, version).eq(press.recorded(version))).toBe(true)
    press.workDays(6)
    expect(press.desk.history.list(press.id).filter((point) => point.damaged)).toHaveLength(1)
  })

  it('begins a new sitting where the clock was put back, and keeps the order in which things were done', () => {
    const press = aPressOffice()
    press.type('en', 'r0', 'New ')
    time -= 2 * day
    press.type('en', 'r0', 'Old ')
    expect(press.told()).toEqual(['created 09:00', 'worked 09:00–09:00 en 1', 'worked 09:00–09:00 en 1'])
  })

  it('is there for whatever is written, in whatever order, however often the log was shortened', {
    timeout: 240_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(anyWork, { minLength: 20, maxLength: 160 }), (work) => {
        const press = aPressOffice({ stepsPerSnapshot: 12 })
        for (const each of work) each(press)
        for (const { version, damaged } of press.desk.history.list(press.id)) {
          expect(damaged).toBe(false)
          expect(press.desk.history.documentAt(press.id, version).eq(press.recorded(version))).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a release that cannot be opened', () => {
  const spoil = (table: string, where: string) => database.exec(`UPDATE ${table} SET sha8 = x'00' WHERE ${where}`)

  it('is shown as it was before the first entry that cannot be read, in every version', () => {
    const press = aPressOffice()
    press.type('en', 'r0', 'New ')
    time += 5 * minute
    press.type('ar', 'r1', 'أمس ')
    const before = press.desk.document(press.id)
    time += 5 * minute
    press.type('fr', 'r1', 'Hier ')
    press.type('fr', 'r1', 'encore ')
    expect(press.desk.history.newestReadable(press.id)?.document.eq(press.desk.document(press.id))).toBe(true)
    spoil('entry', 'version = 3')
    const again = createReleaseDesk(database, now)
    expect(() => again.open(press.id)).toThrow('RELEASE_DAMAGED')
    const readable = again.history.newestReadable(press.id)
    expect(readable?.document.eq(before)).toBe(true)
    expect(readable?.at).toBe('2024-09-20T09:05:00.000Z')
  })

  it('is shown as a later snapshot has it where the log begins anew there', () => {
    const press = aPressOffice({ stepsPerSnapshot: 3 })
    for (let word = 0; word < 7; word += 1) press.type('en', 'r0', 'word ')
    spoil('entry', 'version IN (2, 7)')
    const readable = createReleaseDesk(database, now).history.newestReadable(press.id)
    expect(readable?.document.eq(press.record[6]?.document as Node)).toBe(true)
  })

  it('of which nothing can be read is shown as nothing', () => {
    const press = aPressOffice()
    press.type('en', 'r0', 'New ')
    spoil('snapshot', 'true')
    expect(createReleaseDesk(database, now).history.newestReadable(press.id)).toBe(null)
  })
})

describe('a log that is shortened', () => {
  it('keeps every sitting of 30 days, and of each day before that the last', () => {
    const press = aPressOffice({ stepsPerSnapshot: 20 })
    press.workDays(60)
    expect(press.brokenPromises()).toEqual([])
    const entries = Number(database.prepare('SELECT count(*) AS n FROM entry').get()?.['n'])
    expect(entries).toBeLessThan(120)
    expect(press.desk.history.list(press.id).length).toBeLessThan(30 * 3 + 31 + 8)
  })

  it('never holds more than 250 versions, and of these the first', () => {
    const press = aPressOffice({ stepsPerSnapshot: 20 })
    press.workDays(320)
    const versions = new Set(press.desk.history.list(press.id).map(({ version }) => version))
    expect(versions.size).toBeLessThan(270)
    expect(versions).toContain(0)
    expect(Number(database.prepare('SELECT count(*) AS n FROM snapshot').get()?.['n'])).toBeLessThan(256)
  })

  it('that had lost one point would be noticed', () => {
    const press = aPressOffice({ stepsPerSnapshot: 20 })
    press.workDays(60)
    const lost = press.desk.history.list(press.id).findLast(({ version }) => isSnapshot(version) && !isLogged(version))
    database.prepare('DELETE FROM snapshot WHERE version = ?').run(lost?.version ?? -1)
    expect(press.brokenPromises()).toEqual([lost?.version])
  })

  it('loses nothing when it breaks off between keeping and taking away', () => {
    const press = aPressOffice({ stepsPerSnapshot: 20 })
    database.exec(`CREATE TRIGGER stops BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'stopped'); END`)
    press.workDays(12)
    expect(Number(database.prepare('SELECT count(*) AS n FROM entry').get()?.['n'])).toBe(72)
    expect(press.desk.history.list(press.id)).toHaveLength(25)
    database.exec('DROP TRIGGER stops')
    const again = aPressOffice({ stepsPerSnapshot: 20 }, press)
    again.workDays(12)
    expect(again.brokenPromises()).toEqual([])
    expect(again.desk.history.list(again.id)).toHaveLength(49)
    expect(Number(database.prepare('SELECT count(*) AS n FROM entry').get()?.['n'])).toBeLessThan(72)
  })

  it('is put together again with all its points when the journal was damaged', () => {
    const press = aPressOffice({ stepsPerSnapshot: 20 })
    press.workDays(60)
    press.desk.mark(press.id, { is: 'state', state: 'released' })
    const told = press.told()
    database.close()
    const rebuilt = join(folder, 'rebuilt.db')
    rebuildJournal(rebuilt, { sources: [salvageRecords(join(folder, 'journal.db'))], newest: new Map() }, now)
    database = openStore(rebuilt, journalMigrations)
    const again = aPressOffice({ stepsPerSnapshot: 20 }, press)
    expect(again.told()).toEqual(expect.arrayContaining(told))
    expect(again.brokenPromises()).toEqual([])
  })

  it('tells ten thousand steps of forty days in a moment, and opens each point in less', () => {
    const press = aPressOffice()
    for (let sitting = 0; sitting < 100; sitting += 1) {
      for (let entry = 0; entry < 10; entry += 1) press.typeOften('en', `r${sitting % 3}`, 10)
      time += 9 * 60 * minute
    }
    const listed = cpuMs(() => press.desk.history.list(press.id))
    const points = listed.result
    const opened = cpuMs(() => points.map(({ version }) => press.desk.history.documentAt(press.id, version)))
    console.info(
      `10,000 steps: ${points.length} points listed in ${listed.ms.toFixed(0)} ms, opened in ${(opened.ms / points.length).toFixed(1)} ms each (CPU)`,
    )
    expect(press.brokenPromises()).toEqual([])
    expect(points.length).toBeGreaterThan(80)
  })
})

interface Kept {
  readonly id: string
  readonly record: readonly Recorded[]
}

interface Recorded {
  readonly version: number
  readonly at: number
  readonly document: Node
}

/** A release in three languages with somebody who writes it, and a record of what it was after each entry. */
function aPressOffice(options: { readonly stepsPerSnapshot?: number } = {}, before?: Kept) {
  const desk: ReleaseDesk = createReleaseDesk(database, now, { who: 'amal', ...options })
  const id = before?.id ?? desk.create(release, {}).id
  const record: Recorded[] = [...(before?.record ?? [{ version: 0, at: time, document: desk.document(id) }])]
  const clientId = `window-${record.length}`
  let sequence = 0

  const send = (steps: readonly unknown[]) => {
    if (steps.length === 0) return
    desk.send({ id, clientId, sequence: sequence++, version: desk.version(id), steps })
    record.push({ version: desk.version(id), at: time, document: desk.document(id) })
  }
  const press = {
    desk,
    id,
    record,
    act: (edit: (transform: Transform) => void) => send(stepsOf(desk.document(id), edit)),
    type: (language: string, rowId: string, text: string) => press.typeOften(language, rowId, 1, text),
    typeOften: (language: string, rowId: string, times: number, text = 'word ') =>
      press.act((edit) => {
        for (let count = 0; count < times; count += 1) {
          const place = versionOf(edit.doc, language)
          const row = place && rowIn(place, rowId)
          if (row) edit.insert(row.before + 2, releaseSchema.text(text))
        }
      }),
    /** Two sittings a day. */
    workDays: (days: number) => {
      for (let count = 0; count < days * 2; count += 1) {
        for (const [language, rowId] of [
          ['en', 'r0'],
          ['ar', 'r1'],
          ['fr', 'r2'],
        ] as const)
          press.type(language, rowId, 'x')
        time += count % 2 === 0 ? 3 * 60 * minute : day - 3 * 60 * minute
      }
    },
    recorded: (version: number) => {
      const found = record.find((each) => each.version === version)
      if (!found) throw new Error(`there was no version ${version}`)
      return found.document
    },
    saveSnapshot: (version: number) => {
      const document = press.recorded(version)
      createJournal(database).saveSnapshot(id, { version, document: document.toJSON() }, now().toISOString())
    },
    told: () =>
      desk.history.list(id).map(({ event, began, at, changed }) => {
        const rows = changed.map(({ language, rows: count }) => `${language} ${count}`).join(', ')
        return `${event.is} ${began ? `${clock(began)}–` : ''}${clock(at)} ${rows}`.trim()
      }),
    /** The versions at which history does not have what was recorded, by its promise and not by its code. */
    brokenPromises: () => {
      const ends = record.filter((each, index) => {
        const next = record[index + 1]
        return index === 0 || !next || next.at - each.at > 10 * minute
      })
      const lastOfDay = new Map(ends.map((each) => [new Date(each.at).toDateString(), each]))
      const promised = ends.filter(
        (each, index) =>
          index === 0 || time - each.at <= 30 * day || lastOfDay.get(new Date(each.at).toDateString()) === each,
      )
      const listed = new Set(desk.history.list(id).map(({ version }) => version))
      return promised
        .filter(({ version, document }) => !listed.has(version) || !opens(desk, id, version)?.eq(document))
        .map(({ version }) => version)
    },
  }
  return press
}
type PressOffice = ReturnType<typeof aPressOffice>

const release = documentFromRich({
  languages: ['en', 'fr', 'ar'],
  rows: [
    { en: 'Port reopens', fr: 'Le port rouvre', ar: 'إعادة فتح الميناء' },
    { en: 'It reopened.', fr: 'Il a rouvert.', ar: 'أعيد فتحه.' },
    { en: 'Nine months.', fr: 'Neuf mois.', ar: 'تسعة أشهر.' },
  ].map((texts, index) => ({
    id: `r${index}`,
    kind: 'body',
    cells: Object.fromEntries(
      Object.entries(texts).map(([language, text]) => [
        language,
        { status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text }] }] },
      ]),
    ),
  })),
})

/** Typing, confirming, new rows, pauses of every length, and what is done with a release. */
const anyWork = fc.oneof(
  fc
    .record({
      language: fc.constantFrom('en', 'fr', 'ar'),
      row: fc.nat(2),
      text: fc.string({ minLength: 1, maxLength: 5 }),
    })
    .map(
      ({ language, row, text }) =>
        (press: PressOffice) =>
          press.type(language, `r${row}`, text),
    ),
  fc.nat({ max: 3 * 60 }).map((minutes) => () => {
    time += minutes * minute
  }),
  fc.nat({ max: 20 }).map((days) => () => {
    time += days * day
  }),
  fc.nat(9).map((row) => (press: PressOffice) => {
    const id = `n${press.record.length}`
    press.act((edit) => insertRow(edit, Math.min(row, rowIdsOf(edit.doc).length), { id, kind: 'quote' }))
  }),
  fc.constantFrom('en', 'ar').map((language) => (press: PressOffice) => {
    press.act((edit) => setCellStatus(edit, language, 'r1', 'reviewed'))
  }),
  fc.constantFrom('review', 'signed-off').map((state) => (press: PressOffice) => {
    press.desk.mark(press.id, { is: 'state', state: state as 'review' })
  }),
  fc.constant((press: PressOffice) => {
    press.desk.mark(press.id, { is: 'restored', from: now().toISOString() })
  }),
)

function stepsOf(document: Node, edit: (transform: Transform) => void): readonly unknown[] {
  const transform = new Transform(document)
  edit(transform)
  return transform.steps.map((step) => step.toJSON() as unknown)
}

function opens(desk: ReleaseDesk, id: string, version: number): Node | null {
  try {
    return desk.history.documentAt(id, version)
  } catch {
    return null
  }
}

function isSnapshot(version: number): boolean {
  return database.prepare('SELECT 1 FROM snapshot WHERE version = ?').get(version) !== undefined
}

function isLogged(version: number): boolean {
  return database.prepare('SELECT 1 FROM entry WHERE version = ?').get(version) !== undefined
}

function clock(iso: string): string {
  return iso.slice(11, 16)
}

function cpuMs<Result>(act: () => Result): { readonly result: Result; readonly ms: number } {
  const before = process.cpuUsage()
  const result = act()
  const { user, system } = process.cpuUsage(before)
  return { result, ms: (user + system) / 1000 }
}
