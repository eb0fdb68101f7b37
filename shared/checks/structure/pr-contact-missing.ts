import { type CheckContext, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { closingWords } from '#shared/checks/structure/edge-words.ts'
import { isWholeRelease } from '#shared/checks/structure/is-whole-release.ts'
import { anatomyOfCell, type CellAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A whole release that tells journalists nowhere whom to write to or call. Articles of others need not. */
export const prContactMissing: VersionCheck = versionCheck<CellAnatomy | 'contacts' | 'unreachable'>({
  id: 'pr-contact-missing',
  severity: 'warning',
  readsRows: true,
  gather(row, language, context) {
    if (context.snippets) return null
    if (row.kind !== 'contact') return anatomyOfCell(row, language, context)
    return canBeReached(row, context) ? 'contacts' : 'unreachable'
  },
  *look(gathered, language) {
    const cells: { readonly row: RowText; readonly anatomy: CellAnatomy }[] = []
    let heading: RowText | null = null
    for (const { row, data } of gathered) {
      // Empty in this version only it is not translated yet: that is said of it already.
      if (data === 'contacts') return
      if (data === 'unreachable') heading = hasContent(row.cells[language]?.text ?? '') ? row : heading
      else if (isReachable(data)) return
      else cells.push({ row, anatomy: data })
    }
    const last = heading ?? cells.findLast(({ anatomy }) => anatomy.isParagraph)?.row
    if (last === undefined || !isWholeRelease(cells, language)) return
    yield { language, rowId: last.id, ...closingWords(last.cells[language]?.text ?? '') }
  },
})

/** Whether a row of contacts holds an address or a number in some version, or is still to be filled in. */
function canBeReached({ cells }: RowText, context: CheckContext): boolean {
  const filled = context.release.languages.flatMap((language) => {
    const cell = cells[language]
    return cell === undefined || cell.text.trim() === '' ? [] : [{ cell, language }]
  })
  return (
    filled.length === 0 ||
    filled.some(
      ({ cell, language }) =>
        cell.text.includes('@') || context.tokens(cell, language).some(({ type }) => ways.has(type)),
    )
  )
}

const ways: ReadonlySet<string> = new Set(['email', 'phone', 'url'])

function isReachable({ hasContact, isArticle, isSigned, role }: CellAnatomy): boolean {
  return hasContact || isArticle || isSigned || role === 'contact-heading'
}
