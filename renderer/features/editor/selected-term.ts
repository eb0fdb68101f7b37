import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Words that somebody holds in one cell, with what stands in the other cells of the row. */
export interface SelectedTerm {
  readonly language: LanguageTag
  readonly text: string
  /** The text of the same row by version, that of the selection too. */
  readonly cells: Readonly<Record<LanguageTag, string>>
}

const longestTerm = 200

/** The selection as a term, else the word at the caret; null where the caret is nowhere. */
export function selectedTerm(editing: ReleaseEditing): SelectedTerm | null {
  const { caret, text } = editing.current()
  const row = text.rows.find(({ id }) => id === caret?.rowId)
  const editor = editing.editorOf(caret?.language ?? '')
  if (!caret || !row || !editor) return null
  const cells = Object.fromEntries(text.languages.map((language) => [language, row.cells[language]?.text ?? '']))
  const { doc, selection } = editor.state
  const selected = doc.textBetween(selection.from, selection.to, ' ', ' ')
  const words = selection.empty ? wordAt(cells[caret.language] ?? '', caret.offset, caret.language) : selected
  return { language: caret.language, text: bareTerm(words).slice(0, longestTerm), cells }
}

/** The word that holds an offset or ends there; '' between words. */
export function wordAt(text: string, offset: number, language: LanguageTag): string {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  )
  return words.find(({ index, segment }) => index <= offset && offset <= index + segment.length)?.segment ?? ''
}

/** Without the spaces and marks that a hasty selection takes along. */
export function bareTerm(selected: string): string {
  return selected
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?…«»“”"()،؛؟]+/u, '')
    .replace(/[\s.,;:!?…«»“”"(،؛؟]+$/u, '')
}

const longestWholeCell = 120

/**
 * What the term plainly is in another version: all of its cell where the term is all of its own, or the same letters
 * where they stand there too (a name, an acronym). '' where it has to be said.
 */
export function plainCounterpart({ language, text, cells }: SelectedTerm, other: LanguageTag): string {
  const there = bareTerm(cells[other] ?? '')
  if (there === '' || text === '') return ''
  if (bareTerm(cells[language] ?? '') === text) return there.length <= longestWholeCell ? there : ''
  return standsIn(there, text) && /\p{Lu}/u.test(text) ? text : ''
}

function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = (text[at - 1] ?? '') + (text[at + words.length] ?? '')
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}
