import { expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

function phones(language: string, text: string): readonly string[] {
  return tokensOf(text, language).flatMap((token) => (token.type === 'phone' ? [token.digits] : []))
}

test.each([
  ['en', 'Questions: 05 610 80 33 (9.30 a.m. to 4 p.m.), desk@port.example', '056108033'],
  ['fr', 'Questions : 05 610 80 33 (de 9 h 30 à 16 h), desk@port.example', '056108033'],
  ['ar', 'للاستفسار: ⁦05 610 80 33⁩ (من الساعة 9:30 إلى الساعة 16:00)، desk@port.example', '056108033'],
  ['en', 'Harbour office, 71 23 45 67 – desk@port.example', '71234567'],
  ['fr', 'desk@port.example, 71 23 45 67', '71234567'],
  ['en', '070 1234567, desk@port.example', '0701234567'],
  ['en', 'or the toll-free number 80 200 411', '80200411'],
  ['fr', 'ou au numéro vert 80 200 411', '80200411'],
  ['ar', 'أو عبر الرقم الأخضر 80 200 411', '80200411'],
  ['en', 'Please call us on 900 40 41 42', '900404142'],
  ['fr', 'Il suffit d’appeler le 900 40 41 42', '900404142'],
  ['ar', 'ويمكن الاتصال ليلًا بالرقم \u2066900 40 41 42\u2069', '900404142'],
  ['ar', 'اتصلوا على الرقم 90040414', '90040414'],
  ['en', 'Call +1 (212) 555-0100 (toll free)', '+12125550100'],
  ['fr', 'Les riverains peuvent appeler chaque matin, jour férié ou non, le 655 30 12 78.', '655301278'],
  ['en', 'The clinic can be reached in the evening and on public holidays on 71 20 33 64.', '71203364'],
])('%s: a phone number however it is grouped: %s', (language, text, digits) => {
  expect(phones(language, text)).toEqual([digits])
})

test.each([
  ['en', 'Bids above 12 500 000 go to desk@port.example'],
  ['en', 'By 12.03.2026, or 01-12-2026, write to desk@port.example'],
  ['en', 'Open 10.30-12.30, desk@port.example'],
  ['en', 'They will call 250 000 voters in 12 days'],
  ['en', 'Please call before 12.03.2027 or 14-03-2027'],
  ['fr', 'appeler 1 250 000 personnes'],
  ['ar', 'الاتصال بنحو 250 000 مشترك'],
  ['en', 'The rows 71 23 45 67 of the table'],
  ['en', 'a toll of 80 200 411 crowns'],
  ['fr', 'un rideau vert 80 200 411'],
  ['fr', 'Appelez avant midi. Il reste les lots 12 15 18 22.'],
  ['en', 'They were reached by 14 250 000 readers in all'],
])('%s: no phone number: %s', (language, text) => {
  expect(phones(language, text)).toEqual([])
})
