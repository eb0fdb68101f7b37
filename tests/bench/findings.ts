// How much of what is wrong the checks find, and how much of what is right they leave alone: over our own cases, and,
// where the development sets lie beside the project, over two releases whose errors were listed by hand.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CommandLine, createCommandLine } from '#engine/command-line.ts'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { createShippedDictionaries } from '#engine/spelling/read-dictionaries.ts'
import type { SeverityChoices } from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { isAnswer, ratio, shown, touches } from './answers.ts'
import { type FaultyRelease, measureReleases } from './faulty-releases.ts'

/** A defect, where it is, and the same text without it. */
interface OwnCase {
  readonly check: string
  readonly wrong: readonly TestRow[]
  readonly in: string
  readonly finds: string
  readonly right: readonly TestRow[]
  readonly locales?: ReleaseText['locales']
}

/** A release without a fault. */
interface CleanRelease {
  readonly rows: readonly TestRow[]
  readonly locales?: ReleaseText['locales']
}

/** Fewer rows than these are a fragment, in which nothing is missing. */
const fewestOfRelease = 4

/** One defect as listed by hand. `offset` counts UTF-16 units from the start of the file. */
interface Listed {
  readonly 'check-id': string
  readonly quote: string
  readonly offset: number
  readonly confidence: number
  readonly detectable_by: string
}

export async function benchFindings(): Promise<void> {
  await overOwnCases()
  await overListedReleases()
}

async function overOwnCases(): Promise<void> {
  const run = createCheckRunner()
  const terms = createTermRecogniser(['wego', 'csw', '1325'].map(shippedGlossary))
  const dictionaries = await createShippedDictionaries().opened(['en', 'fr', 'ar'])
  const speller = dictionaries.speller({})
  const check = (rows: readonly TestRow[], locales?: ReleaseText['locales'], wanted?: string) =>
    run(releaseOf(rows, locales), terms, { snippets: rows.length < fewestOfRelease, speller, ...switchedOn(wanted) })
  for (const { name, content } of jsonIn('./cases/')) measure(name, content as readonly OwnCase[], check)
  for (const { name, content } of jsonIn('./releases/'))
    measureReleases(name, content as readonly FaultyRelease[], ({ rows, locales, defects }) =>
      run(releaseOf(rows, locales), terms, {
        speller,
        severities: Object.assign({}, ...defects.map(({ check: id }) => switchedOn(id).severities)),
      }),
    )
  for (const { name, content } of jsonIn('./clean/')) {
    const releases = content as readonly CleanRelease[]
    const alarms = releases.flatMap(({ rows, locales }, index) =>
      check(rows, locales).map((finding) => `  in clean release ${index}: ${shown(finding)}`),
    )
    console.log(`clean releases, ${name}: ${alarms.length} findings in ${releases.length} releases`)
    for (const line of alarms) console.log(line)
  }
}

/** What is off by default is looked for by desks that switched it on: so it is for its own cases. */
function switchedOn(wanted: string | undefined): { readonly severities?: SeverityChoices } {
  const check = checkCatalogue.find(({ id, offByDefault }) => id === wanted && offByDefault)
  return check === undefined ? {} : { severities: { [check.id]: check.severity } }
}

function jsonIn(path: string): readonly { readonly name: string; readonly content: unknown }[] {
  const folder = new URL(path, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, content: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown }))
}

/**
 * Precision counts every finding in a twin as false, and in a defective text every one that is no answer and does not
 * even touch the defect. What else is said of the defect itself (a missing sentence is an empty cell too) is listed.
 */
function measure(
  name: string,
  cases: readonly OwnCase[],
  check: (rows: readonly TestRow[], locales: ReleaseText['locales'] | undefined, wanted: string) => readonly Finding[],
): void {
  let found = 0
  let falseAlarms = 0
  const lines: string[] = []
  for (const [index, told] of cases.entries()) {
    const findings = check(told.wrong, told.locales, told.check)
    const isHere = (finding: Finding) => finding.language === told.in && touches(finding, told.finds)
    if (findings.some((finding) => isAnswer(finding.check, told.check) && isHere(finding))) found += 1
    else lines.push(`  missed ${index} ${told.check} ${told.in}: “${told.finds}”${others(findings)}`)
    for (const finding of findings) {
      if (isAnswer(finding.check, told.check)) continue
      const about = isHere(finding)
      if (!about) falseAlarms += 1
      lines.push(`  ${about ? 'also' : 'beside'} ${index} ${told.check}: ${shown(finding)}`)
    }
    for (const finding of check(told.right, told.locales, told.check)) {
      falseAlarms += 1
      lines.push(`  in twin ${index} ${told.check}: ${shown(finding)}`)
    }
  }
  console.log(
    `own cases, ${name}: recall ${ratio(found, cases.length)}, precision ${ratio(found, found + falseAlarms)}`,
  )
  for (const line of lines) console.log(line)
}

function shippedGlossary(name: string) {
  const file = new URL(`../../main/engine/glossaries/shipped/${name}.tbx`, import.meta.url)
  return readTbx(readFileSync(file), `${name}.tbx`)
}

