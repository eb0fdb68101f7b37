import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText } from '#shared/model/release-text.ts'
import { type FoldedText, foldForSearch, foldWithOffsets, unfoldSpan } from '#shared/text/fold.ts'

export interface FindQuery {
  readonly words: string
  /** As it is written: case, accents, Arabic forms and vowel marks, kinds of spaces, dashes and digits. */
  readonly exact: boolean
  /** One version alone, or null for all of them. */
  readonly within: LanguageTag | null
}

/** A stretch of a cell's plain text, in UTF-16 units, end exclusive. */
export interface Match {
  readonly language: LanguageTag
  readonly rowId: string
  readonly start: number
  readonly end: number
}

/** Every place where the words stand: one version after the other, in each from the first row to the last. */
export function findInRelease(text: ReleaseText, { words, exact, within }: FindQuery): readonly Match[] {
  const matches: Match[] = []
  if (words === '') return matches
  for (const language of text.languages) {
    if (within !== null && within !== language) continue
    const folded = exact ? '' : foldForSearch(words, language)
    for (const row of text.rows) {
      const cell = row.cells[language]
      if (!cell) continue
      // What folds to nothing (a vowel mark, a tatweel, an invisible mark) is sought as it is written.
      const spans = folded === '' ? spansOf(cell.text, words) : foldedSpansOf(cell, folded, language)
      for (const { start, end } of spans) matches.push({ language, rowId: row.id, start, end })
    }
  }
  return matches
}

/** The first match at or after a place, round the end; -1 when there is none at all. */
export function matchFrom(
  matches: readonly Match[],
  text: ReleaseText,
  place: { readonly language: LanguageTag; readonly rowId: string; readonly start: number },
): number {
  if (matches.length === 0) return -1
  const rows = new Map(text.rows.map((row, index) => [row.id, index]))
  const version = text.languages.indexOf(place.language)
  const row = rows.get(place.rowId) ?? 0
  const found = matches.findIndex((match) => {
    const matchVersion = text.languages.indexOf(match.language)
    if (matchVersion !== version) return matchVersion > version
    const matchRow = rows.get(match.rowId) ?? 0
    return matchRow === row ? match.start >= place.start : matchRow > row
  })
  return Math.max(0, found)
}

interface FoldedCell {
  readonly text: string
  offsets: FoldedText | null
}

/** A cell keeps its identity as long as it does not change, so it is folded once; the way back only where it is needed. */
const foldedCells = new WeakMap<CellText, FoldedCell>()

function foldedSpansOf(cell: CellText, sought: string, language: LanguageTag): { start: number; end: number }[] {
  let known = foldedCells.get(cell)
  if (!known) {
    known = { text: foldForSearch(cell.text, language), offsets: null }
    foldedCells.set(cell, known)
  }
  const spans: { start: number; end: number }[] = []
  for (let at = known.text.indexOf(sought); at >= 0; ) {
    const offsets = known.offsets ?? foldWithOffsets(cell.text, language)
    known.offsets = offsets
    const isWhole = isBetweenCharacters(offsets, at) && isBetweenCharacters(offsets, at + sought.length)
    if (isWhole) spans.push(unfoldSpan(offsets, at, at + sought.length))
    at = known.text.indexOf(sought, at + (isWhole ? sought.length : 1))
  }
  return spans
}

/** Œ folds to two letters and … to three full stops: half of one is no place to put anything else. */
function isBetweenCharacters({ starts }: FoldedText, at: number): boolean {
  return at === 0 || at === starts.length || starts[at] !== starts[at - 1]
}

function spansOf(text: string, sought: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    spans.push({ start: at, end: at + sought.length })
  return spans
}
