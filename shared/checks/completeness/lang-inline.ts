import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { copiedRuns } from '#shared/checks/completeness/copied-runs.ts'
import { englishRuns, frenchRuns } from '#shared/checks/completeness/foreign-runs.ts'
import { wrongLanguageOf } from '#shared/checks/completeness/lang-wrong.ts'
import { isSetApart, latinRuns } from '#shared/checks/completeness/latin-runs.ts'
import { leftSentences } from '#shared/checks/completeness/left-sentences.ts'
import { isLeftWhole } from '#shared/checks/completeness/seg-untranslated.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'

/**
 * A few words of another language left inside a text ("3rd, June 2024 GMT" in Arabic). Names, quotations and addresses
 * may stand so.
 */
export const langInline: RowCheck = {
  id: 'lang-inline',
  severity: 'warning',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    if (row.kind === 'contact') return
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text.length < 12) continue
      const found = [...runsIn(cell, language, context), ...otherScriptRuns(cell)]
      const runs = withCopied(found, copiedRuns(row, language, context))
      if (runs.length > 0) yield* foreign(runs, cell, row, language, context)
    }
  },
}

const none: readonly TextSpan[] = []

/** What shows itself as foreign, and what else was copied from the source. */
function withCopied(runs: readonly TextSpan[], copied: readonly TextSpan[]): readonly TextSpan[] {
  if (copied.length === 0) return runs
  const more = copied.filter((one) => !runs.some((run) => overlap(run, one)))
  return [...runs, ...more].sort((one, other) => one.start - other.start)
}

function runsIn({ text }: CellText, language: LanguageTag, { speller }: CheckContext): readonly TextSpan[] {
  switch (baseLanguage(language)) {
    case 'ar':
      return /[a-z]/.test(text)
        ? latinRuns(text, (word) => word.length >= 4 && speller.knows(word, 'en') === true)
        : none
    case 'fr':
      return [...englishRuns(text), ...arabicRuns(text)]
    case 'en':
      return [...frenchRuns(text), ...arabicRuns(text)]
    default:
      return none
  }
}

/** A text that is foreign for the greater part, or a sentence of it, is not translated: others say so. */
function* foreign(
  runs: readonly TextSpan[],
  cell: CellText,
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): Iterable<FoundIn> {
  const { text } = cell
  const total = runs.reduce((sum, { start, end }) => sum + end - start, 0)
  if (total > text.trim().length * 0.6 || wrongLanguageOf(cell, language, context) !== null) return
  if (language !== context.release.source && isLeftWhole(row, language, context)) return
  const left = language === context.release.source ? none : leftSentences(row, language, context)
  for (const { start, end } of runs) {
    if (left.some((sentence) => overlap(sentence, { start, end }))) continue
    yield { language, rowId: row.id, start, end, values: { found: text.slice(start, end).slice(0, 60) } }
  }
}

/** Words in Greek, Cyrillic, Hebrew or an Asian script in the middle of a sentence, not set apart as a name in its own script is. */
function otherScriptRuns(cell: CellText): readonly TextSpan[] {
  if (!anyOtherScript.test(cell.text)) return none
  return [...cell.text.matchAll(otherScripts)].flatMap(({ 0: found, index }) => {
    const isInside = /[\p{Ll}\p{Lo},،][ \u00a0]$/u.test(cell.text.slice(Math.max(0, index - 2), index))
    return isInside && !isSetApart(cell.text, index) ? [{ start: index, end: index + found.length }] : []
  })
}

const withSpaces = '\\u0370-\\u058f\\u05d0-\\u05ea\\u0904-\\u0dff\\u0e00-\\u0eff\\u10a0-\\u13ff'
const withoutSpaces = '\\u3040-\\u9fff\\uac00-\\ud7af'
const anyOtherScript = new RegExp(`[${withSpaces}${withoutSpaces}]{2}`)
const otherScripts = new RegExp(
  `(?<!\\p{L})(?:[${withSpaces}]{2,40}|[${withoutSpaces}]{2,40})(?:[ \\u00a0][${withSpaces}${withoutSpaces}]{1,40}){0,20}`,
  'gu',
)

/** Arabic words in the middle of a Latin sentence, not in brackets or quotation marks as a name in its own script is. */
function arabicRuns(text: string): readonly TextSpan[] {
  if (!/[\u0621-\u064a]{3}/.test(text)) return none
  const runs: TextSpan[] = []
  for (const match of text.matchAll(/[\u0621-\u0652]{3,40}(?:[ \u00a0][\u0621-\u0652]{1,40}){0,40}/gu)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - 80), start)
    if (/[([«“"‘][^)\]»”"’]*$/u.test(before) || !/[\p{Ll},]\s$/u.test(before)) continue
    runs.push({ start, end })
  }
  return runs
}
