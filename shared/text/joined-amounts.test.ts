import { expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

function values(language: string, text: string): readonly string[] {
  return tokensOf(text, language).map((token) => {
    switch (token.type) {
      case 'number':
        return String(token.value)
      case 'money':
        return `${token.value} ${token.currency ?? '?'}`
      case 'date':
        return `date ${token.year ?? '-'}/${token.month ?? '-'}/${token.day ?? '-'}`
      default:
        return `${token.type} ${token.quote}`
    }
  })
}

test.each([
  ['en', 'a $6.5-Million Bridge', ['6500000 ?']],
  ['en', 'a 9-million-euro loan for a 2-billion-kroner plan', ['9000000 EUR', '2000000000 ?']],
  ['ar', 'زُرعت 27 ألفًا و350 شجرة', ['27350']],
  ['ar', 'مليونان و700 ألف زائر، وألف و50 عارضًا', ['2700000', '1050']],
  ['ar', 'بكلفة 6 ملايين و400 ألف يورو', ['6400000 EUR']],
  ['ar', 'ثمنها دولاران كنديان أو يوروان', ['2 CAD', '2 EUR']],
  ['ar', 'تذكرة بدرهمين', ['2 ?']],
  ['ar', 'رسومها 12,405 ريالات و250 بيسة', ['12405.25 ?']],
  ['ar', 'ثمنه 7 دنانير و500 فلس، أو 25 درهمًا إماراتيًا و50 فلسًا', ['7.5 ?', '25.5 AED']],
  ['en', 'a fare of 3 euros and 40 cents', ['3.4 EUR']],
  ['fr', 'un billet à 3 euros et 40 centimes', ['3.4 EUR']],
  ['fr', '40 tengués, 15 roubles et 90 couronnes', ['40 KZT', '15 RUB', '90 ?']],
  ['ar', '40 تنغي و15 روبلًا و90 شلنًا', ['40 KZT', '15 RUB', '90 ?']],
  ['ar', 'قاعاتها الأحد عشر سبعة مسارح', ['11', '7']],
])('%s: an amount in one expression: %s', (language, text, expected) => {
  expect(values(language, text)).toEqual(expected)
})

test.each([
  ['en', 'a $5-m wall', ['5 ?']],
  ['en', 'for 3 euros and 40 stamps, 5 euros and 700 cents', ['3 EUR', '40', '5 EUR', '700']],
  ['ar', 'ثمنه 7 دنانير و500 تذكرة', ['7 ?', '500']],
  ['en', 'In 2031 won hearts for 4000 won', ['date 2031/-/-', '4000 KRW']],
  ['ar', 'من 27 ألفًا و30 ألفًا', ['27000', '30000']],
  ['ar', 'عدد الرجال والنساء 27 ألفًا و350 على التوالي', ['27000', '350']],
  ['ar', '27 ألف عامل و350 مهندسًا', ['27000', '350']],
  ['ar', 'التقى يوم الأحد عشر لاعبات', ['10']],
])('%s: amounts beside one another: %s', (language, text, expected) => {
  expect(values(language, text)).toEqual(expected)
})

test.each([
  ['سبعينيات القرن الحالي', 'date 2070/-/-'],
  ['سبعينيات هذا القرن', 'date 2070/-/-'],
  ['سبعينيات القرن الحادي والعشرين', 'date 2070/-/-'],
  ['سبعينيات القرن الماضي', 'date 1970/-/-'],
  ['سبعينيات القرن التاسع عشر', 'date 1870/-/-'],
])('a decade is of the century named: %s', (text, expected) => {
  expect(values('ar', text)[0]).toBe(expected)
})

test('a cardinal with the article counts the noun before it and is no day', () => {
  expect(values('ar', 'سفنها الخمسة من أبريل إلى يونيو')[0]).toBe('5')
  expect(values('ar', 'في خمسة من أبريل، وفي الخامس من أبريل')).toEqual(['date -/4/5', 'date -/4/5'])
})
