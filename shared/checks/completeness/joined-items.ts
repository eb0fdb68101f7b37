import type { CheckContext } from '#shared/checks/check.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/**
 * Whether source and version of a list say the same sentences, a line for each in the one, and in the other fewer lines:
 * no item is lost, but two of them stand in one line.
 */
export function joinsItems(row: RowText, language: LanguageTag, context: CheckContext): boolean {
  const { source } = context.release
  const [model, cell] = [row.cells[source], row.cells[language]]
  if (row.kind !== 'list' || model === undefined || cell === undefined) return false
  const [expected, found] = [linesIn(model), linesIn(cell)]
  if (expected === found || Math.max(expected, found) < 2) return false
  const sentences = context.read(sentencesIn, cell, language).length
  return sentences === Math.max(expected, found) && sentences === context.read(sentencesIn, model, source).length
}

/** The lines of a list that say something. */
export function linesIn({ text }: CellText): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}
