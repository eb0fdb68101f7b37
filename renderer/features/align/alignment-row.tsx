import { CircleCheck, CircleDot, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/app/use-format.ts'
import { AlignmentCell } from '#renderer/features/align/alignment-cell.tsx'
import { CellEditor, type CellEditorActs } from '#renderer/features/align/cell-editor.tsx'
import type { EditsOfText } from '#renderer/features/align/cell-paragraphs.ts'
import { type RowStanding, rowStanding, shownConfidence } from '#renderer/features/align/row-standing.ts'
import type { AlignmentRow as Row, SessionText } from '#shared/alignment/session/alignment-session.ts'

export interface AlignmentRowProps extends CellEditorActs {
  readonly row: Row
  /** From 0. */
  readonly index: number
  readonly texts: readonly SessionText[]
  readonly edits: readonly EditsOfText[]
  /** The text whose cell has the focus, or would have it; null: it is in another row. */
  readonly activeText: number | null
  /** The text whose sentences are fields; null: those of none here. */
  readonly editedText: number | null
}

/** What belongs together, side by side; how sure that is stands behind the first text. */
export const AlignmentRow = memo(function AlignmentRow({
  row,
  index,
  texts,
  edits,
  activeText,
  editedText,
  ...acts
}: AlignmentRowProps) {
  const standing = rowStanding(row)
  return (
    <tr
      className={`align-row ${standing} ${activeText === null ? '' : 'active'}`}
      aria-rowindex={index + 2}
      data-row={row.id}
    >
      {texts.flatMap((text, number) => {
        const cell = row.cells[number] ?? []
        const of = edits[number] ?? noEdits
        const shown =
          number === editedText ? (
            <CellEditor key={number} text={text} number={number} cell={cell} edits={of} {...acts} />
          ) : (
            <AlignmentCell
              key={number}
              text={text}
              number={number}
              cell={cell}
              edits={of}
              isActive={number === activeText}
            />
          )
        return number === 0 ? [shown, <Standing key="standing" row={row} index={index} standing={standing} />] : [shown]
      })}
    </tr>
  )
})

const noEdits: EditsOfText = new Map()

const standingIcons = { accepted: CircleCheck, sure: CircleDot, doubtful: TriangleAlert } as const

/** Shape, word and colour say the same. */
function Standing({
  row,
  index,
  standing,
}: {
  readonly row: Row
  readonly index: number
  readonly standing: RowStanding
}) {
  const { t } = useTranslation('align')
  const format = useFormat()
  const Icon = standingIcons[standing]
  return (
    <th scope="row" className="align-standing">
      <span className={`align-mark ${standing}`}>
        <Icon aria-hidden />
        <span className="align-number numbers">{format.number(index + 1)}</span>
      </span>
      <span className={`align-mark ${standing}`}>
        {t(`standing.${standing}`)}
        {standing === 'accepted' ? null : (
          <small className="numbers">{format.share(shownConfidence(row.confidence))}</small>
        )}
      </span>
    </th>
  )
}
