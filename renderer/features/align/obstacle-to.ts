import { type DeskVerb, deskVerbs, verbAt } from '#renderer/features/align/desk-verbs.ts'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import { spliceOfVerb } from '#shared/alignment/session/splice-of-verb.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

/** Why something cannot be done now. */
export type Obstacle =
  | 'noRow'
  | 'emptyCell'
  | 'oneSentence'
  | 'lastRow'
  | 'firstRow'
  | 'standsAlone'
  | 'onlyRow'
  | 'allAccepted'

/** What stands in the way of each verb at a place. */
export type Obstacles = Readonly<Record<DeskVerb, Obstacle | null>>

export function obstaclesAt(opened: OpenedAlignment, place: GridPlace | null): Obstacles {
  return Object.fromEntries(deskVerbs.map(({ id }) => [id, obstacleTo(opened, place, id)])) as Record<
    DeskVerb,
    Obstacle | null
  >
}

/** Null: nothing stands in the way. */
export function obstacleTo(opened: OpenedAlignment, place: GridPlace | null, verb: DeskVerb): Obstacle | null {
  const { rows } = opened.state
  if (verb === 'realign') return rows.every(({ accepted }) => accepted) ? 'allAccepted' : null
  const at = rows.findIndex(({ id }) => id === place?.row)
  const row = rows[at]
  if (place === null || row === undefined) return 'noRow'
  const isEmpty = (row.cells[place.text] ?? []).length === 0
  switch (verb) {
    case 'edit':
    case 'park':
      return isEmpty ? 'emptyCell' : null
    case 'split':
      return row.cells.some((cell) => cell.length > 1) ? null : 'oneSentence'
    case 'rowUp':
      return at === 0 ? 'firstRow' : null
    case 'rowDown':
    case 'merge':
      return at === rows.length - 1 ? 'lastRow' : null
    default:
      return isPossible(opened, place, verb) ? null : isEmpty && isMove(verb) ? 'emptyCell' : whyNot[verb]
  }
}

const whyNot = {
  moveUp: 'onlyRow',
  moveDown: 'onlyRow',
  paragraphUp: 'onlyRow',
  paragraphDown: 'onlyRow',
  unlink: 'standsAlone',
  accept: 'noRow',
  acceptAbove: 'allAccepted',
  parkRow: 'noRow',
} as const satisfies Partial<Record<DeskVerb, Obstacle>>

function isMove(verb: keyof typeof whyNot): boolean {
  return verb === 'moveUp' || verb === 'moveDown' || verb === 'paragraphUp' || verb === 'paragraphDown'
}

function isPossible(opened: OpenedAlignment, place: GridPlace, verb: DeskVerb): boolean {
  const does = verbAt(opened, place, verb)
  return does !== null && spliceOfVerb(opened.texts, opened.state, does) !== null
}
