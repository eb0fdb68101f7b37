import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateRangeToken, Token } from '#shared/text/token.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

/** The values of a text in short: `date 2024-09-20`, `number 1500`, `words 50`, `phone +82…`. */
function values(language: string, text: string, locale?: string): readonly string[] {
  return tokensOf(text, language, locale).map(short)
}

function short(token: Token): string {
  switch (token.type) {
    case 'number':
      return `${token.inWords ? 'words' : 'number'} ${token.value}`
    case 'percent':
      return `percent ${token.value}`
    case 'money':
      return `money ${token.value} ${token.currency ?? '?'}`
    case 'ordinal':
      return `ordinal ${token.value}`
    case 'date': {
      const mark = token.form === 'malformed' ? ' malformed' : token.ambiguous ? ' ambiguous' : ''
      return `${token.calendar === 'hijri' ? 'hijri' : 'date'} ${point(token)}${token.weekday === null ? '' : ` weekday ${token.weekday}`}${mark}`
    }
    case 'date-range':
      return `range ${point(token.from)}/${point(token.to)}`
    case 'time':
      return `time ${Math.floor(token.minutes / 60)}:${String(token.minutes % 60).padStart(2, '0')}${token.utcOffset === null ? '' : ` utc ${token.utcOffset}`}`
    case 'phone':
      return `phone ${token.digits}`
    case 'email':
      return `email ${token.address}`
    case 'url':
      return `url ${token.address}`
    case 'resolution':
      return `resolution ${token.number}${token.year === null ? '' : ` of ${token.year}`}`
  }
}

function point({ year, month, day }: DateRangeToken['from']): string {
  return [year ?? '-', month, day].filter((part) => part !== null).join('-')
}

describe('numbers', () => {
  test.each([
    ['en', '1,500 delegates', ['number 1500']],
    ['fr', '1 500 délégués', ['number 1500']],
    ['fr', '1\u202f500 délégués', ['number 1500']],
    ['fr', '1\u00a0500,25', ['number 1500.25']],
    ['fr', "1'500 et 1’500", ['number 1500', 'number 1500']],
    ['ar', '١٬٥٠٠ مندوب و۱٬۵۰۰', ['number 1500', 'number 1500']],
    ['ar', '٢٫٥ كيلومتر', ['number 2.5']],
    ['ar', '\u200f1500\u200e مشارك', ['number 1500']],
    ['en', '1,234,567.89', ['number 1234567.89']],
    ['fr', '1.234.567,89', ['number 1234567.89']],
    ['en', '5.2 million people, 3 billion', ['number 5200000', 'number 3000000000']],
    ['fr', '5,2 millions, 3 milliards, 2 billions', ['number 5200000', 'number 3000000000', 'number 2000000000000']],
    [
      'ar',
      '5 ملايين، 3 مليارات، 20 ألف، 5 آلاف، 2 بليون',
      ['number 5000000', 'number 3000000000', 'number 20000', 'number 5000', 'number 2000000000'],
    ],
    ['en', 'a fall to −5 °C, or -3.5 (-2)', ['number -5', 'number -3.5', 'number -2']],
    ['en', 'from 3 to 5 million', ['number 3000000', 'number 5000000']],
    ['en', 'a 10-year plan for 50-member teams within 10km', ['number 10', 'number 50', 'number 10']],
    ['ar', 'بـ50 دولة و20 مدينة، وال30', ['number 50', 'number 20', 'ordinal 30']],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })

  test('an ambiguous separator keeps both readings, the one of the language first', () => {
    expect(tokensOf('1,500', 'en')).toMatchObject([{ value: 1500, alternatives: [1.5] }])
    expect(tokensOf('1,500', 'fr')).toMatchObject([{ value: 1.5, alternatives: [1500] }])
    expect(tokensOf('1.500', 'fr')).toMatchObject([{ value: 1500, alternatives: [1.5] }])
    expect(tokensOf('1.500', 'ar', 'ar-MA')).toMatchObject([{ value: 1500, alternatives: [1.5] }])
    expect(tokensOf('0,500', 'en')).toMatchObject([{ value: 0.5, alternatives: [] }])
    expect(tokensOf('1.2m people', 'en')).toMatchObject([{ value: 1.2, alternatives: [1_200_000] }])
  })

  test.each([
    ['en', 'COVID-19, G20, B2B, F-16, 5G, 4K, 3D, Article 5a, H1N1, MP3'],
    ['en', '24/7 support, document A/70/1, version 3.2.1, v2.0.1'],
    ['fr', 'la COVID-19, le G7, la 5G, 7j/7'],
    ['ar', 'كوفيد-19 وكوفيد 19'],
    ['en', 'one of us, the one, no one'],
    ['ar', 'من باب إلى باب، ومن جوان إلى جوان'],
    ['fr', 'un succès, une ville, un bâtiment neuf, quelques milliers, des dizaines'],
    ['ar', 'واحد من أهم المؤتمرات، آلاف المشاركين، ملايين البشر'],
  ])('no number: %s: %s', (language, text) => {
    expect(values(language, text)).toEqual([])
  })

  test('the numbers of a list are not counted', () => {
    expect(values('en', '1. Women\n2. Peace\n(3) Security in 5 cities')).toEqual(['number 5'])
  })

  test('a year without separators is a year in every language, a round count is not', () => {
    expect(values('en', 'in 2010')).toEqual(['date 2010'])
    expect(values('fr', 'en 2010')).toEqual(['date 2010'])
    expect(values('ar', 'عام 2010م و٢٠٣٠')).toEqual(['date 2010', 'date 2030'])
    expect(values('en', '2000 participants since 2000')).toEqual(['number 2000', 'date 2000'])
    expect(values('fr', '2 000 participants')).toEqual(['number 2000'])
  })

  test('any other language is read in digits', () => {
    expect(values('es', '1500 personas, 12 %, 2024-03-08, veinte, +34 91 123 45 67')).toEqual([
      'number 1500',
      'percent 12',
      'date 2024-3-8',
      'phone +34911234567',
    ])
  })
})

