import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const differing: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [{ en: 'The briefing starts at 2:30 p.m.', fr: 'Le point de presse débute à 15 h 30.' }],
    finds: '15 h 30',
    in: 'fr',
    fixed: 'Le point de presse débute à 14 h 30.',
    right: [
      {
        en: 'The briefing starts at 2:30 p.m.',
        fr: 'Le point de presse débute à 14 h 30.',
        ar: 'يبدأ اللقاء الصحفي الساعة 14:30.',
      },
    ],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'Doors open at 10:30 a.m.', ar: 'تفتح الأبواب الساعة 10:45 صباحًا.' }],
    finds: '10:45 صباحًا',
    in: 'ar',
    fixed: 'تفتح الأبواب الساعة 10:30 صباحًا.',
    right: [{ en: 'Doors open at 10:30 a.m.', ar: 'تفتح الأبواب في العاشرة والنصف صباحًا.' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ fr: 'à 14h30', en: 'at 2:30 a.m.' }],
    finds: '2:30 a.m.',
    in: 'en',
    fixed: 'at 2:30 p.m.',
    right: [{ fr: 'à 14h30, devant 100 000 habitants', en: 'at 2:30 p.m., before 100,000 inhabitants' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'at 10:00 GMT', ar: 'الساعة 14:00 بتوقيت مكة المكرمة' }],
    finds: '14:00 بتوقيت مكة المكرمة',
    in: 'ar',
    fixed: 'الساعة 13:00 بتوقيت مكة المكرمة',
    right: [{ en: 'at 10:00 GMT', ar: 'الساعة 13:00 بتوقيت مكة المكرمة', fr: 'à 19 h (heure de Séoul)' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'at noon', fr: 'à 11 h' }],
    finds: '11 h',
    in: 'fr',
    fixed: 'à 12 h',
    right: [
      {
        en: 'at noon, for 2 hours and 30 minutes',
        fr: 'à midi, pendant 2 h 30',
        ar: 'عند الظهر، لمدة ساعتين ونصف الساعة',
      },
    ],
  },
]

const inWords: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [{ fr: 'La veillée commence à 20 heures.', ar: 'تبدأ الأمسية الساعة 9 مساءً.' }],
    finds: '9 مساءً',
    in: 'ar',
    fixed: 'تبدأ الأمسية الساعة 8 مساءً.',
    right: [{ fr: 'La veillée commence à 20 heures.', ar: 'تبدأ الأمسية الساعة الثامنة مساءً.' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ ar: 'الساعة 11:00 صباحًا', fr: 'à 10 h', en: 'at 11 a.m.' }],
    finds: '10 h',
    in: 'fr',
    fixed: 'à 11 h',
    right: [{ ar: 'الساعة 11:00 صباحًا', fr: 'à onze heures', en: 'at eleven o’clock' }],
  },
]

const forms: readonly CheckCase[] = [
  {
    check: 'time-format',
    wrong: [{ fr: 'Rendez-vous à 14:30h au musée.' }],
    finds: '14:30h',
    in: 'fr',
    fixed: `Rendez-vous à 14${nb}h${nb}30 au musée.`,
    right: [{ fr: 'Rendez-vous à 14h30, à 14 h 30, à 14:30 ou à 9 h au musée, 24h/24.' }],
  },
  {
    check: 'time-format',
    wrong: [{ fr: 'Le vote débute à 9 p.m. précises.' }],
    finds: '9 p.m.',
    in: 'fr',
    fixed: `Le vote débute à 21${nb}h précises.`,
    right: [{ fr: 'Le vote débute à 21 h précises.' }],
  },
  {
    check: 'time-format',
    wrong: [{ fr: 'Ouverture à 14h 30.' }],
    finds: '14h 30',
    in: 'fr',
    fixed: `Ouverture à 14${nb}h${nb}30.`,
    right: [{ fr: `Ouverture à 14${nb}h${nb}30.` }],
  },
  {
    check: 'time-format',
    wrong: [{ fr: 'Ouverture à 14h30.' }],
    finds: '14h30',
    in: 'fr',
    fixed: `Ouverture à 14${nb}h${nb}30.`,
    house: { frenchTimes: 'spaced' },
    right: [{ fr: 'Ouverture à 14 h 30.' }],
  },
  {
    check: 'time-format',
    wrong: [{ en: 'The polls close at 14h30.' }],
    finds: '14h30',
    in: 'en',
    fixed: 'The polls close at 2:30 p.m..',
    right: [{ en: 'The polls close at 2:30 p.m. or 14:30, after a 2h30 debate, 10.30am.' }],
  },
  {
    check: 'time-format',
    wrong: [{ en: 'from 14:30 p.m. on' }],
    finds: '14:30 p.m.',
    in: 'en',
    fixed: 'from 2:30 p.m. on',
    right: [{ en: 'from 12:30 p.m. on' }],
  },
  {
    check: 'time-format',
    wrong: [{ ar: 'يبدأ الحفل الساعة 10:30 AM في الدوحة' }],
    finds: '10:30 AM',
    in: 'ar',
    fixed: 'يبدأ الحفل الساعة 10:30 صباحًا في الدوحة',
    right: [{ ar: 'يبدأ الحفل الساعة 10:30 صباحًا، أو 10:30 ص، أو ١٤:٣٠ في الدوحة' }],
  },
  {
    check: 'time-format',
    wrong: [{ ar: 'الساعة 14:30 مساءً' }],
    finds: '14:30 مساءً',
    in: 'ar',
    fixed: 'الساعة 2:30 مساءً',
    right: [{ ar: 'الساعة 2:30 مساءً والساعة 12:15 ظهرًا' }],
  },
]

