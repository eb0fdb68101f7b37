import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // A word for the part of the day stands beside the hour, not in its place.
  {
    check: 'time-mismatch',
    wrong: [
      { en: 'The night train leaves Oran at 9:40 p.m.', fr: 'Le train de nuit part d’Oran à 19 h 40.' },
      { en: 'It stops twice.', fr: 'Il s’arrête deux fois.' },
    ],
    finds: '19 h 40',
    in: 'fr',
    right: [
      { en: 'The night train leaves Oran at 9:40 p.m.', fr: 'Le train de nuit part d’Oran à 21 h 40.' },
      { en: 'The kitchen opens in the evening.', fr: 'La cuisine ouvre à 19 heures.' },
    ],
  },
  // Midnight and noon in Arabic
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'The lock will open at noon on 3 May.',
        fr: 'L’écluse ouvrira le 3 mai à midi.',
        ar: 'سيُفتح الهويس منتصف ليل 3 مايو.',
      },
    ],
    finds: 'منتصف ليل',
    in: 'ar',
    right: [
      {
        en: 'The lock will open at noon on 3 May.',
        fr: 'L’écluse ouvrira le 3 mai à midi.',
        ar: 'سيُفتح الهويس منتصف نهار 3 مايو.',
      },
      {
        en: 'Trams run until half past midnight.',
        fr: 'Les trams circulent jusqu’à 0 h 30.',
        ar: 'تعمل عربات الترام حتى منتصف الليل والنصف.',
      },
      {
        en: 'The last act ends at 12:20 a.m.',
        fr: 'Le dernier acte s’achève à 0 h 20.',
        ar: 'ينتهي الفصل الأخير بعد منتصف الليل بثلث ساعة.',
      },
    ],
  },
  // A zone with its distance from UTC in brackets
  {
    check: 'time-zone',
    wrong: [
      {
        en: 'The call begins at 8 a.m. Tonga time (UTC+13).',
        fr: 'L’appel commence à 8 heures, heure des Samoa (UTC-11).',
      },
    ],
    finds: '8 heures, heure des Samoa (UTC-11)',
    in: 'fr',
    right: [
      {
        en: 'The call begins at 8 a.m. Tonga time (UTC+13).',
        fr: 'L’appel commence à 8 heures, heure des Tonga (UTC+13).',
      },
      {
        en: 'At 8 a.m. Tonga time (UTC+13), or 7 a.m. in Apia (UTC+12), 30 divers will listen.',
        fr: 'À 8 heures, heure des Tonga (UTC+13), soit 7 heures à Apia (UTC+12), 30 plongeurs écouteront.',
      },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'Some 40 skippers called in (UTC+12).', fr: 'Quelque 14 patrons ont appelé (UTC+12).' }],
    finds: '14',
    in: 'fr',
    right: [{ en: 'Some 40 skippers called in (UTC+12).', fr: 'Quelque 40 patrons ont appelé (UTC+11).' }],
  },
  // The first of a month
  {
    check: 'date-mismatch',
    wrong: [{ fr: 'Les quais rouvrent le 2 octobre.', ar: 'تُفتح الأرصفة من جديد يوم غرة أكتوبر.' }],
    finds: 'غرة أكتوبر',
    in: 'ar',
    right: [{ fr: 'Les quais rouvrent le 1er octobre.', ar: 'تُفتح الأرصفة من جديد يوم غرة أكتوبر.' }],
  },
  // An amount that is known of
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'The $30 million will buy nine tugs.', ar: 'وستُشترى بالعشرين مليون دولار تسع قاطرات.' }],
    finds: 'العشرين مليون دولار',
    in: 'ar',
    right: [
      { en: 'The $20 million will buy nine tugs.', ar: 'وستُشترى بالعشرين مليون دولار تسع قاطرات.' },
      { en: 'The twentieth session opened.', ar: 'افتُتحت الدورة العشرون.' },
    ],
  },
  {
    check: 'time-zone',
    wrong: [{ fr: 'L’appel commence à 9 heures, heure de Maurice.', en: 'The call begins at 9 a.m. GMT.' }],
    finds: '9 a.m. GMT',
    in: 'en',
    right: [{ fr: 'L’appel commence à 9 heures, heure de Maurice.', en: 'The call begins at 5 a.m. GMT.' }],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'The slipway cost FJ$2.5 million.', fr: 'La cale a coûté 2,5 millions de dollars américains.' }],
    finds: '2,5 millions de dollars américains',
    in: 'fr',
    right: [{ en: 'The slipway cost FJ$2.5 million.', fr: 'La cale a coûté 2,5 millions de dollars fidjiens.' }],
  },
]

tellCases(cases)
