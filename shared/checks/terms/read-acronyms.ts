import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { hasLowerCaseNear } from '#shared/terms/lower-case-near.ts'
import type { WordForm } from '#shared/text/words-in.ts'

/** A word in capitals or with capitals inside: `UNESCO`, `NGOs`, `WeGO`. */
export interface Acronym extends TextSpan {
  readonly text: string
}

/**
 * The words of a cell that stand by themselves and have two capitals, outside lines of capitals, addresses, symbols
 * and hyphenated or numbered codes (`A/RES/70`, `UN-Habitat`, `EU27`).
 */
export const readAcronyms: CellReader<readonly Acronym[]> = (cell, language, context) => {
  const { forms, starts, ends } = context.read(readWords, cell, language)
  let acronyms: Acronym[] | null = null
  const opening = openingCapitals(cell.text)
  for (let index = 0; index < forms.length; index += 1) {
    if (acronyms?.length === most) break
    const form = forms[index]
    if (!form || !hasTwoCapitals(form) || form.written.length > longest) continue
    const start = starts[index] ?? 0
    const end = ends[index] ?? 0
    if (end <= opening) continue
    if (isJoined(cell.text, start, end) || !hasLowerCaseNear(cell.text, start, 1)) continue
    ;(acronyms ??= []).push({ start, end, text: form.written })
  }
  return acronyms ?? nothing
}

/** Those of three letters and more, all capitals, alone in brackets. */
export function acronymsInBrackets(cell: CellText, language: LanguageTag, context: CheckContext): readonly Acronym[] {
  return context
    .read(readAcronyms, cell, language)
    .filter(
      ({ start, end, text }) =>
        /^[A-Z]{3,}$/u.test(text) && cell.text.charAt(start - 1) === '(' && cell.text.charAt(end) === ')',
    )
}

/** Where the place of a dateline in capitals ends (`LE CAIRE, le 5 mai – …`); 0 without one. */
function openingCapitals(text: string): number {
  const place = /^[\p{Lu}][\p{Lu}’' -]{2,40}(?=[,،(–—]|\s[(–—-])/u.exec(text)
  return place?.[0].length ?? 0
}

function hasTwoCapitals({ shape, written }: WordForm): boolean {
  return shape === 'caps' || shape === 'mixed' || (shape === 'digits' && numbered.test(written))
}

/** `COP28` */
const numbered = /^[A-Z]{2,8}\d{1,3}$/

const longest = 20
/** A text of thousands of acronyms is no press text. */
const most = 400

/** Part of an address, a symbol, a code, an initialism with stops, or a compound. */
function isJoined(text: string, start: number, end: number): boolean {
  return joinsBefore.includes(text.charAt(start - 1)) || joinsAfter(text, end)
}

const joinsBefore = ['/', '@', '.', '_', '-', '\u2011', '+', '#', '\\']

function joinsAfter(text: string, end: number): boolean {
  const mark = text.charAt(end)
  if (mark === '/' || mark === '@' || mark === '_' || mark === '\\') return true
  if (mark !== '.' && mark !== '-' && mark !== '\u2011' && mark !== '+') return false
  return /[\p{L}\p{N}]/u.test(text.charAt(end + 1))
}
