import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { firstWords } from '#shared/checks/completeness/first-words.ts'
import { type Gap, gapsOf } from '#shared/checks/completeness/row-sentences.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Passage, RowText } from '#shared/model/release-text.ts'

/** A sentence or paragraph of the source that a version left out, or that all the others have and the source left out. */
export const segMissing: RowCheck = {
  id: 'seg-missing',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    const { source, languages } = context.release
    for (const language of languages) {
      if (language === source) continue
      for (const gap of gapsOf(row, language, context).missing) yield missing(row, language, passage(row, source, gap))
    }
    for (const gap of leftOutBySource(row, context)) yield missing(row, source, gap)
  },
}

function missing(row: RowText, language: LanguageTag, there: Passage): FoundIn {
  return {
    language,
    rowId: row.id,
    ...trimmedSpan(row.cells[language]?.text ?? ''),
    values: { missing: firstWords(there.quote) },
    related: [there],
  }
}

/** What every other version has at the same place, so that it is the source that lost it. */
export function leftOutBySource(row: RowText, context: CheckContext): readonly Passage[] {
  const { source, languages } = context.release
  const others = languages.filter((language) => language !== source && (row.cells[language]?.text ?? '') !== '')
  const [first, ...rest] = others
  if (first === undefined || rest.length === 0) return []
  return gapsOf(row, first, context)
    .extra.filter((gap) =>
      rest.every((language) =>
        gapsOf(row, language, context).extra.some((other) => other.after.lacks === gap.after.lacks),
      ),
    )
    .map((gap) => passage(row, first, gap))
}

export function passage(row: RowText, language: LanguageTag, { span }: Gap): Passage {
  return { language, rowId: row.id, ...span, quote: row.cells[language]?.text.slice(span.start, span.end) ?? '' }
}
