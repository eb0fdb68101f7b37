// Operations on rows change every version at once, so that the versions keep the same rows. Each adds its steps to one
// transform; positions are always read from the transform's own latest document.
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { ReplaceStep, type Transform } from '@tiptap/pm/transform'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowAtIndex, rowIdsOf, rowIn, versionOf, versionsOf } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'
import { sourceHash } from '#shared/text/source-hash.ts'

const { row: rowType, paragraph } = releaseSchema.nodes

export interface NewRow {
  readonly id: string
  readonly kind: RowKind
}

/** Puts an empty row before the row that stands at `index` (at the end when index = number of rows). */
export function insertRow(transform: Transform, index: number, row: NewRow): void {
  for (const { language } of versionsOf(transform.doc)) {
    const place = versionOf(transform.doc, language)
    if (!place) continue
    const at = rowAtIndex(place, index)
    transform.insert(at ? at.before : place.start + place.node.content.size, emptyRow(row))
  }
}

/** Takes a row out of every version. The last row cannot go; then the answer is false and nothing changes. */
export function deleteRow(transform: Transform, rowId: string): boolean {
  const first = transform.doc.firstChild
  if (!first || first.childCount < 2) return false
  let deleted = false
  for (const { language } of versionsOf(transform.doc)) {
    const place = versionOf(transform.doc, language)
    const row = place && rowIn(place, rowId)
    if (!row) continue
    transform.delete(row.before, row.before + row.node.nodeSize)
    deleted = true
  }
  return deleted
}

/** Moves a row so that it stands at `index` among the rows as they are after it was taken out. */
export function moveRow(transform: Transform, rowId: string, index: number): boolean {
  let moved = false
  for (const { language } of versionsOf(transform.doc)) {
    const place = versionOf(transform.doc, language)
    const row = place && rowIn(place, rowId)
    if (!row || row.index === index) continue
    transform.delete(row.before, row.before + row.node.nodeSize)
    const after = versionOf(transform.doc, language)
    if (!after) continue
    const at = rowAtIndex(after, index)
    transform.insert(at ? at.before : after.start + after.node.content.size, row.node)
    moved = true
  }
  return moved
}

/**
 * The rows that are named come into this order; the others stay where they are. Names of rows that are not there are
 * passed over.
 */
export function orderRows(transform: Transform, wanted: readonly string[]): void {
  const here = rowIdsOf(transform.doc)
  const known = new Set(here)
  const named = new Set(wanted)
  const inOrder = wanted.filter((id) => known.has(id))
  let next = 0
  const order = here.map((id) => (named.has(id) ? (inOrder[next++] ?? id) : id))
  for (const [index, id] of order.entries()) moveRow(transform, id, index)
}

/**
 * Splits the row at `position` (a release position inside a text block of its cell in `language`). The other versions
 * keep their text in the first half and get an empty second half, to be divided by whoever knows the language.
 */
export function splitRow(
  transform: Transform,
  language: LanguageTag,
  rowId: string,
  position: number,
  newRow: NewRow,
): boolean {
  const here = versionOf(transform.doc, language)
  const row = here && rowIn(here, rowId)
  if (!row || position <= row.before || position >= row.before + row.node.nodeSize) return false
  const cut = transform.doc.resolve(position)
  if (!cut.parent.isTextblock) return false
  const [head, tail] = halves(row.node, position - row.before - 1)
  for (const version of versionsOf(transform.doc)) {
    const place = versionOf(transform.doc, version.language)
    const at = place && rowIn(place, rowId)
    if (!at) continue
    if (version.language === language) {
      const first = rowType.create({ ...row.node.attrs, confirmedAgainst: null, status: statusOf(head) }, head)
      const second = rowType.create({ ...newRow, status: statusOf(tail), confirmedAgainst: null }, tail)
      replace(transform, at.before, at.before + at.node.nodeSize, [first, second])
    } else transform.insert(at.before + at.node.nodeSize, emptyRow(newRow))
  }
  return true
}

