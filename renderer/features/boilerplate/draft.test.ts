import { describe, expect, test } from 'vitest'
import {
  changesOf,
  draftOf,
  emptyDraft,
  withCard,
  withoutPassage,
  withParagraph,
  withWords,
} from '#renderer/features/boilerplate/draft.ts'
import { approvedText, contactCard } from '#shared/boilerplate/approved-for-tests.ts'

const day = '2024-09-20'
const fund = approvedText('fund', [{ en: 'About the fund' }, { en: 'It lends.', es: 'Presta.' }])

describe('the draft of an approved text', () => {
  test('changes nothing as long as its words and names are those of the current edition', () => {
    const draft = draftOf(fund, day)
    expect(changesOf(draft, fund)).toBe('nothing')
    expect(changesOf({ ...draft, content: withWords(draft.content, 1, 'fr', ' ') }, fund)).toBe('nothing')
    expect(changesOf({ ...draft, name: 'Fund' }, fund)).toBe('names')
    expect(changesOf({ ...draft, content: withWords(draft.content, 1, 'fr', 'Il prête.') }, fund)).toBe('words')
    expect(changesOf({ ...draft, content: withoutPassage(draft.content, 1) }, fund)).toBe('words')
    expect(changesOf({ ...draft, content: withParagraph(draft.content) }, fund)).toBe('words')
  })

  test('shows the languages of the desk and those it has words in', () => {
    expect(draftOf(fund, day).languages).toEqual(['en', 'fr', 'ar', 'es'])
  })

  test('of a new text needs a name and words', () => {
    const draft = emptyDraft('boilerplate', day)
    expect(changesOf(draft, null)).toBe('nothing')
    expect(changesOf({ ...draft, name: 'Fund' }, null)).toBe('nothing')
    expect(changesOf({ ...draft, name: 'Fund', content: withWords(draft.content, 1, 'ar', 'يقرض.') }, null)).toBe(
      'words',
    )
  })

  test('of a card tells a number that changed', () => {
    const card = contactCard('fund', {
      phone: '1',
      email: '',
      web: '',
      wording: { en: { heading: '', name: 'Awa', role: '', address: '' } },
    })
    const draft = draftOf(card, day)
    expect(changesOf(draft, card)).toBe('nothing')
    expect(changesOf({ ...draft, content: withCard(draft.content, { phone: '2' }) }, card)).toBe('words')
  })
})
