import type { CheckContext } from '#shared/checks/check.ts'
import { conceptBrand, isOneWordAcronym } from '#shared/checks/terms/invariant-terms.ts'
import type { Fault } from '#shared/checks/terms/read-faults.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import { termStatuses } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'
import { contentKeys } from '#shared/terms/loose-presence.ts'

export type FaultCheck =
  | 'term-forbidden'
  | 'term-deprecated'
  | 'term-case'
  | 'acronym-foreign'
  | 'acronym-mismatch'
  | 'dnt-altered'

/** Of several checks that could tell of a discouraged term, the one that says most of what is wrong with it. */
export function checkOfFault(fault: Fault, row: RowText, language: LanguageTag, context: CheckContext): FaultCheck {
  const { concept, term } = fault
  if (hasCaseTwin(term, concept, language)) return 'term-case'
  if (isOneWordAcronym(term)) {
    if (isAtHomeElsewhere(term, concept, language)) return 'acronym-foreign'
    if (isOtherAcronymInSource(fault, row, language, context)) return 'acronym-mismatch'
  } else if (term.status === 'forbidden' && isBrandTranslated(fault, language)) return 'dnt-altered'
  return term.status === 'forbidden' ? 'term-forbidden' : 'term-deprecated'
}

/** «Vice mayor» beside an approved «Vice Mayor». */
export function hasCaseTwin({ text }: Term, concept: Concept, language: LanguageTag): boolean {
  const lower = text.toLowerCase()
  return approvedTerms(concept, language).some((one) => one.text !== text && one.text.toLowerCase() === lower)
}

/** The abbreviation of another language, where it is better liked than here. */
function isAtHomeElsewhere(term: Term, concept: Concept, language: LanguageTag): boolean {
  return Object.entries(concept.terms).some(
    ([other, terms]) =>
      baseLanguage(other) !== baseLanguage(language) &&
      terms.some((one) => one.text === term.text && rankOf(one) < rankOf(term)),
  )
}

function rankOf({ status }: Term): number {
  return termStatuses.indexOf(status)
}

/** The source writes the concept's acronym, which the glossary has in this language too, as another one. */
function isOtherAcronymInSource(
  { concept, term }: Fault,
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): boolean {
  const source = row.cells[context.release.source]
  if (language === context.release.source || !source) return false
  const own = approvedTerms(concept, language).filter(isOneWordAcronym)
  return (
    own.length > 0 &&
    own.every((one) => one.text !== term.text) &&
    context
      .termsIn(source, context.release.source)
      .some((one) => one.conceptId === concept.id && isApproved(one) && own.some(({ text }) => text === one.term))
  )
}

/** «Nous allons» for WeGO: a brand in other words, none of them from the full name. */
function isBrandTranslated({ concept, term }: Fault, language: LanguageTag): boolean {
  if (conceptBrand(concept, language) === null) return false
  const words = new Set(contentKeys(term.text, language))
  return approvedTerms(concept, language).every(
    ({ text }) => !contentKeys(text, language).some((key) => words.has(key)),
  )
}
