import { applySplice } from '#shared/alignment/session/apply-splice.ts'
import type { AlignmentChange, OpenedAlignment } from '#shared/contract/alignment-values.ts'

/**
 * The alignment after a change that the engine tells of. One that is known already changes nothing; null: others came in
 * between, and the alignment must be read anew.
 */
export function withChange(opened: OpenedAlignment, change: AlignmentChange): OpenedAlignment | null {
  const { splice, ...place } = change
  if (change.revision <= opened.revision) return opened
  if (change.revision > opened.revision + 1 || splice === null) return null
  return { ...opened, ...place, state: applySplice(opened.state, splice) }
}
