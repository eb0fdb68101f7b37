import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { createJournal, journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseList, isReleaseAbout } from '#engine/releases/release-list.ts'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import { openStore } from '#engine/storage/open-store.ts'
import type { SalvagedRecord, SalvagedValue } from '#engine/storage/salvage-records.ts'
import { applySteps, releaseFromJson } from '#shared/document/release-log.ts'
import { Failure } from '#shared/model/failure.ts'

/** What became of the releases of a damaged journal; titles may be empty. */
export interface RebuiltJournal {
  readonly whole: number
  /** Of these some of the last changes could not be read. */
  readonly shortened: readonly string[]
  /** Of these no text could be read. They stay in the list, marked damaged. */
  readonly lost: readonly string[]
  /** How many were noted of which no row could be read. */
  readonly missing: number
}

/** What a journal is rebuilt of. */
export interface JournalRemains {
  /** Rows of the most trusted first: the damaged journal, then its backups. */
  readonly sources: readonly Iterable<SalvagedRecord>[]
  /** How far each release was noted to have come. */
  readonly newest: ReadonlyMap<string, number>
}

/**
 * Makes a journal at `path` of all that remains of one. A release becomes the longest unbroken log there is of it; what a
 * hash does not confirm is not used.
 */
export function rebuildJournal(path: string, { sources, newest }: JournalRemains, now: () => Date): RebuiltJournal {
  const found = new Map<string, Remains>()
  for (const source of sources) for (const record of source) collect(found, record)
  for (const [id, version] of newest) {
    const remains = found.get(id)
    if (remains) remains.claimed = Math.max(remains.claimed, version)
  }
  const database = openStore(path, journalMigrations)
  try {
    const shortened: string[] = []
    const lost: string[] = []
    let whole = 0
    for (const [id, remains] of found) {
      const log = longestLog(remains)
      const title = inOneGo(database, () => write(database, id, remains, log, now))
      if (log === null) lost.push(title)
      else if (log.version < remains.claimed) shortened.push(title)
      else whole += 1
    }
    // What was found again is told as that, and not as changes of a session that broke off.
    createJournal(database).markClosed()
    return { whole, shortened, lost, missing: [...newest.keys()].filter((id) => !found.has(id)).length }
  } finally {
    database.close()
  }
}

/** All that was found of one release. */
interface Remains {
  list: SalvagedRecord | null
  /** By version. */
  readonly snapshots: Map<number, SalvagedRecord>
  readonly entries: Map<number, SalvagedRecord>
  /** By what they say: the same row may lie on many pages. */
  readonly marks: Map<string, SalvagedRecord>
  /** The newest version that any row speaks of, whether it can be read or not. */
  claimed: number
}

function collect(found: Map<string, Remains>, record: SalvagedRecord): void {
  if (isEntry(record)) {
    const remains = remainsOf(found, record[1])
    remains.claimed = Math.max(remains.claimed, Number(record[2]))
    if (isConfirmed(record[5], record[6])) remains.entries.set(Number(record[2]), record)
  } else if (isSnapshot(record)) {
    const remains = remainsOf(found, record[0])
    remains.claimed = Math.max(remains.claimed, Number(record[1]))
    if (isConfirmed(record[2], record[3])) remains.snapshots.set(Number(record[1]), record)
  } else if (isMark(record)) remainsOf(found, record[1]).marks.set(record.join(' '), record)
  else if (isListed(record)) {
    const remains = remainsOf(found, record[0])
    const known = remains.list
    if (known === null || String(record[3]) > String(known[3])) remains.list = record
  }
}

function remainsOf(found: Map<string, Remains>, id: SalvagedValue | undefined): Remains {
  const remains = found.get(String(id)) ?? {
    list: null,
    snapshots: new Map(),
    entries: new Map(),
    marks: new Map(),
    claimed: 0,
  }
  found.set(String(id), remains)
  return remains
}

const idShape = /^[\w-]{1,64}$/u
const isId = (value: SalvagedValue | undefined) => typeof value === 'string' && idShape.test(value)
const isVersion = (value: SalvagedValue | undefined) => Number.isSafeInteger(value) && Number(value) >= 0

function isEntry(record: SalvagedRecord): boolean {
  // Those of a program that did not keep who wrote are a column shorter.
  const isLong = record.length === 8 || (record.length === 9 && typeof record[8] === 'string')
  return isLong && record[0] === null && isId(record[1]) && isVersion(record[2]) && isVersion(record[4])
}

function isSnapshot(record: SalvagedRecord): boolean {
  return record.length === 5 && isId(record[0]) && isVersion(record[1]) && typeof record[2] === 'string'
}

function isMark(record: SalvagedRecord): boolean {
  const [key, release, version, began, ...texts] = record
  if (record.length !== 7 || key !== null || !isId(release) || !isVersion(version)) return false
  return (began === null || typeof began === 'string') && texts.every((text) => typeof text === 'string')
}

