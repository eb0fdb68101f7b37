import { importBudget } from '#engine/files/import/import-budget.ts'
import type { ImportWarning } from '#shared/model/imported-document.ts'

/** One remark for each kind of thing that was left out or changed; none for what did not occur. */
export function countedWarnings(counts: Readonly<Record<string, number>>): readonly ImportWarning[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, values: { count: String(count) } }))
}

/** The remark on a document that is longer than an import may be. */
export const cutShort: ImportWarning = { code: 'cut-short', values: { count: String(importBudget.blocks) } }
