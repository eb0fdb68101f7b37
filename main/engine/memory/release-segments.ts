import { type Side, sentencePairs, sentenceTexts } from '#engine/memory/sentence-pairs.ts'
import type { LanguagePair } from '#engine/memory/unit-shelves.ts'
import type { NewUnit } from '#engine/memory/unit-table.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'
import { isStale } from '#shared/text/is-stale.ts'

export type Segment = Omit<NewUnit, 'provenance'>

/** What a row of a release teaches the memory about one language. */
export interface RowSegments extends LanguagePair {
  readonly rowId: string
  /** The whole row, and its sentences where they belong together one to one. */
  readonly segments: readonly Segment[]
  /** Every source text of the row, whether it has a translation of its own or not: what was said of it before is past. */
  readonly sourceTexts: ReadonlySet<string>
}

/** The confirmed rows of a release (all, or these) whose source text is still the one they were confirmed against. */
export function segmentsOfRelease(release: ReleaseText, rowIds: readonly string[] | null): readonly RowSegments[] {
  const wanted = rowIds === null ? null : new Set(rowIds)
  const written = release.rows.filter((row) => sourceTextOf(release, row) !== '')
  return written.flatMap((row, index) => {
    if (wanted !== null && !wanted.has(row.id)) return []
    const around = {
      before: sourceTextOf(release, written[index - 1]),
      after: sourceTextOf(release, written[index + 1]),
    }
    return release.languages
      .filter((language) => isConfirmed(release, row, language))
      .map((language) => segmentsOfRow(release, row, language, around))
  })
}

function segmentsOfRow(
  release: ReleaseText,
  row: RowText,
  language: string,
  around: { readonly before: string; readonly after: string },
): RowSegments {
  const source: Side = { language: release.source, text: sourceTextOf(release, row) }
  const target: Side = { language, text: row.cells[language]?.text.trim() ?? '' }
  const whole: Segment = {
    sourceText: source.text,
    targetText: target.text,
    before: around.before || null,
    after: around.after || null,
    segmentation: 'paragraph',
  }
  const sentences = sentencePairs(source, target).map((pair): Segment => ({ ...pair, segmentation: 'sentence' }))
  return {
    sourceLanguage: localeOf(release, release.source),
    targetLanguage: localeOf(release, language),
    rowId: row.id,
    segments: [whole, ...sentences],
    sourceTexts: new Set([source.text, ...sentenceTexts(source)]),
  }
}

function isConfirmed(release: ReleaseText, row: RowText, language: string): boolean {
  const cell = row.cells[language]
  if (language === release.source || cell === undefined || cell.text.trim() === '') return false
  const confirmed = cell.status === 'translated' || cell.status === 'reviewed'
  return confirmed && !isStale(cell, row.cells[release.source])
}

function sourceTextOf(release: ReleaseText, row: RowText | undefined): string {
  return row?.cells[release.source]?.text.trim() ?? ''
}

function localeOf(release: ReleaseText, language: string): string {
  return release.locales[language] ?? language
}
