import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { isHeading } from '#shared/checks/terms/aligned-sentences.ts'
import { hasCaseTwin } from '#shared/checks/terms/check-of-fault.ts'
import { conceptOf } from '#shared/checks/terms/concept-traits.ts'
import { isOneWordAcronym } from '#shared/checks/terms/invariant-terms.ts'
import { readFaults } from '#shared/checks/terms/read-faults.ts'
import { lowerCaseStates } from '#shared/checks/terms/states-in-french.ts'
import { inFrenchCase, titleCasedTerms } from '#shared/checks/terms/title-case-in-french.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import type { TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { approvedTerms, termOfOccurrence, termsOfConcept } from '#shared/terms/concept-in-text.ts'
import { isApproved } from '#shared/terms/is-approved.ts'
import { hasLowerCaseNear } from '#shared/terms/lower-case-near.ts'
import { miscasedBeside } from '#shared/terms/miscased-terms.ts'

/**
 * A name or a term whose capitals the glossary marks is written with others: “Vice mayor”, “Security council”. Lines of
 * capitals, headings in title case and the capital of a sentence’s first word are no fault.
 */
export const termCase: CellCheck = {
  id: 'term-case',
  severity: 'info',
  scope: 'cell',
  *look(place) {
    const { cell, language, context } = place
    if (baseLanguage(language) === 'ar') return
    const terms = context.termsIn(cell, language)
    if (baseLanguage(language) === 'fr') yield* inFrench(place)
    for (const occurrence of terms) {
      if (!isApproved(occurrence)) continue
      if (occurrence.quote !== occurrence.term) yield* otherwiseCased(occurrence, place)
      if (cell.text.startsWith('(', occurrence.end + 1)) yield* bracketBehind(occurrence, place)
    }
    for (const occurrence of miscasedBeside(terms))
      if (!isWord(occurrence, place) && !isBracketBehind(occurrence, terms)) yield* otherwiseCased(occurrence, place)
    for (const { occurrence, concept, term } of context.read(readFaults, cell, language)) {
      const right = hasCaseTwin(term, concept, language) ? twinOf(term, concept, language) : undefined
      if (right === undefined || !hasLowerCaseNear(cell.text, occurrence.start)) continue
      if (!isSentenceCased(occurrence.quote) || !startsSentence(cell.text, occurrence.start))
        yield found(occurrence, right)
    }
  },
}

/** What no glossary need know. */
function* inFrench({ cell: { text }, row }: CellPlace): Iterable<Found> {
  for (const { start, end } of lowerCaseStates(text)) {
    const quote = text.slice(start, end)
    yield found({ start, end, quote }, quote.replace('é', 'É'))
  }
  if (isHeading(row)) return
  for (const { start, end } of titleCasedTerms(text)) {
    const quote = text.slice(start, end)
    if (!isTitleCased(text, { start, end })) yield found({ start, end, quote }, inFrenchCase(quote))
  }
}

/** What `bracketBehind` tells of. */
function isBracketBehind({ start }: TermOccurrence, terms: readonly TermOccurrence[]): boolean {
  return terms.some(({ end }) => end === start - 2)
}

/** Written as one word with a capital, an acronym may be an everyday word, or a name that is one: “Press”, “Horizon”. */
function isWord({ quote, term }: TermOccurrence, { language, context }: CellPlace): boolean {
  return term === term.toUpperCase() && context.speller.knows(quote, language) === true
}

function twinOf({ text }: Term, concept: Concept, language: LanguageTag): string | undefined {
  const lower = text.toLowerCase()
  return approvedTerms(concept, language).find((one) => one.text.toLowerCase() === lower)?.text
}

