// A write-ahead log that is cut off between two commits looks like one that ended there. So what the journal has reached
// is also kept beside it: a file of slots, one a release, each written over in place after a commit and never before.
import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'

/**
 * The newest version of each release that was committed. The file is not flushed: after a power cut it may know less than
 * the journal, which is no harm, and it never knows more.
 */
export interface NewestVersions {
  /** To be called when the version is committed. What keeps it from being written is no matter of the release. */
  note(release: string, version: number): void
  close(): void
}

const slotBytes = 64

function fileBeside(journal: string): string {
  return `${journal}-newest`
}

/** By release; empty where there is no such file. A slot that was damaged is as if it had not been written. */
export function readNewestVersions(journal: string): ReadonlyMap<string, number> {
  const newest = new Map<string, number>()
  for (const { release, version } of readSlots(journal)) newest.set(release, version)
  return newest
}

export function openNewestVersions(journal: string): NewestVersions {
  const slots = readSlots(journal)
  const slotOf = new Map(slots.map(({ release, slot }) => [release, slot]))
  let next = Math.max(-1, ...slots.map(({ slot }) => slot)) + 1
  const file = openUnlessRefused(fileBeside(journal))
  return {
    note: (release, version) => {
      if (file === null) return
      const slot = slotOf.get(release) ?? next
      const text = slotText(release, version)
      if (text.length > slotBytes) return
      try {
        writeSync(file, text, slot * slotBytes)
      } catch {
        // The disk is full or gone: the journal, which is committed, is what counts.
        return
      }
      slotOf.set(release, slot)
      next = Math.max(next, slot + 1)
    },
    close: () => {
      if (file !== null) closeSync(file)
    },
  }
}

/** True where the journal has each release at least as far as it was noted. */
export function reaches(journal: DatabaseSync, newest: ReadonlyMap<string, number>): boolean {
  const found = journal.prepare(
    `SELECT max(version) AS version FROM (
       SELECT max(version) AS version FROM entry WHERE release = ?1
       UNION ALL SELECT max(version) FROM snapshot WHERE release = ?1)`,
  )
  return [...newest].every(([release, version]) => Number(found.get(release)?.version ?? -1) >= version)
}

function slotText(release: string, version: number): string {
  const text = `${release} ${version}`
  return `${text} ${crc32(text).toString(16)}`.padEnd(slotBytes - 1).concat('\n')
}

interface Slot {
  readonly slot: number
  readonly release: string
  readonly version: number
}

function readSlots(journal: string): readonly Slot[] {
  const text = readUnlessRefused(fileBeside(journal))
  const slots: Slot[] = []
  for (let slot = 0; (slot + 1) * slotBytes <= text.length; slot += 1) {
    const written = text.slice(slot * slotBytes, (slot + 1) * slotBytes)
    const [release = '', version = ''] = written.split(' ')
    if (/^\d+$/u.test(version) && written === slotText(release, Number(version)))
      slots.push({ slot, release, version: Number(version) })
  }
  return slots
}

function readUnlessRefused(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function openUnlessRefused(path: string): number | null {
  try {
    return openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  } catch {
    return null
  }
}
