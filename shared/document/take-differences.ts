import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { entitiesOf, setEntities } from '#shared/document/entities.ts'
import type { ReleaseDifference } from '#shared/document/release-differences.ts'
import {
  addVersion,
  deleteRow,
  insertRow,
  orderRows,
  setCellContent,
  setRowKind,
} from '#shared/document/row-operations.ts'
import { rowIdsOf, rowIn, versionOf, versionsOf } from '#shared/document/versions.ts'
import { entityBounds } from '#shared/model/entity.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * Takes over from a copy of a release what was chosen among their differences, and nothing else. A cell becomes what it
 * is in the copy, with its status and the source it was confirmed against, so that it shows as stale where the source
 * has moved on. What the release no longer has is passed over, and its last row never goes.
 */
export function takeDifferences(transform: Transform, copy: Node, taken: readonly ReleaseDifference[]): void {
  const are = <Is extends ReleaseDifference['is']>(is: Is) =>
    taken.filter((difference): difference is Extract<ReleaseDifference, { is: Is }> => difference.is === is)
  for (const { language } of are('version')) takeVersion(transform, copy, language)
  for (const { rowId } of are('row-there')) takeRow(transform, copy, rowId)
  for (const { rowId, there } of are('kind')) setRowKind(transform, rowId, there)
  for (const { rowId, language } of are('cell')) takeCell(transform, copy, language, rowId)
  if (are('order').length > 0) orderRows(transform, rowIdsOf(copy))
  for (const { entities } of are('names')) {
    setEntities(transform, [...entitiesOf(transform.doc), ...entities].slice(0, entityBounds.entities))
  }
  for (const { rowId } of are('row-here')) deleteRow(transform, rowId)
}

function takeVersion(transform: Transform, copy: Node, language: LanguageTag): void {
  if (versionOf(transform.doc, language)) return
  addVersion(transform, language)
  for (const rowId of rowIdsOf(transform.doc)) takeCell(transform, copy, language, rowId)
}

/** Behind the nearest row above it in the copy that the release has, with its text in every version that both have. */
function takeRow(transform: Transform, copy: Node, rowId: string): void {
  const here = rowIdsOf(transform.doc)
  const there = rowIdsOf(copy)
  const [source] = versionsOf(copy)
  const row = source && rowIn(source, rowId)
  if (!row || here.includes(rowId)) return
  const before = there.slice(0, row.index).findLast((id) => here.includes(id))
  insertRow(transform, before === undefined ? 0 : here.indexOf(before) + 1, { id: rowId, kind: row.node.attrs.kind })
  for (const { language } of versionsOf(copy)) takeCell(transform, copy, language, rowId)
}

function takeCell(transform: Transform, copy: Node, language: LanguageTag, rowId: string): void {
  const from = versionOf(copy, language)
  const theirs = from && rowIn(from, rowId)?.node
  const mine = cellIn(transform.doc, language, rowId)
  if (!theirs || !mine) return
  if (!mine.node.content.eq(theirs.content)) setCellContent(transform, language, rowId, theirs.children)
  for (const name of ['status', 'confirmedAgainst', 'approved'] as const) {
    // Whose words they are goes with the words: a cell that only changes its status keeps its own mark.
    if (name === 'approved' && mine.node.content.eq(theirs.content)) continue
    const now = cellIn(transform.doc, language, rowId)
    if (now && now.node.attrs[name] !== theirs.attrs[name]) {
      transform.setNodeAttribute(now.before, name, theirs.attrs[name])
    }
  }
}

function cellIn(release: Node, language: LanguageTag, rowId: string) {
  const place = versionOf(release, language)
  return place && rowIn(place, rowId)
}
