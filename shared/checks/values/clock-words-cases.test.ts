import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const parts: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [{ en: 'Lunch is served at 12:15 p.m.', fr: 'Le déjeuner est servi à midi et demi.' }],
    finds: 'midi et demi',
    in: 'fr',
    right: [
      {
        en: 'Lunch is served at 12:15 p.m.',
        fr: 'Le déjeuner est servi à midi et quart.',
        ar: 'يقدم الغداء الساعة الثانية عشرة والربع ظهرًا.',
      },
      {
        en: 'The last tram runs at a quarter to midnight, the first at half past six.',
        fr: 'Le dernier tramway passe à minuit moins le quart, le premier à 6 h 30.',
        ar: 'يمر آخر ترام الساعة 23:45، والأول في السادسة والنصف صباحًا.',
      },
    ],
  },
  {
    check: 'time-mismatch',
    wrong: [{ fr: 'Le musée ouvre à 10 h 30.', en: 'The museum opens at half past nine.' }],
    finds: 'half past nine',
    in: 'en',
    right: [
      { fr: 'Le musée ouvre à 9 h 30.', en: 'The museum opens at half past nine.' },
      { fr: 'Le bar ferme à 21 h 30.', en: 'The bar closes at half past nine.' },
    ],
  },
]

const otherClocks: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'The call begins at 1 p.m. GMT (2 p.m. in Tunis).',
        fr: 'L’appel commence à 13 heures GMT (15 heures à Tunis).',
      },
    ],
    finds: '15 heures',
    in: 'fr',
    right: [
      {
        en: 'The call begins at 1 p.m. GMT (2 p.m. in Tunis).',
        fr: 'L’appel commence à 13 heures GMT (14 heures à Tunis).',
        ar: 'يبدأ الاتصال الساعة 1 بعد الظهر بتوقيت غرينتش (الساعة 2 بعد الظهر في تونس).',
      },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The bus (4 hours to Gabès) is full.', fr: 'Le car (5 heures pour Gabès) est complet.' }],
    finds: '5',
    in: 'fr',
    right: [{ en: 'The bus (4 hours to Gabès) is full.', fr: 'Le car (4 heures pour Gabès) est complet.' }],
  },
]

const ages: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [{ en: 'The gates open at 12 p.m.', ar: 'تفتح البوابات في الحادية عشرة صباحًا.' }],
    finds: 'الحادية عشرة صباحًا',
    in: 'ar',
    right: [
      {
        en: '“My brother is twelve and plays the oud,” she said.',
        fr: '« Mon frère a douze ans et joue de l’oud », a-t-elle dit.',
        ar: 'وقالت: «أخي في الثانية عشرة ويعزف على العود».',
      },
    ],
  },
]

tellCases([...parts, ...otherClocks, ...ages])
