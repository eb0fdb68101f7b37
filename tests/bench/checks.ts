// All checks over a release of 300 rows × 3 versions, and again after each of some edits; beside them terms alone, spelling
// included and pofilter over the same pairs. Then each check alone over hostile texts of one mebibyte.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { conceptHistoryMigration } from '#engine/glossaries/concept-rows.ts'
import { glossaryMigrations, openGlossaryStore } from '#engine/glossaries/glossary-store.ts'
import { createShippedDictionaries } from '#engine/spelling/read-dictionaries.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import { cleanRows } from './clean-text.ts'
import { pressRows } from './press-text.ts'
import { p50p95, quantile } from './quantiles.ts'

const languages = ['en', 'fr', 'ar']

export async function benchChecks(): Promise<void> {
  const database = new DatabaseSync(':memory:')
  for (const migration of [...glossaryMigrations, conceptHistoryMigration]) database.exec(migration)
  const terms = createTermRecogniser(openGlossaryStore(database, { now: () => new Date(), who: '' }).load())
  const speller = (await createShippedDictionaries().opened(languages)).speller({})
  const bench = { terms, speller }
  const usual = measure('300 rows × 3 versions', { release: pressRelease, ...bench })
  measure('300 rows of distinct texts × 3 versions', { release: distinctRelease, ...bench })
  peer(pressRelease(), usual)
  slowestChecks(terms)
  hostileTexts(terms)
}

interface Measured {
  /** The same texts each time, in cells that nobody has read. */
  readonly release: () => ReleaseText
  readonly terms: TermRecogniser
  readonly speller: Speller
}

/** All checks over a release and after each of some edits. Out: the median of the whole in milliseconds. */
function measure(name: string, { release: fresh, terms, speller }: Measured): number {
  const full: number[] = []
  const fullCpu: number[] = []
  const edit: number[] = []
  const recognition: number[] = []
  let editsCpu = 0
  let findings = 0
  let first = 0
  for (let round = 0; round < 30; round += 1) {
    const release = fresh()
    const run = createCheckRunner()
    const started = performance.now()
    for (const row of release.rows)
      for (const language of languages) terms.recognise(row.cells[language]?.text ?? '', language)
    recognition.push(performance.now() - started)
    const checksStarted = performance.now()
    const cpuStarted = cpuNow()
    findings = run(release, terms, { speller }).length
    const time = performance.now() - checksStarted
    if (round === 0) first = time
    if (round >= 10) {
      full.push(time)
      fullCpu.push(cpuNow() - cpuStarted)
    }
    let now = release
    const editsStarted = cpuNow()
    for (let stroke = 0; stroke < editsPerRound; stroke += 1) {
      now = edited(now, round * editsPerRound + stroke)
      const editStarted = performance.now()
      run(now, terms, { speller })
      if (round >= 10) edit.push(performance.now() - editStarted)
    }
    if (round >= 10) editsCpu += cpuNow() - editsStarted
  }
  console.log(`checks, ${name}, all ${checkCatalogue.length}: ${p50p95(full)}; ${findings} findings`)
  console.log(`checks, the same in time of the processor: ${p50p95(fullCpu)}`)
  console.log(`checks, the first time over these texts: ${first.toFixed(0)} ms; ${words(fresh())} words in all`)
  console.log(
    `checks, the same after one edit:        ${p50p95(edit)}; ${edit.length} edits, of the processor ${(editsCpu / edit.length).toFixed(1)} ms each`,
  )
  console.log(`terms alone, the same texts:            ${p50p95(recognition.slice(10))}`)
  return quantile(full, 0.5)
}

/** Long paragraphs, all alike. */
function pressRelease(): ReleaseText {
  const rows = pressRows(300).map((row): RowText => {
    const cells = Object.fromEntries(
      languages.map((language): [string, CellText] => [
        language,
        { text: row.cells[language]?.blocks[0]?.runs[0]?.text ?? '', status: 'draft', confirmedAgainst: null },
      ]),
    )
    return { id: row.id, kind: row.kind, cells }
  })
  return { source: 'en', languages, locales: {}, rows }
}

/** Press releases as they are written, one after the other. */
function distinctRelease(): ReleaseText {
  return { source: 'en', languages, locales: {}, rows: cleanRows(300) }
}

/** In all versions. An ordinary release has fewer than three thousand. */
function words({ rows }: ReleaseText): number {
  const texts = rows.flatMap(({ cells }) => Object.values(cells).map((cell) => cell?.text ?? ''))
  return texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0)
}

const editsPerRound = 15
const typed: Readonly<Record<string, string>> = { en: 'word ', fr: 'mot ', ar: 'كلمة ' }

