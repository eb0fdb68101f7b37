import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceInArabic } from '#shared/press/name-in-arabic.ts'
import { latinLikeness, letterDistance } from '#shared/press/name-likeness.ts'
import { peopleInArabic } from '#shared/press/people-in-arabic.ts'
import { peopleInLatin } from '#shared/press/people-in-latin.ts'
import { quotationsIn } from '#shared/press/quotations.ts'

const named = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)

describe('people named in a text', () => {
  it.each([
    ['en', 'H.E. Omar Al Shaiba met Ms. Ursula von der Leyen.', ['Omar Al Shaiba', 'Ursula von der Leyen']],
    [
      'en',
      'Kofi Mensah, Mayor of Tema, and WeGO Secretary General Jung Sook Park spoke.',
      ['Kofi Mensah', 'Jung Sook Park'],
    ],
    ['en', 'Human Rights Watch said the World Food Programme would stay in New York until March.', []],
    ['en', 'She studied at the Nelson Mandela University and prayed at the Sheikh Zayed Grand Mosque.', []],
    ['fr', 'L’ambassadrice Sara Khan et M. Jean-Noël Barrot', ['Sara Khan', 'Jean-Noël Barrot']],
    ['fr', 'la ministre de la Santé Leïla Haddad', ['Leïla Haddad']],
    ['fr', 'M. Jean-Noël d’Orbec de Sully et Mme Awa Diop d’Oran', ['Jean-Noël d’Orbec de Sully', 'Awa Diop']],
    // A headline writes its nouns with a capital; a list of people has marks behind their names.
    // A calling behind a given name is a family name, behind other words it is a calling.
    [
      'en',
      'Henry Potter, director of the museum, met Volcanologist Anna Lindqvist.',
      ['Henry Potter', 'Anna Lindqvist'],
    ],
    ['en', 'The post of Paediatric Heart Surgeon will be advertised.', []],
    ['en', 'Joy Rides Banned on the Quay of Tema', []],
    ['en', 'Tunnel Under Milan Tram Lines to Reopen', []],
    ['en', 'Grace Mensah, Harbour Pilots of Tema', ['Grace Mensah']],
    ['en', 'Mayor Grace Mensah to Open the Quay', ['Grace Mensah']],
    ['en', 'The pilots thanked Grace Mensah for the quay.', ['Grace Mensah']],
    ['en', 'Ms. Ada Hall met guests in the Queen Noor Hall and at Pope Francis Bridge.', ['Ada Hall']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(named(peopleInLatin(text, language))).toEqual(expected)
  })

  it.each([
    ['قالت السيدة جونغ سوك بارك، الأمينة العامة، إن', ['جونغ سوك بارك']],
    // Kin have a name of their own.
    ['شكرت السيدة هدى صبري ووالدتها منى، الطواقم', ['هدى صبري']],
    ['أكد معالي وزير الصحة الدكتور عمر بن علي الحمادي أن', ['عمر بن علي الحمادي']],
    ['خلفًا للسيد مامادو سيسي وللدكتورة هالة زايد، وهما', ['مامادو سيسي', 'هالة زايد']],
    ['مدن مرشحة لاستضافة المنتدى، ومدير مكلف لتنظيم الحفل، والوزيرة لمناقشة الملف، ورئيسة لإدارة الصندوق', []],
    ['قالت المرشحة ليلى العلوي، وأضاف المدير لوران ديالو', ['ليلى العلوي', 'لوران ديالو']],
    ['يضم الفريق أطباء من الرباط، ولدينا شكوك على كل حال في جامعة الشيخ زايد', []],
    [
      'وزيرة الانتقال الرقمي غيثة مزور، والمدير العام للشراكة سانجاي برادان، ووالي الجهة',
      ['غيثة مزور', 'سانجاي برادان'],
    ],
    ['قالت السيدة مريم منت سيدي ولد بابا، عميدة', ['مريم منت سيدي ولد بابا']],
    ['وقال سيدي محمد ولد الشيخ ماء العينين، رئيس المجلس', ['محمد ولد الشيخ ماء العينين']],
    ['السيدة ريم بالحاج علي، والتقت السيدة ريم بالحاج علي', ['ريم بالحاج علي', 'ريم', 'علي']],
    ['السيد محمد ولد في أطار، والسيدة هند بنت مدرسة', ['محمد', 'هند']],
    ['السيد عبد الرحمن محمد سالم في قاعة الأميرة بسمة بنت طلال', ['عبد الرحمن محمد سالم']],
    [
      'وقالت السيدة زينب محمد السيد حجازي إن، وحثت السيدة زينب محمد السيد حجازي',
      ['زينب محمد السيد حجازي', 'زينب محمد', 'حجازي'],
    ],
    ['السيد فيصل ولد سيد أحمد المختار، والي العصابة', ['فيصل ولد سيد أحمد المختار']],
    ['السيدة فاطمة الزهراء آيت الحاج، الأمينة العامة', ['فاطمة الزهراء آيت الحاج']],
    ['وقال باسم عوض إن، والسيد باسم الخطيب هو المتحدث باسم حزب، ووقعت باسم الشركة', ['باسم عوض', 'باسم الخطيب']],
    [
      'المهندس المعماري الروماني لوكا روسي، والمهندسة الزراعية ليلى حداد، والمهندس المدني في، والمهندس الشريف',
      ['لوكا روسي', 'ليلى حداد', 'الشريف'],
    ],
  ])('ar: %s', (text, expected) => {
    expect(named(peopleInArabic(text))).toEqual(expected)
  })

  it.each([
    ['السيدة سلمى ناصر، وزيرة التعليم العالي السابقة، أمس', true],
    ['السيد عمر ناصر، وزير الحكومة السابقة، أمس', false],
    ['السيد عمر ناصر، نائب رئيس البرلمان الأفريقي السابق، أمس', true],
  ])('ar: %s was in office: %s', (text, former) => {
    expect(peopleInArabic(text).flatMap(({ roles }) => roles.map((role) => role.former))).toEqual([former])
  })

  it('lie in their text, in order, whatever the text', () => {
    const pieces = [
      'Mr.',
      'H.E.',
      'Leila',
      'Haddad',
      'de',
      'al-',
      'O’Neill',
      'Minister',
      'of',
      ',',
      '.',
      '(',
      'السيد',
      'وزير',
      'ليلى',
      'حداد',
      '،',
      'بن',
      'د.',
      'و',
    ]
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    fc.assert(
      fc.property(text, (written) => {
        for (const people of [peopleInLatin(written, 'en'), peopleInLatin(written, 'fr'), peopleInArabic(written)]) {
          let last = 0
          for (const { start, end, name, parts, from } of people) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(from).toBeLessThanOrEqual(start)
            expect(written.slice(start, end)).toBe(name)
            for (const part of parts) expect(part.start >= start && part.end <= end && part.start < part.end).toBe(true)
            last = end
          }
        }
      }),
    )
  })
})

