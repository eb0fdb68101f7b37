import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckName } from '#renderer/app/check-name.tsx'
import { SeverityIcon, severityTones } from '#renderer/app/severity-icon.tsx'
import { FindingCard, type FindingCardProps } from '#renderer/features/editor/panels/finding-card.tsx'
import type { FindingGroup } from '#renderer/features/editor/panels/group-findings.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { Finding } from '#shared/model/finding.ts'

export interface KindSectionProps
  extends Pick<FindingCardProps, 'glossaryName' | 'onGoTo' | 'onFix' | 'onIgnore' | 'onAddWord'> {
  readonly group: FindingGroup
  readonly rowNumber: (rowId: string) => number | null
  readonly textOf: (finding: Finding) => string
  /** Fingerprint of the finding under the caret. */
  readonly current: string | null
  /** Unfolded until somebody folds it. */
  readonly startsOpen: boolean
}

const shownAtFirst = 4

/** All findings of one kind under its name and number, with one press to mend them together. */
export function KindSection({ group, rowNumber, textOf, current, startsOpen, ...rest }: KindSectionProps) {
  const { t } = useTranslation()
  const id = useId()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [all, setAll] = useState(false)
  const { findings, severity, check } = group
  const place = findings.findIndex((finding) => finding.fingerprint === current)
  const isOpen = place >= 0 || (chosen ?? startsOpen)
  const few = all || findings.length <= shownAtFirst + 1 ? findings.length : Math.max(shownAtFirst, place + 1)
  const shown = isOpen ? findings.slice(0, few) : []
  const fixable = findings.filter((finding) => finding.fix !== null)
  return (
    <section className={`kind ${severityTones[severity]}`}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setChosen(!isOpen)}>
          <SeverityIcon severity={severity} />
          <span className="visually-hidden">{t(`checks.severity.${severity}`)}: </span>
          <span className="kind-name">
            <CheckName check={check} />
          </span>
          <span className="kind-count numbers">{findings.length}</span>
          <ChevronDown aria-hidden className="fold" />
        </button>
      </h2>
      <div id={id}>
        {isOpen && fixable.length > 1 ? (
          <Button size="small" look="plain" onPress={() => rest.onFix(fixable)}>
            {t('checks.fixAll', { count: fixable.length })}
          </Button>
        ) : null}
        {shown.map((finding, at) => (
          <FindingCard
            key={`${finding.fingerprint}-${at}`}
            finding={finding}
            text={textOf(finding)}
            number={rowNumber(finding.rowId)}
            isCurrent={finding.fingerprint === current}
            {...rest}
          />
        ))}
        {isOpen && findings.length > shown.length ? (
          <Button size="small" look="quiet" onPress={() => setAll(true)}>
            <ChevronDown aria-hidden />
            {t('checks.showRest', { count: findings.length - shown.length })}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
