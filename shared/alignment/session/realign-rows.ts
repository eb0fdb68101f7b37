import { alignVersions } from '#shared/alignment/align-versions.ts'
import type { AlignedGroup, AlignOptions } from '#shared/alignment/alignment.ts'
import type { AlignmentRow, AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { joinParts } from '#shared/alignment/session/join-parts.ts'
import { orderlyRows } from '#shared/alignment/session/orderly-rows.ts'
import { placeInText } from '#shared/alignment/session/parking.ts'
import { freeRowId } from '#shared/alignment/session/rows-changed.ts'
import { textsToAlign } from '#shared/alignment/session/texts-to-align.ts'

/**
 * The rows of a state in which everything is aligned anew that is neither accepted nor parked, part by part: no paragraph
 * is torn. Accepted rows stay as they are, and nothing is linked across them as long as they stand in the order of the
 * texts; those that a person has moved elsewhere stay behind the accepted row they followed. Yields how much is done, 0…1.
 */
export function* realignRows(
  texts: readonly SessionText[],
  state: AlignmentState,
  options: Pick<AlignOptions, 'knowledge'> = {},
): Generator<number, readonly AlignmentRow[]> {
  const accepted = state.rows.filter((row) => row.accepted)
  const orderly = new Set(orderlyRows(accepted))
  const parked = state.parked.map((segments) => new Set(segments))
  const isFree = (text: number, segment: number): boolean => parked[text]?.has(segment) === false
  const whole = textsToAlign(texts, state.edits, isFree)
  const fixed = accepted.filter((row) => orderly.has(row) && whole.isUnbroken(row.cells) && linksSource(row))
  const aside = accepted.filter((row) => !fixed.includes(row))
  const laidAside = texts.map((_, text) => new Set(aside.flatMap(({ cells }) => cells[text] ?? [])))
  const isLeft = (text: number, segment: number): boolean =>
    isFree(text, segment) && laidAside[text]?.has(segment) === false
  const rest = aside.length === 0 ? whole : textsToAlign(texts, state.edits, isLeft)
  const groups = yield* alignVersions(rest.texts, {
    ...options,
    accepted: fixed.map(({ cells }) => ({ cells: rest.numbersOf(cells) })),
  })
  const made = rowsOf(
    groups.map((group) => rest.inSession(group)),
    { texts, fixed, free: freeRowId(state.rows) },
  )
  return withRowsAside(made, aside, { accepted, orderly })
}

/** Between two texts that are aligned through the source, only what has a part of it can be fixed. */
function linksSource({ cells: [source = [], ...others] }: AlignmentRow): boolean {
  return source.length > 0 && others.some((cell) => cell.length > 0)
}

function rowsOf(
  groups: readonly AlignedGroup[],
  { texts, fixed, free }: { texts: readonly SessionText[]; fixed: readonly AlignmentRow[]; free: number },
): readonly AlignmentRow[] {
  const bySource = new Map(fixed.map((row) => [row.cells[0]?.[0], row]))
  const rows: AlignmentRow[] = []
  let open: AlignedGroup[] = []
  const close = (): void => {
    for (const { cells, confidence } of joinParts(texts, open))
      rows.push({ id: free + rows.length, cells, confidence, accepted: false })
    open = []
  }
  for (const group of groups) {
    const row = group.cells[0]?.[0] === undefined ? undefined : bySource.get(group.cells[0][0])
    if (row === undefined) open.push(group)
    else {
      close()
      rows.push(row)
    }
  }
  close()
  return rows
}

function withRowsAside(
  rows: readonly AlignmentRow[],
  aside: readonly AlignmentRow[],
  { accepted, orderly }: { readonly accepted: readonly AlignmentRow[]; readonly orderly: ReadonlySet<AlignmentRow> },
): readonly AlignmentRow[] {
  const all = [...rows]
  for (const row of aside) {
    const text = row.cells.findIndex((cell) => cell.length > 0)
    const before = accepted[accepted.indexOf(row) - 1]
    const place = orderly.has(row)
      ? placeInText(all, text, row.cells[text]?.[0] ?? 0)
      : (before === undefined ? -1 : all.indexOf(before)) + 1
    all.splice(place, 0, row)
  }
  return all
}
