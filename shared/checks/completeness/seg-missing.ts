import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { firstWords } from '#shared/checks/completeness/first-words.ts'
import { hasMoved, type RowGaps } from '#shared/checks/completeness/moved-gaps.ts'
import { type Gap, gapsOfRow } from '#shared/checks/completeness/row-sentences.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'

/** A sentence or paragraph of the source that a version left out, or that all the others have and the source left out. */
export const segMissing: ReleaseCheck = releaseCheck<RowGaps>({
  id: 'seg-missing',
  readsRows: true,
  severity: 'error',
  gather: gapsOfRow,
  *look(gathered, context): Iterable<FoundIn> {
    for (const { row, index, data } of gathered) {
      for (const [language, { missing }] of data) {
        for (const gap of missing) {
          if (hasMoved(gathered, { index, language, gap, side: 'missing' })) continue
          yield finding(row, language, passage(row, context.release.source, gap))
        }
      }
      for (const there of leftOutBySource(row, data, context)) yield finding(row, context.release.source, there)
    }
  },
})

function finding(row: RowText, language: LanguageTag, there: Passage): FoundIn {
  return {
    language,
    rowId: row.id,
    ...trimmedSpan(row.cells[language]?.text ?? ''),
    values: { missing: firstWords(there.quote) },
    related: [there],
  }
}

/** What every other version has at the same place, so that it is the source that lost it. */
export function leftOutBySource(row: RowText, data: RowGaps, { release }: CheckContext): readonly Passage[] {
  const others = release.languages.filter(
    (language) => language !== release.source && (row.cells[language]?.text ?? '') !== '',
  )
  const [first, ...rest] = others
  if (first === undefined || rest.length === 0) return []
  const isThere = (gap: Gap, language: LanguageTag): boolean =>
    data.get(language)?.extra.some((other) => other.after.lacks === gap.after.lacks) ?? false
  return (data.get(first)?.extra ?? [])
    .filter((gap) => rest.every((language) => isThere(gap, language)))
    .map((gap) => passage(row, first, gap))
}

function passage(row: RowText, language: LanguageTag, { span }: Gap): Passage {
  return { language, rowId: row.id, ...span, quote: row.cells[language]?.text.slice(span.start, span.end) ?? '' }
}
