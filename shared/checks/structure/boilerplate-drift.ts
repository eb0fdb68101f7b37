import { guessRow, type RecognisedRow, type RowGuess, resolveRows } from '#shared/boilerplate/recognise-approved.ts'
import { wordDifferences } from '#shared/boilerplate/word-differences.ts'
import { type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import type { Fix } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'

/**
 * A paragraph that is clearly a text the desk has approved, in other words than those of its current edition. Typography
 * does not count. Where the words are locked the fix is left to whoever brings the whole text up to date.
 */
export const boilerplateDrift: ReleaseCheck = releaseCheck<RowGuess>({
  id: 'boilerplate-drift',
  severity: 'warning',
  readsRows: true,
  gather: (row, { approved }) => (approved.length === 0 ? null : guessRow(row, approved)),
  *look(gathered, { approved }): Iterable<FoundIn> {
    const rows = new Map(gathered.map(({ row }) => [row.id, row]))
    for (const recognised of resolveRows(gathered, approved)) {
      const row = rows.get(recognised.rowId)
      if (row) yield* driftsIn(row, recognised)
    }
  },
})

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

/** From the first word that differs to the last, the approved words in place of what stands there. */
function restoring(text: string, approved: string): Fix {
  const pieces = wordDifferences(text, approved)
  const first = pieces.findIndex(({ is }) => is !== 'same')
  const last = pieces.findLastIndex(({ is }) => is !== 'same')
  const lengthOf = (wanted: typeof pieces): number =>
    wanted.reduce((sum, { is, text: piece }) => (is === 'come' ? sum : sum + piece.length), 0)
  const start = lengthOf(pieces.slice(0, Math.max(0, first)))
  const end = start + lengthOf(pieces.slice(Math.max(0, first), last + 1))
  const replacement = pieces
    .slice(Math.max(0, first), last + 1)
    .filter(({ is }) => is !== 'gone')
    .map(({ text: piece }) => piece)
    .join('')
  return { start, end, replacement }
}

/** Where something is missing there is nothing to underline: then the word before it is, or the one behind. */
function visible({ start, end }: TextSpan, text: string): TextSpan {
  if (text.slice(start, end).trim() !== '') return { start, end }
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, start - 60), start))
  if (before) return { start: start - before[0].length, end: Math.max(end, start) }
  const behind = /^\s*\S+/u.exec(text.slice(end, end + 60))
  return { start, end: end + (behind?.[0].length ?? 0) }
}
