import { type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { closingWords } from '#shared/checks/structure/edge-words.ts'
import { isWholeRelease } from '#shared/checks/structure/is-whole-release.ts'
import { anatomyOfCell, type CellAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A whole release that tells journalists nowhere whom to write to or call. Articles of others need not. */
export const prContactMissing: VersionCheck = versionCheck<CellAnatomy | 'row of contacts'>({
  id: 'pr-contact-missing',
  severity: 'warning',
  readsRows: true,
  gather(row, language, context) {
    if (context.snippets) return null
    return row.kind === 'contact' ? 'row of contacts' : anatomyOfCell(row, language, context)
  },
  *look(gathered, language) {
    const cells: { readonly row: RowText; readonly anatomy: CellAnatomy }[] = []
    for (const { row, data } of gathered) {
      // Empty in this version only it is not translated yet: that is said of it already.
      if (data === 'row of contacts' || isReachable(data)) return
      cells.push({ row, anatomy: data })
    }
    const last = cells.findLast(({ anatomy }) => anatomy.isParagraph)
    if (last === undefined || !isWholeRelease(cells, language)) return
    yield { language, rowId: last.row.id, ...closingWords(last.row.cells[language]?.text ?? '') }
  },
})

function isReachable({ hasContact, isArticle, isSigned, role }: CellAnatomy): boolean {
  return hasContact || isArticle || isSigned || role === 'contact-heading'
}
