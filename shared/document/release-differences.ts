import type { Node } from '@tiptap/pm/model'
import { approvedMarkOf } from '#shared/document/approved-mark.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { entitiesOf } from '#shared/document/entities.ts'
import { rowIdsOf, rowIn, type VersionPlace, versionOf, versionsOf } from '#shared/document/versions.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'

/** The text of a row in one language. */
export interface RowPassage {
  readonly language: LanguageTag
  readonly text: string
}

export interface ComparedCell {
  readonly text: string
  readonly status: CellStatus
}

/**
 * What a copy of a release (`there`) has otherwise than the release (`here`). `id` names the difference with what stands
 * on both sides, so that a decision about it does not outlive an edit. `number` counts rows from 1, in the document that
 * has the row.
 */
export type ReleaseDifference =
  /** A version that only the copy has. */
  | { readonly is: 'version'; readonly id: string; readonly language: LanguageTag; readonly written: number }
  | {
      readonly is: 'cell'
      readonly id: string
      readonly rowId: string
      readonly number: number
      readonly language: LanguageTag
      readonly here: ComparedCell
      readonly there: ComparedCell
      /** The words are the same and their form differs: bold, links, paragraphs, lists. */
      readonly isForm: boolean
      /** Approved words that are locked here cannot be taken over. */
      readonly isLocked: boolean
    }
  | {
      readonly is: 'kind'
      readonly id: string
      readonly rowId: string
      readonly number: number
      readonly here: RowKind
      readonly there: RowKind
    }
  /** A row that only one of the two has. */
  | ({ readonly is: 'row-there' } & LonelyRow)
  | ({ readonly is: 'row-here' } & LonelyRow)
  /** Rows that both have stand in another order. */
  | { readonly is: 'order'; readonly id: string; readonly moved: number }
  /** People, bodies and places that were confirmed in the copy only. */
  | { readonly is: 'names'; readonly id: string; readonly entities: readonly Entity[] }

interface LonelyRow {
  readonly id: string
  readonly rowId: string
  readonly number: number
  readonly kind: RowKind
  /** Only those that have text. */
  readonly passages: readonly RowPassage[]
}

/** Every difference, in the order of the rows. Versions, and names, that only the release has are none: nobody took them out. */
export function releaseDifferences(here: Node, there: Node): readonly ReleaseDifference[] {
  return [
    ...versionsThere(here, there),
    ...rowDifferences(here, there),
    ...orderOf(here, there),
    ...namesThere(here, there),
  ]
}

function versionsThere(here: Node, there: Node): readonly ReleaseDifference[] {
  return versionsOf(there)
    .filter(({ language }) => versionOf(here, language) === null)
    .map(({ language, node }) => ({
      is: 'version',
      id: `version ${language} ${node.textContent.length}`,
      language,
      written: node.children.filter((row) => row.textContent.trim() !== '').length,
    }))
}

/** Along the rows of the release; a row that only the copy has comes behind the one it follows there. */
function rowDifferences(here: Node, there: Node): readonly ReleaseDifference[] {
  const hereIds = rowIdsOf(here)
  const thereIds = rowIdsOf(there)
  const known = new Set(hereIds)
  const numbersThere = new Map(thereIds.map((id, index) => [id, index + 1]))
  const found: ReleaseDifference[] = []
  const added = (index: number): void => {
    for (let at = index; at < thereIds.length; at += 1) {
      const id = thereIds[at] ?? ''
      if (known.has(id)) return
      found.push(lonelyRow('row-there', there, id, at + 1))
    }
  }
  added(0)
  for (const [index, id] of hereIds.entries()) {
    const numberThere = numbersThere.get(id)
    if (numberThere === undefined) {
      found.push(lonelyRow('row-here', here, id, index + 1))
      continue
    }
    found.push(...inRow(here, there, id, index + 1))
    added(numberThere)
  }
  return found
}

function lonelyRow(is: 'row-there' | 'row-here', release: Node, rowId: string, number: number): ReleaseDifference {
  const passages = versionsOf(release).flatMap((place) => {
    const text = cellTextOf(rowOf(place, rowId))
    return text.trim() === '' ? [] : [{ language: place.language, text }]
  })
  const [first] = versionsOf(release)
  const kind = (first ? rowOf(first, rowId).attrs.kind : 'body') as RowKind
  return { is, id: idOf(is, rowId, ...passages.map(({ text }) => text)), rowId, number, kind, passages }
}

function inRow(here: Node, there: Node, rowId: string, number: number): readonly ReleaseDifference[] {
  const found: ReleaseDifference[] = []
  for (const place of versionsOf(here)) {
    const other = versionOf(there, place.language)
    if (!other) continue
    const [mine, theirs] = [rowOf(place, rowId), rowOf(other, rowId)]
    if (found.length === 0 && place.index === 0 && mine.attrs.kind !== theirs.attrs.kind) {
      const kinds = { here: mine.attrs.kind as RowKind, there: theirs.attrs.kind as RowKind }
      found.push({ is: 'kind', id: idOf('kind', rowId, kinds.here, kinds.there), rowId, number, ...kinds })
    }
    const isSameContent = mine.content.eq(theirs.content)
    if (isSameContent && mine.attrs.status === theirs.attrs.status) continue
    const cells = { here: comparedCell(mine), there: comparedCell(theirs) }
    found.push({
      is: 'cell',
      id: idOf('cell', rowId, place.language, ...Object.values(cells).flatMap(({ text, status }) => [text, status])),
      rowId,
      number,
      language: place.language,
      ...cells,
      isForm: !isSameContent && cells.here.text === cells.there.text,
      isLocked: !isSameContent && approvedMarkOf(mine)?.locked === true,
    })
  }
  return found
}

function comparedCell(row: Node): ComparedCell {
  return { text: cellTextOf(row), status: row.attrs.status as CellStatus }
}

function orderOf(here: Node, there: Node): readonly ReleaseDifference[] {
  const [mine, theirs] = [rowIdsOf(here), rowIdsOf(there)]
  const [known, copied] = [new Set(mine), new Set(theirs)]
  const order = mine.filter((id) => copied.has(id))
  const wanted = theirs.filter((id) => known.has(id))
  const moved = order.filter((id, index) => id !== wanted[index]).length
  return moved === 0 ? [] : [{ is: 'order', id: idOf('order', order.join(), wanted.join()), moved }]
}

function namesThere(here: Node, there: Node): readonly ReleaseDifference[] {
  const known = new Set(entitiesOf(here).map(({ id }) => id))
  const entities = entitiesOf(there).filter(({ id }) => !known.has(id))
  return entities.length === 0 ? [] : [{ is: 'names', id: idOf('names', ...entities.map(({ id }) => id)), entities }]
}

function rowOf(place: VersionPlace, rowId: string): Node {
  const row = rowIn(place, rowId)
  if (!row) throw new RangeError('the versions of a release have the same rows')
  return row.node
}

function idOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}
