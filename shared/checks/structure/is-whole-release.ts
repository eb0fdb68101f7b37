import type { CellAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** As short as the news of a release may be, in paragraphs and letters. */
const fewest = { paragraphs: 3, letters: 600 }

/**
 * Whether the filled cells of one version make a whole press release: news of some length, or its parts marked as such,
 * and nothing at its head that calls it a statement, a speech, a letter or an invitation.
 */
export function isWholeRelease(
  cells: readonly { readonly row: RowText; readonly anatomy: CellAnatomy }[],
  language: LanguageTag,
): boolean {
  return (
    (hasNewsEnough(cells, language) || hasParts(cells, language)) &&
    !cells.slice(0, 3).some(({ anatomy }) => anatomy.isStatement)
  )
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

/** However short: a headline, a lede and more news, and what only releases close with. */
function hasParts(
  cells: readonly { readonly row: RowText; readonly anatomy: CellAnatomy }[],
  language: LanguageTag,
): boolean {
  const kinds = new Set(cells.map(({ row }) => row.kind))
  if (!kinds.has('headline') || !kinds.has('lede') || !closing.some((kind) => kinds.has(kind))) return false
  const told = cells.filter(
    ({ row, anatomy }) =>
      news.has(row.kind) && (anatomy.isParagraph || isSentence(row.cells[language]?.text.trimEnd() ?? '')),
  )
  return told.length >= fewest.paragraphs
}

/** A paragraph of one short sentence: "Fishers rebuilt the quay in a month." */
function isSentence(text: string): boolean {
  return text.length >= shortestSentence && /[.!?؟…»”"]$/u.test(text)
}

const shortestSentence = 30
const closing: readonly RowText['kind'][] = ['quote', 'boilerplate', 'contact']

const news: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote'])
