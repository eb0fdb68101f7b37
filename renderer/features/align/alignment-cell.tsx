import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '#renderer/app/language-names.ts'
import { Sentence } from '#renderer/app/sentence.tsx'
import { type CellParagraph, cellParagraphs, type EditsOfText } from '#renderer/features/align/cell-paragraphs.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface AlignmentCellProps {
  readonly text: SessionText
  /** Of the text. */
  readonly number: number
  readonly cell: readonly number[]
  readonly edits: EditsOfText
  readonly isActive: boolean
}

/** The sentences of one text in a row, with the borders of sentences and paragraphs; or that it has none here. */
export function AlignmentCell({ text, number, cell, edits, isActive }: AlignmentCellProps) {
  const { t, i18n } = useTranslation('align')
  const focus = { tabIndex: isActive ? 0 : -1, 'data-text': number }
  if (cell.length === 0) {
    return (
      <td className="align-cell empty" {...focus}>
        {t('grid.empty', { language: nameIn(text.language, i18n.language) })}
      </td>
    )
  }
  return (
    <td className="align-cell passage" lang={text.language} dir={directionOf(text.language)} {...focus}>
      {cellParagraphs(text, cell, edits).map((paragraph) => (
        <Paragraph key={paragraph.paragraph} paragraph={paragraph} language={text.language} />
      ))}
    </td>
  )
}

function Paragraph({ paragraph, language }: { readonly paragraph: CellParagraph; readonly language: LanguageTag }) {
  const { isStart, isEnd, kind, shape, sentences } = paragraph
  const borders = `${isStart ? '' : 'goes-on-from'} ${isEnd ? 'ends' : ''}`
  return (
    <p className={`align-paragraph kind-${kind} shape-${shape.type} ${borders}`}>
      {sentences.map(({ segment, gap, runs }, place) => (
        <Fragment key={segment}>
          {place > 0 ? gap : null}
          <span className={place > 0 ? 'align-sentence' : ''}>
            <Sentence runs={runs} language={language} />
          </span>
        </Fragment>
      ))}
    </p>
  )
}