describe('numbers in words', () => {
  test.each([
    [
      'en',
      'fifty, twenty-five, two hundred and fifty, a thousand, two million three hundred thousand, a dozen',
      [50, 25, 250, 1000, 2300000, 12],
    ],
    [
      'fr',
      'soixante-dix, soixante et onze, quatre-vingt-dix-sept, quatre-vingts, vingt et un, vingt-et-un',
      [70, 71, 97, 80, 21, 21],
    ],
    [
      'fr',
      'deux-cent-trois, cinq cents, deux mille vingt-quatre, mille neuf cent quatre-vingt-dix, septante-deux',
      [203, 500, 2024, 1990, 72],
    ],
    ['fr', 'une douzaine, une vingtaine, neuf pays', [12, 20, 9]],
    ['fr', 'une dizaine de milliers, une centaine de millions, une dizaine de villes', [10_000, 100_000_000, 10]],
    ['fr', 'deux mille milliards, cinq autres millions, six autres pays', [2e12, 5e6, 6]],
    ['ar', 'خمسون، خمسين، خمسة وعشرون، ثلاثة عشر، ثلاث عشرة، اثنا عشر', [50, 50, 25, 13, 13, 12]],
    [
      'ar',
      'ثلاثمائة، ثلاثمئة، ثلاث مئة، مئتان، ألفين، ثلاثة آلاف، خمسة وعشرون ألفًا',
      [300, 300, 300, 200, 2000, 3000, 25000],
    ],
    ['ar', 'ألف وتسعمئة وخمسة وتسعون، مئة وخمسة وعشرون', [1995, 125]],
    ['ar', 'مدينتان، بدولتين، العامين، مرتين', [2, 2, 2, 2]],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected.map((value) => `words ${value}`))
  })

  test.each([
    ['en', 'half a million, one and a half million, two and a half million', [500000, 1500000, 2500000]],
    ['fr', 'un demi-million, un million et demi', [500000, 1500000]],
    ['ar', 'نصف مليون، مليون ونصف، ثلاثة ملايين وخمسمئة ألف', [500000, 1500000, 3500000]],
    // What is known of already is counted behind.
    ['ar', 'واحدًا وتسعين رأسًا، واحدًا تلو الآخر', [91]],
    ['ar', 'الملايين الأربعة المتبقية، والآلاف الخمسة الباقية، الملايين من البشر', [4_000_000, 5000]],
  ])('halves: %s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected.map((value) => `words ${value}`))
  })

  test('the word without the conjunction is what is quoted', () => {
    expect(tokensOf('شارك رجال وخَمسون امرأة', 'ar').map(({ quote }) => quote)).toEqual(['خَمسون'])
  })
})

