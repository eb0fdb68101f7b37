import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { type Absent, absentFor, isMissing } from '#shared/checks/terms/absent-concepts.ts'
import type { RowText } from '#shared/model/release-text.ts'

/**
 * The source names a concept and the translation has none of its approved terms: not in the row, not in the rows next
 * to it, not as a short form or a pronoun once the full name has been given, not with its words in another order. A
 * deprecated or forbidden term of the concept counts as present: that is another check's fault. How often does not
 * matter. Everyday single words («participation») are left out: translators rightly vary them.
 */
export const termMissing: ReleaseCheck = releaseCheck<readonly Absent[]>({
  id: 'term-missing',
  readsAllRows: true,
  severity: 'warning',
  gather(row, context) {
    const absent = absentFor('term-missing', row, context)
    return absent.length === 0 ? null : absent
  },
  *look(gathered, context) {
    for (const { row, index, data } of gathered) {
      for (const one of data) if (isMissing(one, index, context)) yield missing(one, row, context)
    }
  },
})

/** About the whole cell: a missing term has no place of its own. */
function missing({ language, cell, occurrence, approved }: Absent, row: RowText, { release }: CheckContext): FoundIn {
  const { start, end, quote, term, glossary } = occurrence
  return {
    language,
    rowId: row.id,
    start: 0,
    end: cell.text.length,
    values: { term, approved, glossary },
    related: [{ language: release.source, rowId: row.id, start, end, quote }],
  }
}
