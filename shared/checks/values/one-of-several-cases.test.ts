import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const ordinals: readonly CheckCase[] = [
  {
    check: 'ordinal-mismatch',
    wrong: [
      {
        en: 'The beekeepers hold their eleventh annual meeting a decade after the first.',
        ar: 'يعقد مربو النحل اجتماعهم السنوي الثاني عشر بعد عقد على الاجتماع الأول.',
      },
    ],
    finds: 'الثاني عشر',
    in: 'ar',
    right: [
      {
        en: 'The beekeepers hold their eleventh annual meeting a decade after the first.',
        ar: 'يعقد مربو النحل اجتماعهم السنوي الحادي عشر بعد عقد على الاجتماع الأول.',
      },
    ],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [{ en: 'The archivists opened their sixth session.', ar: 'افتتح أمناء المحفوظات دورتهم السابعة.' }],
    finds: 'السابعة',
    in: 'ar',
    right: [{ en: 'The archivists opened their sixth session.', ar: 'افتتح أمناء المحفوظات دورتهم السادسة.' }],
  },
]

const duals: readonly CheckCase[] = [
  {
    check: 'num-word',
    wrong: [{ en: 'The Kuwaiti yard built 2 tugs.', ar: 'بنى الحوض الكويتي أربع قاطرات.' }],
    finds: 'أربع',
    in: 'ar',
    right: [{ en: 'The Kuwaiti yard built 2 tugs.', ar: 'بنى الحوض الكويتي قاطرتين.' }],
  },
  {
    check: 'num-word',
    wrong: [{ en: 'It repaired 2 bridges.', ar: 'وهي التي أصلحت خمسة جسور.' }],
    finds: 'خمسة',
    in: 'ar',
    right: [{ en: 'It repaired 2 bridges and fed 5 towns.', ar: 'أصلحت جسري النهر ومنطقتي الميناء وغذت خمس بلدات.' }],
  },
]

const zones: readonly CheckCase[] = [
  {
    check: 'time-zone',
    wrong: [{ en: 'The call opens at 4 p.m. London time.', fr: 'L’appel débute à 16 heures, heure de Berlin.' }],
    finds: 'heure de Berlin',
    in: 'fr',
    right: [{ en: 'The call opens at 4 p.m. Rome time.', fr: 'L’appel débute à 16 heures, heure de Berlin.' }],
  },
  {
    check: 'time-zone',
    wrong: [{ en: 'Doors open at 10 a.m. Athens time.', fr: 'Ouverture à 10 heures, heure de Rome.' }],
    finds: 'heure de Rome',
    in: 'fr',
    right: [{ en: 'Doors open at 10 a.m. Lusaka time.', fr: 'Ouverture à 10 heures, heure de Rome.' }],
  },
  // A share said without a number, and the place one finishes in.
  {
    check: 'num-word',
    wrong: [
      {
        en: 'A quarter of the nets were torn.',
        fr: 'Un tiers des filets étaient déchirés.',
        ar: 'تمزق ربع الشباك.',
      },
    ],
    finds: 'Un tiers',
    in: 'fr',
    right: [
      {
        en: 'A quarter of the nets were torn.',
        fr: 'Un filet sur quatre était déchiré.',
        ar: 'تمزق 25 في المائة من الشباك.',
      },
      { en: 'It took a quarter of an hour and a third party.', fr: 'Il a fallu vingt minutes et un tiers.' },
    ],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [
      {
        en: 'Lena Moe finished third in the slalom.',
        fr: 'Lena Moe a fini deuxième du slalom.',
        ar: 'حلت لينا مو في المركز الثالث في التعرج.',
      },
    ],
    finds: 'deuxième',
    in: 'fr',
    right: [
      {
        en: 'Lena Moe finished third in the slalom.',
        fr: 'Lena Moe a pris la troisième place du slalom.',
        ar: 'حلت لينا مو ثالثة في التعرج.',
      },
    ],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [
      {
        en: 'The 36th boat show has a quay for first-time exhibitors.',
        ar: 'يخصص المعرض في دورته السادسة والعشرين رصيفًا للعارضين الجدد.',
      },
    ],
    finds: 'السادسة والعشرين',
    in: 'ar',
    right: [
      {
        en: 'The 36th boat show has a quay for first-time exhibitors.',
        ar: 'يخصص المعرض في دورته السادسة والثلاثين رصيفًا للعارضين الجدد.',
      },
    ],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'The tank holds 45,000 cubic metres.', ar: 'يسع الخزان 45 ألف متر مربع.' }],
    finds: '45 ألف متر',
    in: 'ar',
    right: [{ en: 'The tank holds 45,000 cubic metres.', ar: 'يسع الخزان 45 ألف متر مكعب.' }],
  },
]

tellCases([...ordinals, ...duals, ...zones])
