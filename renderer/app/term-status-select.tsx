import { useTranslation } from 'react-i18next'
import { termStatusIcons } from '#renderer/app/term-status-mark.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { type TermStatus, termStatuses } from '#shared/model/finding.ts'

export interface TermStatusSelectProps {
  readonly label: string
  readonly status: TermStatus
  readonly onChoose: (status: TermStatus) => void
}

/** What is thought of a term, each choice a shape and a word. */
export function TermStatusSelect({ label, status, onChoose }: TermStatusSelectProps) {
  const { t } = useTranslation()
  return (
    <Select
      label={label}
      chosen={status}
      choices={termStatuses.map((id) => {
        const Icon = termStatusIcons[id]
        return { id, label: t(`glossary.status.${id}`), icon: <Icon aria-hidden className={`term-status ${id}`} /> }
      })}
      onChoose={(id) => onChoose(termStatuses.find((each) => each === id) ?? 'admitted')}
    />
  )
}
