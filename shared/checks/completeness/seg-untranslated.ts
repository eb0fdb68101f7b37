import type { FoundIn, RowCheck } from '#shared/checks/check.ts'
import { isUntranslated } from '#shared/checks/completeness/is-untranslated.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'

/** The source text, or most of it, left standing where its translation should be. */
export const segUntranslated: RowCheck = {
  id: 'seg-untranslated',
  severity: 'error',
  scope: 'row',
  *look(row, { release }): Iterable<FoundIn> {
    const source = row.cells[release.source]
    if (source === undefined) return
    for (const language of release.languages) {
      const cell = row.cells[language]
      if (language === release.source || cell === undefined) continue
      if (
        !isUntranslated({
          source: source.text,
          sourceLanguage: release.source,
          target: cell.text,
          targetLanguage: language,
          isHeadline: row.kind === 'headline' || row.kind === 'subhead',
        })
      )
        continue
      yield { language, rowId: row.id, ...trimmedSpan(cell.text), related: [wholeCell(row, release.source)] }
    }
  },
}
