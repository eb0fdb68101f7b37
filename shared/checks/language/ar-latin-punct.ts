import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordBefore } from '#shared/checks/with-neighbours.ts'
import { directionOf } from '#shared/text/direction.ts'

const arabicMark: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** A Latin comma, semicolon or question mark that belongs to Arabic words. Inside Latin runs and numbers it is right. */
export const arLatinPunct: CellCheck = {
  id: 'ar-latin-punct',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasMarks(cell, marks.latinComma) && directionOf(language) === 'rtl' ? latinMarksIn(cell.text) : nothing,
}

function* latinMarksIn(whole: string): Iterable<Found> {
  if (!/\p{Script=Arabic}/u.test(whole)) return
  const text = maskAddresses(whole)
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    const replacement = arabicMark[mark]
    if (replacement === undefined || !followsArabic(text, at)) continue
    if (isDigit(text[at - 1]) && isDigit(text[at + 1])) continue
    yield {
      ...withWordBefore(whole, { start: at, end: at + 1 }),
      values: { mark, expected: replacement },
      fix: { start: at, end: at + 1, replacement },
    }
  }
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /\p{Nd}/u.test(character)
}

/** Whether the letter nearest before is an Arabic one; at the start of a line, whether the next one is. */
function followsArabic(text: string, at: number): boolean {
  for (let index = at - 1; index >= 0 && text[index] !== '\n'; index -= 1) {
    const character = text[index] ?? ''
    if (/\p{L}/u.test(character)) return /[\p{Script=Arabic}ـ]/u.test(character)
  }
  for (let index = at + 1; index < text.length && text[index] !== '\n'; index += 1) {
    const character = text[index] ?? ''
    if (/\p{L}/u.test(character)) return /[\p{Script=Arabic}ـ]/u.test(character)
  }
  return false
}
