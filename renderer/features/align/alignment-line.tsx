import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import { ProgressBar } from '#renderer/ui/progress.tsx'
import type { AlignmentSummary } from '#shared/contract/alignment-values.ts'

export interface AlignmentLineProps {
  readonly alignment: AlignmentSummary
  /** Null: it lies in the bin. */
  readonly onOpen: (() => void) | null
  readonly acts: ReactNode
}

/** One alignment: its texts, how much of it is accepted, and when it was worked at. */
export function AlignmentLine({ alignment, onOpen, acts }: AlignmentLineProps) {
  const { t } = useTranslation('align')
  const format = useFormat()
  const { name, texts, rows, accepted, changedAt } = alignment
  const progress = t('list.progress', { accepted, count: rows })
  return (
    <li className="align-line">
      <div className="align-line-name">
        {onOpen === null ? (
          <bdi>{name}</bdi>
        ) : (
          <button type="button" onClick={onOpen}>
            <bdi>{name}</bdi>
          </button>
        )}
        <ul>
          {texts.map((text) => (
            <li key={text.language} className="muted">
              <span lang={text.language}>{ownName(text.language)}</span> · <bdi>{text.name}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <div className="align-line-progress">
        <span className="numbers muted">{progress}</span>
        <ProgressBar share={rows === 0 ? 0 : accepted / rows} label={progress} />
      </div>
      <time className="muted" dateTime={changedAt} title={format.dateAndTime(changedAt)}>
        {format.moment(changedAt)}
      </time>
      {acts}
    </li>
  )
}
