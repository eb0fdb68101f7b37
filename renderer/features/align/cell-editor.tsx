import { Split } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '#renderer/app/language-names.ts'
import { cellParagraphs, type EditsOfText } from '#renderer/features/align/cell-paragraphs.ts'
import { editedRuns } from '#renderer/features/align/edited-runs.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import { directionOf } from '#shared/text/direction.ts'

/** A sentence as it was typed. */
export interface TypedSentence {
  readonly text: number
  readonly segment: number
  readonly runs: readonly RichRun[]
}

export interface CellEditorActs {
  /** Keeps what was typed; whether all of it is kept. */
  readonly onKeep: (typed: readonly TypedSentence[]) => Promise<boolean>
  /** `toGrid`: the focus goes back to the cell; otherwise it is elsewhere already. */
  readonly onLeave: (toGrid: boolean) => void
  /** The row is cut in two before this sentence. */
  readonly onCut: (text: number, segment: number) => void
}

export interface CellEditorProps extends CellEditorActs {
  readonly text: SessionText
  readonly number: number
  readonly cell: readonly number[]
  readonly edits: EditsOfText
}

/**
 * The sentences of a cell as fields. Leaving it by Escape, Enter or for another place keeps what was typed; what could not
 * be kept stays here.
 */
export function CellEditor({ text, number, cell, edits, onKeep, onLeave, onCut }: CellEditorProps) {
  const { t, i18n } = useTranslation('align')
  const sentences = cellParagraphs(text, cell, edits).flatMap((paragraph) => paragraph.sentences)
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map())
  const place = useRef<HTMLTableCellElement>(null)
  const isLeaving = useRef(false)
  useEffect(() => place.current?.querySelector('textarea')?.focus({ preventScroll: true }), [])

  const keep = () =>
    onKeep(
      sentences.flatMap(({ segment, runs }) => {
        const now = typed.get(segment)
        return now === undefined || now === plain(runs) ? [] : [{ text: number, segment, runs: editedRuns(runs, now) }]
      }),
    )
  const leave = async (toGrid: boolean) => {
    if (isLeaving.current) return
    isLeaving.current = true
    if (await keep()) onLeave(toGrid)
    isLeaving.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The verbs of the grid are letters here.
    event.stopPropagation()
    const isField = event.target instanceof HTMLTextAreaElement
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && isField)
    if (!isDone || event.nativeEvent.isComposing) return
    event.preventDefault()
    void leave(true)
  }
  const onBlur = (event: FocusEvent) => {
    // The window itself may lose the focus: the editor stays as it is.
    if (event.relatedTarget === null && !document.hasFocus()) return
    if (place.current?.contains(event.relatedTarget) !== true) void leave(false)
  }
  const cut = async (segment: number) => {
    isLeaving.current = true
    if (await keep()) {
      onLeave(true)
      onCut(number, segment)
    }
    isLeaving.current = false
  }
  const own = { lang: text.language, dir: directionOf(text.language) }
  return (
    <td className="align-cell editing" ref={place} onKeyDown={onKeyDown} onBlur={onBlur}>
      {sentences.map(({ segment, runs }, index) => (
        <div key={segment} className="align-field">
          <textarea
            className="passage"
            {...own}
            rows={1}
            aria-label={t('grid.sentence', {
              number: index + 1,
              total: sentences.length,
              language: nameIn(text.language, i18n.language),
            })}
            value={typed.get(segment) ?? plain(runs)}
            onChange={(event) => setTyped(new Map([...typed, [segment, event.target.value]]))}
          />
          {index > 0 ? (
            <IconButton
              label={t('grid.cutBefore', { number: index + 1 })}
              icon={<Split aria-hidden />}
              onPress={() => void cut(segment)}
            />
          ) : null}
        </div>
      ))}
      <p className="align-hint">{t('grid.editHint')}</p>
    </td>
  )
}

function plain(runs: readonly RichRun[]): string {
  return runs.map((run) => run.text).join('')
}
