import { type CellReader, type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { type RepeatedPhrase, repeatedPhrases } from '#shared/checks/completeness/repeated-phrases.ts'
import { type RepeatedSentence, repeatedSentences } from '#shared/checks/completeness/repeated-sentences.ts'
import {
  sentencesElsewhere,
  type ToldSentence,
  toldSentences,
} from '#shared/checks/completeness/sentences-elsewhere.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, Passage, RowText, TextSpan } from '#shared/model/release-text.ts'
import { endsAsSentence } from '#shared/press/fold-line.ts'
import { hasContactValue } from '#shared/press/line-role.ts'
import { overlap } from '#shared/text/overlap.ts'
import { beginAlike, hashOfRun, type WordRun } from '#shared/text/word-run.ts'
import type { Words } from '#shared/text/words-in.ts'

/**
 * A headline, a paragraph, a sentence of one or a phrase that stands twice in one version. Letters that only look
 * different (Persian ya and kaf, tatweel, accents) do not make two of it; short lines and contact blocks may repeat.
 */
export const segDuplicate: ReleaseCheck = releaseCheck<RowBlocks>({
  id: 'seg-duplicate',
  readsRows: true,
  severity: 'warning',
  gather: (row, context) => {
    if (row.kind === 'contact' || row.kind === 'end') return null
    const versions = context.release.languages.map((language): CellBlocks | null => {
      const cell = row.cells[language]
      return cell === undefined ? null : context.read(cellBlocks, cell, language)
    })
    return versions.every((blocks) => blocks === null) ? null : { versions, ...keysOf(versions) }
  },
  among: suspectsAmong,
  *look(gathered, context) {
    const { release, snippets } = context
    const versions = release.languages.map((language, index) => ({ language, gathered: ofVersion(gathered, index) }))
    for (const version of versions) {
      yield* inVersion(version.gathered, version.language)
      yield* repeatedIn(version.gathered, {
        language: version.language,
        isFragments: snippets && release.languages.length > 1,
      })
    }
    yield* sentencesElsewhere(versions, context)
  },
})

interface RowBlocks {
  /** In the order of the release's languages. */
  readonly versions: readonly (CellBlocks | null)[]
  /** Two rows that say anything twice have one in common. */
  readonly keys: readonly number[]
  readonly repeatsItself: boolean
}

function keysOf(versions: readonly (CellBlocks | null)[]): Pick<RowBlocks, 'keys' | 'repeatsItself'> {
  const keys: number[] = []
  let repeatsItself = false
  for (const [index, blocks] of versions.entries()) {
    if (blocks === null) continue
    if (blocks.phrases.length + blocks.sentences.length > 0) repeatsItself = true
    for (const { hash, opening } of blocks.blocks) {
      keys.push(keyOf(hash, index, 0))
      if (opening !== null) keys.push(keyOf(opening, index, 1))
    }
    for (const { hash } of blocks.told) keys.push(keyOf(hash, index, 2))
  }
  return { keys, repeatsItself }
}

/** A small integer, which a set holds best. */
function keyOf(hash: number, version: number, kind: number): number {
  return (hash ^ Math.imul(version * 3 + kind + 1, 0x9e3779b1)) & 0x3fffffff
}

/** The rows of which another has a key: mostly none, and this is asked after each edit. */
function suspectsAmong(gathered: readonly Gathered<RowBlocks>[]): readonly Gathered<RowBlocks>[] {
  const [seen, again] = [new Set<number>(), new Set<number>()]
  let repeatsItself = false
  for (const { data } of gathered) {
    repeatsItself ||= data.repeatsItself
    for (const key of data.keys) {
      if (seen.has(key)) again.add(key)
      else seen.add(key)
    }
  }
  if (again.size === 0 && !repeatsItself) return nothing
  return gathered.filter(({ data }) => data.repeatsItself || data.keys.some((key) => again.has(key)))
}

function ofVersion(gathered: readonly Gathered<RowBlocks>[], version: number): readonly Gathered<CellBlocks>[] {
  return gathered.flatMap(({ row, index, data }) => {
    const blocks = data.versions[version]
    return blocks == null ? [] : [{ row, index, data: blocks }]
  })
}

function* inVersion(gathered: readonly Gathered<CellBlocks>[], language: LanguageTag): Iterable<FoundIn> {
  for (const { row, data } of gathered) {
    for (const phrase of data.phrases) yield saidTwice(row, language, phrase)
    for (const sentence of data.sentences) {
      if (!data.phrases.some(({ second }) => overlap(second, sentence.second))) yield saidAgain(row, language, sentence)
    }
  }
}

const cellBlocks: CellReader<CellBlocks | null> = (cell, language, { read }) => {
  if (cell.text.length < shortestText) return null
  const words = read(readWords, cell, language)
  const blocks = blocksOf(cell, words)
  const phrases = repeatedPhrases(cell.text, words, language)
  const sentences =
    cell.text.length < shortestParagraph
      ? nothing
      : repeatedSentences(cell.text, words, read(sentencesIn, cell, language))
  const told = read(toldSentences, cell, language)
  return blocks.length + phrases.length + sentences.length + told.length === 0
    ? null
    : { blocks, phrases, sentences, told }
}

const shortestText = 25
/** Below this a paragraph has no room for a sentence, another and the first once more. */
const shortestParagraph = 120
const fewestWords = 5

interface CellBlocks {
  readonly blocks: readonly Block[]
  readonly phrases: readonly RepeatedPhrase[]
  readonly sentences: readonly RepeatedSentence[]
  readonly told: readonly ToldSentence[]
}

/** A paragraph long enough to be nobody's label. */
interface Block extends TextSpan, WordRun {
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
  const opening = endsAsSentence(tail) ? null : hashOfRun(words.forms, first, first + fewestWords)
  const hash = hashOfRun(words.forms, first, next)
  return { start, end, forms: words.forms, first, count: next - first, hash, opening }
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

function saidAgain(row: RowText, language: LanguageTag, { first, second }: RepeatedSentence): FoundIn {
  const text = row.cells[language]?.text ?? ''
  const related: Passage = { ...first, language, rowId: row.id, quote: text.slice(first.start, first.end) }
  const start = text.slice(0, second.start).trimEnd().length
  return {
    language,
    rowId: row.id,
    ...second,
    values: { context: 'passage' },
    fix: { start, end: second.end, replacement: '' },
    related: [related],
  }
}

function* repeatedIn(gathered: readonly Gathered<CellBlocks>[], search: Search): Iterable<FoundIn> {
  const seen = new Map<number, PlacedBlock>()
  const titles = new Map<number, PlacedBlock>()
  for (const { row, index, data } of gathered) {
    for (const block of data.blocks) {
      const same = seen.get(block.hash)
      const title = block.opening === null ? undefined : titles.get(block.opening)
      const placed = { block, row, index }
      if (same === undefined) seen.set(block.hash, placed)
      if (block.opening !== null && title === undefined) titles.set(block.opening, placed)
      const first = firstRepeated(same, placed, search) ?? firstRepeated(title, placed, search)
      if (first !== null && !isContact(placed, search.language)) yield repeated(first, placed, search.language)
    }
  }
}

function firstRepeated(one: PlacedBlock | undefined, other: PlacedBlock, search: Search): PlacedBlock | null {
  return one !== undefined && isRepeated(one, other, search) ? one : null
}

function isRepeated(one: PlacedBlock, other: PlacedBlock, { isFragments }: Search): boolean {
  const shorter = Math.min(one.block.count, other.block.count)
  const rest = Math.max(one.block.count, other.block.count) - shorter
  const areTitles = one.block.opening !== null && other.block.opening !== null
  // A headline and once more with what stood beside it on the page.
  if (rest > 0 && (rest > 6 || rest >= shorter || !areTitles)) return false
  if (!beginAlike(one.block, other.block)) return false
  const isTitle = [one, other].some(({ row }) => row.kind === 'headline' || row.kind === 'subhead')
  if (isTitle) return true
  // Fragments laid side by side with their translations may say the same on purpose.
  if (isFragments) return false
  // Of a label, or of a line like « Entrée libre dans la limite des places disponibles. », each entry may have its own.
  return other.index - one.index <= 1 || shorter >= (areTitles ? 8 : 9)
}

function isContact({ row, block }: PlacedBlock, language: LanguageTag): boolean {
  const cell = row.cells[language]
  if (cell === undefined) return false
  let ofCell = contacts.get(cell)
  if (ofCell === undefined) contacts.set(cell, (ofCell = new Map()))
  let answer = ofCell.get(block.start)
  if (answer === undefined) {
    answer = hasContactValue(cell.text.slice(block.start, Math.min(block.end, block.start + 300)))
    ofCell.set(block.start, answer)
  }
  return answer
}

/** By where a block starts in its cell: it is compared again after each edit elsewhere. */
const contacts = new WeakMap<CellText, Map<number, boolean>>()

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
