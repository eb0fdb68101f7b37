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

/** Before the era, and back from today, years run downwards. */
const countedDown: readonly CheckCase[] = [
  {
    check: 'range-invalid',
    wrong: [{ en: 'The mine was worked between 1840 and 1790.' }],
    finds: '1840 and 1790',
    in: 'en',
    right: [
      { en: 'The mine was worked between 840 and 790 BCE, or from 1900 to 1800 B.C.' },
      { en: 'The herders came between 7,000 and 6,000 years ago.' },
    ],
  },
  {
    check: 'range-invalid',
    wrong: [{ fr: 'La mine fut exploitée entre 1840 et 1790, avant la guerre.' }],
    finds: '1840 et 1790',
    in: 'fr',
    right: [
      { fr: 'La mine fut exploitée entre 840 et 790 av. J.-C.' },
      { fr: 'Les bergers sont venus entre 7 000 et 6 000 ans avant notre ère, il y a entre 9 000 et 8 000 ans.' },
    ],
  },
  {
    check: 'range-invalid',
    wrong: [{ ar: 'استُغل المنجم بين 840 و790 مرة.' }],
    finds: '840 و790',
    in: 'ar',
    right: [{ ar: 'استُغل المنجم بين 840 و790 قبل الميلاد، أي قبل ما بين 3000 و2800 سنة.' }],
  },
]

/** Before its name a day or a year is not counted: what stands before it is a score. */
const scores: readonly CheckCase[] = [
  {
    check: 'range-invalid',
    wrong: [{ ar: 'تستغرق الرحلة 21-14 يومًا بالقطار.' }],
    finds: '21-14',
    in: 'ar',
    right: [
      { ar: 'تغلب الفريق على ضيوفه 4-1 يوم الأحد، بعد أن خسر أمامهم 2-0 عام 2019.' },
      { ar: 'تستغرق الرحلة 14-21 يومًا بالقطار.' },
    ],
  },
]

tellCases([...cases, ...countedDown, ...scores])
