import { expect, test } from 'vitest'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { suggestTerms } from '#shared/terms/suggest-terms.ts'
import { aConcept, aGlossary } from '#tests/support/a-glossary.ts'

const recogniser = createTermRecogniser([
  aGlossary(
    aConcept('mayor', {
      en: ['mayor'],
      fr: ['maire'],
      ar: ['رئيس البلدية', 'عمدة', { text: 'المحافظ', status: 'forbidden' }],
    }),
    aConcept('city', { en: ['smart city'], ar: ['مدينة ذكية'] }),
    aConcept('hall', { en: ['city hall'] }),
  ),
])
const suggest = (english: string, arabic: string) =>
  suggestTerms({ occurrences: recogniser.recognise(english, 'en'), recogniser, target: 'ar-MA', targetText: arabic })

test('one suggestion a concept, in the order of the source, with what else is allowed', () => {
  const suggestions = suggest('Smart cities: the mayor of a smart city met mayors at city hall.', '')
  expect(suggestions.map(({ concept, targetTerm }) => [concept.id, targetTerm.text])).toEqual([
    ['city', 'مدينة ذكية'],
    ['mayor', 'رئيس البلدية'],
  ])
  expect(suggestions[1]?.alternatives.map(({ text }) => text)).toEqual(['عمدة'])
  expect(suggestions[0]?.occurrence.quote).toBe('Smart cities')
})

test('says what the translation has already, in whatever form, but a forbidden term does not count', () => {
  expect(suggest('the mayor', 'والعمدة').map(({ present }) => present)).toEqual([true])
  expect(suggest('the mayor', 'المحافظ').map(({ present }) => present)).toEqual([false])
  expect(suggest('smart cities', 'للمدن الذكية').map(({ present }) => present)).toEqual([true])
})
