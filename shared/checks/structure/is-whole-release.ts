import type { CellAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** As short as the news of a release may be, in paragraphs and letters. */
const fewest = { paragraphs: 3, letters: 600 }

/**
 * Whether the filled cells of one version make a whole press release: news of some length, and nothing at its head that
 * calls it a statement, a speech, a letter or an invitation.
 */
export function isWholeRelease(
  cells: readonly { readonly row: RowText; readonly anatomy: CellAnatomy }[],
  language: LanguageTag,
): boolean {
  return hasNewsEnough(cells, language) && !cells.slice(0, 3).some(({ anatomy }) => anatomy.isStatement)
}

function hasNewsEnough(
  cells: readonly { readonly row: RowText; readonly anatomy: CellAnatomy }[],
  language: LanguageTag,
): boolean {
  let [paragraphs, letters] = [0, 0]
  for (const { row, anatomy } of cells) {
    if (!anatomy.isParagraph || anatomy.role !== null || !news.has(row.kind)) continue
    paragraphs += 1
    letters += row.cells[language]?.text.length ?? 0
    if (paragraphs >= fewest.paragraphs && letters >= fewest.letters) return true
  }
  return false
}

const news: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote'])
