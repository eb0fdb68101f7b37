import type { Concept, Glossary, Term } from '#shared/model/concept.ts'

type TermWish = string | (Partial<Term> & Pick<Term, 'text'>)

/** `aConcept('csw', { en: ['Commission on the Status of Women'], fr: [{ text: 'CCF', status: 'deprecated' }] })`. */
export function aConcept(id: string, terms: Readonly<Record<string, readonly TermWish[]>>): Concept {
  return {
    id,
    domain: '',
    definition: '',
    note: '',
    source: '',
    doNotTranslate: false,
    terms: Object.fromEntries(Object.entries(terms).map(([language, wishes]) => [language, wishes.map(aTerm)])),
  }
}

export function aGlossary(...concepts: readonly Concept[]): Glossary {
  return { id: 'house', name: 'House', priority: 1, concepts }
}

function aTerm(wish: TermWish, index: number): Term {
  return {
    status: index === 0 ? 'preferred' : 'admitted',
    partOfSpeech: 'noun',
    note: '',
    caseSensitive: false,
    gender: '',
    otherForms: [],
    onlyIfSourceHasConcept: false,
    validFrom: null,
    validUntil: null,
    ...(typeof wish === 'string' ? { text: wish } : wish),
  }
}
