import type { Concept, Term } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'

const fields = ['domain', 'definition', 'note', 'source'] as const

export type ConceptDifference =
  | { readonly is: 'termAdded' | 'termRemoved' | 'termChanged'; readonly language: LanguageTag; readonly text: string }
  | { readonly is: 'field'; readonly field: (typeof fields)[number]; readonly before: string; readonly after: string }
  | { readonly is: 'switch'; readonly field: 'doNotTranslate'; readonly after: boolean }

/** What a change did to a concept; null where there was none, or is none left. */
export function conceptDifferences(before: Concept | null, after: Concept | null): readonly ConceptDifference[] {
  const found: ConceptDifference[] = []
  for (const language of new Set([...Object.keys(before?.terms ?? {}), ...Object.keys(after?.terms ?? {})])) {
    found.push(...termDifferences(language, before?.terms[language] ?? [], after?.terms[language] ?? []))
  }
  for (const field of fields) {
    const [was, is] = [before?.[field] ?? '', after?.[field] ?? '']
    if (was !== is) found.push({ is: 'field', field, before: was, after: is })
  }
  const isKept = after?.doNotTranslate ?? false
  if ((before?.doNotTranslate ?? false) !== isKept) found.push({ is: 'switch', field: 'doNotTranslate', after: isKept })
  return found
}

function termDifferences(
  language: LanguageTag,
  before: readonly Term[],
  after: readonly Term[],
): readonly ConceptDifference[] {
  const found: ConceptDifference[] = []
  for (const term of after) {
    const old = before.find(({ text }) => text === term.text)
    if (!old) found.push({ is: 'termAdded', language, text: term.text })
    else if (!isSame(old, term)) found.push({ is: 'termChanged', language, text: term.text })
  }
  for (const { text } of before) {
    if (!after.some((term) => term.text === text)) found.push({ is: 'termRemoved', language, text })
  }
  return found
}

function isSame(one: Term, other: Term): boolean {
  return JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted())
}
