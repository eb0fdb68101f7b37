import type { Finding } from '#shared/model/finding.ts'

export const ignoreScopes = ['here', 'kind-here', 'kind-always'] as const
export type IgnoreScope = (typeof ignoreScopes)[number]

/** What a decision to leave a finding as it is holds for: this one, its kind in this release, its kind in every release. */
export interface IgnoreRule {
  readonly scope: IgnoreScope
  readonly check: string
  readonly fingerprint: string
}

/** The first of the rules (those of this release and those that hold everywhere) that covers the finding, or null. */
export function ruleFor<Rule extends IgnoreRule>(rules: readonly Rule[], finding: Finding): Rule | null {
  return rules.find((rule) => covers(rule, finding)) ?? null
}

function covers({ scope, check, fingerprint }: IgnoreRule, finding: Finding): boolean {
  return check === finding.check && (scope !== 'here' || fingerprint === finding.fingerprint)
}

export interface IgnoredFinding<Rule extends IgnoreRule> {
  readonly finding: Finding
  readonly rule: Rule
}

/** What stands, and what somebody decided to leave as it is. */
export function sortIgnored<Rule extends IgnoreRule>(
  findings: readonly Finding[],
  rules: readonly Rule[],
): { readonly standing: readonly Finding[]; readonly ignored: readonly IgnoredFinding<Rule>[] } {
  const standing: Finding[] = []
  const ignored: IgnoredFinding<Rule>[] = []
  for (const finding of findings) {
    const rule = ruleFor(rules, finding)
    if (rule === null) standing.push(finding)
    else ignored.push({ finding, rule })
  }
  return { standing, ignored }
}
