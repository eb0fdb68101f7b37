import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { firstWords } from '#shared/checks/completeness/first-words.ts'
import { gapsOf } from '#shared/checks/completeness/row-sentences.ts'
import { leftOutBySource } from '#shared/checks/completeness/seg-missing.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { hasContactValue } from '#shared/press/line-role.ts'

/** A sentence, a paragraph or a whole row that the source does not have. */
export const segExtra: RowCheck = {
  id: 'seg-extra',
  severity: 'warning',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    const { source, languages } = context.release
    const isMissing = !hasContentIn(row, source)
    for (const language of languages) {
      if (language === source) continue
      const spans = isMissing ? wholeRow(row, language) : extraSentences(row, language, context)
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
  },
}

const none: readonly TextSpan[] = []

function hasContentIn(row: RowText, language: LanguageTag): boolean {
  const text = row.cells[language]?.text ?? ''
  return text.length > 40 || hasContent(text)
}

/** A paragraph where the source has nothing; notes, contacts and marks of a single version are its own affair. */
function wholeRow(row: RowText, language: LanguageTag): readonly TextSpan[] {
  if (row.kind === 'contact' || row.kind === 'note' || row.kind === 'end' || row.kind === 'dateline') return none
  const text = row.cells[language]?.text ?? ''
  return text.length >= 40 && hasContent(text) ? [trimmedSpan(text)] : none
}

function extraSentences(row: RowText, language: LanguageTag, context: CheckContext): readonly TextSpan[] {
  const { extra } = gapsOf(row, language, context)
  // What all the others have is what the source left out.
  if (extra.length === 0 || leftOutBySource(row, context).length > 0) return none
  return extra.map(({ span }) => span)
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
