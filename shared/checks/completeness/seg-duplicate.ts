import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { type RepeatedPhrase, repeatedPhrases } from '#shared/checks/completeness/repeated-phrases.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, RowText, TextSpan } from '#shared/model/release-text.ts'
import { endsAsSentence } from '#shared/press/fold-line.ts'
import { hasContactValue } from '#shared/press/line-role.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/**
 * A headline, a paragraph or a phrase that stands twice in one version. Letters that only look different (Persian ya
 * and kaf, tatweel, accents) do not make two of it; short lines and contact blocks may repeat.
 */
export const segDuplicate: ReleaseCheck = releaseCheck<RowBlocks>({
  id: 'seg-duplicate',
  severity: 'warning',
  gather: (row, context) => {
    if (row.kind === 'contact' || row.kind === 'end') return null
    let versions: VersionBlocks[] | null = null
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text.length < shortestText) continue
      const words = context.read(readWords, cell, language)
      const blocks = blocksOf(cell, words)
      const phrases = repeatedPhrases(cell.text, words, language)
      if (blocks.length + phrases.length > 0) (versions ??= []).push({ language, blocks, phrases })
    }
    return versions
  },
  *look(gathered, { release, snippets }) {
    for (const { row, data } of gathered) {
      for (const { language, phrases } of data) for (const phrase of phrases) yield saidTwice(row, language, phrase)
    }
    const isFragments = snippets && release.languages.length > 1
    for (const language of release.languages) yield* repeatedBlocks(gathered, { language, isFragments })
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
  /** Of all its words. */
  readonly hash: number
  /** Of its first words, where it is no sentence: two titles of which one begins with the other share it. */
  readonly opening: number | null
}

interface Search {
  readonly language: LanguageTag
  readonly isFragments: boolean
}

interface PlacedBlock {
  readonly block: Block
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
  const opening = endsAsSentence(tail) ? null : hashOf(words.forms, first, first + fewestWords)
  return { start, end, forms: words.forms, first, count: next - first, hash: hashOf(words.forms, first, next), opening }
}

function hashOf(forms: readonly WordForm[], from: number, to: number): number {
  let hash = 0
  for (let index = from; index < to; index += 1) hash = (Math.imul(hash, 31) + (forms[index]?.foldedHash ?? 0)) | 0
  return hash
}

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

function* repeatedBlocks(gathered: readonly Gathered<RowBlocks>[], search: Search): Iterable<FoundIn> {
  const { language } = search
  const seen = new Map<number, PlacedBlock>()
  const titles = new Map<number, PlacedBlock>()
  for (const { row, index, data } of gathered) {
    for (const block of data.find((version) => version.language === language)?.blocks ?? nothing) {
      const same = seen.get(block.hash)
      const title = block.opening === null ? undefined : titles.get(block.opening)
      const placed = { block, row, index }
      if (same === undefined) seen.set(block.hash, placed)
      if (block.opening !== null && title === undefined) titles.set(block.opening, placed)
      const first = [same, title].find((one) => one !== undefined && isRepeated(one, placed, search))
      if (first !== undefined && !isContact(placed, language)) yield repeated(first, placed, language)
    }
  }
}

function isRepeated(one: PlacedBlock, other: PlacedBlock, { isFragments }: Search): boolean {
  const [shorter, longer] = one.block.count <= other.block.count ? [one.block, other.block] : [other.block, one.block]
  const rest = longer.count - shorter.count
  const areTitles = one.block.opening !== null && other.block.opening !== null
  // A headline and once more with what stood beside it on the page.
  if (rest > 0 && (rest > 6 || rest >= shorter.count || !areTitles)) return false
  for (let index = 0; index < shorter.count; index += 1) {
    if (shorter.forms[shorter.first + index]?.folded !== longer.forms[longer.first + index]?.folded) return false
  }
  const isTitle = [one, other].some(({ row }) => row.kind === 'headline' || row.kind === 'subhead')
  if (isTitle) return true
  // Fragments laid side by side with their translations may say the same on purpose.
  if (isFragments) return false
  return !areTitles || other.index - one.index <= 1 || shorter.count >= 8
}

function isContact({ row, block: { start, end } }: PlacedBlock, language: LanguageTag): boolean {
  return hasContactValue(row.cells[language]?.text.slice(start, Math.min(end, start + 300)) ?? '')
}

function repeated(first: PlacedBlock, second: PlacedBlock, language: LanguageTag): FoundIn {
  const text = first.row.cells[language]?.text ?? ''
  const related: Passage = {
    language,
    rowId: first.row.id,
    start: first.block.start,
    end: first.block.end,
    quote: text.slice(first.block.start, first.block.end),
  }
  const { start, end } = second.block
  return { language, rowId: second.row.id, start, end, values: { context: 'passage' }, related: [related] }
}
