import type { Node } from '@tiptap/pm/model'
import { type Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { placeOfAttributeStep } from '#renderer/editor/place-of-attribute-step.ts'
import { offsetOfPosition, positionOfOffset } from '#shared/document/cell-text.ts'
import { versionAt } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * Where a selection of a pane is after its version changed from outside: what stands around it decides, and where that
 * was replaced as a whole (its row was moved, or divided) the same offset of the same row. Null when it has no place.
 */
export function selectionAfter(
  selection: Selection,
  version: Node,
  change: {
    /** The new position, or null when what stood around the old one is gone. */
    map(position: number, side: 1 | -1): number | null
  },
): Selection | null {
  const end = (position: Selection['$head'], side: 1 | -1): number | null => {
    const mapped = change.map(position.pos, side)
    if (mapped !== null && mapped >= 0 && mapped <= version.content.size) return mapped
    if (position.depth === 0) return null
    const offset = offsetOfPosition(position.node(1), position.pos - position.start(1))
    return positionInRow(version, String(position.node(1).attrs.id), offset)
  }
  const { empty, $anchor, $head } = selection
  // What another writer puts exactly at the caret comes behind it; a selection does not grow.
  const isForward = $anchor.pos < $head.pos
  const anchor = end($anchor, empty || !isForward ? -1 : 1)
  const head = empty ? anchor : end($head, isForward ? -1 : 1)
  if (anchor === null || head === null) return null
  return TextSelection.between(version.resolve(anchor), version.resolve(head))
}

/**
 * The release position in a cell these transactions changed, or null when `caret` is in such a cell already. Of several
 * cells one in `preferred` is chosen, else the last that changed.
 */
export function changedPlace(
  transactions: readonly Transaction[],
  release: Node,
  caret: number,
  preferred: LanguageTag | null,
): number | null {
  const places: number[] = []
  transactions.forEach((transaction, at) => {
    const later = transactions.slice(at + 1)
    const now = (position: number) => later.reduce((moved, { mapping }) => mapping.map(moved, -1), position)
    transaction.steps.forEach((step, index) => {
      const rest = transaction.mapping.slice(index + 1)
      let mapped = false
      step.getMap().forEach((_from, _to, newFrom, newTo) => {
        mapped = true
        // Rows that came or went stand between rows: their first cell is what is looked at.
        const inside = release.resolve(now(rest.map(newTo, -1)))
        places.push(inside.depth > 2 ? inside.pos : now(rest.map(newFrom, -1)))
      })
      if (!mapped) {
        const position = placeOfAttributeStep(step)
        if (position !== null) places.push(now(rest.map(position, 1)))
      }
    })
  })
  const $caret = release.resolve(caret)
  // A row that came or went stands at the border of its neighbours, which are the place then as well.
  const isHere = (place: number) => $caret.depth > 1 && place >= $caret.before(2) && place <= $caret.after(2)
  if (places.length === 0 || places.some(isHere)) return null
  return places.findLast((place) => versionAt(release, place)?.language === preferred) ?? places.at(-1) ?? null
}

function positionInRow(version: Node, rowId: string, offset: number): number | null {
  let found: number | null = null
  version.forEach((row, before) => {
    if (found === null && row.attrs.id === rowId) found = before + 1 + positionOfOffset(row, offset)
  })
  return found
}
