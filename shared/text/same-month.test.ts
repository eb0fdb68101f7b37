import { expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

const daysIn = (language: string, text: string): readonly string[] =>
  tokensOf(text, language).map((token) => {
    if (token.type === 'date') return `${token.month}-${token.day}`
    return token.type === 'date-range' ? `${token.from.month}-${token.from.day}…${token.to.day}` : token.type
  })

test.each([
  ['ar', 'يبدأ التسجيل في 4 نيسان وينتهي يوم الخميس 23 منه', ['4-4', '4-23']],
  ['ar', 'في 4 نيسان، ثم من 8 إلى 12 من الشهر نفسه', ['4-4', '4-8…12']],
  ['fr', 'ouverte le 4 avril, l’exposition fermera le 23.', ['4-4', '4-23']],
  ['fr', 'le 4 avril à Sousse et le 23 à Gafsa', ['4-4', '4-23']],
  ['fr', 'à la mi-avril 2026, entre le 11 et le 17', ['4-null', '4-11…17']],
  ['fr', 'en avril, du 11 au 17, au lac', ['4-null', '4-11…17']],
  ['fr', 'le 4 avril, puis le 23 du même mois', ['4-4', '4-23']],
  ['en', 'opened on 4 April and closes on the 23rd.', ['4-4', '4-23']],
  ['en', 'in mid-April 2026, between the 11th and the 17th', ['4-null', '4-11…17']],
])('%s: a day of the month named before it: %s', (language, text, expected) => {
  expect(daysIn(language, text)).toEqual(expected)
})

test.each([
  ['ar', 'وقّع البيان 23 منه', ['number']],
  ['fr', 'Elle est là depuis le 4 avril. Il prend le 23.', ['4-4', 'number']],
  ['fr', 'Depuis le 4 avril, composez le 15.', ['4-4', 'number']],
  ['fr', 'le 4 avril, le 23 bis', ['4-4', 'number']],
  ['en', 'On 4 April the 23rd festival opened.', ['4-4', 'ordinal']],
  ['en', 'He may return on the 23rd.', ['ordinal']],
])('%s: figures that are no such day: %s', (language, text, expected) => {
  expect(daysIn(language, text)).toEqual(expected)
})