/** One word typed into the middle of a paragraph, each time in another row and version. */
function edited(release: ReleaseText, edit: number): ReleaseText {
  const at = (edit * 7) % release.rows.length
  const language = languages[edit % languages.length] ?? 'en'
  const rows = release.rows.map((row, index) => {
    const cell = row.cells[language]
    if (index !== at || !cell) return row
    const middle = cell.text.indexOf(' ', cell.text.length / 2) + 1
    const text = cell.text.slice(0, middle) + (typed[language] ?? '') + cell.text.slice(middle)
    return { ...row, cells: { ...row.cells, [language]: { ...cell, text } } }
  })
  return { ...release, rows }
}

/** The translate toolkit's pofilter over the same two pairs of versions, its start included, where it is installed. */
function peer(release: ReleaseText, ours: number): void {
  if (spawnSync('pofilter', ['--version']).status !== 0) {
    console.log('pofilter: not installed')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  try {
    const times = ['fr', 'ar'].map((language) => {
      const file = join(folder, `${language}.po`)
      writeFileSync(file, poFile(release, language))
      const started = performance.now()
      spawnSync('pofilter', [`--language=${language}`, '--progress=none', file, join(folder, `${language}.out.po`)])
      return performance.now() - started
    })
    const total = times.reduce((sum, time) => sum + time, 0)
    console.log(
      `pofilter, the same pairs:               ${total.toFixed(0)} ms (${(total / ours).toFixed(0)} × as long)`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function poFile({ rows, source }: ReleaseText, language: string): string {
  const header = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ${language}\\n"\n`
  const units = rows.map(
    ({ id, cells }) =>
      `#: ${id}\nmsgid ${JSON.stringify(cells[source]?.text ?? '')}\nmsgstr ${JSON.stringify(cells[language]?.text ?? '')}\n`,
  )
  return [header, ...units].join('\n')
}

/** What each check costs alone, with the tokens and terms it asks for: the dearest five. */
function slowestChecks(terms: TermRecogniser): void {
  const costs = checkCatalogue.map((check) => {
    const times = [0, 1, 2, 3, 4, 5, 6, 7].map(() => {
      const release = pressRelease()
      const run = createCheckRunner([check])
      const started = performance.now()
      run(release, terms, { only: new Set([check.id]) })
      return performance.now() - started
    })
    return { id: check.id, time: quantile(times, 0.5) }
  })
  const dearest = costs.sort((one, other) => other.time - one.time).slice(0, 5)
  console.log(`dearest alone: ${dearest.map(({ id, time }) => `${id} ${time.toFixed(1)} ms`).join(', ')}`)
}

const mebibyte = 2 ** 20

const hostile: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(mebibyte),
  spaces: ' '.repeat(mebibyte),
  digits: '1'.repeat(mebibyte),
  'digits and spaces': '1 '.repeat(mebibyte / 2),
  'opening marks': '«('.repeat(mebibyte / 2),
  'closing marks': ')»'.repeat(mebibyte / 2),
  dots: '. '.repeat(mebibyte / 2),
  'commas and words': 'a, '.repeat(mebibyte / 3),
  capitals: 'Ab '.repeat(mebibyte / 3),
  'at signs': 'a@'.repeat(mebibyte / 2),
  'one Arabic letter': 'و'.repeat(mebibyte / 2),
  'Arabic words': 'وال '.repeat(mebibyte / 7),
  'bidi controls': '\u2067\u202e'.repeat(mebibyte / 6),
}

/** Milliseconds of this thread on the processor, whatever else the machine is doing. */
function cpuNow(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * The dearest checks over texts made to be slow, one version, in milliseconds of processor; what is over a hundred is named.
 * What took that long once is asked twice more and the median counts: among 1,800 questions one now and then meets a pause of
 * the machine. How many did is printed.
 */
function hostileTexts(terms: TermRecogniser): void {
  const over: string[] = []
  let pauses = 0
  let worst = { id: '', text: '', time: 0 }
  for (const [name, text] of Object.entries(hostile)) {
    const cell = { text, status: 'draft' as const, confirmedAgainst: null }
    for (const check of checkCatalogue) {
      const language = check.id.startsWith('fr-')
        ? 'fr'
        : /arabic|\p{Script=Arabic}/iu.test(name + text.slice(0, 4))
          ? 'ar'
          : 'en'
      const release: ReleaseText = {
        source: language,
        languages: [language],
        locales: {},
        rows: [{ id: 'r', kind: 'body', cells: { [language]: cell } }],
      }
      const asked = () => {
        const started = cpuNow()
        createCheckRunner([check])(release, terms, { only: new Set([check.id]) })
        return cpuNow() - started
      }
      const first = asked()
      const time = first > 100 ? quantile([first, asked(), asked()], 0.5) : first
      if (first > 100 && time <= 100) pauses += 1
      if (time > worst.time) worst = { id: check.id, text: name, time }
      if (time > 100) over.push(`${check.id} over ${name} ${time.toFixed(0)} ms`)
    }
  }
  console.log(
    `hostile texts of 1 MiB: worst ${worst.id} over ${worst.text}, ${worst.time.toFixed(0)} ms; over 100 ms: ${over.length}; once and not again: ${pauses}`,
  )
  for (const line of over.slice(0, 40)) console.log(`  ${line}`)
}
