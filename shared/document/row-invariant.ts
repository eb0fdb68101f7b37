import type { Node } from '@tiptap/pm/model'

/** Why a release document is not one: null when it is. */
export type InvariantBreach =
  | 'no-version'
  | 'language-twice'
  | 'row-id-missing'
  | 'row-id-twice'
  | 'rows-differ'
  | 'kinds-differ'

/**
 * All versions of a release have the same row ids in the same order, with the same kinds; no id and no language
 * occurs twice. Cheap enough for every entry: one pass over the rows.
 */
export function breachOf(release: Node): InvariantBreach | null {
  const source = release.firstChild
  if (!source) return 'no-version'
  const languages = new Set<string>()
  for (let index = 0; index < release.childCount; index += 1) {
    const language = String(release.child(index).attrs.language)
    if (languages.has(language)) return 'language-twice'
    languages.add(language)
  }
  const ids = new Set<string>()
  for (let index = 0; index < source.childCount; index += 1) {
    const id = String(source.child(index).attrs.id)
    if (id === '') return 'row-id-missing'
    if (ids.has(id)) return 'row-id-twice'
    ids.add(id)
  }
  for (let at = 1; at < release.childCount; at += 1) {
    const version = release.child(at)
    if (version.childCount !== source.childCount) return 'rows-differ'
    for (let index = 0; index < version.childCount; index += 1) {
      const row = version.child(index)
      const sourceRow = source.child(index)
      if (row === sourceRow) continue
      if (row.attrs.id !== sourceRow.attrs.id) return 'rows-differ'
      if (row.attrs.kind !== sourceRow.attrs.kind) return 'kinds-differ'
    }
  }
  return null
}