/** Joins a row with the one below it, in every version; empty halves leave no empty paragraph behind. */
export function mergeWithNext(transform: Transform, rowId: string): boolean {
  let merged = false
  for (const { language } of versionsOf(transform.doc)) {
    const place = versionOf(transform.doc, language)
    const row = place && rowIn(place, rowId)
    const next = place && row && rowAtIndex(place, row.index + 1)
    if (!row || !next) return merged
    const content = joined(row.node, next.node)
    const status: CellStatus = content.size === 0 || isBlank(content) ? 'empty' : 'draft'
    const attributes = { ...row.node.attrs, status, confirmedAgainst: null }
    replace(transform, row.before, next.before + next.node.nodeSize, [rowType.create(attributes, content)])
    merged = true
  }
  return merged
}

export function setRowKind(transform: Transform, rowId: string, kind: RowKind): void {
  for (const { language } of versionsOf(transform.doc)) {
    const place = versionOf(transform.doc, language)
    const row = place && rowIn(place, rowId)
    if (row && row.node.attrs.kind !== kind) transform.setNodeAttribute(row.before, 'kind', kind)
  }
}

/** Sets how far a cell has come; confirming (translated, reviewed) remembers which source text it was confirmed against. */
export function setCellStatus(transform: Transform, language: LanguageTag, rowId: string, status: CellStatus): void {
  const place = versionOf(transform.doc, language)
  const row = place && rowIn(place, rowId)
  const source = versionsOf(transform.doc)[0]
  if (!row || !source) return
  const confirmed = status === 'translated' || status === 'reviewed'
  const sourceRow = rowIn(source, rowId)
  const against = confirmed && sourceRow ? sourceHash(cellTextOf(sourceRow.node)) : null
  if (row.node.attrs.status !== status) transform.setNodeAttribute(row.before, 'status', status)
  if (row.node.attrs.confirmedAgainst !== against) transform.setNodeAttribute(row.before, 'confirmedAgainst', against)
}

/** Puts these blocks in place of the text of one cell. */
export function setCellContent(
  transform: Transform,
  language: LanguageTag,
  rowId: string,
  content: readonly Node[],
): void {
  const place = versionOf(transform.doc, language)
  const row = place && rowIn(place, rowId)
  if (!row) return
  const from = row.before + 1
  replace(transform, from, from + row.node.content.size, content.length > 0 ? content : [paragraph.create()])
}

/** Adds a version with the same rows; `cells` gives its text by row id. */
export function addVersion(
  transform: Transform,
  language: LanguageTag,
  cells: ReadonlyMap<string, readonly Node[]> = new Map(),
): void {
  const source = transform.doc.firstChild
  if (!source) return
  const rows: Node[] = []
  source.forEach((row) => {
    const content = cells.get(String(row.attrs.id)) ?? [paragraph.create()]
    const status = statusOf(Fragment.from(content as Node[]))
    rows.push(rowType.create({ id: row.attrs.id, kind: row.attrs.kind, status, confirmedAgainst: null }, content))
  })
  transform.insert(transform.doc.content.size, releaseSchema.nodes.version.create({ language }, rows))
}

function emptyRow(row: NewRow): Node {
  return rowType.create({ ...row, status: 'empty', confirmedAgainst: null }, paragraph.create())
}

function statusOf(content: Fragment): CellStatus {
  return isBlank(content) ? 'empty' : 'draft'
}

function isBlank(content: Fragment): boolean {
  return content.textBetween(0, content.size, ' ', ' ').trim() === ''
}

/** The content before and after a position of the row, each a whole row content again. */
function halves(row: Node, position: number): readonly [Fragment, Fragment] {
  const head = row.cut(0, position).content
  const tail = row.cut(position).content
  const fill = (content: Fragment) => (content.childCount === 0 ? Fragment.from(paragraph.create()) : content)
  return [fill(head), fill(tail)]
}

function joined(first: Node, second: Node): Fragment {
  if (isBlank(second.content)) return first.content
  if (isBlank(first.content)) return second.content
  return first.content.append(second.content)
}

function replace(transform: Transform, from: number, to: number, content: readonly Node[]): void {
  transform.step(new ReplaceStep(from, to, new Slice(Fragment.from(content as Node[]), 0, 0)))
}
