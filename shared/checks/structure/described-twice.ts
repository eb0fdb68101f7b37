// A body that one version describes twice, almost in the same words: a text from an older release beside the one in use.
import { wordDifferences } from '#shared/boilerplate/word-differences.ts'
import { isSameWording, wordingOf } from '#shared/boilerplate/wording.ts'
import type { FoundIn } from '#shared/checks/check.ts'
import { restoring, visible } from '#shared/checks/structure/differing-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

export function isDescription({ kind }: RowText): boolean {
  return kind === 'boilerplate'
}

/**
 * Each description that begins like one above it and goes on in other words; the first is taken for the one in use. Almost the
 * same words, unless the source has the very same both times: then any others are a second translation.
 */
export function* describedTwice(
  rows: readonly RowText[],
  language: LanguageTag,
  source: LanguageTag,
): Iterable<FoundIn> {
  const first = new Map<string, Described>()
  for (const row of rows) {
    const text = row.cells[language]?.text ?? ''
    const opening = isRunningText(text) ? openingOf(text) : ''
    if (opening === '') continue
    const usual = first.get(opening)
    if (usual === undefined) first.set(opening, { row, text })
    else if (!isSameWording(text, usual.text) && (isMostlySame(text, usual.text) || isSameIn(source, row, usual.row)))
      yield apart({ row, text }, usual, language)
  }
}

function isSameIn(source: LanguageTag, row: RowText, other: RowText): boolean {
  const [text = '', there = ''] = [row.cells[source]?.text, other.cells[source]?.text]
  return text !== '' && isSameWording(text, there)
}

/** A sentence and no line of a contact, of which there may be two alike. */
function isRunningText(text: string): boolean {
  return text.length >= shortest && text.length <= longest && !text.includes('@')
}

const shortest = 60
const longest = 3000

const openingWords = 5

/** The heading before its colon, else the first words: whom the text is about. */
function openingOf(text: string): string {
  const heading = /^[^:.\n]{5,90}:/u.exec(text)?.[0]
  if (heading !== undefined) return wordingOf(heading)
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length < openingWords * 2 ? '' : wordingOf(words.slice(0, openingWords).join(' '))
}

const fewestSame = 0.7

function isMostlySame(text: string, other: string): boolean {
  const same = wordDifferences(text, other).reduce(
    (sum, { is, text: piece }) => sum + (is === 'same' ? piece.length : 0),
    0,
  )
  return same >= fewestSame * Math.max(text.length, other.length)
}

interface Described {
  readonly row: RowText
  readonly text: string
}

function apart(here: Described, usual: Described, language: LanguageTag): FoundIn {
  const { start, end } = visible(restoring(usual.text, here.text), usual.text)
  const related = [{ language, rowId: usual.row.id, start, end, quote: usual.text.slice(start, end) }]
  const span = visible(restoring(here.text, usual.text), here.text)
  return { ...span, language, rowId: here.row.id, values: { context: 'twice' }, related }
}
