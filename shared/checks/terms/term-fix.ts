import type { Concept } from '#shared/model/concept.ts'
import type { Fix, TermOccurrence } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'
import { contentKeys } from '#shared/terms/loose-presence.ts'
import { replaceTerm } from '#shared/terms/replace-term.ts'

/**
 * The approved term to use instead: the preferred one, unless it has more or fewer words and an admitted one has as
 * many («حيز النفاذ» for «حيز التنفيذ», not «دخول حيز النفاذ»).
 */
export function termInstead(concept: Concept, wrong: string, language: LanguageTag): string | undefined {
  const [first, ...others] = approvedTerms(concept, language).filter((term) => !term.onlyIfSourceHasConcept)
  if (!first) return undefined
  const keys = contentKeys(wrong, language)
  if (keys.length < 2 || contentKeys(first.text, language).length === keys.length) return first.text
  const alike = others.find(({ text }) => {
    const other = contentKeys(text, language)
    return other.length === keys.length && other.some((key) => keys.includes(key))
  })
  return (alike ?? first).text
}

/** The edit that puts the right term in the place of a wrong one; null where a person has to rewrite. */
export function fixTerm({ start, end, term, language }: TermOccurrence, concept: Concept, text: string): Fix | null {
  const wanted = termInstead(concept, term, language)
  if (wanted === undefined) return null
  // «République de Corée (RoK)»: the right name stands before it, the bracket goes.
  const bracket = /\s*\($/u.exec(text.slice(Math.max(0, start - 3), start))?.[0]
  if (bracket && text.charAt(end) === ')') {
    const before = text.slice(0, start - bracket.length)
    if (approvedTerms(concept, language).some((one) => before.endsWith(one.text)))
      return { start: before.length, end: end + 1, replacement: '' }
  }
  // A figure in the text is news, not wording: no fix takes one away.
  if (/\p{Nd}/u.test(text.slice(start, end)) && !/\p{Nd}/u.test(wanted)) return null
  if (addsMuch(term, wanted, language)) return null
  return replaceTerm({ text, place: { start, end }, found: term, wanted, language })
}

/** The same words and two more: whether the sentence bears them («the Middle East & North Africa») a person has to say. */
function addsMuch(term: string, wanted: string, language: LanguageTag): boolean {
  const keys = contentKeys(term, language).filter((key) => key !== '&')
  const more = contentKeys(wanted, language)
  return keys.length > 1 && more.length - keys.length >= 2 && keys.every((key) => more.includes(key))
}
