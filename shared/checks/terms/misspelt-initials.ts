import type { CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { type Acronym, acronymsInBrackets, readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { acronymsOfBody } from '#shared/press/acronyms-of-bodies.ts'
import { initialsBefore, spellsNameBefore } from '#shared/press/initials-before.ts'
import { isWellKnown } from '#shared/press/well-known-acronyms.ts'

export interface MisspeltInitials {
  readonly acronym: Acronym
  readonly expected: string
}

/**
 * In brackets the initials of the name before them but for one letter, or with two changed over: « l’Agence nationale des
 * routes (ARN) ». Only where the source’s own are the initials of its name, to the letter, and are others; a body that
 * everybody knows may have letters of any language.
 */
export function misspeltInitials(
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): readonly MisspeltInitials[] {
  const { source } = context.release
  const [cell, there] = [row.cells[language], row.cells[source]]
  if (language === source || baseLanguage(language) === 'ar' || !cell?.text.includes('(') || !there) return nothing
  const spelled = bracketed(there, source, context).filter(({ start, text }) =>
    spellsNameBefore(there.text, { start, acronym: text }),
  )
  const here = bracketed(cell, language, context)
  const [only, another] = here
  if (only === undefined || another !== undefined || spelled.length !== 1) return nothing
  const { text, start } = only
  const inSource = context.read(readAcronyms, there, source).some((one) => one.text === text)
  if (inSource || isWellKnown(text) || acronymsOfBody(text, 'ar').length > 0) return nothing
  if (termOver(context.termsIn(cell, language), only) !== null) return nothing
  const expected = initialsBefore(cell.text, start - 1, text.length)
  return areOneSlipApart(expected, text) ? [{ acronym: only, expected }] : nothing
}

/** Longer ones are words. */
function bracketed(cell: CellText, language: LanguageTag, context: CheckContext): readonly Acronym[] {
  return acronymsInBrackets(cell, language, context).filter(({ text }) => text.length <= 8)
}

/** Two neighbours changed over, or in four letters and more one that is another; the first letter is the same. */
function areOneSlipApart(one: string, other: string): boolean {
  if (one.length !== other.length || one === other || one.charAt(0) !== other.charAt(0)) return false
  const apart = [...one].flatMap((letter, index) => (letter === other.charAt(index) ? [] : [index]))
  const [first = 0, second] = apart
  if (second === undefined) return one.length >= 4
  return (
    apart.length === 2 &&
    second === first + 1 &&
    one.charAt(first) === other.charAt(second) &&
    one.charAt(second) === other.charAt(first)
  )
}
