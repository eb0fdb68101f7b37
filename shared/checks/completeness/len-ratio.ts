import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { expectedRatio } from '#shared/checks/completeness/expected-ratio.ts'
import { emptyVersions, holdsNeighbour } from '#shared/checks/completeness/merged-rows.ts'
import { gapsOf } from '#shared/checks/completeness/row-sentences.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/**
 * A version far longer or shorter than the source makes one expect: against the release's own usual ratio where it has
 * enough rows, else against that of the pair of languages. Lengths vary as Gale and Church (1993) measured.
 */
export const lenRatio: ReleaseCheck = releaseCheck<Ratios>({
  id: 'len-ratio',
  readsRows: true,
  severity: 'warning',
  gather: (row, context) => {
    const { source, languages } = context.release
    const from = row.cells[source]?.text.length ?? 0
    // Too short to be measured; but the row beside may say what is empty here.
    if (!kinds.has(row.kind) || from < fewestLetters)
      return emptyVersions(row, context).length > 0 ? { from: 0, logs: languages.map(() => unmeasured) } : null
    return { from, logs: languages.map((language) => Math.log((row.cells[language]?.text.length ?? 0) / from)) }
  },
  *look(gathered, context): Iterable<FoundIn> {
    for (const [index, language] of context.release.languages.entries()) {
      if (language !== context.release.source) yield* outliers(gathered, index, language, context)
    }
  },
})

/** How long the versions of a row are against its source. */
interface Ratios {
  /** The length of the source in UTF-16 units. */
  readonly from: number
  /** The logarithm of each version's length over the source's; -Infinity for an empty one. */
  readonly logs: readonly number[]
}

const kinds: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'boilerplate', 'note'])
const fewestLetters = 40
const enoughRows = 8
const farOff = 3.5
/** Of a version that is empty. */
const unmeasured = Number.NEGATIVE_INFINITY

function* outliers(
  gathered: readonly Gathered<Ratios>[],
  index: number,
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const { source } = context.release
  const usual = usualRatio(gathered, index, Math.log(expectedRatio(source, language)), context.snippets)
  for (const { row, index: place, data } of gathered) {
    const log = data.logs[index] ?? 0
    if (log === unmeasured || Math.abs(log - usual) <= farOff * spreadOf(data.from)) continue
    const [sourceLetters, letters] = [lettersOf(row, source), lettersOf(row, language)]
    if (sourceLetters < fewestLetters || letters === 0) continue
    const exact = Math.log(letters / sourceLetters) - usual
    if (Math.abs(exact) <= farOff * spreadOf(sourceLetters) || isExplained(row, place, language, context)) continue
    yield {
      language,
      rowId: row.id,
      ...trimmedSpan(row.cells[language]?.text ?? ''),
      values: { context: exact < 0 ? 'short' : 'long', percent: String(Math.round((letters / sourceLetters) * 100)) },
      related: [wholeCell(row, source)],
    }
  }
}

/** The median of the release, where it has enough rows for one. */
function usualRatio(gathered: readonly Gathered<Ratios>[], index: number, prior: number, snippets: boolean): number {
  if (snippets) return prior
  const logs = new Float64Array(gathered.length)
  let filled = 0
  for (const { data } of gathered) {
    const log = data.logs[index] ?? 0
    if (log === unmeasured) continue
    logs[filled] = log
    filled += 1
  }
  return filled < enoughRows ? prior : (logs.subarray(0, filled).sort()[filled >> 1] ?? prior)
}

/** The standard deviation of the logarithm: short texts vary much, long ones little. */
function spreadOf(letters: number): number {
  return Math.max(0.16, Math.sqrt(6.8 / letters))
}

function lettersOf(row: RowText, language: LanguageTag): number {
  let count = 0
  for (const _ of (row.cells[language]?.text ?? '').matchAll(/[\p{L}\p{N}]/gu)) count += 1
  return count
}

/** Where whole sentences are missing or too many, or the row beside is said here as well, that is the finding. */
function isExplained(row: RowText, place: number, language: LanguageTag, context: CheckContext): boolean {
  const { missing, extra } = gapsOf(row, language, context)
  return missing.length > 0 || extra.length > 0 || holdsNeighbour(row, place, language, context)
}
