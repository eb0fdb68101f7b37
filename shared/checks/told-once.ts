import type { Finding, Severity } from '#shared/model/finding.ts'

/**
 * What says again of a passage what another check says better, by its id, and those that do: a boilerplate that was left
 * out is an empty cell too, bytes read in a wrong encoding leave quotation marks open. Both may be right; told is one.
 */
const saidBetterBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'acronym-mismatch': ['term-case'],
    'acronym-undefined': ['acronym-mismatch', 'dnt-altered', 'term-case'],
    'seg-empty': ['pr-boilerplate-missing', 'pr-endmark', 'pr-embargo'],
    'org-variant': ['acronym-conflict'],
    'seg-extra': ['seg-duplicate', 'mt-watermark', 'site-chrome'],
    'punct-end-mismatch': ['mt-watermark', 'placeholder-left', 'site-chrome', 'stray-markup', 'stray-symbol'],
    'quotes-unbalanced': ['unicode-mojibake'],
    'brackets-unbalanced': ['unicode-mojibake'],
    'stray-symbol': ['unicode-mojibake'],
    'bidi-unbalanced': ['bidi-override'],
    'bidi-ltr-run': ['bidi-override'],
    'fr-nbsp': ['url-invalid', 'email-invalid'],
    'fr-space-missing': ['url-invalid', 'email-invalid'],
    'unicode-homoglyph': ['url-invalid', 'email-invalid'],
  }).map(([check, others]) => [check, new Set(others)]),
)

const byWeight: readonly Severity[] = ['info', 'warning', 'error']

/**
 * The findings of one cell, in their order, without those that say again what another says better of the same passage;
 * that one is then as grave as both.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2 || !findings.some(({ check }) => saidBetterBy.has(check))) return findings
  const told: Finding[] = [...findings]
  for (const finding of findings) {
    const others = saidBetterBy.get(finding.check)
    const better =
      others === undefined ? -1 : told.findIndex((other) => others.has(other.check) && meet(finding, other))
    const kept = told[better]
    if (kept === undefined) continue
    told[better] = { ...kept, severity: graver(kept.severity, finding.severity) }
    told.splice(told.indexOf(finding), 1)
  }
  return told
}

/** One ends at the earliest where the other begins: what is missing at the end of a passage is said of its end. */
function meet(one: Finding, other: Finding): boolean {
  return one.start <= other.end && other.start <= one.end
}

function graver(one: Severity, other: Severity): Severity {
  return byWeight.indexOf(one) < byWeight.indexOf(other) ? other : one
}
