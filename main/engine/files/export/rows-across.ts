import { filledBlocks } from '#engine/files/export/exported-version.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichCell, RichRelease } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** One row in several languages, side by side. */
export interface RowAcross {
  readonly id: string
  readonly kind: RowKind
  /** Every language that was asked for; without blocks where there is no text. */
  readonly cells: Readonly<Record<LanguageTag, RichCell>>
}

/** The rows that have text in at least one of these languages. */
export function rowsAcross(release: RichRelease, languages: readonly LanguageTag[]): readonly RowAcross[] {
  return release.rows.flatMap((row) => {
    const cells = Object.fromEntries(
      languages.map((language): [LanguageTag, RichCell] => [
        language,
        { status: row.cells[language]?.status ?? 'empty', blocks: filledBlocks(row, language) },
      ]),
    )
    return Object.values(cells).some(({ blocks }) => blocks.length > 0) ? [{ id: row.id, kind: row.kind, cells }] : []
  })
}
