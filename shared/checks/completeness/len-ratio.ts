import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { expectedRatio } from '#shared/checks/completeness/expected-ratio.ts'
import { gapsOf } from '#shared/checks/completeness/row-sentences.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/**
 * A version far longer or shorter than the source makes one expect: against the release's own usual ratio where it has
 * enough rows, else against that of the pair of languages. Lengths vary as Gale and Church (1993) measured.
 */
export const lenRatio: ReleaseCheck = releaseCheck<RowText>({
  id: 'len-ratio',
  readsRows: true,
  severity: 'warning',
  gather: (row, { release }) =>
    kinds.has(row.kind) && (row.cells[release.source]?.text.length ?? 0) >= fewestLetters ? row : null,
  *look(gathered, context): Iterable<FoundIn> {
    for (const language of context.release.languages) {
      if (language !== context.release.source) yield* outliers(gathered, language, context)
    }
  },
})

const kinds: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'boilerplate', 'note'])
const fewestLetters = 40
const enoughRows = 8
const farOff = 3.5

function* outliers(
  gathered: readonly Gathered<RowText>[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const { source } = context.release
  const ratios = gathered.flatMap(({ row }) => {
    const [from, to] = [row.cells[source]?.text.length ?? 0, row.cells[language]?.text.length ?? 0]
    return from === 0 || to === 0 ? [] : [{ row, log: Math.log(to / from), from }]
  })
  const usual = usualRatio(
    ratios.map(({ log }) => log),
    Math.log(expectedRatio(source, language)),
    context.snippets,
  )
  for (const { row, log, from } of ratios) {
    if (Math.abs(log - usual) <= farOff * spreadOf(from)) continue
    const [sourceLetters, letters] = [lettersOf(row, source), lettersOf(row, language)]
    if (sourceLetters < fewestLetters || letters === 0) continue
    const exact = Math.log(letters / sourceLetters) - usual
    if (Math.abs(exact) <= farOff * spreadOf(sourceLetters) || isExplained(row, language, context)) continue
    yield {
      language,
      rowId: row.id,
      ...trimmedSpan(row.cells[language]?.text ?? ''),
      values: { context: exact < 0 ? 'short' : 'long', percent: String(Math.round((letters / sourceLetters) * 100)) },
      related: [wholeCell(row, source)],
    }
  }
}

function usualRatio(logs: readonly number[], prior: number, snippets: boolean): number {
  if (snippets || logs.length < enoughRows) return prior
  return [...logs].sort((one, other) => one - other)[logs.length >> 1] ?? prior
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

/** Where whole sentences are missing or too many, that is the finding. */
function isExplained(row: RowText, language: LanguageTag, context: CheckContext): boolean {
  const { missing, extra } = gapsOf(row, language, context)
  return missing.length > 0 || extra.length > 0
}
