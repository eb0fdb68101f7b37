import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { firstWords } from '#shared/checks/completeness/first-words.ts'
import { emptyVersions, holdsNeighbour } from '#shared/checks/completeness/merged-rows.ts'
import { hasMoved, type RowGaps } from '#shared/checks/completeness/moved-gaps.ts'
import { gapsOfRow } from '#shared/checks/completeness/row-sentences.ts'
import { leftOutBySource } from '#shared/checks/completeness/seg-missing.ts'
import { isOwnChrome } from '#shared/checks/completeness/site-chrome.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { hasContactValue } from '#shared/press/line-role.ts'

/** A sentence, a paragraph or a whole row that the source does not have. */
export const segExtra: ReleaseCheck = releaseCheck<RowGaps>({
  id: 'seg-extra',
  readsRows: true,
  severity: 'warning',
  gather(row, context) {
    const gaps = hasSource(row, context) ? gapsOfRow(row, context) : new Map()
    // The row beside may say what is empty here.
    return gaps ?? (emptyVersions(row, context).length > 0 ? new Map() : null)
  },
  *look(gathered, context): Iterable<FoundIn> {
    const { source, languages } = context.release
    for (const place of gathered) {
      const { row } = place
      for (const language of languages) {
        if (language === source) continue
        const spans = hasSource(row, context)
          ? extraSentences(gathered, place, language, context)
          : wholeRow(row, language, context)
        for (const span of spans) {
          const quote = row.cells[language]?.text.slice(span.start, span.end) ?? ''
          if (isLocal(quote)) continue
          yield {
            language,
            rowId: row.id,
            ...span,
            values: { found: firstWords(quote) },
            related: [wholeCell(row, source)],
          }
        }
      }
    }
  },
})

const none: readonly TextSpan[] = []

function hasSource(row: RowText, { release }: CheckContext): boolean {
  const text = row.cells[release.source]?.text ?? ''
  return text.length > 40 || hasContent(text)
}

/**
 * A paragraph where the source has nothing; notes, contacts and marks of a single version are its own affair, and
 * furniture of a page is told of as that.
 */
function wholeRow(row: RowText, language: LanguageTag, { read }: CheckContext): readonly TextSpan[] {
  if (row.kind === 'contact' || row.kind === 'note' || row.kind === 'end' || row.kind === 'dateline') return none
  const cell = row.cells[language]
  if (cell === undefined || cell.text.length < 40 || !hasContent(cell.text)) return none
  return read(isOwnChrome, cell, language) ? none : [trimmedSpan(cell.text)]
}

function extraSentences(
  gathered: readonly Gathered<RowGaps>[],
  { row, index, data }: Gathered<RowGaps>,
  language: LanguageTag,
  context: CheckContext,
): readonly TextSpan[] {
  const extra = data.get(language)?.extra ?? []
  // What all the others have is what the source left out.
  if (extra.length === 0 || leftOutBySource(row, data, context).length > 0) return none
  // Two rows said in one: para-count tells of that.
  if (holdsNeighbour(row, index, language, context)) return none
  return extra.flatMap((gap) => (hasMoved(gathered, { index, language, gap, side: 'extra' }) ? [] : [gap.span]))
}

/** A line for the readers of one version: who translated it, whom to call there. */
function isLocal(quote: string): boolean {
  return (
    quote.length <= 300 &&
    (hasContactValue(quote) ||
      /^[\s([*]{0,4}(?:translat|traduction|traduit|note d[ue] traduc|n\.?\s?d\.?\s?t|translator|unofficial translation|courtesy translation|ترجم|الترجمة|ملاحظة المترجم)/iu.test(
        quote,
      ))
  )
}
