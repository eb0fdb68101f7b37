import type { CheckContext } from '#shared/checks/check.ts'
import type { Absent } from '#shared/checks/terms/absent-concepts.ts'
import { conceptBrand } from '#shared/checks/terms/invariant-terms.ts'
import { otherAcronymFor } from '#shared/checks/terms/unmatched-acronyms.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** Which check tells that a concept is absent: a brand was rewritten, another acronym stands there, or the term is missing. */
export function checkOfAbsence(
  absent: Absent & { readonly row: RowText },
  context: CheckContext,
): 'term-missing' | 'dnt-altered' | 'acronym-mismatch' {
  const { concept, language, occurrence } = absent
  if (occurrence.term === conceptBrand(concept, language)) return 'dnt-altered'
  return otherAcronymFor(absent, context) === null ? 'term-missing' : 'acronym-mismatch'
}
