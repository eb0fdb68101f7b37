// Marks that send the reader to a note (`rent*`), and those that no note answers.
import type { Found, Gathered } from '#shared/checks/check.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A mark of a note wherever it stands in a row: a word with it, a line that it opens, or anything else. */
export interface NoteMark {
  readonly symbol: string
  readonly language: LanguageTag
  /** The word that carries the mark, where it could be one too many; null where it is at home. */
  readonly stray: Found | null
}

const symbols = ['*', '†', '‡'] as const

/** The marks of a row in all its versions. A mark is doubtful where its version has it once and others say the row without. */
export function noteMarksIn(row: RowText, languages: readonly LanguageTag[]): readonly NoteMark[] {
  let marks: NoteMark[] | null = null
  for (const language of languages) {
    const text = row.cells[language]?.text ?? ''
    for (const symbol of symbols) {
      const at = text.indexOf(symbol)
      if (at < 0) continue
      const isDoubtful = row.kind !== 'contact' && row.kind !== 'note' && isSaidElsewhere(row, language, languages)
      const stray = isDoubtful && text.indexOf(symbol, at + 1) < 0 ? markedWord(text, at) : null
      ;(marks ??= []).push({ symbol, language, stray })
    }
  }
  return marks ?? none
}

const none: readonly never[] = []

function isSaidElsewhere(row: RowText, language: LanguageTag, languages: readonly LanguageTag[]): boolean {
  return languages.some((other) => other !== language && (row.cells[other]?.text ?? '').trim() !== '')
}

const longestWord = 40

/** `rent*`, but no grade `A*`, no hotel of `4*`, nothing inside a word. */
function markedWord(text: string, at: number): Found | null {
  const [letters] = /\p{L}[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - longestWord), at)) ?? ['']
  if (letters.length < 2 || !/^(?:$|[\s.,;:!?»”")\]،؛؟])/u.test(text.charAt(at + 1))) return null
  const mark = { start: at, end: at + 1 }
  return {
    start: at - letters.length,
    end: mark.end,
    values: { symbol: text.charAt(at) },
    fix: { ...mark, replacement: '' },
  }
}

/** A mark after a word that stands nowhere else in the release: no note explains it, and no other version has it. */
export function* unanswered<Data extends { readonly marks: readonly NoteMark[] }>(
  gathered: readonly Gathered<Data>[],
): Iterable<{ readonly row: RowText; readonly language: LanguageTag; readonly stray: Found }> {
  const times = new Map<string, number>()
  for (const { data } of gathered) for (const { symbol } of data.marks) times.set(symbol, (times.get(symbol) ?? 0) + 1)
  for (const { row, data } of gathered) {
    for (const { symbol, language, stray } of data.marks)
      if (stray !== null && times.get(symbol) === 1) yield { row, language, stray }
  }
}
