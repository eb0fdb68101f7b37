import { useEffect, useMemo, useState } from 'react'
import type { EditingView, ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { insertMatch } from '#renderer/features/editor/memory/insert-match.ts'
import { type MatchInPlace, matchInPlace } from '#renderer/features/editor/memory/offered-matches.ts'
import type { RowMemory } from '#renderer/features/editor/memory/use-memory.ts'

/** What the memory offers in the empty cell of the row at hand. There Tab takes it and Escape puts it away. */
export function useMatchInPlace(editing: ReleaseEditing, view: EditingView, memory: RowMemory): MatchInPlace | null {
  const { text } = view
  const rowId = view.caret?.rowId ?? null
  const [refused, setRefused] = useState<string | null>(null)
  const offered = useMemo(
    () => (rowId === null || refused === rowId ? null : matchInPlace(memory.matches, text, rowId, memory.target)),
    [memory.matches, memory.target, text, rowId, refused],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: refused as long as the caret stays in the row
  useEffect(() => setRefused(null), [rowId])
  useEffect(() => {
    const pane = offered && editing.editorOf(offered.language)?.view.dom
    if (!pane) return
    const pressed = (event: KeyboardEvent) => {
      const { key, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event
      if (isComposing || shiftKey || ctrlKey || altKey || metaKey || (key !== 'Tab' && key !== 'Escape')) return
      const { caret, text: now } = editing.current()
      if (caret?.language !== offered.language || caret.rowId !== offered.rowId) return
      if (now.rows.find(({ id }) => id === offered.rowId)?.cells[offered.language]?.text !== '') return
      event.preventDefault()
      event.stopPropagation()
      if (key === 'Escape') setRefused(offered.rowId)
      else insertMatch(editing, offered.language, offered.from)
    }
    pane.addEventListener('keydown', pressed, { capture: true })
    return () => pane.removeEventListener('keydown', pressed, { capture: true })
  }, [editing, offered])
  return offered
}
