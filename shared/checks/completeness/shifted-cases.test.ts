import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'seg-order',
    wrong: [
      { en: 'The ferry carried 975 passengers.', fr: 'Une rampe permet d’embarquer 32 camions.' },
      { en: 'A ramp lets 32 lorries board.', fr: 'La soupe suit une recette de 1911.' },
      { en: 'The soup follows a recipe of 1911.', fr: 'Le second capitaine a 60 ans.' },
      { en: 'The mate is 60 years old.', fr: 'Le ferry a transporté 975 passagers.' },
      { en: 'The crew of 14 sings.', fr: 'L’équipage de 14 marins chante.' },
    ],
    finds: 'Le ferry a transporté 975 passagers.',
    in: 'fr',
    right: [
      { en: 'The ferry carried 975 passengers.', fr: 'Le ferry a transporté 975 passagers.' },
      { en: 'A ramp lets 975 lorries board.', fr: 'Une rampe permet d’embarquer 32 camions.' },
      { en: 'The soup follows a recipe of 32 pages.', fr: 'La soupe suit une recette de 1911.' },
      { en: 'The mate is 60 years old.', fr: 'Le second capitaine a 60 ans.' },
    ],
  },
  {
    check: 'seg-order',
    wrong: [
      { en: 'The club has 140 members.', ar: 'وتنظف 9 شواطئ كل صيف.' },
      { en: 'It meets on 3 May.', ar: 'يضم النادي 140 عضوًا.' },
      { en: 'It sails 25 boats.', ar: 'ويجتمع في 3 مايو.' },
      { en: 'It cleans 9 beaches each summer.', ar: 'ويملك 25 قاربًا.' },
    ],
    finds: 'وتنظف 9 شواطئ كل صيف.',
    in: 'ar',
    right: [
      { en: 'The club has 140 members.', ar: 'يضم النادي 140 عضوًا.' },
      { en: 'It meets on 3 May.', ar: 'ويجتمع في 3 مايو.' },
      { en: 'It sails 25 boats.', ar: 'ويملك 25 قاربًا.' },
      { en: 'It cleans 9 beaches each summer.', ar: 'وتنظف 9 شواطئ كل صيف.' },
    ],
  },
]

tellCases(cases)
