import type { CheckContext } from '#shared/checks/check.ts'
import { wordCensus } from '#shared/checks/word-census.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { sentencesOf } from '#shared/text/sentences.ts'

/** The sentences of a cell, remembered with it. */
export const sentencesIn = (cell: CellText, language: LanguageTag): readonly TextSpan[] =>
  sentencesOf(cell.text, language)

const none: readonly TextSpan[] = []

/** Sentences of the source that stand in a version word for word, beside others that are translated. */
export function leftSentences(row: RowText, language: LanguageTag, context: CheckContext): readonly TextSpan[] {
  const { source } = context.release
  const [model, cell] = [row.cells[source], row.cells[language]]
  if (model === undefined || cell === undefined || model.text.length < 25 || cell.text.length < 25) return none
  if (baseLanguage(source) === baseLanguage(language)) return none
  const sentences = context.read(sentencesIn, model, source)
  if (!sentences.some((sentence) => cell.text.includes(opening(model.text, sentence)))) return none
  return sentences.flatMap((sentence) => {
    const wanted = model.text.slice(sentence.start, sentence.end).replace(/[.!?؟…»”"]+$/u, '')
    const at = cell.text.indexOf(wanted)
    if (wanted.length < 25 || wanted.length > cell.text.length * 0.9 || at < 0) return []
    const { ordinary, telling } = wordCensus(wanted, source)
    return ordinary >= 4 && telling >= 2 ? [{ start: at, end: at + wanted.length }] : []
  })
}

/** Enough of a sentence to tell it from others: a quick look before a close one. */
function opening(text: string, { start, end }: TextSpan): string {
  return text.slice(start, Math.min(end, start + 24))
}
