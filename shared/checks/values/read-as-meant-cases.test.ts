import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // An Arabic hour in words says its own part of the day, and suggests no other.
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'The choir sings on the quay at 8:15 p.m.; the doors open an hour earlier.',
        ar: 'تغني الجوقة على الرصيف في الثامنة والربع صباحًا، وتُفتح الأبواب قبل ذلك بساعة.',
      },
    ],
    finds: 'الثامنة والربع صباحًا',
    in: 'ar',
    right: [
      {
        en: 'The choir sings on the quay from 12 noon to 8:15 p.m.',
        fr: 'La chorale chante sur le quai de midi à 20 h 15.',
        ar: 'تغني الجوقة على الرصيف من الثانية عشرة ظهرًا إلى الثامنة والربع مساءً.',
      },
    ],
  },
  // Two countries of like names.
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'About the mill: It has shops in Austria, Poland and Greece.',
        ar: 'نبذة عن المطحنة: لها متاجر في أستراليا وبولندا واليونان.',
      },
    ],
    finds: 'أستراليا',
    in: 'ar',
    right: [
      {
        kind: 'boilerplate',
        en: 'About the mill: It has shops in Austria, Poland and Greece.',
        ar: 'نبذة عن المطحنة: لها متاجر في النمسا وبولندا واليونان.',
      },
    ],
  },
  // A number to call free of charge is no amount.
  {
    check: 'num-format',
    wrong: [{ en: 'The dam holds 1 800 555 litres.' }],
    finds: '1 800 555',
    in: 'en',
    right: [{ en: 'Report any leak on 1 800 444 0172, a line open at night.' }],
  },
  // «بليونين» are two billion.
  {
    check: 'num-mismatch',
    wrong: [{ en: 'It has 3,000 seats.', ar: 'ويضم 2000 مقعد.' }],
    finds: '2000',
    in: 'ar',
    right: [
      { en: 'It holds 2 billion seeds.', fr: 'Il contient 2 milliards de graines.', ar: 'ويضم نحو بليونين من البذور.' },
    ],
  },
  // Who is a former chief of something, though a word stands between.
  {
    check: 'name-title',
    wrong: [{ en: 'Mr. Karl Vogt, mayor, spoke.', fr: 'M. Karl Vogt, directeur de l’usine, a parlé.' }],
    finds: 'directeur',
    in: 'fr',
    right: [
      { fr: 'M. Karl Vogt, ancien chef des pompiers, a parlé.', en: 'Mr. Karl Vogt, a former fire chief, spoke.' },
    ],
  },
  // The same first name and another family name.
  {
    check: 'name-mismatch',
    words: { en: ['a', 'rowers', 'are'], fr: ['a', 'les', 'rameurs', 'sont'], ar: ['المجدفان'] },
    wrong: [
      {
        fr: 'Les rameurs sont Fabrice Lokossa et Gildas Ahoyo.',
        en: 'The rowers are Fabrice Lokossa and Gildas Montcho.',
        ar: 'المجدفان هما فابريس لوكوسا وجيلداس أهويو.',
      },
    ],
    finds: 'Gildas Montcho',
    in: 'en',
    right: [
      {
        fr: 'Les rameurs sont Fabrice Lokossa et Gildas Ahoyo.',
        en: 'The rowers are Fabrice Lokossa and Gildas Ahoyo.',
        ar: 'المجدفان هما فابريس لوكوسا وجيلداس أهويو.',
      },
    ],
  },
  {
    check: 'ar-teh-marbuta',
    wrong: [{ ar: 'تُعرض الرسوم للمره الثانية في القاعة.' }],
    finds: 'للمره',
    in: 'ar',
    right: [{ ar: 'تُعرض الرسوم للمرة الثانية، وحضر الفقيه وأخوه.' }],
  },
  {
    check: 'grammar',
    wrong: [{ ar: 'افتُتح المتحف بحضور مندوبون عن ست مدارس.' }],
    finds: 'بحضور مندوبون',
    in: 'ar',
    right: [{ ar: 'افتُتح المتحف بحضور مندوبين عن ست مدارس، والتقى الطلاب مع ماكرون.' }],
  },
  {
    check: 'grammar',
    wrong: [{ en: 'The price of the tickets were cut on Monday.' }],
    finds: 'The price of the tickets were',
    in: 'en',
    right: [{ en: 'The price of the tickets was cut on Monday, and the prices of the meals were not.' }],
  },
  {
    check: 'spelling-variant',
    wrong: [{ en: 'The programme is out. The program of the fair lists ten shows; the programme is free.' }],
    finds: 'program',
    in: 'en',
    right: [{ en: 'The programme is out. A computer program sorts the entries.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Le conseil a approuvé la session de ses terrains à la commune.' }],
    finds: 'session',
    in: 'fr',
    right: [{ fr: 'Le conseil a approuvé la cession de ses terrains lors de la session de printemps.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'انتهى الحضر المفروض على صيد الروبيان.' }],
    finds: 'الحضر المفروض',
    in: 'ar',
    right: [{ ar: 'انتهى الحظر المفروض على صيد الروبيان، فاستفاد سكان الحضر.' }],
  },
]

tellCases(cases)
