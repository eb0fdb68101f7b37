import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { isUntranslated } from '#shared/checks/completeness/is-untranslated.ts'
import { leftSentences } from '#shared/checks/completeness/left-sentences.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** The source text, most of it, or one of its sentences left standing where its translation should be. */
export const segUntranslated: RowCheck = {
  id: 'seg-untranslated',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    const { release } = context
    const source = row.cells[release.source]
    if (source === undefined || source.text.length < 12) return
    for (const language of release.languages) {
      const cell = row.cells[language]
      if (language === release.source || cell === undefined) continue
      const related = [wholeCell(row, release.source)]
      if (isLeftWhole(row, language, context)) {
        yield { language, rowId: row.id, ...trimmedSpan(cell.text), related }
        continue
      }
      for (const sentence of leftSentences(row, language, context)) {
        yield { language, rowId: row.id, ...sentence, values: { context: 'sentence' }, related }
      }
    }
  },
}

/** Whether a version still is the source, word for word or nearly so. */
export function isLeftWhole(row: RowText, language: LanguageTag, { release }: CheckContext): boolean {
  return isUntranslated({
    source: row.cells[release.source]?.text ?? '',
    sourceLanguage: release.source,
    target: row.cells[language]?.text ?? '',
    targetLanguage: language,
    isHeadline: row.kind === 'headline' || row.kind === 'subhead',
  })
}
