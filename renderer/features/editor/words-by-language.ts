import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText } from '#shared/model/release-text.ts'
import { countWords } from '#shared/text/count-words.ts'

const counted = new WeakMap<CellText, number>()

/** Words of each version; a cell is counted once as long as it does not change. */
export function wordsByLanguage(text: ReleaseText): Readonly<Record<LanguageTag, number>> {
  const words: Record<LanguageTag, number> = {}
  for (const language of text.languages) {
    let total = 0
    for (const row of text.rows) {
      const cell = row.cells[language]
      if (cell) total += wordsOf(cell, language)
    }
    words[language] = total
  }
  return words
}

function wordsOf(cell: CellText, language: LanguageTag): number {
  let words = counted.get(cell)
  if (words === undefined) {
    words = countWords(cell.text, language)
    counted.set(cell, words)
  }
  return words
}
