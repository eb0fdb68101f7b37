import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { rowIn, versionOf, versionsOf } from '#shared/document/versions.ts'
import { type ApprovedMark, isApprovedMark } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Which approved text the words of a row's cell were taken from; null where they were not. */
export function approvedMarkOf(row: Node): ApprovedMark | null {
  const mark: unknown = row.attrs.approved
  return isApprovedMark(mark) ? mark : null
}

/** Sets or takes away the mark of one cell, as a step of the release. */
export function setApprovedMark(
  transform: Transform,
  language: LanguageTag,
  rowId: string,
  mark: ApprovedMark | null,
): void {
  const place = versionOf(transform.doc, language)
  const row = place && rowIn(place, rowId)
  if (row) transform.setNodeAttribute(row.before, 'approved', mark)
}

/** Locks or unlocks the cells of a row that are marked, in every version. */
export function setLocked(transform: Transform, rowId: string, locked: boolean): void {
  for (const { language } of versionsOf(transform.doc)) {
    const place = versionOf(transform.doc, language)
    const row = place && rowIn(place, rowId)
    const mark = row && approvedMarkOf(row.node)
    if (mark && mark.locked !== locked) setApprovedMark(transform, language, rowId, { ...mark, locked })
  }
}
