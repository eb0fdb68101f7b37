import { memo, useEffect, useRef, useState } from 'react'
import { AlignmentRow, type AlignmentRowProps } from '#renderer/features/align/alignment-row.tsx'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import type { AlignmentRow as Row } from '#shared/alignment/session/alignment-session.ts'

/** So many rows are drawn together, or not at all. */
export const chunkRows = 40

export interface RowChunkProps extends Omit<AlignmentRowProps, 'row' | 'index' | 'activeText' | 'editedText'> {
  readonly rows: readonly Row[]
  /** The index of the first of them. */
  readonly from: number
  /** Null: the focus belongs to a row elsewhere. */
  readonly place: GridPlace | null
  readonly edited: GridPlace | null
}

/**
 * Rows that are drawn while they are near the part that is looked at; before, a space as high as they were or are likely to
 * be stands for them. So thousands of rows cost what a screenful does.
 */
export const RowChunk = memo(
  function RowChunk({ rows, from, place, edited, ...rest }: RowChunkProps) {
    const element = useRef<HTMLTableSectionElement>(null)
    const [isNear, setIsNear] = useState(from === 0)
    const height = useRef<number | null>(null)
    useEffect(() => {
      const { current } = element
      const scroller = current?.closest('.align-scroller')
      if (!current || !scroller) return
      const watcher = new IntersectionObserver(
        (entries) => {
          const last = entries.at(-1)
          if (!last) return
          if (!last.isIntersecting && last.boundingClientRect.height > 0)
            height.current = last.boundingClientRect.height
          setIsNear(last.isIntersecting)
        },
        { root: scroller, rootMargin: '1200px 0px' },
      )
      watcher.observe(current)
      return () => watcher.disconnect()
    }, [])
    const isDrawn = isNear || place !== null || edited !== null
    if (!isDrawn) {
      const likely = height.current ?? rows.length * likelyRowHeight
      return <tbody ref={element} role="presentation" style={{ blockSize: likely }} />
    }
    return (
      <tbody ref={element}>
        {rows.map((row, index) => (
          <AlignmentRow
            key={row.id}
            row={row}
            index={from + index}
            activeText={place?.row === row.id ? place.text : null}
            editedText={edited?.row === row.id ? edited.text : null}
            {...rest}
          />
        ))}
      </tbody>
    )
  },
  (before, after) =>
    before.from === after.from &&
    before.place === after.place &&
    before.edited === after.edited &&
    before.texts === after.texts &&
    before.edits === after.edits &&
    before.onKeep === after.onKeep &&
    before.onLeave === after.onLeave &&
    before.onCut === after.onCut &&
    before.rows.length === after.rows.length &&
    before.rows.every((row, index) => row === after.rows[index]),
)

const likelyRowHeight = 92
