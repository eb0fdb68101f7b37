import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const words = {
  en: 'tailors from sew costumes will host the finals buses leave every hour skippers of won Slovenia Slovakia'.split(
    ' ',
  ),
  fr: ['Oran', 'on', 'y', 'danse'],
}

const cases: readonly CheckCase[] = [
  {
    check: 'name-variant',
    words,
    wrong: [
      { en: 'Tailors from Ouagadougou sew costumes.' },
      { en: 'Ouagadogou will host the finals.' },
      { en: 'Buses leave Ouagadougou every hour.' },
    ],
    finds: 'Ouagadogou',
    in: 'en',
    fixed: 'Ouagadougou will host the finals.',
    right: [
      { en: 'Skippers from Slovenia won. Slovakia will host the finals. Buses leave Slovenia every hour.' },
      { en: 'Vendarian tailors, Vendaria’s finest, and the Vendarien guest of Vendaria sew. Vendarians won.' },
    ],
  },
  {
    check: 'name-variant',
    words,
    wrong: [{ fr: 'Les potiers de Tlemcen exposent. Tlemecn accueille la foire. À Tlemcen, on danse.' }],
    finds: 'Tlemecn',
    in: 'fr',
    fixed: 'Les potiers de Tlemcen exposent. Tlemcen accueille la foire. À Tlemcen, on danse.',
    right: [{ fr: 'Radouan Benmehdi et Karim Benhemdi exposent à Tlemcen ; Benmehdi danse, Benhemdi chante.' }],
  },
  {
    check: 'name-variant',
    words,
    wrong: [{ en: 'Nordvikka paints boats. Nordviikka sells nets. Nordvikka hosts; Nordvikka won.' }],
    finds: 'Nordviikka',
    in: 'en',
    right: [{ en: 'Nordvikka paints boats. Nordviikka sells nets.' }],
  },
]

tellCases(cases)
