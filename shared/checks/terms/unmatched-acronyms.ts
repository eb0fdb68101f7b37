import type { CheckContext } from '#shared/checks/check.ts'
import { isBrand, isOneWordAcronym } from '#shared/checks/terms/invariant-terms.ts'
import { type Acronym, readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import type { Wanted } from '#shared/checks/terms/wanted-concepts.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { areCounterparts } from '#shared/terms/international-acronyms.ts'
import { isApproved } from '#shared/terms/is-approved.ts'

/** Acronyms of a version's cell that no version of the row has too, that are no terms, and that stand for none of theirs. */
export function unmatchedAcronyms(row: RowText, language: LanguageTag, context: CheckContext): readonly Acronym[] {
  const cell = row.cells[language]
  if (!cell || cell.text === '') return []
  const own = context.read(readAcronyms, cell, language)
  if (own.length === 0) return own
  const others = acronymsOfOthers(row, language, context)
  return own.filter(
    (one) =>
      !isBrand(one.text) &&
      termOver(context.termsIn(cell, language), one) === null &&
      !others.some(({ text }) => text === one.text || areCounterparts(text, one.text)) &&
      !areInitials(one, cell.text),
  )
}

/** The acronyms of a row's other versions. */
export function acronymsOfOthers({ cells }: RowText, language: LanguageTag, context: CheckContext): readonly Acronym[] {
  return context.release.languages.flatMap((other) => {
    const there = cells[other]
    return other === language || !there || there.text === '' ? [] : context.read(readAcronyms, there, other)
  })
}

const lookBack = 120

/** The letters are the initials of what stands before the bracket: «Agence nationale de l’eau (ANE)». */
function areInitials({ start, text }: Acronym, whole: string): boolean {
  const before = whole.slice(Math.max(0, start - lookBack), start)
  if (!/[([]\s?$/u.test(before)) return false
  let index = text.length - 1
  const words = before.match(/[\p{L}\p{M}]+/gu) ?? []
  for (let at = words.length - 1; at >= 0 && index >= 0; at -= 1) {
    const initial = words[at]?.normalize('NFD').charAt(0).toUpperCase()
    if (initial === text.charAt(index).toUpperCase()) index -= 1
  }
  return index < 0
}

/**
 * The one acronym that a translation has in the place of this concept's own: the source writes an acronym, the glossary
 * has one here too, and a single unknown one stands in the cell.
 */
export function otherAcronymFor(
  wanted: Pick<Wanted, 'occurrence' | 'concept'> & { readonly row: RowText; readonly language: LanguageTag },
  context: CheckContext,
): { readonly acronym: Acronym; readonly expected: string } | null {
  const { concept, occurrence, row, language } = wanted
  if (!isApproved(occurrence) || /\s/u.test(occurrence.term)) return null
  const expected = approvedTerms(concept, language).find(isOneWordAcronym)?.text
  if (expected === undefined || isBrand(expected) || !/[A-Z]/u.test(occurrence.term)) return null
  const [acronym, ...further] = unmatchedAcronyms(row, language, context)
  return acronym && further.length === 0 ? { acronym, expected } : null
}