function* otherwiseCased(occurrence: TermOccurrence, { cell, language, context, row }: CellPlace): Iterable<Found> {
  const { quote, term: right, start } = occurrence
  if (quote.length !== right.length || quote.toLowerCase() !== right.toLowerCase()) return
  const concept = conceptOf(occurrence, context)
  const term = concept && termOfOccurrence(concept, occurrence)
  if (!concept || !term) return
  const isHalf = isHalfCased(quote, right) && !startsSentence(cell.text, start)
  if (!isHalf && !isMarked(term, concept, language)) return
  if (approvedTerms(concept, language).some(({ text }) => text === quote)) return
  // “the vice governor” is a common noun, “vice governor Bello” is a title.
  if (!isHalf && isRole(term) && isLower(quote) && !/^ \p{Lu}/u.test(cell.text.slice(occurrence.end))) return
  if (differsByFirstLetterOnly(quote, right) && startsSentence(cell.text, start)) return
  if (!hasLowerCaseNear(cell.text, start)) return
  if (isOverCapitalised(quote, right) && (isHeading(row) || isTitleCased(cell.text, occurrence))) return
  yield found(occurrence, right)
}

/** “the Executive Committee (Excom)” where the glossary has EXCOM for it. */
function* bracketBehind(
  { end, ...occurrence }: TermOccurrence,
  { cell, language, context }: CellPlace,
): Iterable<Found> {
  const [, written = ''] = /^[ \u00a0]\((\p{L}{2,12})\)/u.exec(cell.text.slice(end, end + 16)) ?? []
  const concept = written === '' ? null : conceptOf({ end, ...occurrence }, context)
  if (!concept) return
  const own = approvedTerms(concept, language).filter(({ text }) => text.toLowerCase() === written.toLowerCase())
  const listed = termsOfConcept(concept, language).some(({ text }) => text === written)
  const [right] = own.filter(isOneWordAcronym)
  if (right === undefined || listed) return
  const place = { start: end + 2, end: end + 2 + written.length, quote: written }
  yield found({ ...occurrence, ...place }, right.text)
}

/** A name, or a term of which the glossary lists another casing. */
function isMarked(term: Term, concept: Concept, language: LanguageTag): boolean {
  if (term.caseSensitive || term.partOfSpeech === 'proper noun') return true
  const lower = term.text.toLowerCase()
  return termsOfConcept(concept, language).some(
    (one) => one.caseSensitive && !isApproved(one) && one.text.toLowerCase() === lower,
  )
}

/** “the General assembly”: half a name. In small letters throughout it may be a common noun. */
function isHalfCased(quote: string, right: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(quote) &&
    isSentenceCased(quote) &&
    right.includes(' ') &&
    right.split(' ').every((word) => word.length <= 3 || /^\p{Lu}/u.test(word))
  )
}

function isRole({ caseSensitive, partOfSpeech }: Term): boolean {
  return !caseSensitive && partOfSpeech !== 'proper noun'
}

function isLower(quote: string): boolean {
  return quote === quote.toLowerCase()
}

/** No capital but the first letter. */
function isSentenceCased(quote: string): boolean {
  return isLower(quote.slice(1))
}

function differsByFirstLetterOnly(quote: string, right: string): boolean {
  return quote.slice(1) === right.slice(1)
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:\n•])[\s\u00a0«“"(–—-]*(?:[ld]['’])?$/iu.test(text.slice(Math.max(0, start - 12), start))
}

/** Every difference is a capital too many. */
function isOverCapitalised(quote: string, right: string): boolean {
  for (let at = 0; at < quote.length; at += 1) {
    if (quote.charAt(at) !== right.charAt(at) && quote.charAt(at) === quote.charAt(at).toLowerCase()) return false
  }
  return true
}

const near = 80

/** Nearly all longer words about the term have a capital. */
function isTitleCased(text: string, { start, end }: TextSpan): boolean {
  const about = `${text.slice(Math.max(0, start - near), start)} ${text.slice(end, end + near)}`
  const words = about.match(/\p{L}{4,}/gu) ?? []
  if (words.length === 0) return !/[.!?]\s*$/u.test(text)
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7
}

function found({ start, end, quote }: Pick<TermOccurrence, 'start' | 'end' | 'quote'>, right: string): Found {
  return { start, end, values: { found: quote, expected: right }, fix: { start, end, replacement: right } }
}
