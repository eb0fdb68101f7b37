import type { Concept, Term } from '#shared/model/concept.ts'

/**
 * A stored concept and a newer shipped edition of it, field by field: what the user changed since the edition he has
 * (`before`, null where he made the concept himself) stays, what he left alone becomes what is shipped now. Terms are
 * the same where they read the same; none is deleted because the newer edition leaves it out, and none that the user
 * took out comes back.
 */
export function mergeConcept(stored: Concept, before: Concept | null, shipped: Concept): Concept {
  const pick = <Key extends 'domain' | 'definition' | 'note' | 'source' | 'doNotTranslate'>(key: Key): Concept[Key] =>
    before !== null && stored[key] === before[key] ? shipped[key] : stored[key]
  const languages = new Set([...Object.keys(stored.terms), ...Object.keys(shipped.terms)])
  const terms: Record<string, readonly Term[]> = {}
  for (const language of languages) {
    terms[language] = mergeTerms(
      stored.terms[language] ?? [],
      before?.terms[language] ?? [],
      shipped.terms[language] ?? [],
    )
  }
  return {
    id: stored.id,
    domain: pick('domain'),
    definition: pick('definition'),
    note: pick('note'),
    source: pick('source'),
    doNotTranslate: pick('doNotTranslate'),
    terms,
  }
}

function mergeTerms(stored: readonly Term[], before: readonly Term[], shipped: readonly Term[]): readonly Term[] {
  const merged = stored.map((term) => {
    const old = before.find(({ text }) => text === term.text)
    const now = shipped.find(({ text }) => text === term.text)
    return old && now && isSame(old, term) ? now : term
  })
  const isNew = ({ text }: Term): boolean =>
    !stored.some((term) => term.text === text) && !before.some((term) => term.text === text)
  return [...merged, ...shipped.filter(isNew)]
}

function isSame(one: Term, other: Term): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
}
