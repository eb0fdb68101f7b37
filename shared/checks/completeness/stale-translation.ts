import type { FoundIn, RowCheck } from '#shared/checks/check.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import { sourceHash } from '#shared/text/source-hash.ts'

/** The source was changed after this translation had been confirmed against it. */
export const staleTranslation: RowCheck = {
  id: 'stale-translation',
  severity: 'error',
  scope: 'row',
  *look(row, { release }): Iterable<FoundIn> {
    const source = row.cells[release.source]
    if (source === undefined) return
    let now: string | null = null
    for (const language of release.languages) {
      const cell = row.cells[language]
      if (language === release.source || cell === undefined || cell.confirmedAgainst === null) continue
      if (cell.status !== 'translated' && cell.status !== 'reviewed') continue
      now ??= sourceHash(source.text)
      if (cell.confirmedAgainst === now) continue
      // The hash is among the values so that a later change of the source is a new finding.
      yield {
        language,
        rowId: row.id,
        ...trimmedSpan(cell.text),
        values: { source: now },
        related: [wholeCell(row, release.source)],
      }
    }
  },
}
