import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'time-zone',
    wrong: [{ en: 'The lecture will be given online on 4 May 2027 at 7 p.m., and tickets are free.' }],
    finds: '7 p.m.',
    in: 'en',
    right: [
      { en: 'Seats may be booked online; the lecture will be given on 4 May 2027 at 7 p.m. in the port library.' },
    ],
  },
  {
    check: 'time-zone',
    wrong: [{ fr: 'L’atelier se tiendra en ligne le 4 mai 2027 à 19 h.' }],
    finds: '19 h',
    in: 'fr',
    right: [
      { fr: 'La billetterie en ligne est ouverte ; l’atelier se tiendra le 4 mai 2027 à 19 h au musée du port.' },
    ],
  },
  {
    check: 'time-zone',
    wrong: [{ ar: 'ستُعقد الورشة عبر الإنترنت يوم 4 مايو 2027 الساعة 7 مساءً.' }],
    finds: '7 مساءً',
    in: 'ar',
    right: [{ ar: 'يمكن حجز المقاعد عبر الإنترنت، وستُعقد الورشة يوم 4 مايو 2027 الساعة 7 مساءً في متحف الميناء.' }],
  },
  {
    check: 'time-zone',
    wrong: [{ en: 'The briefing will be held online on 5 May 2025 at 3 p.m. for reporters in Lima and Quito.' }],
    finds: '3 p.m.',
    in: 'en',
    right: [
      { en: 'The stalls will be open from 9 a.m. to 3 p.m. The full programme is online at https://fair.example.org.' },
    ],
  },
  {
    check: 'time-zone',
    wrong: [
      {
        en: 'The call begins at 11 a.m. (GMT+3).',
        ar: 'تبدأ المكالمة في الساعة 11 صباحًا بتوقيت غرينتش+1.',
      },
    ],
    finds: '11 صباحًا بتوقيت غرينتش+1',
    in: 'ar',
    right: [
      {
        en: 'The call begins at 11 a.m. (GMT+3).',
        ar: 'تبدأ المكالمة في الساعة 11 صباحًا بتوقيت غرينتش+3.',
      },
    ],
  },
  {
    check: 'time-zone',
    wrong: [{ en: 'The reading will be held online at noon. Please join us.' }],
    finds: 'noon',
    in: 'en',
    right: [{ en: 'The judgment will be online from noon. It will be read in court 4 at noon.' }],
  },
]

tellCases(cases)
