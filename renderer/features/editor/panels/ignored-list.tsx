import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CheckName } from '#renderer/app/check-name.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import type { Ignore } from '#shared/contract/values.ts'
import type { Finding } from '#shared/model/finding.ts'

export interface IgnoredEntry {
  readonly ignore: Ignore
  /** What it covers at the moment; none where the text has changed since. */
  readonly findings: readonly Finding[]
}

export interface IgnoredListProps {
  readonly entries: readonly IgnoredEntry[]
  readonly rowNumber: (rowId: string) => number | null
  readonly onGoTo: (finding: Finding) => void
  readonly onRevoke: (ignore: Ignore) => void
}

const longestQuote = 80

/** What is left as it is, why, how far that goes, and the way back. */
export function IgnoredList({ entries, rowNumber, onGoTo, onRevoke }: IgnoredListProps) {
  const { t } = useTranslation()
  if (entries.length === 0) return null
  const count = entries.reduce((sum, { findings }) => sum + findings.length, 0)
  return (
    <details className="ignored">
      <summary>{t('checks.ignored', { count })}</summary>
      <ul>
        {entries.map(({ ignore, findings }) => {
          const [first] = findings
          const number = first ? rowNumber(first.rowId) : null
          return (
            <li key={ignore.id}>
              <div>
                <strong>
                  <CheckName check={ignore.check} />
                </strong>
                <small className="muted">
                  {t(`checks.scope.${ignore.scope}`)}
                  {ignore.scope === 'here' ? null : ` · ${t('checks.covers', { count: findings.length })}`}
                </small>
                {ignore.scope === 'here' && first ? (
                  <button type="button" className="issue-place" onClick={() => onGoTo(first)}>
                    {number === null ? null : `${t('checks.goTo', { number })} · `}
                    <bdi lang={first.language}>{ownName(first.language)}</bdi>
                    {first.quote.trim() === '' ? null : ': '}
                    <Passage language={first.language}>{first.quote.slice(0, longestQuote)}</Passage>
                  </button>
                ) : null}
                {findings.length === 0 ? <small className="muted">{t('checks.coversNothing')}</small> : null}
                <span>
                  {t('checks.reason')}: <bdi>{ignore.reason || t('checks.noReason')}</bdi>
                </span>
              </div>
              <Button size="small" look="quiet" onPress={() => onRevoke(ignore)}>
                <Undo2 aria-hidden className="mirrors" />
                {t('checks.revoke')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
