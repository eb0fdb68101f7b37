import type { Finding, Severity } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * What says again of a passage what another check says better, by its id, and those that do: a boilerplate that was left
 * out is an empty cell too, bytes read in a wrong encoding leave quotation marks open. Both may be right; told is one.
 */
const saidBetterBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'acronym-mismatch': ['term-case', 'acronym-conflict'],
    'term-case': ['dnt-altered'],
    'same-src-diff-tgt': ['boilerplate-drift'],
    'acronym-undefined': ['acronym-mismatch', 'acronym-foreign', 'dnt-altered', 'term-case', 'placeholder-left'],
    'placeholder-left': ['mt-watermark', 'stray-markup'],
    'punct-repeated': ['placeholder-left'],
    'punct-space-before': ['placeholder-left', 'ellipsis-style'],
    'num-mismatch': ['placeholder-left'],
    'date-mismatch': ['placeholder-left'],
    'time-mismatch': ['placeholder-left'],
    'cur-mismatch': ['placeholder-left'],
    'pct-mismatch': ['placeholder-left'],
    'name-mismatch': ['placeholder-left'],
    'phone-mismatch': ['placeholder-left'],
    'word-confusion': ['fr-accent-caps', 'grammar'],
    'range-format': ['range-invalid', 'grammar'],
    'seg-empty': ['pr-boilerplate-missing', 'pr-endmark', 'pr-embargo'],
    'org-variant': ['acronym-conflict'],
    mistranslation: [
      'boilerplate-mismatch',
      'pr-dateline-mismatch',
      'pr-headline-body',
      'entity-conflict',
      'event-variant',
    ],
    'seg-extra': ['seg-duplicate', 'mt-watermark', 'site-chrome'],
    'punct-end-mismatch': ['mt-watermark', 'placeholder-left', 'site-chrome', 'stray-markup', 'stray-symbol'],
    'quotes-unbalanced': ['unicode-mojibake'],
    'brackets-unbalanced': ['unicode-mojibake'],
    'stray-symbol': ['unicode-mojibake'],
    'bidi-unbalanced': ['bidi-override'],
    'bidi-ltr-run': ['bidi-override'],
    'lang-inline': ['url-invalid', 'email-invalid'],
    'fr-nbsp': ['url-invalid', 'email-invalid'],
    'fr-space-missing': ['url-invalid', 'email-invalid'],
    'unicode-homoglyph': ['url-invalid', 'email-invalid'],
    'email-mismatch': ['email-invalid'],
    'url-mismatch': ['url-invalid', 'mt-watermark'],
    'space-edge': ['seg-empty'],
  }).map(([check, others]) => [check, new Set(others)]),
)

/**
 * What compares a cell with its own row, and means nothing where the cell holds the text of another, or another holds
 * its own.
 */
const ofItsRow: ReadonlySet<string> = new Set([
  'seg-empty',
  'num-mismatch',
  'num-word',
  'num-scale',
  'date-mismatch',
  'time-mismatch',
  'time-zone',
  'pct-mismatch',
  'cur-mismatch',
  'unit-mismatch',
  'ordinal-mismatch',
  'phone-mismatch',
  'email-mismatch',
  'url-mismatch',
  'name-mismatch',
  'acronym-mismatch',
  'term-missing',
  'dnt-altered',
  'quote-missing',
  'mistranslation',
  'boilerplate-mismatch',
  'list-items',
  'len-ratio',
  'seg-missing',
  'seg-extra',
])

const byWeight: readonly Severity[] = ['info', 'warning', 'error']

/**
 * The findings of one cell, in their order, without those that say again what another says better of the same passage;
 * that one is then as grave as both. `isMoved`: it is told elsewhere that cell and row do not belong together.
 */
export function toldOnce(findings: readonly Finding[], isMoved = false): readonly Finding[] {
  if (isMoved) return toldOnce(findings.filter(({ check }) => !ofItsRow.has(check)))
  if (findings.length < 2 || !findings.some((one) => saidBetterBy.has(one.check) || tellsOfMove(one))) return findings
  const told: (Finding | null)[] = [...findings]
  for (let index = 0; index < told.length; index += 1) {
    // As grave by now as what it says better than others.
    const finding = told[index] ?? null
    if (finding === null || (!saidBetterBy.has(finding.check) && !ofItsRow.has(finding.check))) continue
    const better = told.findIndex((other) => other !== null && saysBetter(other, finding))
    const kept = told[better] ?? null
    if (kept === null) continue
    told[better] = { ...kept, severity: graver(kept.severity, finding.severity) }
    told[index] = null
  }
  return told.filter((finding) => finding !== null)
}

function saysBetter(other: Finding, finding: Finding): boolean {
  if (saidBetterBy.get(finding.check)?.has(other.check) === true && meet(finding, other)) return true
  // Of several sentences that could be the surplus one it is the one that stands twice.
  if (finding.check === 'seg-extra' && other.check === 'seg-duplicate') return true
  if (!ofItsRow.has(finding.check) || !tellsOfMove(other)) return false
  // Two rows in one cell: its own is there, and what is beyond it is the other’s.
  return other.check !== 'para-count' || finding.values['context'] === 'extra'
}

/**
 * A cell that holds the text of another row: those cells of its version are related that hold what belongs here, or
 * should hold this.
 */
function tellsOfMove({ check, language, related }: Finding): boolean {
  return (check === 'seg-order' || check === 'para-count') && related.some((there) => there.language === language)
}

/** Adds the cells of which a finding of another cell tells that they do not belong to their row, by `cellKey`. */
export function addMoved(cells: Set<string>, findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (!tellsOfMove(finding)) continue
    for (const { rowId, language } of finding.related) {
      if (language === finding.language && rowId !== finding.rowId) cells.add(cellKey(rowId, language))
    }
  }
}

export function cellKey(rowId: string, language: LanguageTag): string {
  return `${language} ${rowId}`
}

/** One ends at the earliest where the other begins: what is missing at the end of a passage is said of its end. */
function meet(one: Finding, other: Finding): boolean {
  return one.start <= other.end && other.start <= one.end
}

function graver(one: Severity, other: Severity): Severity {
  return byWeight.indexOf(one) < byWeight.indexOf(other) ? other : one
}
