import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  {
    check: 'title-unquoted',
    wrong: [
      {
        en: 'His novel The Salt Road sold 9,000 copies.',
        fr: `Son roman «${nb}La route du sel${nb}» s’est vendu à 9 000 exemplaires.`,
        ar: 'وبيعت من روايته «طريق الملح» 9000 نسخة.',
      },
    ],
    finds: 'The Salt Road',
    in: 'en',
    // No version marks it: then nobody meant to.
    right: [
      {
        en: 'His novel The Salt Road sold 9,000 copies.',
        fr: 'Son roman La route du sel s’est vendu à 9 000 exemplaires.',
        ar: 'وبيعت من روايته «طريق الملح» 9000 نسخة.',
      },
    ],
  },
  {
    check: 'title-unquoted',
    wrong: [
      {
        en: 'Her album “Rain on Tin” is out on Friday.',
        ar: 'ويصدر ألبومها مطر على الصفيح يوم الجمعة.',
      },
    ],
    finds: 'مطر على الصفيح',
    in: 'ar',
    right: [{ en: 'Her album “Rain on Tin” won a prize.', ar: 'وفاز ألبومها بجائزة.' }],
  },
]

tellCases(cases)
