import type { RowText } from '#shared/model/release-text.ts'
import type { CellAnatomy } from '#shared/press/row-anatomy.ts'

/**
 * Whether the filled cells of one version make a whole press release: three paragraphs of news at least, and nothing at
 * its head that calls it a statement, a speech, a letter or an invitation.
 */
export function isWholeRelease(cells: readonly { readonly row: RowText; readonly anatomy: CellAnatomy }[]): boolean {
  let paragraphs = 0
  for (const { row, anatomy } of cells) {
    if (anatomy.isParagraph && anatomy.role === null && news.has(row.kind)) paragraphs += 1
  }
  return paragraphs >= 3 && !cells.slice(0, 3).some(({ anatomy }) => anatomy.isStatement)
}

const news: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote'])
