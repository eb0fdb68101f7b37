import { type CellReadings, createCellReadings } from '#shared/checks/cell-readings.ts'
import type { Check, CheckContext, CheckOptions, CheckRunner } from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { contextFor, rememberTokens, type Setting } from '#shared/checks/check-context.ts'
import { type CompareRows, createComparison } from '#shared/checks/compare-rows.ts'
import { perVersion } from '#shared/checks/far-check.ts'
import { lookAtRows, type RowMemory, type SeenRows, type SortedChecks } from '#shared/checks/look-at-rows.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readablePart } from '#shared/checks/readable-part.ts'
import { byPlace, type RowOf } from '#shared/checks/to-finding.ts'
import { cellKey, toldOnce } from '#shared/checks/told-once.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
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
      memory = freshMemory(setting, wantedChecks(checks, options), release.languages)
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
  /** The rows as they were last seen. */
  last: SeenRows
  readonly compareRows: CompareRows
}

const unseen: SeenRows = { rows: [], memories: [], places: new Map() }

function freshMemory(setting: Setting, checks: readonly Check[], languages: readonly LanguageTag[]): Memory {
  const far = checks.filter((check) => check.scope === 'version' || check.scope === 'release')
  const farChecks = perVersion(far, languages)
  return {
    setting,
    cellChecks: checks.filter((check) => check.scope === 'cell'),
    rowChecks: checks.filter((check) => check.scope === 'row'),
    farChecks,
    readings: createCellReadings(),
    last: unseen,
    compareRows: createComparison(farChecks),
  }
}

function run(memory: Memory, context: CheckContext): Finding[] {
  const { rows } = context.release
  const { last } = memory
  const sameOrder = isSameOrder(last.rows, rows)
  const places = sameOrder ? last.places : new Map(rows.map(({ id }, index) => [id, index]))
  const rowOf: RowOf = (id) => rows[places.get(id) ?? -1]
  const { memories, changed } = lookAtRows(memory, last, context, rowOf)
  memory.last = { rows, memories, places }
  const { findings: far, moved } = memory.compareRows(memories, { rows: changed, sameOrder }, context, rowOf)
  const findings: Finding[] = []
  for (let index = 0; index < memories.length; index += 1) {
    const id = rows[index]?.id ?? ''
    addFindings(findings, memories[index], far.get(id), (language) =>
      moved.has(cellKey(id, context.release.languages[language] ?? '')),
    )
  }
  return findings
}

/** Most cells have none: this goes through all of them after each edit. */
function addFindings(
  findings: Finding[],
  row: RowMemory | undefined,
  ofRow: readonly (readonly Finding[])[] | undefined,
  isMoved: (language: number) => boolean,
): void {
  if (row === undefined) return
  for (let index = 0; index < row.cells.length; index += 1) {
    const own = row.cells[index]?.findings ?? nothing
    const more = row.across[index] ?? nothing
    const ofRelease = ofRow?.[index] ?? nothing
    const here =
      more.length + ofRelease.length === 0
        ? own
        : toldOnce([...own, ...more, ...ofRelease].sort(byPlace), isMoved(index))
    for (let at = 0; at < here.length; at += 1) findings.push(here[at] as Finding)
  }
}

function isSameOrder(before: readonly RowText[], rows: readonly RowText[]): boolean {
  if (before.length !== rows.length) return false
  for (let index = 0; index < rows.length; index += 1) if (before[index]?.id !== rows[index]?.id) return false
  return true
}
