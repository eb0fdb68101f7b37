import type { CheckContext } from '#shared/checks/check.ts'
import { conceptBrand } from '#shared/checks/terms/invariant-terms.ts'
import { otherAcronymFor } from '#shared/checks/terms/unmatched-acronyms.ts'
import type { Wanted } from '#shared/checks/terms/wanted-concepts.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

export type AbsenceCheck = 'term-missing' | 'dnt-altered' | 'acronym-mismatch'

/** Which check tells that a concept is absent: a brand was rewritten, another acronym stands there, or the term is missing. */
export function checkOfAbsence(
  absent: Wanted & { readonly row: RowText; readonly language: LanguageTag },
  context: CheckContext,
): AbsenceCheck {
  const { concept, language, occurrence } = absent
  if (occurrence.term === conceptBrand(concept, language)) return 'dnt-altered'
  return otherAcronymFor(absent, context) === null ? 'term-missing' : 'acronym-mismatch'
}