describe('dates', () => {
  test.each([
    ['en', '20 September 2024', ['date 2024-9-20']],
    ['en', 'September 20th, 2024', ['date 2024-9-20']],
    ['en', 'Sept. 20, 2024', ['date 2024-9-20']],
    ['en', 'Almaty, September 20thThe World', ['date --9-20']],
    ['en', 'Monday, 4 March 2024', ['date 2024-3-4 weekday 1']],
    ['en', 'the eighth of March 2024', ['date 2024-3-8']],
    ['en', 'International Women’s Day, March 8', ['date --3-8']],
    ['en', '3rd, June 2024', ['date 2024-6-3 malformed']],
    ['fr', 'le 8 mars 2024, le 1er mars, le premier mars', ['date 2024-3-8', 'date --3-1', 'date --3-1']],
    ['fr', 'le 08 mars 2024', ['date 2024-3-8 malformed']],
    ['fr', 'Le 2024 mars 8, le Secrétaire général', ['date 2024-3-8 malformed']],
    ['fr', 'mardi 2 novembre 2022', ['date 2022-11-2 weekday 2']],
    ['fr', 'September 20, 2024', ['date 2024-9-20 malformed']],
    ['ar', '20 سبتمبر 2024، 20 أيلول 2024، 20 شتنبر 2024', ['date 2024-9-20', 'date 2024-9-20', 'date 2024-9-20']],
    [
      'ar',
      '5 جويلية 2024، 5 يوليوز 2024، 5 تموز 2024، 5 يوليو 2024',
      ['date 2024-7-5', 'date 2024-7-5', 'date 2024-7-5', 'date 2024-7-5'],
    ],
    [
      'ar',
      '3 تشرين الثاني 2023؛ 1 كانون الأول 2023؛ ٢ كانون الثاني ٢٠٢٤',
      ['date 2023-11-3', 'date 2023-12-1', 'date 2024-1-2'],
    ],
    ['ar', '8 آذار/مارس 2024 و8 مارس (آذار) 2024', ['date 2024-3-8', 'date 2024-3-8']],
    ['ar', '١٥ اغسطس ٢٠٢٤', ['date 2024-8-15']],
    ['ar', 'يوم الثلاثاء فاتح نونبر', ['date --11-1 weekday 2']],
    ['ar', '2022 نونبر 2 - تم تعديله', ['date 2022-11-2 malformed']],
    ['ar', '03 نونبر الجاري', ['date --11-3 malformed']],
    ['ar', 'الثامن من مارس 2024، 8 من مارس من عام 2024', ['date 2024-3-8', 'date 2024-3-8']],
    ['ar', 'تاريخ النشر: 3rd, June 2024 GMT', ['date 2024-6-3 malformed']],
    ['ar', '27 شعبان 1445 هـ الموافق 8 مارس 2024م', ['hijri 1445-8-27', 'date 2024-3-8']],
    ['en', '2024-03-08 and 25/12/2024 and 3.4.2024', ['date 2024-3-8', 'date 2024-12-25', 'date 2024-4-3 ambiguous']],
    ['fr', 'septembre 2024, en mars, octobre', ['date 2024-9', 'date --3', 'date --10']],
    ['ar', 'منذ بداية مارس، وفي مستهل حزيران، وحتى مارس', ['date --3', 'date --6', 'date --3']],
    ['en', 'the 1980s', ['date 1980']],
    ['fr', 'les années 80, les années 1980, les années soixante-dix', ['date 1980', 'date 1980', 'date 1970']],
    ['ar', 'في ثمانينيات القرن الماضي', ['date 1980']],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })

  test('an American reads the month first', () => {
    expect(values('en', '03/04/2024', 'en-US')).toEqual(['date 2024-3-4 ambiguous'])
    expect(values('en', '03/04/2024', 'en-GB')).toEqual(['date 2024-4-3 ambiguous'])
  })

  test.each([
    ['en', 'We may march on; an august assembly. May I?'],
    ['fr', 'La planète Mars ; il marche, il a neuf ans'.replace('neuf ans', 'un an')],
    ['ar', 'مارس ضغوطا، وآب المسافر'],
  ])('a word that is also a month is not one: %s: %s', (language, text) => {
    expect(values(language, text)).toEqual([])
  })

  test('«the first half of October» is no first of October', () => {
    expect(values('ar', 'خلال النصف الأول من أكتوبر')).toEqual(['ordinal 1', 'date --10'])
  })
})

