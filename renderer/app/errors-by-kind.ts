import type { Finding } from '#shared/model/finding.ts'

export interface ErrorsOfKind {
  readonly check: string
  /** In the order of the text. */
  readonly findings: readonly Finding[]
}

/** The errors of these versions, the commonest kind first. */
export function errorsByKind(findings: readonly Finding[], languages: readonly string[]): readonly ErrorsOfKind[] {
  const errors = findings.filter(({ severity, language }) => severity === 'error' && languages.includes(language))
  return [...Map.groupBy(errors, ({ check }) => check)]
    .map(([check, own]) => ({ check, findings: own }))
    .sort((one, other) => other.findings.length - one.findings.length)
}
