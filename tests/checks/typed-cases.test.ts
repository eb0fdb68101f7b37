// What the desk does all day: a release is written cell by cell, and after each cell the findings are those of a release
// read anew.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { edited, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Finding } from '#shared/model/finding.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'

interface OwnCase {
  readonly check: string
  readonly wrong: readonly TestRow[]
  readonly right: readonly TestRow[]
}

const cases = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].flatMap(
  (name) => JSON.parse(readFileSync(new URL(`../bench/cases/${name}.json`, import.meta.url), 'utf8')) as OwnCase[],
)
const terms = createTermRecogniser(
  ['wego', 'csw', '1325'].map((name) =>
    readTbx(readFileSync(new URL(`../../main/engine/glossaries/shipped/${name}.tbx`, import.meta.url)), `${name}.tbx`),
  ),
)

const ids = [...new Set(cases.map(({ check }) => check))]
/** Of each check; the later sets have the harder texts. */
const mostCases = 4

test.each(ids)('%s: what is typed into a cell leads to the findings of the whole read anew', (check) => {
  for (const { right, wrong } of cases.filter((one) => one.check === check).slice(-mostCases)) {
    const run = createCheckRunner()
    const target = releaseOf(wrong)
    let release = releaseOf(right.length === wrong.length ? right : wrong.map((row) => ({ ...row, en: '' })))
    if (release.languages.join() !== target.languages.join()) continue
    run(release, terms, { snippets: true })
    for (const row of target.rows) {
      for (const language of target.languages) {
        const text = row.cells[language]?.text ?? ''
        for (const step of [text.slice(0, text.length / 2), text]) {
          release = edited(release, row.id, language, step)
          const typed = run(release, terms, { snippets: true })
          expect(typed.map(told)).toEqual(createCheckRunner()(release, terms, { snippets: true }).map(told))
        }
      }
    }
  }
})

function told({ check, language, rowId, start, end, quote, fingerprint, values }: Finding): string {
  return `${check} ${language} ${rowId} ${start}-${end} “${quote}” ${fingerprint} ${JSON.stringify(values)}`
}
