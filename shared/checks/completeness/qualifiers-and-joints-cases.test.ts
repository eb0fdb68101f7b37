import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'omission',
    wrong: [
      {
        en: 'A free swimming course begins in June.',
        fr: 'Un cours de natation gratuit commence en juin.',
        ar: 'تبدأ في يونيو دورة للسباحة.',
      },
    ],
    finds: 'تبدأ في يونيو دورة للسباحة.',
    in: 'ar',
    right: [
      {
        en: 'A free swimming course begins in June.',
        fr: 'Un cours de natation gratuit commence en juin.',
        ar: 'تبدأ في يونيو دورة للسباحة بلا مقابل.',
      },
      {
        en: 'The valley wants free trade with its neighbours.',
        fr: 'La vallée veut commercer librement avec ses voisins.',
        ar: 'يريد الوادي حرية التجارة مع جيرانه.',
      },
    ],
  },
  {
    check: 'lang-inline',
    wrong: [
      {
        en: 'The bus carries pupils and their bicycles.',
        fr: 'Le car transporte les élèves and leurs vélos.',
      },
    ],
    finds: 'and',
    in: 'fr',
    right: [
      {
        en: 'The bus carries pupils and their bicycles to the rock and roll club.',
        fr: 'Le car transporte les élèves et leurs vélos au club de rock and roll.',
      },
    ],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'The bus carries pupils et their bicycles.', fr: 'Le car transporte les élèves et leurs vélos.' }],
    finds: 'et',
    in: 'en',
    right: [{ en: 'The bus carries pupils (Roy et al.) and their bicycles.', fr: 'Le car transporte les élèves.' }],
  },
]

tellCases(cases)
