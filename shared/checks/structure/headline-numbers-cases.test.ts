import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Tram Line to Carry 300,000 People a Year by 2031' },
      { kind: 'body', en: 'The tram line will carry 500,000 people once it opens in Sfax.' },
    ],
    finds: '300,000',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Tram Line to Carry 300,000 People a Year by 2031' },
      { kind: 'body', en: 'The works on the tram line in Sfax will employ 420 people.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'La ligne de tramway emploiera 40 personnes' },
      { kind: 'body', fr: 'La nouvelle ligne de tramway emploiera 400 personnes à Sfax.' },
    ],
    finds: '40',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'La ligne de tramway desservira 400 000 personnes' },
      { kind: 'body', fr: 'La nouvelle ligne de tramway emploiera 350 personnes à Sfax.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Orchard day draws 640 visitors' },
      { kind: 'lede', en: 'BERGEN, 4 May 2026 – The orchard counted 580 visitors in 2026, the city said.' },
    ],
    finds: '640',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Orchard day draws 640 visitors' },
      { kind: 'lede', en: 'BERGEN, 4 May 2026 – The orchard, which drew 580 visitors in 2025, opened today.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Lighthouse Reopens after Two Years of Repairs' },
      { kind: 'lede', en: 'The lighthouse of Sidi Ifni reopened today after five years of repairs.' },
    ],
    finds: 'Two',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Lighthouse Reopens after Two Years of Repairs' },
      { kind: 'lede', en: 'The lighthouse of Sidi Ifni reopened today after 24 months of repairs and five of trials.' },
      { en: 'Two keepers look after it.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'إعادة افتتاح المنارة بعد ثلاث سنوات من الترميم' },
      { kind: 'lede', ar: 'أُعيد اليوم افتتاح منارة سيدي إفني بعد عامين من الترميم.' },
    ],
    finds: 'ثلاث',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'إعادة افتتاح المنارة بعد سنتين من الترميم' },
      { kind: 'lede', ar: 'أُعيد اليوم افتتاح منارة سيدي إفني بعد عامين من الترميم.' },
    ],
  },
  // A word of four Arabic letters for one of the same look.
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'وصول أول جمال سريع إلى ميناء عدن' },
      { kind: 'lede', ar: 'عدن، 3 مايو 2026 – شهد الميناء اليوم وصول أول حمال سريع إلى رصيفه الجديد.' },
    ],
    finds: 'جمال',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'وصول أول حمال سريع إلى ميناء عدن' },
      { kind: 'lede', ar: 'عدن، 3 مايو 2026 – شهد الميناء اليوم وصول أول حمال سريع إلى رصيفه الجديد.' },
    ],
  },
  // Some of those whom the headline counts.
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Nine Choirs to Sing in Oran' },
      { kind: 'lede', en: 'The city said that six choirs would sing in the old theatre.' },
    ],
    finds: 'Nine',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Nine Choirs to Sing in Oran' },
      { kind: 'lede', en: 'The city said that six choirs would sing in the old theatre for the first time.' },
    ],
  },
]

tellCases(cases)
