import type {
  CellCheck,
  Check,
  CheckContext,
  CheckRunner,
  Found,
  FoundIn,
  ReleaseCheck,
  RowCheck,
} from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { fingerprintOf } from '#shared/checks/fingerprint.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import type { Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

/**
 * A runner of all checks that remembers. In: a release, the glossaries' recogniser. Out: its findings by row, version
 * and place. What looks at one cell is asked again only when that cell changed (`===`), what looks at one row only when
 * one of the row's cells changed; what looks at the whole release is asked each time and reads remembered tokens.
 * Keep one runner per open release.
 */
export function createCheckRunner(checks: readonly Check[] = checkCatalogue): CheckRunner {
  const tokens = rememberTokens()
  let memory: Memory | null = null

  return (release, terms, options = {}) => {
    const snippets = options.snippets ?? false
    const setting = JSON.stringify([
      release.source,
      release.languages,
      release.locales,
      snippets,
      options.only ? [...options.only].sort() : null,
    ])
    if (memory === null || memory.setting !== setting || memory.terms !== terms) {
      memory = freshMemory(
        setting,
        terms,
        options.only ? checks.filter((check) => options.only?.has(check.id)) : checks,
      )
    }
    const { context, rowsById } = contextFor({ release, terms, snippets, tokens, termsInCell: memory.termsInCell })
    return run(memory, context, rowsById)
  }
}

interface Memory {
  readonly setting: string
  readonly terms: TermRecogniser
  readonly cellChecks: readonly CellCheck[]
  readonly rowChecks: readonly RowCheck[]
  readonly releaseChecks: readonly ReleaseCheck[]
  readonly termsInCell: WeakMap<CellText, Map<LanguageTag, ReturnType<TermRecogniser['recognise']>>>
  /** What was found in each row when it was last seen. */
  rows: Map<string, RowMemory>
}

interface RowMemory {
  readonly kind: RowText['kind']
  /** By language, in the order of the release's languages. */
  readonly cells: readonly CellMemory[]
  /** What the row checks found, by language. */
  readonly across: readonly (readonly Finding[])[]
}

interface CellMemory {
  readonly cell: CellText | undefined
  readonly findings: readonly Finding[]
}

function freshMemory(setting: string, terms: TermRecogniser, checks: readonly Check[]): Memory {
  return {
    setting,
    terms,
    cellChecks: checks.filter((check) => check.scope === 'cell'),
    rowChecks: checks.filter((check) => check.scope === 'row'),
    releaseChecks: checks.filter((check) => check.scope === 'release'),
    termsInCell: new WeakMap(),
    rows: new Map(),
  }
}

function run(memory: Memory, context: CheckContext, rowsById: ReadonlyMap<string, RowText>): Finding[] {
  const { release } = context
  const ofRelease = findingsByPlace(memory.releaseChecks, context, rowsById)
  const rows = new Map<string, RowMemory>()
  const findings: Finding[] = []
  for (const row of release.rows) {
    const seen = lookAtRow(memory, row, context, rowsById)
    rows.set(row.id, seen)
    for (const [index, language] of release.languages.entries()) {
      const own = seen.cells[index]?.findings ?? []
      const across = seen.across[index] ?? []
      const far = ofRelease.get(`${row.id}\n${language}`) ?? []
      if (across.length === 0 && far.length === 0) findings.push(...own)
      else findings.push(...[...own, ...across, ...far].sort(byPlace))
    }
  }
  memory.rows = rows
  return findings
}

function lookAtRow(
  memory: Memory,
  row: RowText,
  context: CheckContext,
  rowsById: ReadonlyMap<string, RowText>,
): RowMemory {
  const { languages } = context.release
  const before = memory.rows.get(row.id)
  const comparable = before !== undefined && before.kind === row.kind
  let same = comparable
  const cells = languages.map((language, index): CellMemory => {
    const cell = row.cells[language]
    const known = before?.cells[index]
    if (comparable && known !== undefined && known.cell === cell) return known
    same = false
    return { cell, findings: cell === undefined ? [] : lookAtCell(memory.cellChecks, cell, row, language, context) }
  })
  if (same && before !== undefined) return before

  const across = languages.map((): Finding[] => [])
  for (const check of memory.rowChecks) {
    for (const found of check.look(row, context)) {
      const finding = findingFrom(check, found, rowsById)
      if (finding !== null) across[languages.indexOf(found.language)]?.push(finding)
    }
  }
  return { kind: row.kind, cells, across }
}

