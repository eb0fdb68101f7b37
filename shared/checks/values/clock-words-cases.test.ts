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

const halves: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'The sleeper leaves Aswan at 12:40 a.m. local time.',
        fr: 'Le train de nuit part d’Assouan à 12 h 40, heure locale.',
        ar: 'يغادر قطار النوم أسوان الساعة 00:40 بالتوقيت المحلي.',
      },
    ],
    finds: '12 h 40',
    in: 'fr',
    right: [
      {
        en: 'The sleeper leaves Aswan at 12:40 a.m. local time.',
        fr: 'Le train de nuit part d’Assouan à 0 h 40, heure locale.',
        ar: 'يغادر قطار النوم أسوان الساعة 00:40 بالتوقيت المحلي.',
      },
      {
        en: 'The library stays open until 10 p.m.; the last loans are made at 9:15 p.m.',
        fr: 'La bibliothèque reste ouverte jusqu’à 22 heures ; les derniers prêts se font à 21 h 15.',
        ar: 'تبقى المكتبة مفتوحة حتى العاشرة مساءً، وتتم آخر الإعارات في التاسعة والربع.',
      },
      {
        en: 'The boat sails at 7 p.m.',
        ar: 'تبحر السفينة في الساعة 7.',
      },
    ],
  },
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'The debate starts at 8 p.m. Kuwait time (5 p.m. GMT).',
        ar: 'تبدأ المناظرة في الساعة الثامنة مساءً بتوقيت الكويت (السادسة مساءً بتوقيت غرينتش).',
      },
    ],
    finds: 'السادسة مساءً',
    in: 'ar',
    right: [
      {
        en: 'The debate starts at 8 p.m. Kuwait time (5 p.m. GMT).',
        ar: 'تبدأ المناظرة في الساعة الثامنة مساءً بتوقيت الكويت (الخامسة عصرًا بتوقيت غرينتش).',
      },
    ],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'The clinic closes at 8 p.m.', ar: 'تغلق العيادة في الثامنة صباحًا.' }],
    finds: 'الثامنة صباحًا',
    in: 'ar',
    right: [{ en: 'The clinic closes at 8 p.m.', ar: 'تغلق العيادة في الثامنة مساءً.' }],
  },
]

tellCases([...parts, ...otherClocks, ...ages, ...halves])