describe('likeness of names', () => {
  it.each([
    ['Haddad', 'حداد'],
    ['Ghebreyesus', 'غيبريسوس'],
    ['Guterres', 'غوتيريش'],
    ['González', 'غونزاليس'],
    ['Zhang', 'تشانغ'],
    ['Barrot', 'بارو'],
    ['Wright', 'رايت'],
    ['Xavier', 'كزافييه'],
    ['Alshuaiby', 'الشعيبي'],
    ['Jürgen', 'يورغن'],
    ['Ouattara', 'واتارا'],
    ['Hoxha', 'خوجة'],
    // What follows «بن», which Latin letters join to it.
    ['Bensalah', 'صالح'],
  ])('%s is %s', (latin, arabic) => {
    expect(distanceInArabic(latin, arabic)).toBeLessThanOrEqual(0.28)
  })

  it.each([
    ['Haddad', 'الخطيب'],
    ['Mensah', 'الخطيب'],
    ['Omar', 'كريم'],
    ['Sofia', 'ليلى'],
    ['Diallo', 'تراوري'],
    ['Bensalah', 'كريم'],
  ])('%s is not %s', (latin, arabic) => {
    expect(distanceInArabic(latin, arabic)).toBeGreaterThan(0.28)
  })

  it('of two spellings of one name', () => {
    for (const [one, other] of [
      ['Mohamed', 'Muhammad'],
      ['Danabayev', 'Danabaïev'],
      ['Haddad', 'Hadad'],
    ] as const)
      expect(latinLikeness(one, other)).toBe('spelling')
    for (const [one, other] of [
      ['Hassan', 'Hussein'],
      ['Samir', 'Samira'],
      ['Omar', 'Amir'],
    ] as const)
      expect(latinLikeness(one, other)).toBe('different')
  })

  it('counts letters alike from either side', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(letterDistance(one, other, 3)).toBe(letterDistance(other, one, 3))
        expect(letterDistance(one, one, 3)).toBe(0)
      }),
    )
  })
})

describe('quotations', () => {
  it.each([
    ['en', '“We came to listen,” said Ms. Haddad, “and we will come back.”', [true]],
    ['fr', '« Nous venons écouter, a dit Mme Haddad, et nous reviendrons. »', [true]],
    ['ar', 'وقالت حداد: «جئنا لنستمع إلى الجميع».', [true]],
    ['en', 'The mayor praised the “Clean Streets, Clear Minds” campaign, she said.', [false]],
    ['en', 'He called it “historic” and said no more.', [false]],
    ['en', 'It said: “The first paragraph goes on in the next one', [true]],
  ] as const)('%s: %s', (language, text, direct) => {
    expect(quotationsIn(text, language).map((quotation) => quotation.direct)).toEqual(direct)
  })
})
