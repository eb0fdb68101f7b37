import type {
  CellCheck,
  CellReader,
  Check,
  CheckContext,
  CheckOptions,
  CheckRunner,
  Found,
  FoundIn,
  Gathered,
  ReleaseCheck,
  RowCheck,
} from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { fingerprintOf } from '#shared/checks/fingerprint.ts'
import { readablePart } from '#shared/checks/readable-part.ts'
import { isSameData } from '#shared/checks/same-data.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import { type HouseStyle, houseStyles } from '#shared/press/house-style.ts'
import { noSpeller, type Speller } from '#shared/spelling/speller.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import type { Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

/**
 * A runner of all checks that remembers. In: a release, the glossaries' recogniser. Out: its findings by row, version
 * and place. What looks at one cell is asked again only when that cell changed (`===`), what looks at one row only when
 * one of the row's cells changed, what compares across rows only when something it gathered from a row changed.
 * Keep one runner per open release.
 */
export function createCheckRunner(checks: readonly Check[] = checkCatalogue): CheckRunner {
  const tokens = rememberTokens()
  const readTokens: CellReader<readonly Token[]> = (cell, language, context) =>
    tokens(cell, language, context.localeOf(language))
  let memory: Memory | null = null
  let latest: CheckContext | null = null

  function runChecks(whole: ReleaseText, terms: TermRecogniser, options: CheckOptions = {}): readonly Finding[] {
    const release = readablePart(whole)
    const setting = settingOf(release, terms, options)
    if (memory === null || !isSameSetting(memory.setting, setting)) {
      memory = freshMemory(setting, wantedChecks(checks, options))
    }
    const { context, rowsById } = contextFor(release, memory, readTokens)
    latest = context
    return run(memory, context, rowsById)
  }

  return Object.assign(runChecks, { latest: () => latest })
}

/** All that findings depend on besides the texts. */
interface Setting {
  readonly terms: TermRecogniser
  readonly house: HouseStyle
  readonly speller: Speller
  readonly entities: readonly Entity[]
  readonly snippets: boolean
  readonly choices: string
}

const nobody: readonly Entity[] = []

function settingOf(release: ReleaseText, terms: TermRecogniser, options: CheckOptions): Setting {
  return {
    terms,
    house: options.house ?? houseStyles.press,
    speller: options.speller ?? noSpeller,
    entities: options.entities ?? release.entities ?? nobody,
    snippets: options.snippets ?? false,
    choices: JSON.stringify([
      release.source,
      release.languages,
      release.locales,
      options.only ? [...options.only].sort() : null,
      options.severities ?? {},
    ]),
  }
}

function isSameSetting(one: Setting, other: Setting): boolean {
  return (
    one.terms === other.terms &&
    one.house === other.house &&
    one.speller === other.speller &&
    one.entities === other.entities &&
    one.snippets === other.snippets &&
    one.choices === other.choices
  )
}

/** The checks to ask, each with the severity the desk gives it. */
function wantedChecks(checks: readonly Check[], { only, severities = {} }: CheckOptions): readonly Check[] {
  return checks.flatMap((check) => {
    if (only !== undefined && !only.has(check.id)) return []
    const choice = severities[check.id]
    if (choice === 'off') return []
    if (choice !== undefined) return [{ ...check, severity: choice, remapped: true }]
    return check.offByDefault && only === undefined ? [] : [check]
  })
}

interface Memory {
  readonly setting: Setting
  readonly cellChecks: readonly CellCheck[]
  readonly rowChecks: readonly RowCheck[]
  readonly releaseChecks: readonly ReleaseCheck[]
  readonly readings: WeakMap<CellText, CellReadings>
  /** What was found in each row when it was last seen. */
  rows: Map<string, RowMemory>
  /** What each release check found when it was last asked. */
  readonly comparisons: Map<ReleaseCheck, Comparison>
  /** The findings of all release checks by row and version; null once one of them was asked again. */
  farFindings: Map<string, Finding[]> | null
}

