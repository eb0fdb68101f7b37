import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { joinsItems, linesIn } from '#shared/checks/completeness/joined-items.ts'
import { emptyVersions, mergeOf } from '#shared/checks/completeness/merged-rows.ts'
import { gapsOf } from '#shared/checks/completeness/row-sentences.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'

/** A version makes more or fewer paragraphs of the same text, in a cell or of two rows one; short ones may well be joined. */
export const paraCount: ReleaseCheck = releaseCheck<Paragraphs>({
  id: 'para-count',
  readsRows: true,
  severity: 'info',
  gather(row, context) {
    const [counts, empty] = [countsOf(row, context), emptyVersions(row, context)]
    return counts.length + empty.length === 0 ? none : { counts, empty }
  },
  *look(gathered, context): Iterable<FoundIn> {
    const { source } = context.release
    const merged = [...mergedCells(gathered, context)]
    yield* merged
    for (const { row, data } of gathered) {
      for (const { language, found, expected } of data.counts) {
        if (merged.some((cell) => cell.rowId === row.id && cell.language === language)) continue
        const values = { found: String(found), expected: String(expected) }
        yield spoken(row, language, values, [wholeCell(row, source)])
      }
    }
  },
})

/** What a row says of its paragraphs. */
interface Paragraphs {
  /** The versions that make more or fewer of the row's text than the source. */
  readonly counts: readonly Count[]
  /** The versions that show nothing of it. */
  readonly empty: readonly LanguageTag[]
}

interface Count {
  readonly language: LanguageTag
  readonly found: number
  readonly expected: number
}

const none: Paragraphs = { counts: nothing, empty: nothing }

function countsOf(row: RowText, context: CheckContext): readonly Count[] {
  const { source, languages } = context.release
  if (!languages.some((language) => row.cells[language]?.text.includes('\n'))) return nothing
  if (row.kind === 'list') return joinedItems(row, context)
  if (!kinds.has(row.kind)) return nothing
  const expected = paragraphsIn(row.cells[source]?.text ?? '')
  if (expected.length === 0) return nothing
  return languages.flatMap((language) => {
    const found = language === source ? expected : paragraphsIn(row.cells[language]?.text ?? '')
    if (found.length === 0 || found.length === expected.length) return []
    const more = found.length > expected.length ? found : expected
    if (Math.min(...more) < shortest) return []
    const { missing, extra } = gapsOf(row, language, context)
    return missing.length > 0 || extra.length > 0 ? [] : [{ language, found: found.length, expected: expected.length }]
  })
}

function joinedItems(row: RowText, context: CheckContext): readonly Count[] {
  const { source, languages } = context.release
  const model = row.cells[source]
  return languages.flatMap((language) => {
    const cell = row.cells[language]
    if (language === source || model === undefined || cell === undefined) return []
    return joinsItems(row, language, context) ? [{ language, found: linesIn(cell), expected: linesIn(model) }] : []
  })
}

/** The cells that say their own row and the one beside, which is empty. */
function* mergedCells(gathered: readonly Gathered<Paragraphs>[], context: CheckContext): Iterable<FoundIn> {
  for (const { row, index, data } of gathered) {
    for (const language of data.empty) {
      const merge = mergeOf(index, language, context)
      if (merge === null) continue
      const { holder, side } = merge
      const values = { context: side === 'above' ? 'below' : 'above' }
      const { source } = context.release
      yield spoken(holder, language, values, [
        wholeCell(holder, source),
        wholeCell(row, source),
        wholeCell(row, language),
      ])
    }
  }
}

function spoken(
  row: RowText,
  language: LanguageTag,
  values: Readonly<Record<string, string>>,
  related: readonly Passage[],
): FoundIn {
  return { language, rowId: row.id, ...trimmedSpan(row.cells[language]?.text ?? ''), values, related }
}

const kinds: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'boilerplate'])
/** Letters of a paragraph that nobody joins to its neighbour unawares. */
const shortest = 60

/** The lengths of the paragraphs. */
function paragraphsIn(text: string): readonly number[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().length]))
}
