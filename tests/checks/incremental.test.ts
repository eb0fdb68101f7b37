import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { conceptHistoryMigration } from '#engine/glossaries/concept-rows.ts'
import { glossaryMigrations, openGlossaryStore } from '#engine/glossaries/glossary-store.ts'
import { createShippedDictionaries } from '#engine/spelling/read-dictionaries.ts'
import { type Check, releaseCheck, type SeverityChoices } from '#shared/checks/check.ts'
import { checkCatalogue } from '#shared/checks/check-catalogue.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { Finding } from '#shared/model/finding.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { createEditor } from '#tests/checks/random-edits.ts'
import { seeded } from '#tests/durability/robust-run.ts'

const releasesEdited = 24
const editsOfEach = 12

const database = new DatabaseSync(':memory:')
for (const migration of [...glossaryMigrations, conceptHistoryMigration]) database.exec(migration)
const terms = createTermRecogniser(openGlossaryStore(database, { now: () => new Date(), who: '' }).load())
const speller = (await createShippedDictionaries().opened(['en', 'fr', 'ar'])).speller({})
const severities: SeverityChoices = Object.fromEntries(checkCatalogue.map(({ id, severity }) => [id, severity]))

/** The edits after which what is kept from before differs from what a fresh look finds. */
function unlikeFresh(checks: readonly Check[], seed: number): readonly string[] {
  const editor = createEditor(seeded(seed))
  const unlike: string[] = []
  for (let count = 0; count < releasesEdited; count += 1) {
    let release = editor.release()
    const run = createCheckRunner(checks)
    run(release, terms, { speller, severities })
    for (let edit = 0; edit < editsOfEach; edit += 1) {
      release = editor.edited(release)
      const kept = new Set(run(release, terms, { speller, severities }).map(said))
      const fresh = new Set(
        createCheckRunner(checks)(structuredClone(release), terms, { speller, severities }).map(said),
      )
      const differing = [...kept].filter((one) => !fresh.has(one)).concat([...fresh].filter((one) => !kept.has(one)))
      unlike.push(...differing.map((finding) => `${seed}: release ${count}, edit ${edit}: ${finding}`))
      if (differing.length > 0) break
    }
  }
  return unlike
}

const said = (finding: Finding) => JSON.stringify(finding)

test.each([1, Date.now() % 1_000_000])(
  'after any edit of a release the checks find what they would find afresh (seed %d)',
  { timeout: 120_000 },
  (seed) => {
    expect(unlikeFresh(checkCatalogue, seed)).toEqual([])
  },
)

test('a check that looks at the texts of other rows without saying so is found out', { timeout: 60_000 }, () => {
  const secretive = releaseCheck<true>({
    id: 'para-count',
    severity: 'warning',
    gather: () => true,
    *look(gathered) {
      const letters = gathered.reduce((sum, { row }) => sum + (row.cells['en']?.text.length ?? 0), 0)
      const [first] = gathered
      if (first && letters % 2 === 0) yield { language: 'en', rowId: first.row.id, start: 0, end: 0 }
    },
  })
  expect(unlikeFresh([secretive], 1)).not.toEqual([])
  expect(unlikeFresh([{ ...secretive, readsRows: true }], 1)).toEqual([])
})
