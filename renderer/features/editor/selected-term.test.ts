import { describe, expect, test } from 'vitest'
import { bareTerm, plainCounterpart, type SelectedTerm, wordAt } from '#renderer/features/editor/selected-term.ts'

const selected = (text: string, cells: SelectedTerm['cells']): SelectedTerm => ({ language: 'en', text, cells })

describe('the words a term is made of', () => {
  test('leave the spaces and marks at their ends behind', () => {
    expect(bareTerm(' “member  city”, ')).toBe('member city')
    expect(bareTerm('المدينة العضو؛')).toBe('المدينة العضو')
    expect(bareTerm('Sustainable (smart) city')).toBe('Sustainable (smart) city')
  })

  test('are the word at the caret where nothing is selected', () => {
    expect(wordAt('The mayor spoke.', 6, 'en')).toBe('mayor')
    expect(wordAt('The mayor spoke.', 9, 'en')).toBe('mayor')
    expect(wordAt('قال الوزير أمس', 7, 'ar')).toBe('الوزير')
    expect(wordAt('One.  Two', 5, 'en')).toBe('')
  })
})

describe('what a term plainly is in another version', () => {
  test('is the whole cell where the term is one', () => {
    expect(plainCounterpart(selected('Media contact', { en: 'Media contact:', fr: 'Contact presse :' }), 'fr')).toBe(
      'Contact presse',
    )
  })

  test('is a name that stands there in the same letters', () => {
    const cells = { en: 'The WeGO office opens.', ar: 'يفتتح مكتب WeGO أبوابه.', fr: 'Le bureau ouvre.' }
    expect(plainCounterpart(selected('WeGO', cells), 'ar')).toBe('WeGO')
    expect(plainCounterpart(selected('WeGO', cells), 'fr')).toBe('')
  })

  test('has to be said where words only look alike, or are part of others', () => {
    const cells = { en: 'The long office table.', fr: 'Une office de table.' }
    expect(plainCounterpart(selected('office', cells), 'fr')).toBe('')
    expect(plainCounterpart(selected('UN', { en: 'The UN met.', fr: 'Une UNESCO.' }), 'fr')).toBe('')
    expect(plainCounterpart(selected('UN', { en: 'The UN met.', fr: '' }), 'fr')).toBe('')
  })
})