/** What readers made of a cell, by reader. */
interface CellReadings {
  readonly language: LanguageTag
  readonly byReader: Map<unknown, unknown>
}

interface RowMemory {
  readonly kind: RowText['kind']
  /** By language, in the order of the release's languages. */
  readonly cells: readonly CellMemory[]
  /** What the row checks found, by language. */
  readonly across: readonly (readonly Finding[])[]
  /** What the release checks gathered, in their order. */
  readonly gathered: readonly unknown[]
}

interface CellMemory {
  readonly cell: CellText | undefined
  readonly findings: readonly Finding[]
}

interface Comparison {
  readonly findings: readonly Finding[]
}

function freshMemory(setting: Setting, checks: readonly Check[]): Memory {
  return {
    setting,
    cellChecks: checks.filter((check) => check.scope === 'cell'),
    rowChecks: checks.filter((check) => check.scope === 'row'),
    releaseChecks: checks.filter((check) => check.scope === 'release'),
    readings: new WeakMap(),
    rows: new Map(),
    comparisons: new Map(),
    farFindings: null,
  }
}

function run(memory: Memory, context: CheckContext, rowsById: ReadonlyMap<string, RowText>): Finding[] {
  const { release } = context
  const rows = new Map<string, RowMemory>()
  const change: Change = { rows: [], sameOrder: isSameOrder(memory.rows, release.rows) }
  for (const row of release.rows) {
    const before = memory.rows.get(row.id)
    const after = lookAtRow(memory, row, context, rowsById)
    if (after !== before) change.rows.push({ id: row.id, before, after })
    rows.set(row.id, after)
  }
  memory.rows = rows
  const far = compareRows(memory, change, context, rowsById)
  const findings: Finding[] = []
  for (const row of release.rows) {
    const seen = rows.get(row.id)
    for (const [index, language] of release.languages.entries()) {
      const own = seen?.cells[index]?.findings ?? []
      const across = seen?.across[index] ?? []
      const ofRelease = far.get(`${row.id}\n${language}`) ?? []
      const here = across.length === 0 && ofRelease.length === 0 ? own : [...own, ...across, ...ofRelease].sort(byPlace)
      for (const finding of here) findings.push(finding)
    }
  }
  return findings
}

/** What is new since the last run. */
interface Change {
  readonly rows: { readonly id: string; readonly before: RowMemory | undefined; readonly after: RowMemory }[]
  readonly sameOrder: boolean
}

function isSameOrder(before: ReadonlyMap<string, RowMemory>, rows: readonly RowText[]): boolean {
  if (before.size !== rows.length) return false
  let index = 0
  for (const id of before.keys()) {
    if (rows[index]?.id !== id) return false
    index += 1
  }
  return true
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
  const gathered = memory.releaseChecks.map((check, index) => {
    const data = check.gather(row, context)
    const known = before?.gathered[index] ?? null
    // What says the same is the same, so that nothing is compared again for its sake.
    return !check.readsRows && known !== null && data !== null && isSameData(known, data) ? known : data
  })
  return { kind: row.kind, cells, across, gathered }
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
    let times = 0
    for (const found of check.look(place)) {
      findings.push(toFinding(check, { ...found, language, rowId: row.id }, cell.text))
      times += 1
      if (times === mostOfOneKind) break
    }
  }
  return findings.sort(byPlace)
}

/** What goes wrong more often than this in one cell is one fault of its source, and no list anyone works through. */
const mostOfOneKind = 500

