import { expect, test } from 'vitest'
import {
  factCell,
  factsAsText,
  factsByKind,
  isDifference,
  type ShownFact,
} from '#renderer/features/editor/panels/fact-table.ts'

const passage = (language: string, quote: string) => ({ language, rowId: 'r2', start: 0, end: quote.length, quote })
const date: ShownFact = {
  label: '20 September 2024',
  rowIds: ['r2'],
  kind: 'date',
  key: '2024-09-20',
  odd: ['ar'],
  perLanguage: {
    en: [passage('en', '20 September\n2024')],
    fr: [passage('fr', '20 septembre 2024')],
    ar: [passage('ar', '21 سبتمبر 2024')],
  },
}
const phone: ShownFact = {
  label: '+212',
  rowIds: ['r9'],
  kind: 'contact',
  key: '+212',
  odd: ['fr'],
  perLanguage: { en: [passage('en', '+212 5 37 00 00 00')], fr: [] },
}
const number: ShownFact = {
  label: '9',
  rowIds: ['r3'],
  kind: 'number',
  key: '9',
  odd: [],
  perLanguage: { en: [passage('en', '9')], fr: [passage('fr', '9')] },
}

test('the odd date stands out, the others are in order', () => {
  expect(['en', 'fr', 'ar'].map((language) => factCell(date, language).is)).toEqual(['same', 'same', 'differs'])
})

test('a version that leaves a phone number out lacks it; one not yet written lacks nothing', () => {
  expect(factCell(phone, 'fr').is).toBe('missing')
  expect(factCell(phone, 'ar').is).toBe('empty')
  expect(isDifference(phone)).toBe(true)
  expect(isDifference(number)).toBe(false)
})

test('facts of a kind stand together', () => {
  expect(factsByKind([date, number, { ...date, key: 'x' }]).map(({ kind, facts }) => [kind, facts.length])).toEqual([
    ['date', 2],
    ['number', 1],
  ])
})

test('the copied table has a line a fact and a column a version', () => {
  const titles = { fact: 'Fact', kind: (kind: string) => kind, language: (language: string) => language, missing: '—' }
  expect(factsAsText([date, phone], ['en', 'fr'], titles)).toBe(
    'Fact\ten\tfr\ndate\t20 September 2024\t20 septembre 2024\ncontact\t+212 5 37 00 00 00\t—',
  )
})
