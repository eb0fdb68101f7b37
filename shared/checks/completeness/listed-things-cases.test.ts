import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

// "Drinking water and …" ends a list of things; "flooding cellars and …" tells what came of it.
const cases: readonly CheckCase[] = [
  {
    check: 'list-items',
    wrong: [
      {
        fr: 'Chaque famille a reçu des couvertures, du savon, des seaux, de l’eau potable et des bougies.',
        en: 'Each family was given blankets, soap, drinking water and candles.',
      },
    ],
    finds: 'blankets, soap, drinking water and candles',
    in: 'en',
    right: [
      {
        fr: 'Chaque famille a reçu des couvertures, du savon, des seaux, de l’eau potable et des bougies.',
        en: 'Each family was given blankets, soap, buckets, drinking water and candles.',
      },
      {
        fr: 'La pluie est tombée sur Tala, Azilal et Demnate, et elle a inondé des caves et des rues.',
        en: 'Rain fell on Tala, on Azilal, on Demnate, flooding cellars and streets.',
      },
    ],
  },
]

tellCases(cases)
