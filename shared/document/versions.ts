import type { Node } from '@tiptap/pm/model'
import type { LanguageTag } from '#shared/model/language.ts'

/** A language version inside a release document. */
export interface VersionPlace {
  readonly language: LanguageTag
  readonly index: number
  readonly node: Node
  /** The position of its first row in the release document: positions inside a version plus this are release positions. */
  readonly start: number
}

export function versionsOf(release: Node): readonly VersionPlace[] {
  const places: VersionPlace[] = []
  release.forEach((node, offset, index) => {
    places.push({ language: String(node.attrs.language), index, node, start: offset + 1 })
  })
  return places
}

export function versionOf(release: Node, language: LanguageTag): VersionPlace | null {
  return versionsOf(release).find((place) => place.language === language) ?? null
}

/** The version that holds this position, or null between versions. */
export function versionAt(release: Node, position: number): VersionPlace | null {
  for (const place of versionsOf(release)) {
    if (position >= place.start && position <= place.start + place.node.content.size) return place
  }
  return null
}

export interface RowPlace {
  readonly id: string
  readonly index: number
  readonly node: Node
  /** Before the row, in the positions of `within` (`release` positions when start is given). */
  readonly before: number
}

/** The row with this id in a version, with its position in the release document. */
export function rowIn(place: VersionPlace, rowId: string): RowPlace | null {
  let found: RowPlace | null = null
  place.node.forEach((node, offset, index) => {
    if (!found && node.attrs.id === rowId) found = { id: rowId, index, node, before: place.start + offset }
  })
  return found
}

/** The row at this index of a version, with its position in the release document. */
export function rowAtIndex(place: VersionPlace, index: number): RowPlace | null {
  if (index < 0 || index >= place.node.childCount) return null
  let before = place.start
  for (let at = 0; at < index; at += 1) before += place.node.child(at).nodeSize
  const node = place.node.child(index)
  return { id: String(node.attrs.id), index, node, before }
}

/** Ids of the rows of the source version, in order: by the invariant those of every version. */
export function rowIdsOf(release: Node): readonly string[] {
  const ids: string[] = []
  release.firstChild?.forEach((row) => {
    ids.push(String(row.attrs.id))
  })
  return ids
}
