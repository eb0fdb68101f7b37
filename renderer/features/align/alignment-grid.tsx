import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import type { CellEditorActs } from '#renderer/features/align/cell-editor.tsx'
import { editsByText } from '#renderer/features/align/cell-paragraphs.ts'
import type { DeskVerb } from '#renderer/features/align/desk-verbs.ts'
import { placeOfKey, verbOfKey } from '#renderer/features/align/grid-key.ts'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import { chunkRows, RowChunk } from '#renderer/features/align/row-chunk.tsx'
import type { AlignmentRow, SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'
import { directionOf } from '#shared/text/direction.ts'

/** Where the focus belongs; a greater `asked` than before puts it there. */
export interface GridFocus {
  readonly place: GridPlace | null
  readonly asked: number
}

export interface AlignmentGridProps extends CellEditorActs {
  readonly opened: OpenedAlignment
  readonly focus: GridFocus
  /** The cell whose sentences are fields. */
  readonly edited: GridPlace | null
  readonly onPlace: (place: GridPlace, takesFocus: boolean) => void
  readonly onVerb: (verb: DeskVerb) => void
}

/** The texts in columns, what belongs together in rows. One cell takes the focus; arrows move it, letters act on it. */
export function AlignmentGrid({ opened, focus, edited, onPlace, onVerb, ...acts }: AlignmentGridProps) {
  const { t } = useTranslation('align')
  const { texts, state } = opened
  const { rows } = state
  const { place } = focus
  const grid = useRef<HTMLTableElement>(null)
  const edits = useMemo(() => editsByText(texts, state.edits), [texts, state.edits])
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(rows.length / chunkRows) }, (_, chunk) =>
        rows.slice(chunk * chunkRows, (chunk + 1) * chunkRows),
      ),
    [rows],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes where it is asked to go, once
  useEffect(() => {
    if (focus.asked === 0 || place === null) return
    if (edited !== null) return grid.current?.querySelector('textarea')?.focus()
    const cell = grid.current?.querySelector(`[data-row="${place.row}"] > [data-text="${place.text}"]`)
    if (!(cell instanceof HTMLElement)) return
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [focus.asked, edited === null])

  const onKeyDown = (event: KeyboardEvent) => {
    if (place === null || event.nativeEvent.isComposing) return
    const isMirrored = document.documentElement.dir === 'rtl'
    const next = placeOfKey(event, place, { rows, columns: texts.length, isMirrored })
    const verb = next === null ? verbOfKey(event) : null
    if (next === null && verb === null) return
    event.preventDefault()
    event.stopPropagation()
    if (next) onPlace(next, true)
    if (verb) onVerb(verb)
  }
  const placeOf = (target: EventTarget): GridPlace | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-text]') : null
    const row = cell?.closest<HTMLElement>('[data-row]')
    return cell && row ? { row: Number(row.dataset['row']), text: Number(cell.dataset['text']) } : null
  }
  const onFocus = (event: FocusEvent) => {
    const at = placeOf(event.target)
    if (at && (at.row !== place?.row || at.text !== place.text)) onPlace(at, false)
  }
  const onDoubleClick = (event: MouseEvent) => {
    if (placeOf(event.target)) onVerb('edit')
  }
  const columns = { '--align-columns': gridColumns(texts.length) } as CSSProperties // a property of our own
  return (
    <div className="align-scroller">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
        role="grid"
        className="align-grid"
        aria-label={t('grid.label', { name: opened.summary.name })}
        aria-rowcount={rows.length + 1}
        aria-colcount={texts.length + 1}
        style={columns}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onDoubleClick={onDoubleClick}
      >
        <thead className="align-heads">
          <tr aria-rowindex={1} className="align-head-row">
            {texts.flatMap((text, number) =>
              number === 0
                ? [<Head key={number} text={text} isSource />, <StandingHead key="standing" />]
                : [<Head key={number} text={text} isSource={false} />],
            )}
          </tr>
        </thead>
        {chunks.map((chunk, number) => (
          <RowChunk
            // A chunk is a place in the window, whatever rows stand there.
            key={number}
            rows={chunk}
            from={number * chunkRows}
            texts={texts}
            edits={edits}
            place={placeAmong(chunk, place)}
            edited={placeAmong(chunk, edited)}
            {...acts}
          />
        ))}
      </table>
    </div>
  )
}

function placeAmong(rows: readonly AlignmentRow[], place: GridPlace | null): GridPlace | null {
  return rows.some(({ id }) => id === place?.row) ? place : null
}

/** The first text, how the row stands, and the other texts. */
function gridColumns(texts: number): string {
  const text = 'minmax(230px, 1fr)'
  return [text, '104px', ...Array.from({ length: texts - 1 }, () => text)].join(' ')
}

function Head({ text, isSource }: { readonly text: SessionText; readonly isSource: boolean }) {
  const { t } = useTranslation('align')
  return (
    <th scope="col" className="align-head" dir={directionOf(text.language)}>
      <b lang={text.language}>{ownName(text.language)}</b>
      {isSource ? <span className="muted">{t('grid.source')}</span> : null}
      <bdi className="align-file muted" title={text.name}>
        {text.name}
      </bdi>
    </th>
  )
}

function StandingHead() {
  const { t } = useTranslation('align')
  return (
    <th scope="col" className="align-head-standing">
      <span className="visually-hidden">{t('grid.standing')}</span>
    </th>
  )
}
