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

describe('French hours', () => {
  test.each([
    ['Les quais ferment entre minuit et 6 heures.', ['0:00', '6:00']],
    ['La halle ouvre entre 21 heures et 4 heures.', ['21:00', '4:00']],
    ['Le guichet est ouvert de 7 heures à midi, puis de midi à 18 heures.', ['7:00', '12:00', '12:00', '18:00']],
    ['Le standard répond de 9 à 17 heures et entre 19 et 22 heures.', ['9:00', '17:00', '19:00', '22:00']],
    ['11 heures : visite du phare', ['11:00']],
    ['peu après minuit', ['0:00']],
    ['À 10 heures : accueil ; 15 heures : visite', ['10:00', '15:00']],
  ])('on the clock: %s', (text, expected) => {
    expect(times('fr', text)).toEqual(expected)
  })

  test('with a capital, unless it is the label of a room or a line', () => {
    expect(times('fr', 'Accueil dès 9H, samedi 14H, gymnase 6H, ligne 12H')).toEqual(['9:00', '14:00'])
  })

  test('of a race, as its clock shows it', () => {
    expect(times('fr', 'un temps de 2 h 7 min 5 s')).toEqual(times('en', 'a time of 2:07:05'))
    expect(times('fr', 'un vol de 2 h 7 min')).toEqual(['2:00', 'number 7'])
  })

  test('on a programme, behind the day', () => {
    expect(times('fr', 'Vendredi 6 juin, 19 heures : lecture du poète')).toEqual(['date Vendredi 6 juin', '19:00'])
  })

  test.each([
    ['Le refuge est à 6 heures de marche.', ['number 6']],
    ['La montée demande de 3 à 6 heures.', ['number 3', 'number 6']],
    ['La traversée est ramenée de 9 heures à 6 heures.', ['number 9', 'number 6']],
    ['Ils travaillent entre 7 heures et 9 heures par jour.', ['number 7', 'number 9']],
    ['Ils ont ramé pendant 6 heures, puis en 4 heures.', ['number 6', 'number 4']],
    ['En avril, 19 heures de débats ont été diffusées, avec une pause de midi.', ['date avril', 'number 19']],
  ])('as a length: %s', (text, expected) => {
    expect(times('fr', text)).toEqual(expected)
  })
})

describe('Arabic hours in words', () => {
  test.each([
    ['أستقل حافلة السابعة وعشر دقائق', ['7:10']],
    ['نشرة الثامنة والنصف', ['8:30']],
    ['الساعة الخامسة إلا عشر دقائق', ['4:50']],
    ['تفتح المكتبة من الثامنة صباحًا إلى السادسة مساءً', ['8:00', '18:00']],
    ['الساعة 6 و20 دقيقة مساءً', ['18:20']],
    ['(السابعة مساءً بتوقيت الجزائر)', ['19:00']],
    ['الأحد 3 مايو، الخامسة عصرًا', ['date الأحد 3 مايو', '17:00']],
    ['يبدأ البث في العاشرة بتوقيت مسقط', ['10:00']],
  ])('with minutes or a part of the day: %s', (text, expected) => {
    expect(times('ar', text)).toEqual(expected)
  })

  test.each([
    ['عُقدت الجلسة الرابعة مساءً', ['ordinal الرابعة']],
    ['دورتان، الثانية مسائية', ['number دورتان', 'ordinal الثانية']],
    ['في السنة الثانية والنصف الأول من الثالثة', ['ordinal الثانية', 'ordinal الأول', 'ordinal الثالثة']],
    ['طفل في الرابعة والنصف من عمره', ['ordinal الرابعة']],
    ['في دورتها العاشرة وخمس دقائق إضافية', ['ordinal العاشرة', 'number خمس']],
  ])('not for what is counted: %s', (text, expected) => {
    expect(times('ar', text)).toEqual(expected)
  })
})

describe('parts of an hour in words', () => {
  test.each([
    ['fr', 'à midi et quart, à minuit et demi, à midi moins le quart', ['12:15', '0:30', '11:45']],
    ['en', 'at half past ten, at a quarter to noon, at quarter past 4 p.m.', ['10:30', '11:45', '16:15']],
    ['fr', 'à 9 h GMT, soit 10 heures, heure de Lagos', ['9:00', '10:00']],
  ])('%s: %s', (language, text, expected) => {
    expect(times(language, text)).toEqual(expected)
  })

  test.each([
    ['en', 'from the first quarter to 5 July', ['ordinal first', 'date 5 July']],
    ['fr', 'entrée à midi et demi-tarif', ['12:00']],
    ['fr', 'le trajet (3 heures à Dakar comme à Thiès)', ['number 3']],
    ['ar', 'ابنها في الثانية عشرة', ['ordinal الثانية عشرة']],
  ])('%s: not of other words: %s', (language, text, expected) => {
    expect(times(language, text)).toEqual(expected)
  })
})
