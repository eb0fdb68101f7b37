import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import { knowledgeOfWordLists } from '#shared/alignment/word-list.ts'
import type { Concept } from '#shared/model/concept.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/** What the terms of concepts tell of words; forbidden terms too, for a text that uses them means the same. */
export function glossaryKnowledge(concepts: readonly Concept[]): AlignmentKnowledge {
  const languages = [...new Set(concepts.flatMap(({ terms }) => Object.keys(terms).map(baseLanguage)))]
  const lines = concepts.map((concept) => languages.map((language) => termsIn(concept, language)).join('\t'))
  return knowledgeOfWordLists([lines.join('\n')], languages)
}

function termsIn({ terms }: Concept, language: LanguageTag): string {
  const here = Object.entries(terms).flatMap(([tag, list]) => (baseLanguage(tag) === language ? list : []))
  return here
    .flatMap(({ text, otherForms }) => [text, ...otherForms])
    .map((form) => form.replace(/[\t\n|]/g, ' '))
    .join('|')
}
