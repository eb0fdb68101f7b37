import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [{ en: 'The museum opens from 3 to 5 p.m.', ar: 'يفتح المتحف بين الساعة 3 والساعة 6 بعد الظهر.' }],
    finds: '6 بعد الظهر',
    in: 'ar',
    right: [
      {
        en: 'The museum opens from 3 to 5 p.m.',
        fr: 'Le musée ouvre de 15 h à 17 h.',
        ar: 'يفتح المتحف بين الساعة 3 والساعة 5 بعد الظهر.',
      },
    ],
  },
  {
    check: 'time-mismatch',
    wrong: [{ fr: 'La fanfare joue à 17 h.', ar: 'تعزف الفرقة الساعة الثالثة بعد الزوال.' }],
    finds: 'الثالثة بعد الزوال',
    in: 'ar',
    right: [{ fr: 'La fanfare joue à 15 h.', ar: 'تعزف الفرقة الساعة الثالثة بعد الزوال.' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ fr: 'Le pont ferme jusqu’à 19 h samedi.', ar: 'يغلق الجسر حتى الساعة 6 من مساء السبت.' }],
    finds: '6 من مساء',
    in: 'ar',
    right: [{ fr: 'Le pont ferme jusqu’à 18 h samedi.', ar: 'يغلق الجسر حتى الساعة 6 من مساء السبت.' }],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'The choir sings on Sunday at 9 p.m.', ar: 'يغني الكورال مساء يوم الأحد الساعة 8.' }],
    finds: '8',
    in: 'ar',
    right: [{ en: 'The choir sings on Sunday at 8 p.m.', ar: 'يغني الكورال مساء يوم الأحد الساعة 8.' }],
  },
]

tellCases(cases)
