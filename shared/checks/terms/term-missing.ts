import { type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { gatherAbsent, missingConcepts, type RowOfConcepts } from '#shared/checks/terms/absent-concepts.ts'

/**
 * The source names a concept and the translation has none of its approved terms: not in the row, not in the rows next
 * to it, not as a short form or a pronoun once the full name has been given, not with its words in another order. A
 * deprecated or forbidden term of the concept counts as present: that is another check's fault. How often does not
 * matter. Everyday single words («participation») are left out: translators rightly vary them.
 */
export const termMissing: ReleaseCheck = releaseCheck<RowOfConcepts>({
  id: 'term-missing',
  readsRows: true,
  severity: 'warning',
  gather: gatherAbsent,
  *look(gathered, context) {
    for (const absent of missingConcepts(gathered, context, 'term-missing')) {
      const { row, language, cell, occurrence, approved } = absent
      const { start, end, quote, term, glossary } = occurrence
      // The finding is about the whole cell: a missing term has no place of its own.
      yield {
        language,
        rowId: row.id,
        start: 0,
        end: cell.text.length,
        values: { term, approved, glossary },
        related: [{ language: context.release.source, rowId: row.id, start, end, quote }],
      }
    }
  },
})
