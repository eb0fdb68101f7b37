import { expect, test } from 'vitest'
import { conceptDifferences } from '#renderer/features/glossary/concept-differences.ts'
import type { Concept } from '#shared/model/concept.ts'
import { emptyConcept } from '#shared/terms/empty-concept.ts'
import { newTerm } from '#shared/terms/new-term.ts'

const city: Concept = {
  ...emptyConcept('city'),
  definition: 'Member of the network.',
  terms: { en: [newTerm('city', 'preferred'), newTerm('town', 'admitted')], ar: [newTerm('مدينة', 'preferred')] },
}

test('the history of a concept says which terms came, went or changed, and what was said of the idea', () => {
  const after: Concept = {
    ...city,
    definition: '',
    doNotTranslate: true,
    terms: { en: [newTerm('city', 'preferred'), newTerm('town', 'forbidden')], fr: [newTerm('ville', 'preferred')] },
  }
  expect(conceptDifferences(city, after)).toEqual([
    { is: 'termChanged', language: 'en', text: 'town' },
    { is: 'termRemoved', language: 'ar', text: 'مدينة' },
    { is: 'termAdded', language: 'fr', text: 'ville' },
    { is: 'field', field: 'definition', before: 'Member of the network.', after: '' },
    { is: 'switch', field: 'doNotTranslate', after: true },
  ])
})

test('a concept that stays as it is has no differences; one that was made is all new', () => {
  expect(conceptDifferences(city, { ...city })).toEqual([])
  expect(conceptDifferences(null, city).map(({ is }) => is)).toEqual(['termAdded', 'termAdded', 'termAdded', 'field'])
})
