import { ChevronDown, CircleAlert, CircleCheckBig, Info, type LucideIcon, TriangleAlert, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import {
  countBySeverity,
  type FindingGroup,
  groupFindings,
} from '#renderer/features/editor/panels/group-findings.ts'
import { IgnoreDialog } from '#renderer/features/editor/panels/ignore-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { languageOfValue } from '#shared/checks/language-of-value.ts'
import type { Ignore } from '#shared/contract/values.ts'
import { type Finding, type Severity, severities } from '#shared/model/finding.ts'
import { directionOf } from '#shared/text/direction.ts'
import './panels.css'

export interface ChecksPanelProps {
  /** What is to be looked at: without what is ignored. */
  readonly findings: readonly Finding[]
  readonly ignored: readonly Ignore[]
  readonly languages: readonly string[]
  /** Counted from 1; null for a row that has gone since. */
  readonly rowNumber: (rowId: string) => number | null
  /** What a glossary is called; the sentences of the checks hold its id. */
  readonly glossaryName?: (id: string) => string
  /** The checks are still at work on the last change. */
  readonly working: boolean
  /** Fingerprint of the finding under the caret. */
  readonly current: string | null
  readonly onGoTo: (finding: Finding) => void
  readonly onFix: (findings: readonly Finding[]) => void
  readonly onIgnore: (finding: Finding, scope: Ignore['scope'], reason: string) => void
  readonly onRevoke: (ignoreId: string) => void
}

const everywhere = 'all'
const shownOfGroup = 4

/** What the checks found, gravest first, with one press to mend it or leave it. */
export function ChecksPanel({
  findings,
  ignored,
  languages,
  rowNumber,
  glossaryName = (id) => id,
  working,
  current,
  onGoTo,
  onFix,
  onIgnore,
  onRevoke,
}: ChecksPanelProps) {
  const { t } = useTranslation()
  const [language, setLanguage] = useState<string | null>(null)
  const [severity, setSeverity] = useState<Severity | null>(null)
  const [ignoring, setIgnoring] = useState<Finding | null>(null)
  const counts = useMemo(() => countBySeverity(findings), [findings])
  const groups = useMemo(
    () => groupFindings(findings, { language, severity }, rowNumber),
    [findings, language, severity, rowNumber],
  )
  const numberedChoices = severities.filter((each) => counts[each] > 0)

  return (
    <section className="panel-section checks" aria-busy={working}>
      <div className="checks-counts" role="status">
        {counts.error > 0 ? <Amount severity="error" text={t('checks.errors', { count: counts.error })} /> : null}
        {counts.warning > 0 ? (
          <Amount severity="warning" text={t('checks.warnings', { count: counts.warning })} />
        ) : null}
        {counts.info > 0 ? <Amount severity="info" text={t('checks.infos', { count: counts.info })} /> : null}
        {working ? <span className="muted">{t('checks.working')}</span> : null}
      </div>
      {findings.length > 0 ? (
        <div className="checks-filters">
          <Select
            label={t('checks.filterLanguage')}
            labelHidden
            size="small"
            choices={[
              { id: everywhere, label: t('checks.allLanguages') },
              ...languages.map((id) => ({ id, label: ownName(id), lang: id })),
            ]}
            chosen={language ?? everywhere}
            onChoose={(id) => setLanguage(id === everywhere ? null : id)}
          />
          <Select
            label={t('checks.filterSeverity')}
            labelHidden
            size="small"
            choices={[
              { id: everywhere, label: t('checks.allSeverities') },
              ...numberedChoices.map((id) => ({ id, label: t(`checks.severity.${id}`) })),
            ]}
            chosen={severity ?? everywhere}
            onChoose={(id) => setSeverity(severities.find((each) => each === id) ?? null)}
          />
        </div>
      ) : null}
      {findings.length === 0 && !working ? (
        <div className="checks-clean">
          <CircleCheckBig aria-hidden />
          <strong>{t('checks.clean')}</strong>
          <span className="muted">{t('checks.cleanHint')}</span>
        </div>
      ) : null}
      {findings.length > 0 && groups.length === 0 ? <p className="panel-empty">{t('checks.cleanFiltered')}</p> : null}
      {groups.map((group) => (
        <Group
          key={`${group.severity} ${group.check}`}
          group={group}
          rowNumber={rowNumber}
          glossaryName={glossaryName}
          several={languages.length > 1}
          current={current}
          onGoTo={onGoTo}
          onFix={onFix}
          onIgnore={setIgnoring}
        />
      ))}
      <Ignored ignored={ignored} onRevoke={onRevoke} />
      {ignoring ? (
        <IgnoreDialog
          check={<CheckName check={ignoring.check} />}
          onClose={() => setIgnoring(null)}
          onIgnore={(scope, reason) => {
            onIgnore(ignoring, scope, reason)
            setIgnoring(null)
          }}
        />
      ) : null}
    </section>
  )
}

const icons: Record<Severity, LucideIcon> = { error: CircleAlert, warning: TriangleAlert, info: Info }
const tones: Record<Severity, string> = { error: 'err', warning: 'warn', info: 'info' }

function Amount({ severity, text }: { readonly severity: Severity; readonly text: string }) {
  const Icon = icons[severity]
  return (
    <span className={`checks-count ${tones[severity]}`}>
      <Icon aria-hidden />
      {text}
    </span>
  )
}

export function CheckName({ check }: { readonly check: string }) {
  return <FilledMessage keys={[`checks:${check}.name`]} values={{}} otherwise={check} />
}

interface GroupProps {
  readonly group: FindingGroup
  readonly rowNumber: (rowId: string) => number | null
  readonly glossaryName: (id: string) => string
  readonly several: boolean
  readonly current: string | null
  readonly onGoTo: (finding: Finding) => void
  readonly onFix: (findings: readonly Finding[]) => void
  readonly onIgnore: (finding: Finding) => void
}

function Group({ group, onFix, ...rest }: GroupProps) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const shown =
    all || group.findings.length <= shownOfGroup + 1 ? group.findings : group.findings.slice(0, shownOfGroup)
  const fixable = group.findings.filter((finding) => finding.fix !== null)
  const left = group.findings.length - shown.length
  return (
    <>
      {shown.map((finding, place) => (
        <Issue key={`${finding.fingerprint}-${place}`} finding={finding} onFix={onFix} {...rest} />
      ))}
      {left > 0 || fixable.length > 2 ? (
        <div className="checks-rest">
          {left > 0 ? (
            <Button size="small" look="quiet" onPress={() => setAll(true)}>
              <ChevronDown aria-hidden />
              {t('checks.showRest', { count: left })}
            </Button>
          ) : null}
          {fixable.length > 2 ? (
            <Button size="small" look="quiet" onPress={() => onFix(fixable)}>
              {t('checks.fixAll', { count: fixable.length })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}

interface IssueProps extends Omit<GroupProps, 'group'> {
  readonly finding: Finding
}

function Issue({ finding, rowNumber, glossaryName, several, current, onGoTo, onFix, onIgnore }: IssueProps) {
  const { t } = useTranslation()
  const Icon = icons[finding.severity]
  const number = rowNumber(finding.rowId)
  return (
    <article className={`issue ${tones[finding.severity]} ${finding.fingerprint === current ? 'current' : ''}`}>
      <header>
        <Icon aria-hidden />
        <button
          type="button"
          className="issue-name"
          onClick={() => onGoTo(finding)}
          title={number === null ? undefined : t('checks.goTo', { number })}
        >
          <span className="visually-hidden">{t(`checks.severity.${finding.severity}`)}: </span>
          <CheckName check={finding.check} />
        </button>
        <small>
          {number === null ? null : t('checks.row', { number })}
          {several ? (
            <>
              {' · '}
              <bdi lang={finding.language}>{ownName(finding.language)}</bdi>
            </>
          ) : null}
        </small>
      </header>
      <p className="issue-sentence">
        <FilledMessage
          keys={[`checks:${finding.check}.message`]}
          values={finding.values}
          translate={(name, value) => (name === 'glossary' ? glossaryName(value) : undefined)}
          languageOf={(_, value) => languageOfValue(finding, value)}
          otherwise={
            <bdi className="fragment" lang={finding.language} dir={directionOf(finding.language)}>
              {finding.quote}
            </bdi>
          }
        />
      </p>
      <footer>
        {finding.fix ? (
          <Button size="small" look="action" onPress={() => onFix([finding])}>
            <FixLabel finding={finding} replacement={finding.fix.replacement} />
          </Button>
        ) : null}
        <Button size="small" look="quiet" onPress={() => onIgnore(finding)}>
          {t('checks.ignore')}
        </Button>
      </footer>
    </article>
  )
}

/** Says what will stand there, where that can be read; an invisible or long text is only called a correction. */
function FixLabel({ finding, replacement }: { readonly finding: Finding; readonly replacement: string }) {
  const { t } = useTranslation()
  if (replacement === '') return t('checks.deleteText')
  if (replacement.length > 32 || !/[\p{L}\p{N}]/u.test(replacement)) return t('checks.fix')
  return (
    <>
      {t('checks.use')}{' '}
      <bdi lang={finding.language} dir={directionOf(finding.language)}>
        {replacement}
      </bdi>
    </>
  )
}

function Ignored({
  ignored,
  onRevoke,
}: {
  readonly ignored: readonly Ignore[]
  readonly onRevoke: (id: string) => void
}) {
  const { t } = useTranslation()
  if (ignored.length === 0) return null
  return (
    <details className="ignored">
      <summary>{t('checks.ignored', { count: ignored.length })}</summary>
      <ul>
        {ignored.map((ignore) => (
          <li key={ignore.id}>
            <div>
              <strong>
                <CheckName check={ignore.check} />
              </strong>
              <small className="muted">{t(`checks.scope.${ignore.scope}`)}</small>
              <bdi className="muted">{ignore.reason || t('checks.noReason')}</bdi>
            </div>
            <Button size="small" look="quiet" onPress={() => onRevoke(ignore.id)}>
              <Undo2 aria-hidden className="mirrors" />
              {t('checks.revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
