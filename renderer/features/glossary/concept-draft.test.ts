import { describe, expect, test } from 'vitest'
import {
  type ConceptDraft,
  conceptOfDraft,
  draftOf,
  problemsOfDraft,
  type TermDraft,
} from '#renderer/features/glossary/concept-draft.ts'
import type { Concept } from '#shared/model/concept.ts'
import { emptyConcept } from '#shared/terms/empty-concept.ts'
import { newTerm } from '#shared/terms/new-term.ts'

const minister: Concept = {
  ...emptyConcept('minister'),
  definition: 'Head of a ministry.',
  terms: {
    en: [newTerm('minister', 'preferred')],
    ar: [{ ...newTerm('وزير', 'preferred'), otherForms: ['وزراء', 'وزيرات'], gender: 'masculine' }],
  },
}

/** The draft with something typed into a line. */
function typed(draft: ConceptDraft, language: string, index: number, change: Partial<TermDraft>): ConceptDraft {
  const languages = draft.languages.map((each) =>
    each.language === language
      ? { ...each, terms: each.terms.map((term, at) => (at === index ? { ...term, ...change } : term)) }
      : each,
  )
  return { ...draft, languages }
}
const problems = (draft: ConceptDraft): string[] => problemsOfDraft(draft).map(({ is }) => is)

describe('a concept in a form', () => {
  test('comes out as it went in, though the form has lines for more languages', () => {
    const draft = draftOf(minister, ['en', 'fr', 'ar'])
    expect(draft.languages.map(({ language }) => language)).toEqual(['en', 'fr', 'ar'])
    expect(conceptOfDraft(draft, 'minister')).toEqual(minister)
    expect(problems(draft)).toEqual([])
  })

  test('takes other forms with the semicolon of either script between them', () => {
    const draft = typed(draftOf(minister, []), 'ar', 0, { otherForms: 'وزراء؛ وزيرات ;' })
    expect(conceptOfDraft(draft, 'minister').terms['ar']?.[0]?.otherForms).toEqual(['وزراء', 'وزيرات'])
  })

  test('takes years in digits of either script, and says which line holds something else', () => {
    const right = typed(draftOf(minister, []), 'ar', 0, { validFrom: '٢٠١٠', validUntil: '2017' })
    expect(conceptOfDraft(right, 'x').terms['ar']?.[0]).toMatchObject({ validFrom: 2010, validUntil: 2017 })
    expect(problems(right)).toEqual([])
    const wrong = typed(draftOf(minister, []), 'ar', 0, { validFrom: 'since 2010' })
    const key = wrong.languages.find(({ language }) => language === 'ar')?.terms[0]?.key
    expect(problemsOfDraft(wrong)).toEqual([{ is: 'year-invalid', key }])
    expect(problems(typed(right, 'ar', 0, { validUntil: '2009' }))).toEqual(['years-reversed'])
  })

  test('leaves out an empty line, but not a note whose term was forgotten', () => {
    const draft = draftOf(minister, ['fr'])
    expect(problems(typed(draft, 'fr', 0, { note: 'au Canada' }))).toEqual(['term-empty'])
    expect(problems(draftOf(emptyConcept('new'), ['en', 'fr']))).toEqual(['no-term'])
  })
})
