import type { CheckContext } from '#shared/checks/check.ts'
import { sentencesIn as readSentences } from '#shared/checks/completeness/left-sentences.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A cell’s sentence, at its place among the sentences of the cell. */
export interface Sentence extends TextSpan {
  readonly row: RowText
  readonly text: string
  /** Without the mark that ends it. */
  readonly said: string
  readonly at: number
  /** How many sentences its cell has. */
  readonly of: number
}

const fewestWords = 3

/** The sentences of three words and more; contact rows and closing marks repeat labels, not sentences. */
export function sentencesIn(row: RowText, language: LanguageTag, context: CheckContext): readonly Sentence[] {
  const cell = row.cells[language]
  if (!cell || cell.text === '' || row.kind === 'contact' || row.kind === 'end' || row.kind === 'dateline') return []
  const spans = context.read(readSentences, cell, language)
  const sentences: Sentence[] = []
  for (const [at, { start, end }] of spans.entries()) {
    const text = cell.text.slice(start, end)
    if (hasWords(text)) sentences.push({ row, start, end, text, said: withoutEnd(text), at, of: spans.length })
  }
  return sentences
}

function hasWords(text: string): boolean {
  let count = 0
  word.lastIndex = 0
  while (count < fewestWords && word.test(text)) count += 1
  return count === fewestWords
}

/** Two letters and more, in Latin or Arabic. */
const word = /[A-Za-z\u00c0-\u024f\u0621-\u064a]{2,}/g

/** What stands in another version for a sentence. */
export interface Counterpart extends TextSpan {
  readonly text: string
}

/** The sentence that stands for one in another version: the one at its place, where both cells have as many. */
export function counterpart(
  { row, at, of }: Sentence,
  language: LanguageTag,
  context: CheckContext,
): Counterpart | null {
  const cell = row.cells[language]
  if (!cell || cell.text === '') return null
  const spans = context.read(readSentences, cell, language)
  const span = spans[at]
  return span && spans.length === of ? { ...span, text: cell.text.slice(span.start, span.end) } : null
}

/** Case, accents and punctuation aside. */
export function wordsOf(text: string, language: LanguageTag): readonly string[] {
  return foldForSearch(text, language).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What is said, whatever mark ends it: items of a list end in semicolons, the last one in a stop. */
export function withoutEnd(text: string): string {
  const end = text.search(/[\s\u00a0\u202f.;,:؛،]{1,8}$/u)
  return end < 0 ? text : text.slice(0, end)
}

export function isHeading({ kind }: RowText): boolean {
  return kind === 'headline' || kind === 'subhead'
}
