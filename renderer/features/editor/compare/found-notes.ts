import type { Node } from '@tiptap/pm/model'
import type { FoundNote } from '#renderer/features/editor/compare/compared.ts'
import { rowIdsOf } from '#shared/document/versions.ts'
import { type Note, type Remark, sameRemark } from '#shared/model/note.ts'

/** The notes that a file brings and that are not noted yet, each at its row of the release. */
export function foundNotes(remarks: readonly Remark[], here: Node, noted: readonly Note[]): readonly FoundNote[] {
  const ids = rowIdsOf(here)
  const known = new Set(noted.map(sameRemark))
  return remarks
    .filter((remark) => !known.has(sameRemark(remark)))
    .map((remark) => {
      const place = ids.indexOf(remark.rowId)
      const { language } = remark
      return { is: 'note', id: sameRemark(remark), remark, language, number: place < 0 ? null : place + 1 }
    })
}
