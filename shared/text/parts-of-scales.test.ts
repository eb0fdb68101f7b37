import { expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

const valuesIn = (text: string, language: string): readonly number[] =>
  tokensOf(text, language).flatMap((token) => (token.type === 'number' || token.type === 'money' ? [token.value] : []))

test.each([
  ['en', 'a quarter of a million trees', [250_000]],
  ['en', 'three-quarters of a million books', [750_000]],
  ['en', 'two and a quarter million litres', [2_250_000]],
  ['en', 'a million and a half pilgrims', [1_500_000]],
  ['en', '3 and a half million pounds', [3_500_000]],
  ['en', '$4½ million', [4_500_000]],
  ['fr', 'un quart de million d’abonnés', [250_000]],
  ['fr', 'trois quarts de milliard de dirhams', [750_000_000]],
  ['fr', '4 millions et demi d’euros', [4_500_000]],
  ['ar', 'ربع مليون كتاب', [250_000]],
  ['ar', 'ثلاثة أرباع المليار درهم', [750_000_000]],
  ['ar', 'مليارين ونصف المليار ريال', [2_500_000_000]],
  ['ar', '5 ملايين ونصف المليون يورو', [5_500_000]],
  ['ar', 'أربعة ملايين جنيه وربع المليون', [4_250_000]],
] as const)('a part of a scale, %s: %s', (language, text, values) => {
  expect(valuesIn(text, language)).toEqual(values)
})

test.each([
  ['en', 'a million and a half-marathon', [1_000_000]],
  ['en', 'a million and a quarter of the fund', [1_000_000]],
  ['ar', 'مليون وثلث السكان', [1_000_000]],
  ['ar', 'مليون درهم ونصف المليون يورو', [1_000_000, 500_000]],
] as const)('a part of something else, %s: %s', (language, text, values) => {
  expect(valuesIn(text, language)).toEqual(values)
})

test('“a third million doses” are the third million', () => {
  expect(tokensOf('a third million doses', 'en')).toMatchObject([{ type: 'ordinal', value: 3 }])
})