describe('ranges and lists of dates', () => {
  test.each([
    ['en', '11–22 March 2024', ['range 2024-3-11/2024-3-22']],
    ['en', 'March 11–22, 2024', ['range 2024-3-11/2024-3-22']],
    ['en', 'from 28 February to 3 March 2024', ['range 2024-2-28/2024-3-3']],
    ['en', 'between 11 and 22 March', ['range --3-11/--3-22']],
    ['fr', 'du 11 au 22 mars 2024', ['range 2024-3-11/2024-3-22']],
    ['fr', 'de janvier à mars 2024', ['range 2024-1/2024-3']],
    ['ar', 'من 11 إلى 22 مارس 2024', ['range 2024-3-11/2024-3-22']],
    ['ar', 'من 28 فبراير حتى 3 مارس 2024', ['range 2024-2-28/2024-3-3']],
    ['ar', 'للأعوام 2021-2024 و2023- 2030', ['range 2021/2024', 'range 2023/2030']],
    ['ar', 'بين عامي 2020 و2023، من عام 2020 إلى عام 2023', ['range 2020/2023', 'range 2020/2023']],
    ['en', 'from 2020 to 2023, 2023/24', ['range 2020/2023', 'range 2023/2024']],
    ['fr', 'les 11, 12 et 13 mars 2024', ['date 2024-3-11', 'date 2024-3-12', 'date 2024-3-13']],
    ['en', 'on 11 and 12 March', ['date --3-11', 'date --3-12']],
    ['en', 'March 8 and 9, 2024', ['date 2024-3-8', 'date 2024-3-9']],
    ['fr', 'du lundi 11 au vendredi 22 mars', ['range --3-11/--3-22']],
    ['fr', 'le 28 et le 29 février 2024', ['date 2024-2-28', 'date 2024-2-29']],
    ['ar', 'أيام 11 و12 و13 مارس', ['date --3-11', 'date --3-12', 'date --3-13']],
    ['en', 'March–April 2024', ['range 2024-3/2024-4']],
    ['ar', 'عام 1445هـ', ['hijri 1445']],
    ['ar', 'نسخ عام 656 هـ (1258)', ['hijri 656', 'number 1258']],
    ['en', 'Expo2030 in mid-2029', ['date 2030', 'date 2029']],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })

  test('two numbers that follow one another are no range of dates', () => {
    expect(values('en', '10-12 people and 20 to 30 cities')).toEqual([
      'number 10',
      'number 12',
      'number 20',
      'number 30',
    ])
  })
})

describe('ordinals', () => {
  test.each([
    ['en', 'the 68th session, its sixty-eighth session, the twenty-first century', [68, 68, 21]],
    [
      'fr',
      'la 68e session, la 68ème, la 68ᵉ, la soixante-huitième, le XXIe siècle, la 1re, le 1er rang',
      [68, 68, 68, 68, 21, 1, 1],
    ],
    ['fr', 'la quatre-vingt-dix-septième et la vingt et unième', [97, 21]],
    [
      'ar',
      'الدورة الثامنة والستون، الدورة السابعة والثلاثين، الـ68، القرن الحادي والعشرين، الخامسة عشرة',
      [68, 37, 68, 21, 15],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected.map((value) => `ordinal ${value}`))
  })
})

