import { expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

function values(language: string, text: string): readonly string[] {
  return tokensOf(text, language).map((token) =>
    token.type === 'date' ? `year ${token.year}` : `${token.type} ${token.quote}`,
  )
}

test.each([
  ['en', 'from the 1850s to the mid-1870s', ['year 1850', 'year 1870']],
  ['en', 'the forties of the eighteenth century', ['year 1740']],
  ['en', 'the late sixties, in the early twenties of the 21st century', ['year 1960', 'year 2020']],
  ['fr', 'les années 1860, puis les années 30 du XVIIIe siècle', ['year 1860', 'year 1730']],
  ['fr', 'les années soixante-dix du dix-neuvième siècle', ['year 1870']],
  ['fr', 'les années 50 du siècle dernier', ['year 1950']],
  ['ar', 'في الأربعينيات من القرن الثامن عشر', ['year 1740']],
  ['ar', 'في ستينات القرن الـ19 وخمسينات القرن 20', ['year 1860', 'year 1950']],
])('%s: a decade and its century are one value: %s', (language, text, expected) => {
  expect(values(language, text)).toEqual(expected)
})

test.each([
  ['en', 'painters in their seventies and the 1860 census', ['number 1860']],
  ['fr', 'les 1860 habitants', ['number 1860']],
])('%s: an age and a count are no decade: %s', (language, text, expected) => {
  expect(values(language, text)).toEqual(expected)
})

test.each([
  ['en', "the drought of ’73 and the class of '06", ['year 1973', 'year 2006']],
  ['fr', 'la grève de ’73, la promotion ’06', ['year 1973', 'year 2006']],
])('%s: two figures behind an apostrophe are a year: %s', (language, text, expected) => {
  expect(values(language, text)).toEqual(expected)
})

test.each([
  [
    'en',
    "Expo ’58, a choir of '73 voices', a share of ’73 per cent",
    ['number 58', 'number 73', 'percent 73 per cent'],
  ],
  ['fr', 'un chœur de ‘73 voix’', ['number 73']],
])('%s: part of a name, a quotation or a share is none: %s', (language, text, expected) => {
  expect(values(language, text)).toEqual(expected)
})
