import { describe, expect, test } from 'vitest'
import type { Term } from '#shared/model/concept.ts'
import { conceptProblems } from '#shared/terms/concept-problems.ts'

const term = (text: string, change: Partial<Term> = {}): Term => ({
  text,
  status: 'admitted',
  partOfSpeech: '',
  gender: '',
  otherForms: [],
  note: '',
  caseSensitive: false,
  onlyIfSourceHasConcept: false,
  validFrom: null,
  validUntil: null,
  ...change,
})

describe('a concept that is to be saved', () => {
  test('is in order with one term in one language', () => {
    expect(conceptProblems({ terms: { ar: [term('وزير')], fr: [] } })).toEqual([])
  })

  test('needs a term', () => {
    expect(conceptProblems({ terms: { en: [], fr: [] } })).toEqual([{ is: 'no-term' }])
  })

  test('has no term of spaces alone', () => {
    expect(conceptProblems({ terms: { en: [term('city'), term(' \u00a0')] } })).toEqual([
      { is: 'term-empty', language: 'en', index: 1 },
    ])
  })

  test('has each term once in a language; the same word in two languages is two terms', () => {
    expect(conceptProblems({ terms: { en: [term('maire'), term('Maire ')], fr: [term('maire')] } })).toEqual([
      { is: 'term-twice', language: 'en', index: 1 },
    ])
  })

  test('may say of one term that it was right, then wrong, then right again', () => {
    const twice = [term('WeGO', { validUntil: 2010 }), term('WeGO', { validFrom: 2017 })]
    expect(conceptProblems({ terms: { en: twice } })).toEqual([])
  })

  test('tells terms apart by case where case matters', () => {
    const acronym = (text: string): Term => term(text, { caseSensitive: true })
    expect(conceptProblems({ terms: { en: [acronym('WHO'), acronym('Who')] } })).toEqual([])
    expect(conceptProblems({ terms: { en: [acronym('WHO'), acronym('WHO')] } })).toHaveLength(1)
  })

  test('has no years in the wrong order', () => {
    expect(conceptProblems({ terms: { en: [term('WeGO', { validFrom: 2017, validUntil: 2010 })] } })).toEqual([
      { is: 'years-reversed', language: 'en', index: 0 },
    ])
    expect(conceptProblems({ terms: { en: [term('WeGO', { validFrom: 2017, validUntil: 2017 })] } })).toEqual([])
  })
})
