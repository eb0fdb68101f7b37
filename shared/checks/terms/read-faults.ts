import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { conceptOf } from '#shared/checks/terms/concept-traits.ts'
import { isOfItsTime } from '#shared/checks/terms/of-its-time.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { approvedTerms, termOfOccurrence } from '#shared/terms/concept-in-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** A forbidden or deprecated term as it stands in a cell. */
export interface Fault {
  readonly occurrence: TermOccurrence
  readonly concept: Concept
  readonly term: Term
}

/** The terms of a cell that its glossary discourages, but for names that were right at the time the text speaks of. */
export const readFaults: CellReader<readonly Fault[]> = (cell, language, context) => {
  let faults: Fault[] | null = null
  for (const occurrence of context.termsIn(cell, language)) {
    if (occurrence.status !== 'forbidden' && occurrence.status !== 'deprecated') continue
    const fault = faultOf(occurrence, { cell, language, context })
    if (fault) (faults ??= []).push(fault)
  }
  return faults ?? nothing
}

interface Place {
  readonly cell: CellText
  readonly language: LanguageTag
  readonly context: CheckContext
}

function faultOf(occurrence: TermOccurrence, place: Place): Fault | null {
  const concept = conceptOf(occurrence, place.context)
  const term = concept && termOfOccurrence(concept, occurrence)
  if (!concept || !term || isSlipOfLetters(occurrence, concept) || isOfItsTime(occurrence, term, place)) return null
  return { occurrence, concept, term }
}

/** Right but for Persian letters or a capital without its accent: faults of letters, with checks and fixes of their own. */
function isSlipOfLetters({ term, language }: TermOccurrence, concept: Concept): boolean {
  const mended = foldForSearch(term, language)
  return approvedTerms(concept, language).some(
    ({ text }) =>
      foldForSearch(text, language) === mended &&
      (withArabicLetters(term) === text || withAccents(term, text).toLowerCase() === text.toLowerCase()) &&
      text.toLowerCase() !== term.toLowerCase(),
  )
}

function withArabicLetters(term: string): string {
  return term.replace(/[\u06cc\u0649]/gu, 'ي').replace(/\u06a9/gu, 'ك')
}

/** The term with the accents that the other carries on its capitals. */
function withAccents(term: string, other: string): string {
  if (term.length !== other.length) return term
  return [...other].map((letter, index) => (/^\p{Lu}$/u.test(letter) ? letter : term.charAt(index))).join('')
}
