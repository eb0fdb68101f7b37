import type { CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { conceptOf, readNotableTerms } from '#shared/checks/terms/concept-traits.ts'
import type { Fault } from '#shared/checks/terms/read-faults.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import type { TermOccurrence, TermStatus } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { conceptInText, termsOfConcept } from '#shared/terms/concept-in-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'

interface Translation {
  readonly source: CellText
  readonly cell: CellText
  readonly language: LanguageTag
  readonly status: TermStatus
  readonly context: CheckContext
}

interface ConditionalFault {
  readonly fault: Fault
  readonly inSource: TermOccurrence
}

/** Terms of a translation that are faults because the source means the concept they mistranslate. */
export function conditionalFaults(translation: Translation): readonly ConditionalFault[] {
  const { source, context } = translation
  const { conditional } = context.read(readNotableTerms, source, context.release.source)
  if (conditional.length === 0) return nothing
  const faults: ConditionalFault[] = []
  const byConcept = Map.groupBy(conditional, ({ concept }) => concept)
  for (const [concept, inSource] of byConcept) {
    const [first] = inSource
    if (!first) continue
    const wrong = termsOfConcept(concept, translation.language).filter(
      (term) => term.status === translation.status && term.onlyIfSourceHasConcept,
    )
    if (wrong.length === 0) continue
    const inTarget = conceptInText(concept, translation.cell.text, translation.language)
    // As many right terms as the source has: what else is there then translates something else.
    if (inTarget.filter(isApproved).length >= inSource.length) continue
    for (const occurrence of inTarget) {
      const term = wrong.find((one) => one.text === occurrence.term && one.status === occurrence.status)
      if (!term || isApprovedOtherwise(occurrence, first.occurrence, translation)) continue
      const { glossary } = first.occurrence
      faults.push({ fault: { occurrence: { ...occurrence, glossary }, concept, term }, inSource: first.occurrence })
    }
  }
  return faults
}

/** The same words lie in a longer term, or are the right term for another concept that the source's words may mean. */
function isApprovedOtherwise(
  occurrence: TermOccurrence,
  inSource: TermOccurrence,
  { source, cell, language, context }: Translation,
): boolean {
  const other = termOver(context.termsIn(cell, language), occurrence)
  if (other === null) return false
  if (other.end - other.start > occurrence.end - occurrence.start) return true
  if (!isApproved(other)) return false
  const twin = conceptOf(other, context)
  const { source: ofSource } = context.release
  if (twin !== null && conceptInText(twin, inSource.quote, ofSource).length > 0) return true
  return context
    .termsIn(source, ofSource)
    .some((one) => one.glossary === other.glossary && one.conceptId === other.conceptId)
}
