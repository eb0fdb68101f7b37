import type { RtfBody } from '#engine/files/import/rtf-body.ts'

/** Whether a control word says something of a paragraph, a cell or a row, which is then done to the body. */
export function isParagraphWord(
  word: string,
  number: number | null,
  body: RtfBody,
  /** The levels of the styles that are headings, by their numbers. */
  headings: ReadonlyMap<number, number>,
): boolean {
  switch (word) {
    case 'pard':
      body.reset()
      return true
    case 'par':
    case 'sect':
    case 'page':
    case 'nestcell':
      body.endParagraph()
      return true
    case 'line':
      body.lineBreak()
      return true
    case 'intbl':
      body.paragraph.inTable = true
      return true
    case 'cell':
      body.endCell()
      return true
    case 'row':
      body.endRow()
      return true
    case 'ilvl':
      body.paragraph.depth = Math.min(8, Math.max(0, number ?? 0))
      return true
    case 's':
      body.paragraph.level = headings.get(number ?? -1) ?? null
      return true
    case 'outlinelevel':
      if (number !== null && number >= 0 && number < 9) body.paragraph.level = number + 1
      return true
    default:
      return false
  }
}
