import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { type RepeatedPhrase, repeatedPhrases } from '#shared/checks/completeness/repeated-phrases.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, RowText, TextSpan } from '#shared/model/release-text.ts'
import { endsAsSentence } from '#shared/press/fold-line.ts'
import { hasContactValue } from '#shared/press/line-role.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/**
 * A headline, a paragraph or a phrase that stands twice in one version. Letters that only look different (Persian ya
 * and kaf, tatweel, accents) do not make two of it; short lines and contact blocks may repeat.
 */
export const segDuplicate: ReleaseCheck = releaseCheck<RowBlocks>({
  id: 'seg-duplicate',
  severity: 'warning',
  gather: (row, context) => {
    if (row.kind === 'contact' || row.kind === 'end') return null
    const versions = context.release.languages.flatMap((language) => {
      const cell = row.cells[language]
      if (cell === undefined || cell.text.length < shortestText) return nothing
      const words = context.read(readWords, cell, language)
      const blocks = blocksOf(cell, words)
      const phrases = repeatedPhrases(cell.text, words, language)
      return blocks.length + phrases.length === 0 ? nothing : [{ language, blocks, phrases }]
    })
    return versions.length === 0 ? null : versions
  },
  *look(gathered, { release }) {
    for (const { row, data } of gathered) {
      for (const { language, phrases } of data) for (const phrase of phrases) yield saidTwice(row, language, phrase)
    }
    for (const language of release.languages) yield* repeatedBlocks(gathered, language)
  },
})

const shortestText = 25
const fewestWords = 5

type RowBlocks = readonly VersionBlocks[]

interface VersionBlocks {
  readonly language: LanguageTag
  readonly blocks: readonly Block[]
  readonly phrases: readonly RepeatedPhrase[]
}

/** A paragraph long enough to be nobody's label. */
interface Block extends TextSpan {
  /** The words of its cell; its own are `count` from `first` on. */
  readonly forms: readonly WordForm[]
  readonly first: number
  readonly count: number
  /** Of its first words; two blocks of which one begins with the other share it. */
  readonly opening: number
  readonly isSentence: boolean
}

interface PlacedBlock extends Block {
  readonly row: RowText
  /** Of the row in the release. */
  readonly index: number
}

function blocksOf({ text }: CellText, words: Words): readonly Block[] {
  const blocks: Block[] = []
  let first = 0
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let next = first
    while (next < words.forms.length && (words.starts[next] ?? 0) < end) next += 1
    if (next - first >= fewestWords && end - start >= shortestText) {
      const block = blockAt(text, words, first, next, end)
      if (block !== null) blocks.push(block)
    }
    first = next
    start = end + 1
  }
  return blocks
}

function blockAt(text: string, words: Words, first: number, next: number, end: number): Block | null {
  const start = words.starts[first] ?? 0
  // The end of the line with its closing marks; a label ends in a colon.
  const tail = text.slice(Math.max(start, end - 12), end).trimEnd()
  if (tail.endsWith(':')) return null
  let opening = 0
  for (let index = first; index < first + fewestWords; index += 1) {
    const form = words.forms[index]
    if (form !== undefined) opening = (Math.imul(opening, 31) + hashOf(form)) | 0
  }
  return { start, end, forms: words.forms, first, count: next - first, opening, isSentence: endsAsSentence(tail) }
}

const hashOf = rememberedByWord(({ folded }) => {
  let hash = 7
  for (let index = 0; index < folded.length; index += 1) hash = (Math.imul(hash, 31) + folded.charCodeAt(index)) | 0
  return hash
})

function saidTwice(row: RowText, language: LanguageTag, { first, second, words }: RepeatedPhrase): FoundIn {
  const text = row.cells[language]?.text ?? ''
  const values: Record<string, string> =
    words <= 8 ? { phrase: text.slice(second.start, second.end) } : { context: 'passage' }
  return {
    language,
    rowId: row.id,
    start: first.start,
    end: second.end,
    values,
    fix: { start: first.end, end: second.end, replacement: '' },
  }
}

function* repeatedBlocks(gathered: readonly Gathered<RowBlocks>[], language: LanguageTag): Iterable<FoundIn> {
  const seen = new Map<number, PlacedBlock[]>()
  for (const { row, index, data } of gathered) {
    for (const block of data.find((version) => version.language === language)?.blocks ?? nothing) {
      const placed = { ...block, row, index }
      const alike = seen.get(block.opening)
      const first = alike?.find((other) => isRepeated(other, placed))
      if (first !== undefined && !isContact(placed, language)) yield repeated(first, placed, language)
      if (alike === undefined) seen.set(block.opening, [placed])
      else if (first === undefined) alike.push(placed)
    }
  }
}

function isRepeated(one: PlacedBlock, other: PlacedBlock): boolean {
  const [shorter, longer] = one.count <= other.count ? [one, other] : [other, one]
  const rest = longer.count - shorter.count
  // A headline and once more with what stood beside it on the page.
  if (rest > 0 && (rest > 6 || rest >= shorter.count || one.isSentence || other.isSentence)) return false
  for (let index = 0; index < shorter.count; index += 1) {
    if (shorter.forms[shorter.first + index]?.folded !== longer.forms[longer.first + index]?.folded) return false
  }
  if (one.isSentence && other.isSentence) return true
  const adjoins = other.index - one.index <= 1
  const isTitle = [one, other].some(({ row }) => row.kind === 'headline' || row.kind === 'subhead')
  return adjoins || isTitle || shorter.count >= 8
}

function isContact({ row, start, end }: PlacedBlock, language: LanguageTag): boolean {
  return hasContactValue(row.cells[language]?.text.slice(start, Math.min(end, start + 300)) ?? '')
}

function repeated(first: PlacedBlock, second: PlacedBlock, language: LanguageTag): FoundIn {
  const text = first.row.cells[language]?.text ?? ''
  const related: Passage = {
    language,
    rowId: first.row.id,
    start: first.start,
    end: first.end,
    quote: text.slice(first.start, first.end),
  }
  const { start, end, row } = second
  return { language, rowId: row.id, start, end, values: { context: 'passage' }, related: [related] }
}
