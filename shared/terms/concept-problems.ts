import type { Concept } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What keeps a concept from being saved, and where. `index` is the term's place among those of its language. */
export type ConceptProblem =
  | { readonly is: 'no-term' }
  | {
      readonly is: 'term-empty' | 'term-twice' | 'years-reversed'
      readonly language: LanguageTag
      readonly index: number
    }

/**
 * A concept needs a term; each term has letters, stands once in its language, and was not out of use before it came
 * into use. A term may stand twice where the years in which it was right tell the two apart.
 */
export function conceptProblems({ terms }: Pick<Concept, 'terms'>): readonly ConceptProblem[] {
  const problems: ConceptProblem[] = []
  for (const [language, here] of Object.entries(terms)) {
    const seen = new Set<string>()
    for (const [index, { text, caseSensitive, validFrom, validUntil }] of here.entries()) {
      const words = text.normalize('NFC').trim().replace(/\s+/gu, ' ')
      const read = `${caseSensitive ? words : words.toLowerCase()} ${validFrom}-${validUntil}`
      if (words === '') problems.push({ is: 'term-empty', language, index })
      else if (seen.has(read)) problems.push({ is: 'term-twice', language, index })
      if (validFrom !== null && validUntil !== null && validFrom > validUntil) {
        problems.push({ is: 'years-reversed', language, index })
      }
      seen.add(read)
    }
  }
  return Object.values(terms).every((here) => here.length === 0) ? [{ is: 'no-term' }, ...problems] : problems
}
