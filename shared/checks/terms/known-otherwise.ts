import type { CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isBrand } from '#shared/checks/terms/invariant-terms.ts'
import { areAnagrams } from '#shared/checks/terms/one-slip-apart.ts'
import { type Acronym, readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import { acronymsOfOthers } from '#shared/checks/terms/unmatched-acronyms.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { acronymsOfBody } from '#shared/press/acronyms-of-bodies.ts'

export interface KnownOtherwise {
  readonly acronym: Acronym
  readonly expected: string
}

/**
 * In brackets behind a name the letters of a body that everybody knows, in another order than this language has them: OIAC
 * for OACI, CAF for AFC. They may well be another body’s, or spell the name; but the other versions say which is meant.
 */
export function knownOtherwise(row: RowText, language: LanguageTag, context: CheckContext): readonly KnownOtherwise[] {
  const cell = row.cells[language]
  const there = row.cells[context.release.source]
  if (!cell?.text.includes('(') || !there || there === cell) return nothing
  const bracketed = context.read(readAcronyms, cell, language).filter((one) => isInBrackets(one, cell))
  if (bracketed.length === 0) return nothing
  const elsewhere = new Set(acronymsOfOthers(row, language, context).map(({ text }) => text))
  const source = baseLanguage(context.release.source)
  const here = new Set(context.read(readAcronyms, cell, language).map(({ text }) => text))
  const base = baseLanguage(language)
  // The letters that a body has in French are another's in an English source: CCG, the Canadian coast guard.
  const meant = [...elsewhere]
    .filter((text) => acronymsOfBody(text, source).includes(text))
    .flatMap((text) => acronymsOfBody(text, base))
  return bracketed.flatMap((acronym): readonly KnownOtherwise[] => {
    const { text } = acronym
    if (isBrand(text) || elsewhere.has(text) || meant.includes(text)) return nothing
    if (termOver(context.termsIn(cell, language), acronym) !== null) return nothing
    const expected = meant.find((one) => !here.has(one) && areAnagrams(one, text))
    return expected === undefined ? nothing : [{ acronym, expected }]
  })
}

function isInBrackets({ start, end }: Acronym, { text }: CellText): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')'
}
