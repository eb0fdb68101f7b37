import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { type CivilDate, fullDate } from '#shared/checks/values/civil-date.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import type { DateToken, Token } from '#shared/text/token.ts'

/** The day under which a release is sent out, where a version says it. */
export interface DatelineDate extends CivilDate {
  readonly start: number
  readonly end: number
}

/** A dateline stands near the top. */
export const datelineRows = 8

/**
 * The full date of a dateline: `Séoul, le 8 mars 2024 – …`, `20 September 2024, Geneva —`, «الرباط، فاتح نونبر 2022 –», or
 * a line that is little more than a date. The date of an event in running text is none.
 */
const datelineDateIn: CellReader<DatelineDate | null> = (cell, language, context) => {
  for (const token of context.tokens(cell, language)) {
    if (token.start > 160) return null
    if (token.type !== 'date' || token.calendar === 'hijri') continue
    const date = fullDate(token)
    if (date !== null && isDateline(cell.text, token)) return { ...date, start: token.start, end: token.end }
  }
  return null
}

/** The dateline of a row in one version; in a row that is known to be the dateline any full date is it. */
export function datelineDateOf(row: RowText, language: LanguageTag, context: CheckContext): DatelineDate | null {
  const cell = row.cells[language]
  if (cell === undefined || cell.text === '') return null
  const date = context.read(datelineDateIn, cell, language)
  return date === null && row.kind === 'dateline' ? firstDateOf(context.tokens(cell, language)) : date
}

function firstDateOf(tokens: readonly Token[]): DatelineDate | null {
  for (const token of tokens) {
    if (token.type !== 'date' || token.calendar === 'hijri') continue
    const date = fullDate(token)
    if (date !== null) return { ...date, start: token.start, end: token.end }
  }
  return null
}

function isDateline(text: string, token: DateToken): boolean {
  const lineStart = text.lastIndexOf('\n', token.start - 1) + 1
  if (token.start - lineStart > 90) return false
  const before = text.slice(lineStart, token.start).trim()
  const newline = text.indexOf('\n', token.end)
  const after = text.slice(token.end, Math.min(newline < 0 ? text.length : newline, token.end + 60))
  if (before.length > 70 || !leads(before)) return false
  if (/^[\s\u00a0)]*(?:[-–—/:|(]|$)/.test(after)) return true
  // `20 September 2024, Geneva —`; a zone or an hour may follow the date of a web page.
  if (before === '' && /^[,،] [\p{L} ,،’'()-]{2,40}[ \u00a0](?:[–—]|-- )/u.test(after)) return true
  return /^[\s\u00a0,،]*(?:[A-Z]{2,4}|\d{1,2}:\d\d.{0,8})$/.test(after)
}

/** Nothing, a label, or places before a comma, bracket or dash: not the words of a sentence. */
function leads(before: string): boolean {
  if (before === '') return true
  const bare = before.replace(articles, '')
  if (bare === '' || !/[,،:(/|–—-]$/.test(bare)) return false
  return bare.split(/[\s\u00a0]+/).length <= 9 && !/[!?؟;؛]/.test(bare)
}

const articles = /[\s\u00a0]+(?:le|the|on|في|يوم|بتاريخ)$/i
