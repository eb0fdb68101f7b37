import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Words that the source writes in small letters are no name
  {
    check: 'lang-inline',
    wrong: [
      {
        en: 'Nurses will collect their badges at the regional blood bank on Monday.',
        ar: 'يتسلم الممرضون شاراتهم في Regional Blood Bank يوم الاثنين المقبل.',
      },
    ],
    finds: 'Regional Blood Bank',
    in: 'ar',
    right: [
      {
        en: 'Nurses will collect their badges at the Regional Blood Bank on Monday.',
        ar: 'يتسلم الممرضون شاراتهم في Regional Blood Bank يوم الاثنين المقبل.',
      },
      {
        en: 'Nurses will collect their badges at the regional blood bank.',
        ar: 'يتسلم الممرضون شاراتهم في بنك الدم الإقليمي (Regional Blood Bank).',
      },
      {
        en: 'The game blue harbour can be played on Steam Deck.',
        ar: 'يمكن لعب لعبة «Blue Harbour» على جهاز Steam Deck هذا العام.',
      },
    ],
  },
  {
    check: 'lang-inline',
    wrong: [
      {
        en: 'The village health worker visits every family twice a year.',
        fr: 'Le Village Health Worker visite chaque famille deux fois par an.',
      },
    ],
    finds: 'Village Health Worker',
    in: 'fr',
    words: { fr: ['village', 'visite', 'chaque', 'famille', 'deux', 'fois', 'par', 'an'], en: [] },
    right: [
      {
        en: 'The regional commission meets the social service committee.',
        fr: 'La Commission régionale reçoit le Comité du service social.',
      },
    ],
  },
  // A passage that was not translated
  {
    check: 'lang-inline',
    wrong: [
      {
        fr: 'Le barrage, construit par une entreprise maltaise, retiendra les crues de la Medjerda.',
        en: 'The dam, construit par une entreprise maltaise, will hold back the floods of the Medjerda.',
      },
    ],
    finds: 'construit par une entreprise maltaise',
    in: 'en',
    right: [
      {
        fr: 'Le prêt vient de la Caisse locale de crédit maritime et agricole.',
        en: 'The loan comes from the Caisse locale de crédit maritime et agricole.',
      },
      {
        fr: 'Il a dit « que le barrage soit fini avant les pluies », devant la presse.',
        en: 'He said “que le barrage soit fini avant les pluies” to the press.',
      },
      {
        fr: 'Voir le plan de gestion des crues du fleuve sur le site.',
        en: 'See www.medjerda.example/plan-de-gestion-des-crues-du-fleuve for the plan.',
      },
    ],
  },
  {
    check: 'lang-inline',
    wrong: [
      {
        en: 'The market, rebuilt between the two old gates, opens on Friday with forty stalls of fish.',
        fr: 'Le marché, rebuilt between the two old gates, ouvre vendredi avec quarante étals de poisson.',
      },
    ],
    finds: 'rebuilt between the two old gates',
    in: 'fr',
    right: [
      {
        en: 'The market, rebuilt between the two old gates, opens on Friday.',
        fr: 'Le marché, reconstruit entre les deux anciennes portes, ouvre vendredi.',
      },
    ],
  },
]

tellCases(cases)
