import { expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

function dates(language: string, text: string): readonly string[] {
  return tokensOf(text, language).map((token) =>
    token.type === 'date' ? `${token.calendar} ${token.year}-${token.month}-${token.day}` : token.type,
  )
}

test.each([
  ['en', '1 Muharram 1447 AH', 'hijri 1447-1-1'],
  ['en', '12 Rabi’ al-Awwal 1446 A.H.', 'hijri 1446-3-12'],
  ['en', '4 Rabi II 1446', 'hijri 1446-4-4'],
  ['en', '5 Jumada al-Akhirah 1447 AH', 'hijri 1447-6-5'],
  ['en', '15 Sha’ban 1446 AH', 'hijri 1446-8-15'],
  ['en', 'the 27th of Ramadan 1446 AH', 'hijri 1446-9-27'],
  ['en', '9 Dhul-Hijjah 1446H', 'hijri 1446-12-9'],
  ['fr', '12 rabii al-aoual 1446 de l’hégire', 'hijri 1446-3-12'],
  ['fr', '1er joumada al-oula 1447', 'hijri 1447-5-1'],
  ['fr', '2 chaabane 1446 H', 'hijri 1446-8-2'],
  ['fr', '3 chaoual 1446', 'hijri 1446-10-3'],
  ['fr', '1er dhou al-qi’da 1446', 'hijri 1446-11-1'],
])('%s: a Hijri date in Latin letters: %s', (language, text, expected) => {
  expect(dates(language, text)).toEqual([expected])
})

test.each([
  ['en', '20 Ramadan tents and 3 Rajab Streets', ['number', 'number']],
  ['en', 'Rajab Tayyip met 20 singers', ['number']],
  ['fr', 'Le ramadan 2025 et 30 repas', ['gregorian 2025-null-null', 'number']],
  ['en', 'Safar 12 is a boat', ['number']],
])('%s: names and fasts are no dates: %s', (language, text, expected) => {
  expect(dates(language, text)).toEqual(expected)
})

test.each([
  ['en', 'In the Hijri year 1446, two grants', ['hijri 1446-null-null', 'number']],
  ['fr', 'En l’an 1446 de l’hégire, deux bourses', ['hijri 1446-null-null', 'number']],
  ['ar', 'في عام 1446 هـ', ['hijri 1446-null-null']],
  ['en', '1446 hospitals and 1,446 houses', ['number', 'number']],
])('%s: a Hijri year alone says so: %s', (language, text, expected) => {
  expect(dates(language, text)).toEqual(expected)
})

test.each([
  ['en', 'From the first day of Rajab to 5 Safar, then on the 3rd of Muharram', ['date-range', 'hijri null-1-3']],
  ['fr', 'Le deuxième jour du mois de chaabane, puis le 5 rajab', ['hijri null-8-2', 'hijri null-7-5']],
  ['ar', 'أول أيام شهر شعبان، ثم أول يوم من رجب', ['hijri null-8-1', 'hijri null-7-1']],
  ['fr', 'Le premier jour d’avril 2031', ['gregorian 2031-4-1']],
  ['ar', 'أول أيام أبريل 2031', ['gregorian 2031-4-1']],
])('%s: the day is said as a day, or no noun stands behind the month: %s', (language, text, expected) => {
  expect(dates(language, text)).toEqual(expected)
})

test.each([
  ['en', '15 Rajab-made boats and 12 of Rajab’s songs', ['number', 'number']],
  ['fr', 'un jour du ramadan 1446', ['hijri 1446-9-null']],
  ['ar', 'ثلاثة أيام من أبريل', ['number', 'gregorian null-4-null']],
])('%s: days counted and names are no days of a month: %s', (language, text, expected) => {
  expect(dates(language, text)).toEqual(expected)
})

test.each([
  ['en', 'the week of 5 to 11 Safar, open to all'],
  ['en', 'between 5 and 11 Safar at sea'],
  ['fr', 'la semaine du 5 au 11 safar, ouverte à tous'],
  ['ar', 'الأسبوع الممتد من 5 إلى 11 صفر، وهو مفتوح للجميع'],
])('%s: days of a Hijri month without a year make a range: %s', (language, text) => {
  expect(ranges(language, text)).toEqual(['null-2/null-2'])
})

function ranges(language: string, text: string): readonly string[] {
  return tokensOf(text, language).map((token) =>
    token.type === 'date-range'
      ? `${token.from.year}-${token.from.month}/${token.to.year}-${token.to.month}`
      : token.type,
  )
}

test.each([
  ['en', 'open from Safar to Shawwal 1448 AH', ['1448-2/1448-10']],
  ['fr', 'ouvert de safar à chaoual 1448 de l’hégire', ['1448-2/1448-10']],
  ['fr', 'du 12 safar au 3 chaoual 1448 H', ['1448-2/1448-10']],
  ['ar', 'يفتح من صفر إلى شوال 1448 هـ', ['1448-2/1448-10']],
  ['en', 'between Safar and Shawwal 1448 AH', ['date']],
  ['ar', 'بين صفر وشوال 1448 هـ', ['date']],
  ['en', 'in Rajab and Shawwal 1448 AH', ['date', 'date']],
  ['ar', 'في رجب وشوال 1448 هـ', ['date', 'date']],
])(
  '%s: months of the Hijri year share the year of the last, alike in each language: %s',
  (language, text, expected) => {
    expect(ranges(language, text)).toEqual(expected)
  },
)

test.each([
  ['en', 'Rajab and Ramadan sang for 1448 guests'],
  ['en', 'from Safar to Shawwal Street'],
  ['fr', 'Entre Rajab et Safar, 3 rues'],
])('%s: two names without a year are none: %s', (language, text) => {
  expect(ranges(language, text).filter((value) => value !== 'number')).toEqual([])
})
