import { Ban, Check, CircleCheckBig, CircleMinus, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TermStatus } from '#shared/model/finding.ts'
import './term-status.css'

export const termStatusIcons: Record<TermStatus, LucideIcon> = {
  preferred: CircleCheckBig,
  admitted: Check,
  deprecated: CircleMinus,
  forbidden: Ban,
}

/** What the glossary says of a term: a shape, a word, and a colour that only helps. */
export function TermStatusMark({
  status,
  labelHidden = false,
}: {
  readonly status: TermStatus
  readonly labelHidden?: boolean
}) {
  const { t } = useTranslation()
  const Icon = termStatusIcons[status]
  const label = t(`glossary.status.${status}`)
  return (
    <span className={`term-status ${status}`} title={label}>
      <Icon aria-hidden size={14} />
      <span className={labelHidden && (status === 'preferred' || status === 'admitted') ? 'visually-hidden' : ''}>
        {label}
      </span>
    </span>
  )
}