const zones: readonly CheckCase[] = [
  {
    check: 'time-zone',
    wrong: [{ ar: 'تاريخ النشر: 5 مايو 2025 GMT' }],
    finds: '2025 GMT',
    in: 'ar',
    right: [{ ar: 'تاريخ النشر: 5 مايو 2025، 10:30 GMT' }],
  },
  {
    check: 'time-zone',
    wrong: [{ en: 'Published 5 May 2025 (UTC+3)' }],
    finds: '2025 (UTC+3',
    in: 'en',
    right: [{ en: 'Applications close at 23:59 on 5 May 2025 UTC; 5 May 2025 (WHO)' }],
  },
  {
    check: 'time-zone',
    wrong: [{ en: 'at 10 a.m. GMT', fr: 'à 10 h (heure de Paris)' }],
    finds: '10 h (heure de Paris',
    in: 'fr',
    right: [{ en: 'at 10 a.m. GMT', fr: 'à 10 h TU', ar: 'الساعة 10:00 بتوقيت غرينتش' }],
  },
  {
    check: 'time-zone',
    wrong: [{ en: 'at 10 a.m. (Seoul time)', ar: 'الساعة 10:00 صباحًا' }],
    finds: '10:00 صباحًا',
    in: 'ar',
    right: [{ en: 'at 10 a.m. (Seoul time)', ar: 'الساعة 10:00 صباحًا بتوقيت سيول', fr: 'à 10 h, heure de Séoul' }],
  },
  {
    check: 'time-zone',
    wrong: [{ en: 'The webinar will be held on Zoom at 3 p.m. on 5 May 2025.' }],
    finds: '3 p.m.',
    in: 'en',
    right: [
      { en: 'The webinar will be held on Zoom at 3 p.m. CET on 5 May 2025. The workshop will open in Fez at 9 a.m.' },
    ],
  },
  {
    check: 'time-zone',
    wrong: [{ ar: 'ستعقد الجلسة عبر الإنترنت الساعة 15:00' }],
    finds: '15:00',
    in: 'ar',
    right: [
      { ar: 'ستعقد الجلسة عبر الإنترنت الساعة 15:00' },
      { ar: 'جميع المواعيد بتوقيت القاهرة، وآخرها الساعة 16:00.' },
    ],
  },
  {
    check: 'time-zone',
    wrong: [{ fr: 'La conférence aura lieu en ligne à 15 h.' }],
    finds: '15 h',
    in: 'fr',
    right: [{ fr: 'La conférence s’est déroulée en ligne à 15 h. Réunion à 9 h (heure locale).' }],
  },
]

/** How long something lasts says nothing of when it begins. */
const lasting: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'The concert begins at 7:45 p.m. and lasts two hours.',
        fr: 'Le concert commence à 18 h 45 et dure deux heures.',
        ar: 'يبدأ الحفل عند الساعة 7:45 مساءً ويستمر ساعتين.',
      },
    ],
    finds: '18 h 45',
    in: 'fr',
    fixed: 'Le concert commence à 19 h 45 et dure deux heures.',
    right: [
      {
        en: 'The concert begins at 7:45 p.m. and lasts two hours. The walk takes 2.5 hours.',
        fr: 'Le concert commence à 19 h 45 et dure deux heures. La marche dure 2 h 30.',
        ar: 'يبدأ الحفل عند الساعة 7:45 مساءً ويستمر ساعتين. ويستغرق المسير ساعتين ونصف الساعة.',
      },
    ],
  },
  {
    check: 'time-mismatch',
    wrong: [
      {
        fr: 'Les portes ouvrent à 9 h 15 ; la visite dure une heure.',
        en: 'Doors open at 8:15 a.m.; the visit takes one hour.',
      },
    ],
    finds: '8:15 a.m.',
    in: 'en',
    right: [
      {
        fr: 'Les portes ouvrent à sept heures ; la visite dure une heure.',
        en: 'Doors open at 7 a.m.; the visit takes one hour.',
      },
    ],
  },
  // "Morning" and "evening" around it excuse nobody who says another half of the day.
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'On the evening of the gala the doors open at 8:15 p.m.',
        ar: 'في مساء الحفل تفتح الأبواب في الساعة 8:15 صباحًا.',
      },
    ],
    finds: '8:15 صباحًا',
    in: 'ar',
    right: [
      {
        en: 'On the evening of the gala the doors open at 8:15 p.m.',
        ar: 'في مساء الحفل تفتح الأبواب في الساعة الثامنة والربع.',
      },
    ],
  },
  {
    check: 'time-zone',
    wrong: [
      {
        en: 'The briefing begins at 2 p.m. Eastern Time.',
        ar: 'تبدأ الإحاطة في الساعة 2 بعد الظهر.',
      },
    ],
    finds: '2 بعد الظهر',
    in: 'ar',
    right: [
      {
        en: 'The briefing begins at 2 p.m. Eastern Time.',
        fr: 'La réunion débute à 14 heures, heure de l’Est.',
        ar: 'تبدأ الإحاطة في الساعة 2 بعد الظهر بالتوقيت الشرقي.',
      },
    ],
  },
]

tellCases([...differing, ...inWords, ...lasting, ...forms, ...zones])
