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

/**
 * The first row of a version whose locked words another document of the same version has changed; null: none. A row that
 * went as a whole, and one that was unlocked or given another edition in the same act, is not among them.
 */
export function brokenLock(before: Node, after: Node): string | null {
  let broken: string | null = null
  before.forEach((row, _offset, index) => {
    const there = after.maybeChild(index)
    const mark = broken !== null || there === row ? null : approvedMarkOf(row)
    if (!mark?.locked) return
    const next = there?.attrs.id === row.attrs.id ? there : rowOf(after, row.attrs.id)
    if (!next || next === row || next.content.eq(row.content)) return
    const mine = approvedMarkOf(next)
    if (mine?.locked && mine.text === mark.text && mine.edition === mark.edition) broken = String(row.attrs.id)
  })
  return broken
}

function rowOf(version: Node, id: unknown): Node | null {
  for (let index = 0; index < version.childCount; index += 1)
    if (version.child(index).attrs.id === id) return version.child(index)
  return null
}
