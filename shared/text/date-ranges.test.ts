import { describe, expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

function days(language: string, text: string): readonly string[] {
  return tokensOf(text, language).map((token) =>
    token.type === 'date' ? `${token.year ?? '-'} ${token.month} ${token.day}` : `${token.type} ${token.quote}`,
  )
}

describe('days with their weekdays', () => {
  test.each([
    ['en', 'Saturday 13, Sunday 14 and Monday 15 June 2026', ['2026 6 13', '2026 6 14', '2026 6 15']],
    ['fr', 'le lundi 9, le mardi 10 et le mercredi 11 mars', ['- 3 9', '- 3 10', '- 3 11']],
    ['fr', 'le jeudi 4 et le vendredi 5 juin 2026', ['2026 6 4', '2026 6 5']],
    ['ar', 'يوم الخميس 4 ويوم الجمعة 5 يونيو 2026', ['2026 6 4', '2026 6 5']],
    ['ar', 'أيام الاثنين 9 والثلاثاء 10 والأربعاء 11 مارس', ['- 3 9', '- 3 10', '- 3 11']],
    ['ar', 'بين السبت 6 والجمعة 12 حزيران', ['- 6 6', '- 6 12']],
    ['ar', 'الاثنين التاسع والثلاثاء العاشر من مارس', ['- 3 9', '- 3 10']],
  ])('%s: take the month and the year of the last: %s', (language, text, expected) => {
    expect(days(language, text)).toEqual(expected)
  })

  test.each([
    ['fr', 'Oran, le 3 mai 2026 – Jeudi 4 juin, le théâtre rouvre', ['2026 5 3', '- 6 4']],
    ['fr', 'Oran, le 3 mai 2026 – Le 4 juin 2026, le théâtre rouvre', ['2026 5 3', '2026 6 4']],
    ['ar', 'وهران، 3 مايو 2026 – يوم الخميس 4 يونيو يفتح المسرح', ['2026 5 3', '- 6 4']],
    ['en', '3 May – 4 June 2026', ['date-range 3 May – 4 June 2026']],
    ['en', 'Monday 4 May – Friday 5 June 2026', ['date-range Monday 4 May – Friday 5 June 2026']],
    ['en', 'open from Tuesday, 14, to Thursday, 16 April 2026', ['date-range 14, to Thursday, 16 April 2026']],
    // No range runs down from a year.
    ['en', 'rose by 3 points in 2025 to 50 per cent', ['number 3', '2025 null null', 'percent 50 per cent']],
    ['fr', '3 mai 2026 – 4 juin 2027', ['date-range 3 mai 2026 – 4 juin 2027']],
  ])('%s: a dash makes a range of two dates, unless a text begins behind it: %s', (language, text, expected) => {
    expect(days(language, text)).toEqual(expected)
  })

  test.each([
    ['ar', 'الدورتان التاسعة والعاشرة في مارس', ['number الدورتان', 'ordinal التاسعة', 'ordinal العاشرة', '- 3 null']],
    ['ar', 'فاز 7 والأحد موعد الفريق الثاني', ['number 7', 'ordinal الثاني']],
    ['en', 'Group 9 and Tuesday 10 guests', ['number 9', 'number 10']],
  ])('%s: other numbers take none: %s', (language, text, expected) => {
    expect(days(language, text)).toEqual(expected)
  })
})

describe('months as the ends of a range', () => {
  test.each([
    ['en', 'between February and May', ['date-range February and May']],
    ['en', 'March–May', ['date-range March–May']],
    ['fr', 'de mars à mai', ['date-range mars à mai']],
    ['ar', 'بين مارس ويونيو', ['- 3 null', '- 6 null']],
    ['ar', 'بين آذار/مارس وحزيران/يونيو', ['- 3 null', '- 6 null']],
  ])('%s: are months also where their names are other words: %s', (language, text, expected) => {
    expect(days(language, text)).toEqual(expected)
  })

  test.each([
    ['en', 'In March and may be later', ['- 3 null']],
    ['ar', 'افتتح مارس وزملاؤه المعرض', []],
  ])('%s: not beside what is no month: %s', (language, text, expected) => {
    expect(days(language, text)).toEqual(expected)
  })
})

test.each([
  ['fr', 'l’avenue du 2-Février-1990', ['1990 2 2']],
  ['fr', 'le stade du 1er-Novembre', ['- 11 1']],
  ['en', 'valid until 12-Mar-2026', ['2026 3 12']],
  ['en', '11-22 March 2026', ['date-range 11-22 March 2026']],
])('%s: a hyphen between the parts of a date: %s', (language, text, expected) => {
  expect(days(language, text)).toEqual(expected)
})