function lookAtCell(
  checks: readonly CellCheck[],
  cell: CellText,
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): readonly Finding[] {
  if (cell.text === '') return []
  const place = { cell, row, language, context }
  const findings: Finding[] = []
  for (const check of checks) {
    for (const found of check.look(place))
      findings.push(toFinding(check, { ...found, language, rowId: row.id }, cell.text))
  }
  return findings.sort(byPlace)
}

function findingsByPlace(
  checks: readonly ReleaseCheck[],
  context: CheckContext,
  rowsById: ReadonlyMap<string, RowText>,
): Map<string, Finding[]> {
  const byRowAndLanguage = new Map<string, Finding[]>()
  for (const check of checks) {
    for (const found of check.look(context)) {
      const finding = findingFrom(check, found, rowsById)
      if (finding === null) continue
      const key = `${found.rowId}\n${found.language}`
      const there = byRowAndLanguage.get(key)
      if (there) there.push(finding)
      else byRowAndLanguage.set(key, [finding])
    }
  }
  return byRowAndLanguage
}

function findingFrom(check: Check, found: FoundIn, rowsById: ReadonlyMap<string, RowText>): Finding | null {
  const cell = rowsById.get(found.rowId)?.cells[found.language]
  return cell === undefined ? null : toFinding(check, found, cell.text)
}

function toFinding(check: Check, found: Found & { language: LanguageTag; rowId: string }, text: string): Finding {
  const finding = {
    check: check.id,
    severity: found.severity ?? check.severity,
    language: found.language,
    rowId: found.rowId,
    start: found.start,
    end: found.end,
    quote: text.slice(found.start, found.end),
    values: found.values ?? {},
    fix: found.fix ?? null,
    related: found.related ?? [],
  }
  return { ...finding, fingerprint: fingerprintOf(finding, text) }
}

function byPlace(one: Finding, other: Finding): number {
  return (
    one.start - other.start || one.end - other.end || (one.check < other.check ? -1 : one.check > other.check ? 1 : 0)
  )
}

type TokensOfCell = (cell: CellText, language: LanguageTag, locale: string) => readonly Token[]

/** Tokens depend on the text, the language and the locale alone, so they outlive a change of glossaries. */
function rememberTokens(): TokensOfCell {
  const known = new WeakMap<CellText, Map<string, readonly Token[]>>()
  return (cell, language, locale) => {
    if (cell.text === '') return []
    const key = `${language} ${locale}`
    let ofCell = known.get(cell)
    if (ofCell === undefined) known.set(cell, (ofCell = new Map()))
    let tokens = ofCell.get(key)
    if (tokens === undefined) ofCell.set(key, (tokens = tokensOf(cell.text, language, locale)))
    return tokens
  }
}

interface ContextParts {
  readonly release: ReleaseText
  readonly terms: TermRecogniser
  readonly snippets: boolean
  readonly tokens: TokensOfCell
  readonly termsInCell: Memory['termsInCell']
}

function contextFor(parts: ContextParts): { context: CheckContext; rowsById: ReadonlyMap<string, RowText> } {
  const { release, terms, snippets, tokens, termsInCell } = parts
  const localeOf = (language: LanguageTag) => release.locales[language] ?? language
  const context: CheckContext = {
    release,
    terms,
    snippets,
    localeOf,
    tokens: (cell, language) => tokens(cell, language, localeOf(language)),
    termsIn: (cell, language) => {
      let ofCell = termsInCell.get(cell)
      if (ofCell === undefined) termsInCell.set(cell, (ofCell = new Map()))
      let occurrences = ofCell.get(language)
      if (occurrences === undefined) ofCell.set(language, (occurrences = terms.recognise(cell.text, language)))
      return occurrences
    },
  }
  return { context, rowsById: new Map(release.rows.map((row) => [row.id, row])) }
}
