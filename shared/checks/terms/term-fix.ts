import type { Concept } from '#shared/model/concept.ts'
import type { Fix, TermOccurrence } from '#shared/model/finding.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { replaceTerm } from '#shared/terms/replace-term.ts'

/** The edit that puts the concept's preferred term in the place of a wrong one; null where a person has to rewrite. */
export function fixTerm({ start, end, term, language }: TermOccurrence, concept: Concept, text: string): Fix | null {
  const approved = approvedTerms(concept, language)
  const wanted = approved[0]?.text
  if (wanted === undefined) return null
  // «République de Corée (RoK)»: the right name stands before it, the bracket goes.
  const bracket = /\s*\($/u.exec(text.slice(Math.max(0, start - 3), start))?.[0]
  if (bracket && text.charAt(end) === ')') {
    const before = text.slice(0, start - bracket.length)
    if (approved.some((one) => before.endsWith(one.text)))
      return { start: before.length, end: end + 1, replacement: '' }
  }
  // A figure in the text is news, not wording: no fix takes one away.
  if (/\p{Nd}/u.test(text.slice(start, end)) && !/\p{Nd}/u.test(wanted)) return null
  return replaceTerm({ text, place: { start, end }, found: term, wanted, language })
}
