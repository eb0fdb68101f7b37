import { describe, expect, test } from 'vitest'
import { tokensOf } from '#shared/text/tokens-of.ts'

function times(language: string, text: string): readonly string[] {
  return tokensOf(text, language).map((token) =>
    token.type === 'time'
      ? `${Math.floor(token.minutes / 60)}:${String(token.minutes % 60).padStart(2, '0')}`
      : `${token.type} ${token.quote}`,
  )
}

describe('the part of the day', () => {
  test.each([
    ['ar', 'يُستقبل الزوار بين الساعة 3 والساعة 5 بعد الظهر', ['15:00', '17:00']],
    ['ar', 'ومن الساعة 4 إلى الساعة 6 مساءً', ['16:00', '18:00']],
    ['ar', 'بين الساعة الثانية والرابعة بعد الزوال', ['14:00', '16:00']],
    ['ar', 'من الساعة الثالثة إلى الساعة الخامسة زوالًا', ['15:00', '17:00']],
    ['ar', 'بين الساعتين 7 و9 مساءً', ['19:00', '21:00']],
    ['en', 'from 4 to 6 p.m., 9–11 a.m.', ['16:00', '18:00', '9:00', '11:00']],
    ['fr', 'de 14 à 16 h, entre 3 h et 5 h du soir', ['14:00', '16:00', '15:00', '17:00']],
  ])('%s: said once behind a range, it holds for both ends: %s', (language, text, expected) => {
    expect(times(language, text)).toEqual(expected)
  })

  test.each([
    ['ar', 'من الساعة 9 إلى الساعة 12 ظهرًا', ['9:00', '12:00']],
    ['ar', 'من الساعة 11 صباحًا إلى الساعة 2 بعد الظهر', ['11:00', '14:00']],
    ['en', 'from 11 to 2 p.m.', ['11:00', '14:00']],
    ['en', '12 speakers and a walk at 2 p.m.', ['number 12', '14:00']],
    ['ar', 'سبع ورشات والساعة 4 مساءً حفل', ['number سبع', '16:00']],
  ])('%s: not for a time of the other half, nor for what is no time: %s', (language, text, expected) => {
    expect(times(language, text)).toEqual(expected)
  })

  test.each([
    ['حتى الساعة 6 من مساء السبت', ['18:00']],
    ['الساعة الثالثة بعد الزوال، الساعة 10 قبل الزوال', ['15:00', '10:00']],
    ['الساعة 4 بعد ظهر الأحد، الساعة 8 صباح الجمعة', ['16:00', '8:00']],
    ['مساء يوم الأحد الساعة 8', ['20:00']],
    ['صباح يوم السبت الساعة 9', ['9:00']],
    ['الساعة الواحدة بعد منتصف الليل، الساعة الواحدة والنصف', ['1:00', '1:30']],
    ['سبعون زائرًا في الساعة الواحدة', ['number سبعون']],
  ])('ar: may stand with the day: %s', (text, expected) => {
    expect(times('ar', text)).toEqual(expected)
  })

  test('fr: « de l’après-midi »', () => {
    expect(times('fr', 'à 3 heures de l’après-midi')).toEqual(['15:00'])
  })
})