describe('percentages, money and times', () => {
  test.each([
    [
      'en',
      '12%, 12 %, 5.5 per cent, five percent, 50-60%',
      ['percent 12', 'percent 12', 'percent 5.5', 'percent 5', 'percent 50', 'percent 60'],
    ],
    ['fr', '12 %, 12 pour cent, entre 50 et 60 %', ['percent 12', 'percent 12', 'percent 50', 'percent 60']],
    [
      'ar',
      '12٪، ١٢٪\u061c، 12 في المئة، 50 بالمائة، %50',
      ['percent 12', 'percent 12', 'percent 12', 'percent 50', 'percent 50'],
    ],
    ['en', '5 percentage points', ['number 5']],
    [
      'en',
      'US$ 5 million, US$5m, $5, €3.2bn, EUR 1,000, 5 million US dollars',
      [
        'money 5000000 USD',
        'money 5000000 USD',
        'money 5 ?',
        'money 3200000000 EUR',
        'money 1000 EUR',
        'money 5000000 USD',
      ],
    ],
    [
      'fr',
      '1 000 €, 5 M€, 3,2 Md€, 10 milliards d’euros, 5 millions de dollars, 200 dirhams marocains',
      [
        'money 1000 EUR',
        'money 5000000 EUR',
        'money 3200000000 EUR',
        'money 10000000000 EUR',
        'money 5000000 ?',
        'money 200 MAD',
      ],
    ],
    [
      'ar',
      '5 ملايين دولار أمريكي، مليوني يورو، 100 ألف دينار عراقي',
      ['money 5000000 USD', 'money 2000000 EUR', 'money 100000 IQD'],
    ],
    [
      'en',
      'at 9:30 a.m., 9.30 p.m., 9 pm, 14:30, 09:00 UTC+5, 10:00 GMT, at noon',
      ['time 9:30', 'time 21:30', 'time 21:00', 'time 14:30', 'time 9:00 utc 300', 'time 10:00 utc 0', 'time 12:00'],
    ],
    [
      'fr',
      '9 h 30, 14h, 14h30, à 9 heures, à midi',
      ['time 9:30', 'time 14:00', 'time 14:30', 'time 9:00', 'time 12:00'],
    ],
    [
      'ar',
      'الساعة 9 صباحًا، الساعة الثانية عشرة ظهرًا، 10:30 ص، الساعة 14:00 بتوقيت غرينتش، 5 مساء',
      ['time 9:00', 'time 12:00', 'time 10:30', 'time 14:00 utc 0', 'time 17:00'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })

  test('what is said once for both ends of a range holds for both, and neither can be rewritten alone', () => {
    expect(values('en', 'US$1.5–2 million, from 5 to 6 million dollars, 9–11 a.m.')).toEqual([
      'money 1500000 USD',
      'money 2000000 USD',
      'money 5000000 ?',
      'money 6000000 ?',
      'time 9:00',
      'time 11:00',
    ])
    expect(tokensOf('50 to 60 %', 'en').map(({ elliptic }) => elliptic)).toEqual([true, undefined])
    expect(tokensOf('les 11 et 12 mars', 'fr').map(({ elliptic }) => elliptic)).toEqual([true, undefined])
    expect(tokensOf('le 12 mars', 'fr').map(({ elliptic }) => elliptic)).toEqual([undefined])
  })

  test('a duration and inhabitants are no time', () => {
    expect(values('fr', '100 000 habitants en 48 h et 9 heures de débats')).toEqual([
      'number 100000',
      'number 48',
      'number 9',
    ])
  })
})

describe('contacts, links and references', () => {
  test.each([
    ['en', 'Phone: +82-70-4202-9169', ['phone +827042029169']],
    ['fr', 'Téléphone: + 82-70-4202-9169', ['phone +827042029169']],
    ['ar', 'هاتف: +٨٢-٧٠-٤٢٠٢-٩١٦٩ أو 82-70-4202-9169+', ['phone +827042029169', 'phone +827042029169']],
    ['ar', 'الهاتف: \u2066+82-70-4202-9169\u2069', ['phone +827042029169']],
    [
      'en',
      '0082 70 4202 9169, (+212) 537 12 34 56, +33 (0)1 23 45 67 89',
      ['phone +827042029169', 'phone +212537123456', 'phone +33123456789'],
    ],
    ['fr', 'Tél. : 05 37 12 34 56 / Fax : 05 37 12 34 57', ['phone 0537123456', 'phone 0537123457']],
    ['en', 'Call 010-1234-5678', ['phone 01012345678']],
    [
      'ar',
      'القرارين 1325 (2000) و1820 (2008)، قراري مجلس الأمن 1325 و1820',
      ['resolution 1325 of 2000', 'resolution 1820 of 2008', 'resolution 1325', 'resolution 1820'],
    ],
    ['en', 'Write to Kakim@we-gov.org.', ['email kakim@we-gov.org']],
    [
      'en',
      'See (https://we-gov.org/en/news/), www.we-gov.org/, fr.we-gov.org and we-gov.org.',
      ['url we-gov.org/news', 'url we-gov.org', 'url we-gov.org', 'url we-gov.org'],
    ],
    ['ar', 'الموقع: https://we-gov.org/ar/news، وشكرا', ['url we-gov.org/news']],
    [
      'en',
      'resolution 1325 (2000), S/RES/1325 (2000), UNSCR 1325, A/RES/70/1',
      ['resolution 1325 of 2000', 'resolution 1325 of 2000', 'resolution 1325', 'resolution 70/1'],
    ],
    ['en', 'resolutions 1325 (2000) and 1820 (2008)', ['resolution 1325 of 2000', 'resolution 1820 of 2008']],
    [
      'fr',
      'la résolution n° 1325 et la résolution 1325 (2000) du Conseil',
      ['resolution 1325', 'resolution 1325 of 2000'],
    ],
    [
      'ar',
      'القرار 1325 (2000)، القرار رقم 1325، قرار مجلس الأمن رقم 1325، القرار 1325 لعام 2000',
      ['resolution 1325 of 2000', 'resolution 1325', 'resolution 1325', 'resolution 1325 of 2000'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })

  test.each([
    ['en', 'A lost space.The next sentence; e.g. this, i.e. that; @WeGO; name@host'],
    ['fr', 'M. Park est arrivé.Il a parlé.'],
  ])('no address: %s: %s', (language, text) => {
    expect(values(language, text)).toEqual([])
  })

  test('digits that no label announces are no telephone number', () => {
    expect(values('en', '2048 1365 WeGO')).toEqual(['date 2048', 'number 1365'])
  })
})

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...'1 2024 08 20 ٣ ٢٠٢٤ , . - – / : ( ) + % $ € h e th er mars March May مارس نونبر و ال من إلى à au to and et resolution القرار Tel هاتف million ملايين خمسة وعشرون vingt et un cent a@b.org www.a.fr http://x ’ \u200f \u00a0 \n'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(piece, fc.constant(' '))).map((parts) => parts.join('')),
  )

  test('tokens stand in order, inside the text, apart from each other, and quote it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'ar', 'de'), (text, language) => {
        let last = 0
        for (const token of tokensOf(text, language)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.end).toBeLessThanOrEqual(text.length)
          expect(token.quote).toBe(text.slice(token.start, token.end))
          last = token.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a long text of the worst kind is read in time that grows with its length', () => {
    for (const unit of [
      '123 ',
      '1,234.',
      '1 and ',
      '2020-',
      '(',
      'www.',
      'http://a)',
      'a@',
      '+1 ',
      '1/',
      'hundred ',
      'وواحد ',
      '1, ',
    ]) {
      const repeated = (length: number): string => unit.repeat(Math.ceil(length / unit.length))
      expect(
        growthOfTime(repeated, 25_000, (text) => tokensOf(text, 'fr')),
        unit,
      ).toBeLessThan(notSquared)
    }
  })
})
