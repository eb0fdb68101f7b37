import { CircleCheckBig, FileText, SlidersHorizontal } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { SeverityIcon, severityTones } from '#renderer/app/severity-icon.tsx'
import { countBySeverity, type FindingFilter, groupFindings } from '#renderer/features/editor/panels/group-findings.ts'
import { type IgnoredEntry, IgnoredList } from '#renderer/features/editor/panels/ignored-list.tsx'
import { KindSection } from '#renderer/features/editor/panels/kind-section.tsx'
import { openAtFirst } from '#renderer/features/editor/panels/open-at-first.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { type CheckEntry, checkGroupIds } from '#shared/checks/check-groups.ts'
import type { Ignore } from '#shared/contract/values.ts'
import { type Finding, type Severity, severities } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import './panels.css'

export interface ChecksPanelProps {
  /** What is to be looked at: without what is ignored. */
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredEntry[]
  readonly catalogue: readonly CheckEntry[]
  readonly languages: readonly string[]
  /** Counted from 1; null for a row that has gone since. */
  readonly rowNumber: (rowId: string) => number | null
  /** The whole text of a finding's cell, as it is now. */
  readonly textOf: (finding: Finding) => string
  /** What a glossary is called; the sentences of the checks hold its id. */
  readonly glossaryName: (id: string) => string
  /** The checks are still at work on the first reading. */
  readonly working: boolean
  /** Fingerprint of the finding under the caret. */
  readonly current: string | null
  readonly onGoTo: (finding: Finding) => void
  readonly onFix: (findings: readonly Finding[]) => void
  readonly onIgnore: (finding: Finding) => void
  readonly onAddWord: (word: string, language: LanguageTag) => void
  readonly onRevoke: (ignore: Ignore) => void
  readonly onReport: () => void
  readonly onSettings: () => void
}

const everything: FindingFilter = { language: null, severity: null, group: null }

/** What the checks found, gravest first, by kind, with one press to mend it or leave it. */
export function ChecksPanel(props: ChecksPanelProps) {
  const { findings, ignored, catalogue, languages, rowNumber, working, current, onReport, onSettings } = props
  const { t } = useTranslation()
  const [filter, setFilter] = useState(everything)
  const groupOf = useMemo(() => {
    const groups = new Map(catalogue.map(({ id, group }) => [id, group]))
    return (check: string) => groups.get(check) ?? null
  }, [catalogue])
  const kinds = useMemo(
    () => groupFindings(findings, filter, rowNumber, groupOf),
    [findings, filter, rowNumber, groupOf],
  )
  const open = openAtFirst(kinds.map((kind) => kind.findings.length))

  return (
    <section className="panel-section checks" aria-busy={working}>
      <div className="checks-head">
        <Counts findings={findings} working={working} />
        <IconButton label={t('checks.settings')} icon={<SlidersHorizontal aria-hidden />} onPress={onSettings} />
        <Button size="small" onPress={onReport}>
          <FileText aria-hidden />
          {t('checks.report')}
        </Button>
      </div>
      {findings.length > 0 ? (
        <Filters filter={filter} onFilter={setFilter} findings={findings} languages={languages} groupOf={groupOf} />
      ) : null}
      {findings.length === 0 && !working ? (
        <div className="checks-clean">
          <CircleCheckBig aria-hidden />
          <strong>{t('checks.clean')}</strong>
          <span className="muted">{t('checks.cleanHint')}</span>
        </div>
      ) : null}
      {findings.length > 0 && kinds.length === 0 ? <p className="panel-empty">{t('checks.cleanFiltered')}</p> : null}
      {kinds.map((group, place) => (
        <KindSection
          key={`${group.severity} ${group.check}`}
          group={group}
          rowNumber={rowNumber}
          textOf={props.textOf}
          glossaryName={props.glossaryName}
          current={current}
          startsOpen={place < open}
          onGoTo={props.onGoTo}
          onFix={props.onFix}
          onIgnore={props.onIgnore}
          onAddWord={props.onAddWord}
        />
      ))}
      <IgnoredList entries={ignored} rowNumber={rowNumber} onGoTo={props.onGoTo} onRevoke={props.onRevoke} />
    </section>
  )
}

function Counts({ findings, working }: { readonly findings: readonly Finding[]; readonly working: boolean }) {
  const { t } = useTranslation()
  const counts = useMemo(() => countBySeverity(findings), [findings])
  const words: Record<Severity, string> = {
    error: t('checks.errors', { count: counts.error }),
    warning: t('checks.warnings', { count: counts.warning }),
    info: t('checks.infos', { count: counts.info }),
  }
  return (
    <div className="checks-counts" role="status">
      {severities.map((severity) =>
        counts[severity] === 0 ? null : (
          <span key={severity} className={`checks-count ${severityTones[severity]}`}>
            <SeverityIcon severity={severity} />
            {words[severity]}
          </span>
        ),
      )}
      {working ? <span className="muted">{t('checks.working')}</span> : null}
    </div>
  )
}

const all = 'all'

interface FiltersProps {
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  readonly findings: readonly Finding[]
  readonly languages: readonly string[]
  readonly groupOf: (check: string) => string | null
}

/** Only what is there can be chosen. */
function Filters({ filter, onFilter, findings, languages, groupOf }: FiltersProps) {
  const { t } = useTranslation()
  const found = useMemo(
    () => ({
      severities: severities.filter((each) => findings.some(({ severity }) => severity === each)),
      groups: checkGroupIds.filter((each) => findings.some(({ check }) => groupOf(check) === each)),
    }),
    [findings, groupOf],
  )
  return (
    <div className="checks-filters">
      <Select
        label={t('checks.filterLanguage')}
        labelHidden
        size="small"
        choices={[
          { id: all, label: t('checks.allLanguages') },
          ...languages.map((id) => ({ id, label: ownName(id), lang: id })),
        ]}
        chosen={filter.language ?? all}
        onChoose={(id) => onFilter({ ...filter, language: id === all ? null : id })}
      />
      <Select
        label={t('checks.filterSeverity')}
        labelHidden
        size="small"
        choices={[
          { id: all, label: t('checks.allSeverities') },
          ...found.severities.map((id) => ({ id, label: t(`checks.severity.${id}`) })),
        ]}
        chosen={filter.severity ?? all}
        onChoose={(id) => onFilter({ ...filter, severity: severities.find((each) => each === id) ?? null })}
      />
      <Select
        label={t('checks.filterGroup')}
        labelHidden
        size="small"
        choices={[
          { id: all, label: t('checks.allGroups') },
          ...found.groups.map((id) => ({ id, label: t(`checks.group.${id}`) })),
        ]}
        chosen={filter.group ?? all}
        onChoose={(id) => onFilter({ ...filter, group: checkGroupIds.find((each) => each === id) ?? null })}
      />
    </div>
  )
}
