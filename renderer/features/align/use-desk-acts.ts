import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import type { CellEditorActs } from '#renderer/features/align/cell-editor.tsx'
import { type DeskVerb, verbAt } from '#renderer/features/align/desk-verbs.ts'
import { doubtfulRow } from '#renderer/features/align/doubtful-row.ts'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import { obstacleTo } from '#renderer/features/align/obstacle-to.ts'
import type { AlignmentOnDesk } from '#renderer/features/align/use-alignment.ts'
import type { GridFocusing } from '#renderer/features/align/use-grid-focus.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

export interface DeskActs {
  /** The cell whose sentences are fields; it stays so until what was typed there is kept, wherever the focus is. */
  readonly edited: GridPlace | null
  readonly go: (place: GridPlace, takesFocus: boolean) => void
  /** Does it at the place of the focus, or says why it cannot be done. */
  readonly run: (verb: DeskVerb) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly toDoubtful: (by: 1 | -1) => void
  /** Into the grid, or within it to the next column. */
  readonly toColumn: () => void
  readonly keep: CellEditorActs['onKeep']
  readonly leave: CellEditorActs['onLeave']
  readonly cut: CellEditorActs['onCut']
}

export interface DeskActsOptions {
  readonly alignment: AlignmentOnDesk
  readonly focusing: GridFocusing
  readonly opened: OpenedAlignment | null
}

/** What keys, buttons and the palette do at the place of the focus. The functions stay the same from drawing to drawing. */
export function useDeskActs(options: DeskActsOptions): DeskActs {
  const { t } = useTranslation('align')
  const { announce } = useAnnouncer()
  const [edited, setEdited] = useState<GridPlace | null>(null)
  const now = useRef({ ...options, announce, t, edited })
  now.current = { ...options, announce, t, edited }

  const run = useCallback((verb: DeskVerb) => {
    const { alignment, focusing, opened, announce: say, t: text } = now.current
    if (opened === null) return
    const place = focusing.placeIn(opened)
    const obstacle = alignment.realigning !== null ? 'realigning' : obstacleTo(opened, place, verb)
    if (obstacle !== null) return say(text(`obstacle.${obstacle}`))
    if (verb === 'realign') return alignment.realign()
    if (verb === 'edit') {
      // What was typed elsewhere and could not be kept comes first.
      const open = now.current.edited
      const isOpen = open !== null && opened.state.rows.some(({ id }) => id === open.row)
      focusing.go(isOpen ? open : place, isOpen)
      return isOpen ? undefined : setEdited(place)
    }
    focusing.go(place, false)
    // The focus may have moved on by what was asked before: it is looked at when its turn comes.
    void alignment.act((then) => {
      const at = focusing.placeIn(then)
      return at === null || obstacleTo(then, at, verb) !== null ? null : verbAt(then, at, verb)
    })
  }, [])
  const toDoubtful = useCallback((by: 1 | -1) => {
    const { focusing, opened, announce: say, t: text } = now.current
    if (opened === null) return
    const { rows } = opened.state
    const place = focusing.placeIn(opened)
    const next = doubtfulRow(
      rows,
      rows.findIndex(({ id }) => id === place?.row),
      by,
    )
    const row = next === null ? undefined : rows[next]
    if (next === null || row === undefined) return say(text('said.noDoubt'))
    focusing.go({ row: row.id, text: place?.text ?? 0 }, true)
    say(text('said.doubtful', { number: next + 1, total: rows.length }))
  }, [])
  const toColumn = useCallback(() => {
    const { focusing, opened } = now.current
    const place = opened && focusing.placeIn(opened)
    if (!place) return
    const isInGrid = document.activeElement?.closest('.align-grid') ?? null
    focusing.go(isInGrid === null ? place : { ...place, text: (place.text + 1) % opened.texts.length }, true)
  }, [])
  const keep = useCallback<CellEditorActs['onKeep']>(async (typed) => {
    for (const each of typed) if (!(await now.current.alignment.act(() => ({ is: 'edit', ...each })))) return false
    return true
  }, [])
  const leave = useCallback((toGrid: boolean) => {
    const { focusing, opened, edited: left } = now.current
    setEdited(null)
    if (!toGrid || !opened) return
    focusing.go(left, false)
    focusing.go(focusing.placeIn(opened), true)
  }, [])
  const cut = useCallback((text: number, segment: number) => {
    const { alignment, focusing } = now.current
    void alignment.act((then) => {
      const place = focusing.placeIn(then)
      return place && { is: 'split', row: place.row, before: { text, segment } }
    })
  }, [])
  return {
    edited,
    go: options.focusing.go,
    run,
    undo: options.alignment.undo,
    redo: options.alignment.redo,
    toDoubtful,
    toColumn,
    keep,
    leave,
    cut,
  }
}
