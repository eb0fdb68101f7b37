import { type ApprovedMatch, approvedIndexOf } from '#shared/boilerplate/approved-index.ts'
import { currentEdition, passagesOf } from '#shared/boilerplate/passages-of.ts'
import { isSameWording } from '#shared/boilerplate/wording.ts'
import { type ApprovedMark, type ApprovedText, type Edition, wordsFor } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import { lineRoleOf } from '#shared/press/line-role.ts'

/** A row of a release that is a passage of an approved text, word for word or not. */
export interface RecognisedRow {
  readonly rowId: string
  readonly text: ApprovedText
  /** Of the current edition; `whole` where the row holds all of them. */
  readonly passage: number | 'whole'
  /** Only versions in which something was approved. */
  readonly cells: Readonly<Record<LanguageTag, CellStanding>>
}

/** How a cell stands to the approved text. `approved` are the current edition's words. */
export type CellStanding =
  | { readonly is: 'current'; readonly approved: string }
  /** Word for word an edition that is no longer current. */
  | { readonly is: 'older'; readonly edition: number; readonly approved: string }
  | { readonly is: 'drifted'; readonly approved: string }
  | { readonly is: 'empty'; readonly approved: string }

/** What a row says of itself, without its neighbours. Plain, so that it may be compared and remembered. */
export interface RowGuess {
  readonly textId: string | null
  readonly passage: number | 'whole'
  /** Told by its words or its mark; else it is one only beside passages of the same text, or under a heading “About …”. */
  readonly isSure: boolean
  readonly isAboutHeading: boolean
}

/**
 * The rows of a release that are approved texts, in order. 300 rows in three versions against 100 texts take some
 * milliseconds.
 */
export function recogniseApproved(release: ReleaseText, texts: readonly ApprovedText[]): readonly RecognisedRow[] {
  if (texts.length === 0) return []
  const guesses = release.rows.flatMap((row, index) => {
    const guess = guessRow(row, texts)
    return guess ? [{ row, index, data: guess }] : []
  })
  return resolveRows(guesses, texts)
}

const known = new WeakMap<RowText, { readonly texts: readonly ApprovedText[]; readonly guess: RowGuess | null }>()

/** What this row may be; null: nothing that was approved. The answer to a row is remembered. */
export function guessRow(row: RowText, texts: readonly ApprovedText[]): RowGuess | null {
  const before = known.get(row)
  if (before?.texts === texts) return before.guess
  const guess = guessed(row, texts)
  known.set(row, { texts, guess })
  return guess
}

function guessed(row: RowText, texts: readonly ApprovedText[]): RowGuess | null {
  const index = approvedIndexOf(texts)
  let best: ApprovedMatch | null = null
  let marked: ApprovedMark | null = null
  for (const [language, cell] of Object.entries(row.cells)) {
    if (cell.approved && texts.some(({ id }) => id === cell.approved?.text)) marked ??= cell.approved
    const match = cell.text === '' ? null : index(cell, language)
    if (match && (best === null || match.similarity > best.similarity)) best = match
  }
  const isAboutHeading = isHeadingOfBoilerplate(row)
  if (marked !== null) {
    // Another edition may count its passages otherwise: then the words say which it is, where they can.
    const passage = best?.text.id === marked.text ? best.passage : marked.passage
    return { textId: marked.text, passage, isSure: true, isAboutHeading }
  }
  if (best === null) return isAboutHeading ? { textId: null, passage: 0, isSure: false, isAboutHeading } : null
  const isSure = !best.isShort && best.similarity >= (isAtTheEnd.has(row.kind) ? enoughAtTheEnd : enoughAnywhere)
  return { textId: best.text.id, passage: best.passage, isSure, isAboutHeading }
}

/** A paragraph that is known for a boilerplate may have lost half its words; among the news it may only quote it. */
const isAtTheEnd = new Set<RowText['kind']>(['boilerplate', 'contact', 'note'])
const enoughAtTheEnd = 0.5
const enoughAnywhere = 0.7

const longestHeading = 120

function isHeadingOfBoilerplate({ kind, cells }: RowText): boolean {
  if (kind === 'headline' || kind === 'subhead' || kind === 'lede') return false
  return Object.values(cells).some(
    ({ text }) => text.length > 0 && text.length <= longestHeading && lineRoleOf(text) === 'about-heading',
  )
}

/** Guesses with their places; a heading belongs to the passage below it. */
export function resolveRows(
  guesses: readonly { readonly row: RowText; readonly index: number; readonly data: RowGuess }[],
  texts: readonly ApprovedText[],
): readonly RecognisedRow[] {
  const byId = new Map(texts.map((text) => [text.id, text]))
  return guesses.flatMap(({ row, index, data }, place): RecognisedRow[] => {
    const beside = [guesses[place - 1], guesses[place + 1]].filter(
      (other) => other?.data.isSure === true && Math.abs(other.index - index) === 1,
    )
    const own = data.textId === null ? undefined : byId.get(data.textId)
    const above = guesses[place - 1]
    const isUnderHeading = above?.index === index - 1 && above.data.isAboutHeading
    if (own && (data.isSure || isUnderHeading || beside.some((other) => other?.data.textId === own.id)))
      return [recognised(row, own, data.passage)]
    const below = beside.find((other) => other !== undefined && other.index > index)
    const heading = data.isAboutHeading && below ? headingAbove(byId.get(below.data.textId ?? ''), below.data) : null
    return heading ? [recognised(row, heading.text, heading.passage)] : []
  })
}

function headingAbove(text: ApprovedText | undefined, { passage }: RowGuess) {
  if (!text || typeof passage !== 'number' || passage < 1) return null
  return passagesOf(currentEdition(text).content)[passage - 1]?.heading ? { text, passage: passage - 1 } : null
}

function recognised(row: RowText, text: ApprovedText, passage: number | 'whole'): RecognisedRow {
  const cells: Record<LanguageTag, CellStanding> = {}
  for (const [language, cell] of Object.entries(row.cells)) {
    const approved = wordsIn(currentEdition(text), passage, language)
    if (approved !== '') cells[language] = standingOf(cell, language, text, passage, approved)
  }
  return { rowId: row.id, text, passage, cells }
}

function standingOf(
  cell: CellText,
  language: LanguageTag,
  text: ApprovedText,
  passage: number | 'whole',
  approved: string,
): CellStanding {
  if (cell.text.trim() === '') return { is: 'empty', approved }
  if (isSameWording(cell.text, approved)) return { is: 'current', approved }
  const older = text.editions.slice(0, -1).findLast((edition) => {
    const all = passage === 'whole' ? [passage] : passagesOf(edition.content).keys()
    return [...all].some((each) => isSameWording(cell.text, wordsIn(edition, each, language)))
  })
  return older ? { is: 'older', edition: older.number, approved } : { is: 'drifted', approved }
}

function wordsIn({ content }: Edition, passage: number | 'whole', language: LanguageTag): string {
  const passages = passagesOf(content)
  if (passage !== 'whole') return passages[passage] ? wordsFor(passages[passage], language) : ''
  return passages
    .map((each) => wordsFor(each, language))
    .filter((words) => words.trim() !== '')
    .join('\n')
}
