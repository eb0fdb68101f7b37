import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import type { AlignmentVerb } from '#shared/alignment/session/alignment-verb.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

/** What can be done to the row that has the focus, with its keys; F2 and R are done by the desk itself. */
export const deskVerbs = [
  { id: 'moveUp', shortcut: 'U' },
  { id: 'moveDown', shortcut: 'D' },
  { id: 'split', shortcut: 'S' },
  { id: 'merge', shortcut: 'M' },
  { id: 'unlink', shortcut: 'X' },
  { id: 'accept', shortcut: 'A' },
  { id: 'park', shortcut: 'P' },
  { id: 'edit', shortcut: 'F2' },
  { id: 'realign', shortcut: 'R' },
  { id: 'paragraphUp', shortcut: 'Shift+U' },
  { id: 'paragraphDown', shortcut: 'Shift+D' },
  { id: 'acceptAbove', shortcut: 'Shift+A' },
  { id: 'parkRow', shortcut: 'Shift+P' },
  { id: 'rowUp', shortcut: 'Alt+ArrowUp' },
  { id: 'rowDown', shortcut: 'Alt+ArrowDown' },
] as const
export type DeskVerb = (typeof deskVerbs)[number]['id']

/** What a verb does at this place; null for those that are more than one change. */
export function verbAt({ state }: OpenedAlignment, place: GridPlace, verb: DeskVerb): AlignmentVerb | null {
  const { row, text } = place
  const at = state.rows.findIndex(({ id }) => id === row)
  switch (verb) {
    case 'moveUp':
      return { is: 'move', row, text, what: 'sentence', to: 'up' }
    case 'moveDown':
      return { is: 'move', row, text, what: 'sentence', to: 'down' }
    case 'paragraphUp':
      return { is: 'move', row, text, what: 'paragraph', to: 'up' }
    case 'paragraphDown':
      return { is: 'move', row, text, what: 'paragraph', to: 'down' }
    case 'split':
      return { is: 'split', row, before: null }
    case 'merge':
      return { is: 'merge', row }
    case 'unlink':
      return { is: 'unlink', row }
    case 'accept':
      return { is: 'accept', row, accepted: state.rows[at]?.accepted !== true }
    case 'acceptAbove':
      return { is: 'acceptAbove', row }
    case 'park':
      return { is: 'park', row, text }
    case 'parkRow':
      return { is: 'park', row, text: null }
    case 'rowUp':
      return { is: 'moveRow', row, index: Math.max(0, at - 1) }
    case 'rowDown':
      return { is: 'moveRow', row, index: at + 1 }
    case 'edit':
    case 'realign':
      return null
  }
}
