import type { ImportedColumn } from '#shared/model/imported-document.ts'

/** The language of a column, null: it is no version. */
export type ColumnLanguage = string | null

/** Whether a file was read as versions; a table can be read as text instead. */
export function readsAsVersions(columns: readonly ImportedColumn[]): boolean {
  return columns.some(({ language }) => language !== null)
}

/** The columns after one was given a language. Two versions of one language cannot be: the other one is none any more. */
export function chosenColumns(
  columns: readonly ImportedColumn[],
  place: number,
  chosen: ColumnLanguage,
): readonly ColumnLanguage[] {
  return columns.map(({ language }, at) => {
    if (at === place) return chosen
    return language === chosen ? null : language
  })
}
