import { guessRow, type RecognisedRow, type RowGuess, resolveRows } from '#shared/boilerplate/recognise-approved.ts'
import { type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { describedTwice, isDescription } from '#shared/checks/structure/described-twice.ts'
import { restoring, visible } from '#shared/checks/structure/differing-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/**
 * A paragraph that is clearly a text the desk has approved, in other words than those of its current edition; or that the
 * release has twice, in words of its own each time. Typography does not count. Where the words are locked the fix is left
 * to whoever brings the whole text up to date.
 */
export const boilerplateDrift: ReleaseCheck = releaseCheck<BoilerplateRow>({
  id: 'boilerplate-drift',
  severity: 'warning',
  readsRows: true,
  gather: (row, { approved }) => {
    const guess = approved.length === 0 ? null : guessRow(row, approved)
    const describes = isDescription(row)
    return guess === null && !describes ? null : { guess, describes }
  },
  *look(gathered, { approved, release }): Iterable<FoundIn> {
    const rows = new Map(gathered.map(({ row }) => [row.id, row]))
    const guesses = gathered.flatMap(({ row, index, data: { guess } }) =>
      guess === null ? [] : [{ row, index, data: guess }],
    )
    const recognised = resolveRows(guesses, approved)
    for (const one of recognised) {
      const row = rows.get(one.rowId)
      if (row) yield* driftsIn(row, one)
    }
    const known = new Set(recognised.map(({ rowId }) => rowId))
    const others = gathered.flatMap(({ row, data }) => (data.describes && !known.has(row.id) ? [row] : []))
    for (const language of release.languages) yield* describedTwice(others, language, release.source)
  },
})

interface BoilerplateRow {
  readonly guess: RowGuess | null
  /** So called, whatever the desk has approved. */
  readonly describes: boolean
}

function* driftsIn(row: RowText, { cells, text }: RecognisedRow): Iterable<FoundIn> {
  const name = text.name
  const edition = String(text.editions.at(-1)?.number ?? '')
  for (const [language, standing] of Object.entries(cells)) {
    const cell = row.cells[language]
    if (!cell || standing.is === 'current' || standing.is === 'empty') continue
    const values =
      standing.is === 'older' ? { context: 'older', name, edition, found: String(standing.edition) } : { name, edition }
    yield found(row, language, cell, standing.approved, values)
  }
}

function found(
  { id }: RowText,
  language: LanguageTag,
  cell: CellText,
  approved: string,
  values: Readonly<Record<string, string>>,
): FoundIn {
  const fix = restoring(cell.text, approved)
  return {
    ...visible(fix, cell.text),
    language,
    rowId: id,
    values,
    fix: cell.approved?.locked ? null : fix,
  }
}