function isListed(record: SalvagedRecord): boolean {
  const [id, about, search, editedAt, deletedAt] = record
  if (record.length !== 6 || !isId(id) || typeof search !== 'string' || typeof editedAt !== 'string') return false
  return (deletedAt === null || typeof deletedAt === 'string') && isReleaseAbout(about)
}

function isConfirmed(text: SalvagedValue | undefined, sha8: SalvagedValue | undefined): boolean {
  if (typeof text !== 'string' || !(sha8 instanceof Uint8Array)) return false
  return createHash('sha256').update(text).digest().subarray(0, 8).equals(sha8)
}

interface Log {
  readonly version: number
  readonly document: ReturnType<typeof releaseFromJson>
  readonly rows: { readonly snapshots: readonly SalvagedRecord[]; readonly entries: readonly SalvagedRecord[] }
}

/** From the oldest snapshot from which the newest version can be reached, so that as much history as can be stays. */
function longestLog(remains: Remains): Log | null {
  const starts = [...remains.snapshots.keys()].toSorted((one, other) => one - other)
  const entries = [...remains.entries.values()].toSorted((one, other) => Number(one[2]) - Number(other[2]))
  let best: Log | null = null
  for (const start of starts) {
    const log = logFrom(start, remains, entries)
    if (log && (best === null || log.version > best.version)) best = log
    if (best && best.version >= remains.claimed) break
  }
  if (best === null) return null
  const { version } = best
  // Older ones from which nothing leads on are points of the history.
  const snapshots = starts
    .filter((start) => start <= version)
    .map((start) => remains.snapshots.get(start))
    .filter((row) => row !== undefined)
  return { ...best, rows: { snapshots, entries: best.rows.entries } }
}

function logFrom(start: number, remains: Remains, entries: readonly SalvagedRecord[]): Log | null {
  const snapshot = remains.snapshots.get(start)
  if (!snapshot) return null
  const used: SalvagedRecord[] = []
  try {
    let document = releaseFromJson(JSON.parse(String(snapshot[2])))
    let version = start
    for (const entry of entries) {
      if (Number(entry[2]) <= version) continue
      const steps = stepsOf(entry)
      if (Number(entry[2]) - steps.length !== version) continue
      const next = applied(document, steps)
      if (next === null) break
      document = next
      version = Number(entry[2])
      used.push(entry)
    }
    return { version, document, rows: { snapshots: [snapshot], entries: used } }
  } catch (cause) {
    if (cause instanceof Failure) return null
    throw cause
  }
}

const stepsRead = new WeakMap<SalvagedRecord, readonly unknown[]>()

/** A hash has confirmed the text, so it is what was written: a list of steps. */
function stepsOf(entry: SalvagedRecord): readonly unknown[] {
  const steps = stepsRead.get(entry) ?? (JSON.parse(String(entry[5])) as readonly unknown[])
  stepsRead.set(entry, steps)
  return steps
}

function applied(document: Log['document'], steps: readonly unknown[]): Log['document'] | null {
  try {
    return applySteps(document, steps)
  } catch (cause) {
    if (cause instanceof Failure) return null
    throw cause
  }
}

/**
 * The answer is the release's title. `damaged`: 1 asks the next start to rebuild the journal, 2 says that this was done
 * and there is no more to be had.
 */
function write(database: DatabaseSync, id: string, remains: Remains, log: Log | null, now: () => Date): string {
  const { list } = remains
  const releases = createReleaseList(database, now)
  if (list) {
    database
      .prepare('INSERT INTO release (id, about, search, edited_at, deleted_at, damaged) VALUES (?, ?, ?, ?, ?, ?)')
      .run(id, ...columns(list, 1, 5), log ? 0 : 2)
  } else if (log) releases.insert(id, log.document, {})
  else return ''
  if (log) {
    releases.summarise(id, log.document)
    if (list) database.prepare('UPDATE release SET edited_at = ? WHERE id = ?').run(...columns(list, 3, 4), id)
    const snapshot = database.prepare(
      'INSERT INTO snapshot (release, version, document, sha8, at) VALUES (?, ?, ?, ?, ?)',
    )
    for (const row of log.rows.snapshots) snapshot.run(...columns(row, 0, 5))
    // A name given twice can only come of damage; the release then says so when it is opened.
    const entry = database.prepare(
      'INSERT OR IGNORE INTO entry (release, version, client, sequence, steps, sha8, at, who) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    for (const row of log.rows.entries) entry.run(...columns(row, 1, 8), row[8] ?? '')
    const mark = database.prepare(
      'INSERT INTO mark (release, version, began, at, writers, event) VALUES (?, ?, ?, ?, ?, ?)',
    )
    for (const row of remains.marks.values()) if (Number(row[2]) <= log.version) mark.run(...columns(row, 1, 7))
  }
  return releases.summary(id).title
}

function columns(record: SalvagedRecord, from: number, to: number): SalvagedValue[] {
  return Array.from({ length: to - from }, (_, index) => record[from + index] ?? null)
}
