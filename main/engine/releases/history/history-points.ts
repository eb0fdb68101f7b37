import type { Node } from '@tiptap/pm/model'
import type { HistoryMark } from '#engine/releases/history/history-marks.ts'
import { createReplay, type Replay } from '#engine/releases/history/replay.ts'
import { isAct, sittingsOf } from '#engine/releases/history/sittings-of.ts'
import type { Journal, LoggedEntry } from '#engine/releases/journal.ts'
import type { HistoryPoint } from '#shared/contract/history-values.ts'
import { versionsOf } from '#shared/document/versions.ts'

/** Every point of a release's history, oldest first, with what was changed since the one before. */
export function historyPoints(journal: Journal, release: string): readonly HistoryPoint[] {
  const log = journal.log(release)
  const replay = createReplay(journal, release, log)
  let before: Cells | null = null
  let version = -1
  let isDamaged = false
  return marksAndSittings(journal, release, log).map((mark) => {
    let changed: HistoryPoint['changed'] = []
    if (mark.version !== version) {
      const cells = cellsAt(journal, release, replay, mark.version)
      isDamaged = cells === null
      if (cells && before) changed = changedRows(before, cells)
      before = cells ?? before
      version = mark.version
    }
    return { ...mark, changed, damaged: isDamaged }
  })
}

/** What there is to tell, oldest first: what was marked, and the work between. */
export function marksAndSittings(
  journal: Journal,
  release: string,
  log: readonly LoggedEntry[],
): readonly HistoryMark[] {
  const marks = journal.marks.list(release)
  const told = new Set(marks.filter(({ event }) => event.is === 'worked' || isAct(event)).map(({ version }) => version))
  const sittings = sittingsOf(log, marks)
    .filter(({ version }) => !told.has(version))
    .map(
      ({ version, began, ended, writers }): HistoryMark => ({
        ...{ version, began, at: ended, writers },
        event: { is: 'worked' },
      }),
    )
  const all = [...firstPoint(journal, release, marks), ...sittings, ...marks]
  // Work comes before what was done with it.
  return all.toSorted((one, other) => one.version - other.version)
}

/** Of releases that are older than their marks nobody knows whence they came. */
function firstPoint(journal: Journal, release: string, marks: readonly HistoryMark[]): readonly HistoryMark[] {
  const [oldest] = journal.snapshots(release)
  if (!oldest) return []
  const [version, at] = oldest
  const isKnown = marks.some((mark) => mark.version <= version && !['state', 'exported'].includes(mark.event.is))
  if (isKnown) return []
  return [{ version, began: null, at, writers: [], event: { is: version === 0 ? 'created' : 'earliest' } }]
}

/** What every cell that has text says and how far it is, by language and row. */
type Cells = ReadonlyMap<string, string>

/** A snapshot is read as it lies there: for a comparison it need not become a document. */
function cellsAt(journal: Journal, release: string, replay: Replay, version: number): Cells | null {
  const snapshot = journal.snapshotAt(release, version)
  if (snapshot) return cellsOfJson(snapshot.document as ReleaseJson)
  const document = replay.at(version)
  return document && cellsOf(document)
}

interface ReleaseJson {
  readonly content: readonly {
    readonly attrs: { readonly language: string }
    readonly content: readonly { readonly attrs: { readonly id: string } }[]
  }[]
}

function cellsOfJson({ content }: ReleaseJson): Cells {
  return new Map(
    content.flatMap(({ attrs, content: rows }) =>
      rows.map((row) => [cellName(attrs.language, row.attrs.id), JSON.stringify(row)] as const),
    ),
  )
}

const written = new WeakMap<Node, string>()

function cellsOf(document: Node): Cells {
  const cells = new Map<string, string>()
  for (const { language, node } of versionsOf(document))
    for (const row of node.children) {
      const json = written.get(row) ?? JSON.stringify(row.toJSON())
      written.set(row, json)
      cells.set(cellName(language, String(row.attrs.id)), json)
    }
  return cells
}

function cellName(language: string, rowId: string): string {
  return `${language} ${rowId}`
}

function changedRows(before: Cells, after: Cells): HistoryPoint['changed'] {
  const counts = new Map<string, number>()
  for (const name of new Set([...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(name) ?? '', after.get(name) ?? '']
    if (was === is || !(hasText(was) || hasText(is))) continue
    const language = name.slice(0, name.indexOf(' '))
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].map(([language, rows]) => ({ language, rows }))
}

function hasText(cell: string): boolean {
  return cell.includes('"type":"text"')
}
