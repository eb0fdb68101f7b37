import type { HistoryMark } from '#engine/releases/history/history-marks.ts'
import type { LoggedEntry } from '#engine/releases/journal.ts'
import type { HistoryEvent } from '#shared/contract/history-values.ts'

/** Work without a long pause, by whoever it was. */
export interface Sitting {
  /** After its last entry. */
  readonly version: number
  readonly began: string
  readonly ended: string
  readonly writers: readonly string[]
}

/** Longer than this, and somebody has done something else. */
const pauseMs = 10 * 60_000

/** The sittings of a log, oldest first. One ends where a mark was made, and an act that has a mark is a sitting of its own. */
export function sittingsOf(entries: readonly LoggedEntry[], marks: readonly HistoryMark[]): readonly Sitting[] {
  const marked = new Set(marks.map(({ version }) => version))
  const acts = new Set(marks.filter(({ event }) => isAct(event)).map(({ version }) => version))
  const sittings: Sitting[] = []
  let before: LoggedEntry | null = null
  for (const entry of entries) {
    const last = sittings.at(-1)
    const goesOn = before !== null && !marked.has(before.version) && !acts.has(entry.version) && isSoon(before, entry)
    if (last && goesOn) sittings[sittings.length - 1] = longer(last, entry)
    else sittings.push({ version: entry.version, began: entry.at, ended: entry.at, writers: named(entry) })
    before = entry
  }
  return sittings
}

/** Whether a mark tells what its version's last entry did, and not what was done with the release afterwards. */
export function isAct({ is }: HistoryEvent): boolean {
  return is === 'version-added' || is === 'taken' || is === 'restored'
}

/** A clock that was put back is a pause too: nobody knows how long it was. */
function isSoon(before: LoggedEntry, entry: LoggedEntry): boolean {
  return Math.abs(Date.parse(entry.at) - Date.parse(before.at)) <= pauseMs
}

function longer(sitting: Sitting, entry: LoggedEntry): Sitting {
  const writers = [...new Set([...sitting.writers, ...named(entry)])]
  return { ...sitting, version: entry.version, ended: entry.at, writers }
}

function named({ who }: LoggedEntry): readonly string[] {
  return who === '' ? [] : [who]
}
