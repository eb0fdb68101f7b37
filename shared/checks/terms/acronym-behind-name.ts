import type { CheckContext } from '#shared/checks/check.ts'
import { conceptOf } from '#shared/checks/terms/concept-traits.ts'
import { isOneWordAcronym } from '#shared/checks/terms/invariant-terms.ts'
import type { Acronym } from '#shared/checks/terms/read-acronyms.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'

/** A bracket behind a full name holds an acronym that is not the body's own in this language. */
export interface WrongBracket {
  readonly expected: string
  /** It is the body's acronym in another language. */
  readonly foreign: boolean
}

export function wrongBracket(
  { start, end, text }: Acronym,
  cell: CellText,
  language: LanguageTag,
  context: CheckContext,
): WrongBracket | null {
  if (cell.text.charAt(start - 1) !== '(' || cell.text.charAt(end) !== ')') return null
  const gap = /\s/u.test(cell.text.charAt(start - 2)) ? 2 : 1
  const name = termOver(context.termsIn(cell, language), { start: start - gap - 1, end: start - gap })
  const concept = name?.end === start - gap && isApproved(name) ? conceptOf(name, context) : null
  if (!concept) return null
  const own = approvedTerms(concept, language).filter(isOneWordAcronym)
  const [first] = own
  if (!first || own.some((one) => one.text === text || one.text === name?.term || `${one.text}s` === text)) return null
  const foreign = Object.entries(concept.terms).some(
    ([other, terms]) =>
      baseLanguage(other) !== baseLanguage(language) && terms.some((one) => isOneWordAcronym(one) && one.text === text),
  )
  return { expected: first.text, foreign }
}