async function overListedReleases(): Promise<void> {
  const shared = new URL('../../../shared/', import.meta.url)
  if (!existsSync(new URL('checks/', shared))) {
    console.log('development sets: not there')
    return
  }
  const commandLine = createCommandLine({ appVersion: '0' })
  const files = readdirSync(new URL('seeds/', shared)).sort()
  for (const file of files) {
    const path = fileURLToPath(new URL(`seeds/${file}`, shared))
    const { release, findings } = await commandLine.check(path, {
      language: null,
      only: null,
      glossaries: null,
      snippets: false,
      signal: new AbortController().signal,
    })
    const text = readFileSync(path, 'utf8')
    const placed = findings.map((finding) => ({ finding, ...placeInFile(text, release, finding) }))
    const list = new URL(`checks/seed-findings-${file.slice(0, 3)}.json`, shared)
    const listed: readonly Listed[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
    const wanted = listed.filter(({ confidence, detectable_by }) => confidence >= 0.8 && detectable_by !== 'human')
    const answered = (one: Listed) =>
      placed.some(
        ({ finding, start, end }) =>
          isAnswer(finding.check, one['check-id']) &&
          start < one.offset + one.quote.length &&
          one.offset < Math.max(end, start + 1),
      )
    const missed = wanted.filter((one) => !answered(one))
    if (listed.length > 0) {
      console.log(`${file}: recall ${ratio(wanted.length - missed.length, wanted.length)}`)
      for (const one of missed) console.log(`  missed ${one['check-id']} (${one.detectable_by}): “${one.quote}”`)
      const across = missed.filter(({ detectable_by }) => detectable_by === 'cross')
      const others = files
        .filter((other) => other !== file)
        .map((other) => fileURLToPath(new URL(`seeds/${other}`, shared)))
      const beside = across.length === 0 ? [] : await findingsBeside(commandLine, others, path, release.source)
      const stillMissed = missed.filter(
        (one) => !across.includes(one) || !beside.some((finding) => answers(finding, one)),
      )
      if (across.length > 0)
        console.log(
          `${file}, aligned with other seeds: recall ${ratio(wanted.length - stillMissed.length, wanted.length)}`,
        )
    }
    const beyond = placed.filter(
      ({ finding, start, end }) =>
        !listed.some(
          (one) =>
            isAnswer(finding.check, one['check-id']) &&
            start < one.offset + one.quote.length &&
            one.offset < Math.max(end, start + 1),
        ),
    )
    console.log(`${file}: ${findings.length} findings, ${beyond.length} of them not on a list`)
    for (const { finding } of beyond) console.log(`  ${shown(finding)}`)
  }
}

function answers(finding: Finding, one: Listed): boolean {
  return isAnswer(finding.check, one['check-id']) && touches(finding, one.quote)
}

/**
 * What the checks find in a text once it is a version of a release beside another one: what its list calls detectable
 * across versions cannot be seen in the text alone. The other text speaks of the same body, and is the source.
 */
async function findingsBeside(
  commandLine: CommandLine,
  others: readonly string[],
  path: string,
  language: string,
): Promise<readonly Finding[]> {
  const { signal } = new AbortController()
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-findings-'))
  const found: Finding[] = []
  for (const [index, other] of others.entries()) {
    const options = { segmentation: 'sentences', keepFurniture: false, signal } as const
    const texts = [
      await commandLine.readTextToAlign({ path: other, language: null }, options),
      await commandLine.readTextToAlign({ path, language }, options),
    ]
    if (texts[0]?.language === language) continue
    const output = join(folder, `${index}.release`)
    const writing = commandLine.writeAlignedRelease(texts, { output, replace: true, signal })
    for (let step = await writing.next(); step.done !== true; ) step = await writing.next()
    const checked = await commandLine.check(output, { language, only: null, glossaries: null, snippets: false, signal })
    found.push(...checked.findings)
  }
  rmSync(folder, { recursive: true })
  return found
}

/** Where a finding stands in the file its release was read from: rows are passages of the file, in order. */
function placeInFile(text: string, release: ReleaseText, finding: Finding): { start: number; end: number } {
  let from = 0
  for (const row of release.rows) {
    const cell = row.cells[finding.language]?.text ?? ''
    for (const line of cell.split('\n')) {
      const at = text.indexOf(line, from)
      if (at < 0) continue
      if (row.id === finding.rowId) {
        const before = cell.slice(0, finding.start)
        const lineStart = before.lastIndexOf('\n') + 1
        if (cell.slice(lineStart).startsWith(line)) {
          const start = at + finding.start - lineStart
          return { start, end: start + finding.end - finding.start }
        }
      }
      from = at + line.length
    }
  }
  return { start: -1, end: -1 }
}

function others(findings: readonly Finding[]): string {
  return findings.length === 0
    ? ''
    : `; found ${findings.map((one) => `${one.check} “${one.quote.slice(0, 40)}”`).join(', ')}`
}
