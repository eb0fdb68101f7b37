import type { CheckGroupId } from '#shared/checks/check-groups.ts'
import type { Finding, Severity } from '#shared/model/finding.ts'

/** Null: all. */
export interface FindingFilter {
  readonly language: string | null
  readonly severity: Severity | null
  readonly group?: CheckGroupId | null
}

export interface FindingGroup {
  readonly check: string
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Findings of one kind and gravity together, the gravest first, then in the order of the text. */
export function groupFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  rowNumber: (rowId: string) => number | null,
  groupOf: (check: string) => CheckGroupId | null = () => null,
): readonly FindingGroup[] {
  const { language, severity, group = null } = filter
  const groups = new Map<string, Finding[]>()
  const place = (finding: Finding) => (rowNumber(finding.rowId) ?? 0) * 1_000_000 + finding.start
  const shown = findings
    .filter((each) => language === null || each.language === language)
    .filter((each) => severity === null || each.severity === severity)
    .filter((each) => group === null || groupOf(each.check) === group)
    .toSorted((a, b) => gravity[a.severity] - gravity[b.severity] || place(a) - place(b))
  for (const finding of shown) {
    const kind = `${finding.severity} ${finding.check}`
    const known = groups.get(kind)
    if (known) known.push(finding)
    else groups.set(kind, [finding])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ check: first.check, severity: first.severity, findings: group }] : []
  })
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
