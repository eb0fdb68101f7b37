import { expect, test } from 'vitest'
import { matchTitles } from '#renderer/features/palette/match-titles.ts'

const entries = ['Réglages', 'Aller au glossaire', 'Glossaire de l’OMS', 'الانتقال إلى المسرد'].map((title) => ({
  title,
}))
const titles = (typed: string) => matchTitles(entries, typed, 'fr').map(({ title }) => title)

test('accents need not be typed', () => expect(titles('regl')).toEqual(['Réglages']))
test('what begins with the word comes first', () =>
  expect(titles('glos')).toEqual(['Glossaire de l’OMS', 'Aller au glossaire']))
test('words may stand in any order', () => expect(titles('glossaire aller')).toEqual(['Aller au glossaire']))
test('a hamza may be left out', () => expect(titles('الى')).toEqual(['الانتقال إلى المسرد']))
test('nothing typed shows everything', () => expect(titles(' ')).toHaveLength(4))
test('what is nowhere is not found', () => expect(titles('exporter')).toEqual([]))
