import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/** The texts of a row by version, and what the row is. */
export type TestRow = Readonly<Record<LanguageTag, string>> & { readonly kind?: string }

/**
 * A release from rows as one would write them down: `releaseOf([{ en: 'Seoul', fr: 'Séoul' }])`. The first language is
 * the source.
 */
export function releaseOf(rows: readonly TestRow[], locales: ReleaseText['locales'] = {}): ReleaseText {
  const languages = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => key !== 'kind')))]
  return {
    source: languages[0] ?? 'en',
    languages,
    locales,
    rows: rows.map(
      (row, index): RowText => ({
        id: `r${index + 1}`,
        kind: (row.kind ?? 'body') as RowKind,
        cells: Object.fromEntries(languages.map((language) => [language, cellOf(row[language] ?? '')])),
      }),
    ),
  }
}

export function cellOf(text: string, state: Partial<CellText> = {}): CellText {
  return { text, status: 'draft', confirmedAgainst: null, ...state }
}

/** The release with one cell rewritten; every other row and cell keeps its identity. */
export function edited(release: ReleaseText, rowId: string, language: LanguageTag, text: string): ReleaseText {
  const rows = release.rows.map((row) =>
    row.id === rowId ? { ...row, cells: { ...row.cells, [language]: cellOf(text) } } : row,
  )
  return { ...release, rows }
}

export const noTerms: TermRecogniser = { recognise: () => [], concept: () => null }
