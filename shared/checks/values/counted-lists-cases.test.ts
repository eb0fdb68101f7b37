import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Announced numbers whose list stands behind a verb, behind what else is new, or before the rest of the sentence. */
const cases: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ fr: 'Les trois halls ouverts sur le nouveau quai (Anjou, Berry, Poitou et Artois) seront chauffés.' }],
    finds: 'trois halls',
    in: 'fr',
    right: [
      { fr: 'Les quatre halls ouverts sur le nouveau quai (Anjou, Berry, Poitou et Artois) seront chauffés.' },
      { en: 'Three existing halls and a new one (Anjou, Berry, Poitou and Artois) will be heated.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'The four sponsors are Nordbank, Ostfisk and Westlab.' }],
    finds: 'four sponsors',
    in: 'en',
    right: [
      { en: 'The three sponsors are Nordbank, Ostfisk and Westlab. Two teams are Danish, and four are from Oslo.' },
      {
        en: 'The two venues are Portland, Oregon, and Austin, Texas. Two finalists are France, the holders, and Spain.',
      },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Les trois lauréates sont Awa Sy, Léa Roth, Ida Lie et Ana Costa.' }],
    finds: 'trois lauréates',
    in: 'fr',
    right: [{ fr: 'Les deux lauréates sont Awa Sy et Léa Roth.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'Five schools, in Gulu, Mbarara, Arua and Jinja, will test the stoves.' }],
    finds: 'Five schools',
    in: 'en',
    right: [
      { en: 'Five schools, in Gulu, Mbarara, Arua, Jinja and Lira, will test the stoves.' },
      { en: 'Five schools, in Gulu, Mbarara, Arua and Jinja, and in Lira, will test the stoves.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'The plan has two aims: clean water, paid work and safe roads.' }],
    finds: 'two aims',
    in: 'en',
    right: [{ en: 'Two bodies will advise: the Council, the Department of Peace and Security.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'تزور السفينة ثلاثة موانئ (الرباط وتونس والقاهرة والدوحة) قبل الصيف.' }],
    finds: 'ثلاثة موانئ',
    in: 'ar',
    right: [
      { ar: 'تزور السفينة أربعة موانئ (الرباط وتونس والقاهرة والدوحة) قبل الصيف.' },
      { ar: 'تعرض السفينة ثلاثة فنون (الرسم والنحت والغناء والرقص) قبل الصيف.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Trois bourses vont à : Awa Sy, Léo Blanc, Mia Roth et Ana Costa.' }],
    finds: 'Trois bourses',
    in: 'fr',
    right: [{ fr: 'Les quatre bourses vont à Awa Sy, à Léo Blanc, à Mia Roth et à Ana Costa.' }],
  },
]

tellCases(cases)