/** Asks again those release checks of which a row says something else than before; by row and version. */
function compareRows(
  memory: Memory,
  change: Change,
  context: CheckContext,
  rowsById: ReadonlyMap<string, RowText>,
): ReadonlyMap<string, readonly Finding[]> {
  for (const [index, check] of memory.releaseChecks.entries()) {
    const before = memory.comparisons.get(check)
    if (before !== undefined && isUntouched(before, index, change)) continue
    const gathered = gatheredFor(index, context.release.rows, memory.rows)
    const findings: Finding[] = []
    for (const found of check.look(gathered, context)) {
      const finding = findingFrom(check, found, rowsById)
      if (finding !== null) findings.push(finding)
    }
    memory.comparisons.set(check, { findings })
    memory.farFindings = null
  }
  memory.farFindings ??= byRowAndLanguage([...memory.comparisons.values()].flatMap(({ findings }) => findings))
  return memory.farFindings
}

function gatheredFor(
  check: number,
  rows: readonly RowText[],
  memories: ReadonlyMap<string, RowMemory>,
): readonly Gathered<unknown>[] {
  const gathered: Gathered<unknown>[] = []
  for (const [index, row] of rows.entries()) {
    const data = memories.get(row.id)?.gathered[check] ?? null
    if (data !== null) gathered.push({ row, index, data })
  }
  return gathered
}

/** No row says anything new to the check, and none of those that changed holds one of its findings. */
function isUntouched({ findings }: Comparison, check: number, { rows, sameOrder }: Change): boolean {
  return (
    sameOrder &&
    rows.every(({ before, after }) => before !== undefined && before.gathered[check] === after.gathered[check]) &&
    !findings.some((finding) => rows.some(({ id }) => id === finding.rowId))
  )
}

function byRowAndLanguage(findings: readonly Finding[]): Map<string, Finding[]> {
  const sorted = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.rowId}\n${finding.language}`
    const there = sorted.get(key)
    if (there) there.push(finding)
    else sorted.set(key, [finding])
  }
  return sorted
}

function findingFrom(check: Check, found: FoundIn, rowsById: ReadonlyMap<string, RowText>): Finding | null {
  const cell = rowsById.get(found.rowId)?.cells[found.language]
  return cell === undefined ? null : toFinding(check, found, cell.text)
}

function toFinding(check: Check, found: Found & { language: LanguageTag; rowId: string }, text: string): Finding {
  const finding = {
    check: check.id,
    severity: check.remapped ? check.severity : (found.severity ?? check.severity),
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

function contextFor(
  release: ReleaseText,
  { setting, readings }: Memory,
  readTokens: CellReader<readonly Token[]>,
): { context: CheckContext; rowsById: ReadonlyMap<string, RowText> } {
  const localeOf = (language: LanguageTag) => release.locales[language] ?? language
  const { terms, house, speller, entities, snippets } = setting
  const context: CheckContext = {
    release,
    terms,
    house,
    speller,
    entities,
    snippets,
    localeOf,
    tokens: (cell, language) => context.read(readTokens, cell, language),
    termsIn: (cell, language) => context.read(recogniseTerms, cell, language),
    read: rememberReadings(readings, () => context),
  }
  return { context, rowsById: new Map(release.rows.map((row) => [row.id, row])) }
}

const recogniseTerms: CellReader<ReturnType<TermRecogniser['recognise']>> = (cell, language, { terms }) =>
  terms.recognise(cell.text, language)

/** Readings are remembered by cell; a cell is mostly asked many times in a row. */
function rememberReadings(readings: Memory['readings'], contextNow: () => CheckContext): CheckContext['read'] {
  let lastCell: CellText | null = null
  let last: CellReadings | null = null
  return <Data>(reader: CellReader<Data>, cell: CellText, language: LanguageTag): Data => {
    let ofCell = cell === lastCell ? last : (readings.get(cell) ?? null)
    if (ofCell === null || ofCell.language !== language) {
      ofCell = { language, byReader: new Map() }
      readings.set(cell, ofCell)
    }
    lastCell = cell
    last = ofCell
    const known = ofCell.byReader.get(reader)
    // Kept under this very reader, so it is what this reader gave.
    if (known !== undefined) return known as Data
    const data = reader(cell, language, contextNow())
    ofCell.byReader.set(reader, data)
    return data
  }
}
