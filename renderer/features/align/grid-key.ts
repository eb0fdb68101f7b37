import { platform } from '#renderer/app/platform.ts'
import { matchesShortcut, parseShortcut } from '#renderer/app/shortcuts.ts'
import { type DeskVerb, deskVerbs } from '#renderer/features/align/desk-verbs.ts'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import type { AlignmentRow } from '#shared/alignment/session/alignment-session.ts'

type Press = Parameters<typeof matchesShortcut>[0]

/** The verb whose key was pressed, by the letter it types or, where that is none of the Latin ones, by where it stands. */
export function verbOfKey(press: Press): DeskVerb | null {
  if (press.key === 'Enter' && !press.ctrlKey && !press.metaKey && !press.altKey && !press.shiftKey) return 'edit'
  return parsed.find(({ shortcut }) => matchesShortcut(press, shortcut, platform))?.id ?? null
}

const parsed = deskVerbs.map(({ id, shortcut }) => ({ id, shortcut: parseShortcut(shortcut) }))

const pageRows = 8

/** Where an arrow, Home, End or a page key leads; null: it is none of these. `isMirrored`: the window runs from right to left. */
export function placeOfKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
  place: GridPlace,
  {
    rows,
    columns,
    isMirrored,
  }: { readonly rows: readonly AlignmentRow[]; readonly columns: number; readonly isMirrored: boolean },
): GridPlace | null {
  if (altKey || shiftKey) return null
  const at = rows.findIndex(({ id }) => id === place.row)
  const toRow = (index: number): GridPlace | null => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
    return row ? { ...place, row: row.id } : null
  }
  const toText = (text: number): GridPlace => ({ ...place, text: Math.max(0, Math.min(columns - 1, text)) })
  const isFar = ctrlKey || metaKey
  switch (key) {
    case 'ArrowUp':
      return toRow(isFar ? 0 : at - 1)
    case 'ArrowDown':
      return toRow(isFar ? rows.length - 1 : at + 1)
    case 'PageUp':
      return toRow(at - pageRows)
    case 'PageDown':
      return toRow(at + pageRows)
    case 'Home':
      return isFar ? toRow(0) : toText(0)
    case 'End':
      return isFar ? toRow(rows.length - 1) : toText(columns - 1)
    case 'ArrowLeft':
      return toText(place.text + (isMirrored ? 1 : -1))
    case 'ArrowRight':
      return toText(place.text + (isMirrored ? -1 : 1))
    default:
      return null
  }
}
