import type { Concept, Term } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { approvedTerms } from '#shared/terms/concept-in-text.ts'

/**
 * A glossary as OmegaT reads it: source term, tab, target term, tab, comment; a line for each pair. The format holds two
 * languages and no more of a concept than one comment; terms that are not to be used are left out, because OmegaT
 * would offer them.
 */
export function writeOmegat(
  concepts: readonly Concept[],
  { source, target }: { readonly source: LanguageTag; readonly target: LanguageTag },
): string {
  const lines = concepts.flatMap((concept) =>
    approvedTerms(concept, source).flatMap((from) =>
      approvedTerms(concept, target).map((to) => [from.text, to.text, commentOf(concept, to)].map(oneLine).join('\t')),
    ),
  )
  return [`# ${source}\t${target}`, ...lines, ''].join('\n')
}

function commentOf(concept: Concept, term: Term): string {
  return [concept.domain, concept.definition, concept.note, term.note].filter((part) => part !== '').join(' · ')
}

/** A line that begins with a number sign is a remark to OmegaT; white space before it is not part of the term. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.startsWith('#') ? ` ${line}` : line
}
