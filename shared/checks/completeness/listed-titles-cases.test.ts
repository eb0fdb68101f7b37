import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Quoted titles as items, and what stands before them between commas. */
const cases: readonly CheckCase[] = [
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The troupe will perform “The Well”, “Salt Roads”, “Two Moons” and “The Ferryman”.',
        fr: 'La troupe jouera « Le Puits », « Les Routes du sel » et « Le Passeur ».',
      },
    ],
    finds: 'Les Routes du sel',
    in: 'fr',
    right: [
      {
        en: 'The troupe will perform “The Well” and “Salt Roads” in the old customs house on Friday evening.',
        fr: 'La troupe jouera en soirée, vendredi dans l’ancienne douane, « Le Puits » et « Les Routes du sel ».',
        ar: 'تعرض الفرقة، مساء الجمعة في مبنى الجمارك القديم، «البئر» و«دروب الملح».',
      },
      {
        en: 'The troupe will perform “The Well”, “Salt Roads” and “Two Moons” in the old customs house.',
        fr: 'La troupe jouera, à l’heure du thé, sa trilogie, « Le Puits », « Les Routes du sel » et « Deux Lunes ».',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The pool is closed on Friday, Saturday, Sunday and Monday.',
        fr: 'La piscine est fermée vendredi, samedi et lundi.',
      },
    ],
    finds: 'samedi et lundi',
    in: 'fr',
    right: [
      {
        en: 'On Sunday the harbour will show its young visitors model boats and old charts.',
        fr: 'Le port montrera à ses jeunes visiteurs, dimanche sur la jetée, des maquettes et de vieilles cartes.',
      },
      {
        en: 'The pool is closed on Friday, Saturday, Sunday and Monday.',
        fr: 'La piscine est fermée vendredi, samedi, dimanche et lundi.',
      },
    ],
  },
]

tellCases(cases)
