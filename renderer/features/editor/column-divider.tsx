import { type CSSProperties, useRef } from 'react'
import { useTranslation } from 'react-i18next'

export interface ColumnDividerProps {
  /** The name of the column before it. */
  readonly column: string
  /** What that column has of the two beside the divider, 0 to 1. */
  readonly share: number
  readonly limits: { readonly least: number; readonly most: number }
  readonly style: CSSProperties
  readonly className?: string
  readonly onMove: (share: number) => void
}

const keyStep = 0.02
const middle = 0.5

/** Stands between two columns: dragged, or moved by arrow keys; a double click or Enter makes the two equal again. */
export function ColumnDivider({ column, share, limits, style, className = '', onMove }: ColumnDividerProps) {
  const { t } = useTranslation('editor')
  const grip = useRef<{ readonly x: number; readonly share: number; readonly width: number } | null>(null)
  const frame = useRef<number | null>(null)

  return (
    // A line would break the grid; a separator that takes the focus is what ARIA calls a window splitter.
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be dragged and has no value
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('divider', { language: column })}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={Math.round(limits.least * 100)}
      aria-valuemax={Math.round(limits.most * 100)}
      className={`column-divider ${className}`}
      style={style}
      onDoubleClick={() => onMove(middle)}
      onKeyDown={(event) => {
        const next = shareByKey(event.key, share, limits, isRightToLeft(event.currentTarget))
        if (next === null || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        onMove(next)
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        const element = event.currentTarget
        const both = widthBeside(element)
        if (both === 0) return
        element.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, share, width: isRightToLeft(element) ? -both : both }
      }}
      onPointerMove={(event) => {
        const from = grip.current
        if (!from) return
        const next = from.share + (event.clientX - from.x) / from.width
        // The lines of all rows break anew with every move: once a frame is enough.
        if (frame.current !== null) cancelAnimationFrame(frame.current)
        frame.current = requestAnimationFrame(() => onMove(next))
      }}
      onLostPointerCapture={() => {
        grip.current = null
      }}
    />
  )
}

/** Left and right are those of the window: in a window that is read from the right, left is towards the end. */
function shareByKey(
  key: string,
  share: number,
  { least, most }: ColumnDividerProps['limits'],
  rightToLeft: boolean,
): number | null {
  switch (key) {
    case 'ArrowLeft':
      return share + (rightToLeft ? keyStep : -keyStep)
    case 'ArrowRight':
      return share + (rightToLeft ? -keyStep : keyStep)
    case 'Home':
      return least
    case 'End':
      return most
    case 'Enter':
      return middle
    default:
      return null
  }
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element.parentElement ?? element).direction === 'rtl'
}

/** The width of the two columns beside it, told by the panes: those nearest on either side. */
function widthBeside(divider: Element): number {
  const middleOf = ({ left, width }: DOMRect) => left + width / 2
  const here = middleOf(divider.getBoundingClientRect())
  const panes = [...(divider.parentElement?.querySelectorAll(':scope > .pane-place') ?? [])]
    .map((pane) => pane.getBoundingClientRect())
    .sort((one, other) => Math.abs(middleOf(one) - here) - Math.abs(middleOf(other) - here))
  const before = panes.find((pane) => middleOf(pane) < here)
  const after = panes.find((pane) => middleOf(pane) > here)
  return before && after ? before.width + after.width : 0
}
