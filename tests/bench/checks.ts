// All checks over a release of 300 rows × 3 versions, and again after one edit; recognition of terms in the same text.

import { DatabaseSync } from 'node:sqlite'
import { glossaryMigrations, openGlossaryStore } from '#engine/glossaries/glossary-store.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { pressRows } from './press-text.ts'
import { p50p95 } from './quantiles.ts'

const languages = ['en', 'fr', 'ar']

export function benchChecks(): void {
  const database = new DatabaseSync(':memory:')
  for (const migration of glossaryMigrations) database.exec(migration)
  const terms = createTermRecogniser(openGlossaryStore(database).load())
  const full: number[] = []
  const edit: number[] = []
  const recognition: number[] = []
  for (let round = 0; round < 25; round += 1) {
    const release = freshRelease()
    const run = createCheckRunner()
    const started = performance.now()
    for (const row of release.rows)
      for (const language of languages) terms.recognise(row.cells[language]?.text ?? '', language)
    recognition.push(performance.now() - started)
    const checksStarted = performance.now()
    run(release, terms)
    const checked = performance.now()
    run(edited(release, round * 7), terms)
    if (round < 5) continue
    full.push(checked - checksStarted)
    edit.push(performance.now() - checked)
  }
  console.log(`checks, 300 rows × 3 versions, all: ${p50p95(full)}`)
  console.log(`checks, the same after one edit:    ${p50p95(edit)}`)
  console.log(`terms alone, 300 rows × 3 versions: ${p50p95(recognition.slice(5))}`)
}

function freshRelease(): ReleaseText {
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

function edited(release: ReleaseText, index: number): ReleaseText {
  const rows = release.rows.map((row, at) => {
    const cell = row.cells.ar
    if (at !== index || !cell) return row
    return { ...row, cells: { ...row.cells, ar: { ...cell, text: `${cell.text} كلمة` } } }
  })
  return { ...release, rows }
}
