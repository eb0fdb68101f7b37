import { type CellReadings, createCellReadings } from '#shared/checks/cell-readings.ts'
import type { Check, CheckContext, CheckOptions, CheckRunner } from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { contextFor, rememberTokens, type Setting } from '#shared/checks/check-context.ts'
import { type Change, type CompareRows, createComparison } from '#shared/checks/compare-rows.ts'
import { lookAtRows, type RowMemory, type SortedChecks } from '#shared/checks/look-at-rows.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readablePart } from '#shared/checks/readable-part.ts'
import { byPlace } from '#shared/checks/to-finding.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'
import { houseStyles } from '#shared/press/house-style.ts'
import { noSpeller } from '#shared/spelling/speller.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/**
 * A runner of all checks that remembers. In: a release, the glossaries' recogniser. Out: its findings by row, version
 * and place. What looks at one cell is asked again only when that cell changed (`===`), what looks at one row only when
 * one of the row's cells changed, what compares across rows only when something it gathered from a row changed.
 * Keep one runner per open release.
 */
export function createCheckRunner(checks: readonly Check[] = checkCatalogue): CheckRunner {
  const readTokens = rememberTokens()
  let memory: Memory | null = null
  let latest: CheckContext | null = null

  function runChecks(whole: ReleaseText, terms: TermRecogniser, options: CheckOptions = {}): readonly Finding[] {
    const release = readablePart(whole)
    const setting = settingOf(release, terms, options)
    if (memory === null || !isSameSetting(memory.setting, setting)) {
      memory = freshMemory(setting, wantedChecks(checks, options))
    }
    latest = contextFor(release, setting, memory.readings, readTokens)
    return run(memory, latest)
  }

  return Object.assign(runChecks, { latest: () => latest })
}

function settingOf(release: ReleaseText, terms: TermRecogniser, options: CheckOptions): Setting {
  return {
    terms,
    house: options.house ?? houseStyles.press,
    speller: options.speller ?? noSpeller,
    entities: options.entities ?? release.entities ?? nothing,
    approved: options.approved ?? nothing,
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
    one.approved === other.approved &&
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

interface Memory extends SortedChecks {
  readonly setting: Setting
  readonly readings: CellReadings
  /** What was found in each row when it was last seen. */
  rows: ReadonlyMap<string, RowMemory>
  readonly compareRows: CompareRows
}

function freshMemory(setting: Setting, checks: readonly Check[]): Memory {
  const releaseChecks = checks.filter((check) => check.scope === 'release')
  return {
    setting,
    cellChecks: checks.filter((check) => check.scope === 'cell'),
    rowChecks: checks.filter((check) => check.scope === 'row'),
    releaseChecks,
    readings: createCellReadings(),
    rows: new Map(),
    compareRows: createComparison(releaseChecks),
  }
}

function run(memory: Memory, context: CheckContext): Finding[] {
  const { release } = context
  const rowsById = new Map(release.rows.map((row) => [row.id, row]))
  const seen = lookAtRows(memory, memory.rows, context, rowsById)
  const rows = new Map<string, RowMemory>()
  const change: Change = { rows: [], sameOrder: isSameOrder(memory.rows, release.rows) }
  for (let index = 0; index < seen.length; index += 1) {
    const [id, after] = [release.rows[index]?.id ?? '', seen[index]]
    const before = memory.rows.get(id)
    if (after === undefined) continue
    if (after !== before) change.rows.push({ id, index, before, after })
    rows.set(id, after)
  }
  memory.rows = rows
  const far = memory.compareRows(seen, change, context, rowsById)
  const findings: Finding[] = []
  for (let index = 0; index < seen.length; index += 1)
    addFindings(findings, seen[index], far.get(release.rows[index]?.id ?? ''))
  return findings
}

/** Most cells have none: this goes through all of them after each edit. */
function addFindings(findings: Finding[], row: RowMemory | undefined, ofRow?: readonly (readonly Finding[])[]): void {
  if (row === undefined) return
  for (let index = 0; index < row.cells.length; index += 1) {
    const own = row.cells[index]?.findings ?? nothing
    const more = row.across[index] ?? nothing
    const ofRelease = ofRow?.[index] ?? nothing
    const here = more.length + ofRelease.length === 0 ? own : [...own, ...more, ...ofRelease].sort(byPlace)
    for (let at = 0; at < here.length; at += 1) findings.push(here[at] as Finding)
  }
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
