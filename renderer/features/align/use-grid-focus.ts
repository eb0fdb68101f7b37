import { useCallback, useRef, useState } from 'react'
import type { GridFocus } from '#renderer/features/align/alignment-grid.tsx'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

export interface GridFocusing {
  readonly focus: GridFocus
  /** As it is at this moment, drawn or not. */
  readonly current: () => GridPlace | null
  readonly go: (place: GridPlace | null, takesFocus: boolean) => void
  /** Where the focus belongs among these rows: their first, before it was anywhere. */
  readonly placeIn: (opened: OpenedAlignment) => GridPlace | null
}

/** Where the focus of the grid is. Whoever works by the buttons keeps theirs; a focus that was lost comes to the grid. */
export function useGridFocus(): GridFocusing {
  const [focus, setFocus] = useState<GridFocus>({ place: null, asked: 0 })
  const now = useRef(focus.place)
  const current = useCallback(() => now.current, [])
  const go = useCallback((place: GridPlace | null, takesFocus: boolean) => {
    const before = now.current
    now.current = place
    if (!takesFocus && before?.row === place?.row && before?.text === place?.text) return
    setFocus(({ asked }) => ({ place, asked: takesFocus ? asked + 1 : asked }))
  }, [])
  const placeIn = useCallback(({ state: { rows } }: OpenedAlignment): GridPlace | null => {
    const place = now.current
    if (place !== null && rows.some(({ id }) => id === place.row)) return place
    const [first] = rows
    return first ? { row: first.id, text: place?.text ?? 0 } : null
  }, [])
  return { focus, current, go, placeIn }
}
