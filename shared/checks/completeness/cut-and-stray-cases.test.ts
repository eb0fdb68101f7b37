import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cut: readonly CheckCase[] = [
  {
    check: 'text-truncated',
    wrong: [{ en: 'The well was paid for by the three villages around it.', fr: 'Le puits a été payé par les' }],
    finds: 'les',
    in: 'fr',
    right: [
      { en: 'The well was paid for by the villages.', fr: 'Le puits a été payé par les villages' },
      { en: 'Where to, and what with', fr: 'Où aller, et avec' },
    ],
  },
  {
    check: 'text-truncated',
    wrong: [
      {
        fr: 'Le nouveau puits fournira de l’eau à trois villages de la vallée, selon la mairie.',
        en: 'The new well will supply water to three villages of the valley, according to the ma',
      },
    ],
    finds: 'ma',
    in: 'en',
    right: [
      {
        fr: 'Le nouveau puits donnera de l’eau à trois villages de la vallée, et personne ne nous la disputera.',
        en: 'The new well will supply water to three villages of the valley, and nobody will take it from us',
      },
    ],
  },
]

/** A sentence with its stray sign, the sign as told, and one where it stands rightly. */
const stray: readonly (readonly [language: string, wrong: string, finds: string, right: string])[] = [
  ['fr', 'La digue a été payée par #le canton en mai.', '#le', 'La digue a été payée par #LeCanton en mai.'],
  ['en', 'The dyke was repaired^ by the canton in May.', '^', 'The dyke holds 2^10 litres.'],
  ['en', 'The dyke was paid for = by the canton in May.', '=', 'At the dyke 2 + 2 = 4, or high water = flood.'],
  ['en', 'The dyke was § paid for by the canton in May.', '§', 'The dyke was paid for under § 12 of the law.'],
  ['en', 'The dyke was paid for • by the canton in May.', '•', '• dykes and • dams • and canals'],
  [
    'en',
    'The dyke was repaired by the canton / on Monday morning.',
    '/',
    'The dyke is open on / in weekends, day / night.',
  ],
  ['fr', '> La digue a été payée par le canton.', '>', 'La digue mesure > 3 mètres.'],
]

tellCases([
  ...cut,
  ...stray.map(
    ([language, wrong, finds, right]): CheckCase => ({
      check: 'stray-symbol',
      wrong: [{ [language]: wrong }],
      finds,
      in: language,
      right: [{ [language]: right }],
    }),
  ),
])
