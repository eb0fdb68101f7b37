import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'short-form-undefined',
    wrong: [
      { fr: 'La Fédération explique sa décision aux clubs.' },
      { fr: 'Le siège de la fédération de judo est à Lomé.' },
    ],
    in: 'fr',
    finds: 'La Fédération',
    right: [
      { fr: 'La Fédération syndicale des dockers a signé ; le Réseau associatif et la Fondation royale aussi.' },
      { fr: 'La fédération, le réseau et la fondation se réuniront en mai.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [
      { en: 'The Highland Schools Fund will repair 30 roofs.', fr: 'Le Fonds fera réparer 30 toitures.' },
      { en: 'Work starts in May.', fr: 'Les travaux débuteront en mai.' },
    ],
    in: 'fr',
    finds: 'Le Fonds',
    right: [
      { en: 'The Highland Schools Fund opened.', fr: 'Le Fonds pour les écoles des hautes terres a ouvert.' },
      { en: 'The Highland Schools Fund will repair 30 roofs.', fr: 'Le Fonds fera réparer 30 toitures.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [
      { fr: 'Le Réseau des sages-femmes de Kindia a formé 12 élèves.', en: 'The Network trained 12 students.' },
      { fr: 'Elles exercent déjà.', en: 'They are already at work.' },
    ],
    in: 'en',
    finds: 'The Network',
    right: [
      { fr: 'Le FSK a été créé en 2019.', en: 'The KMN was set up in 2019.' },
      { fr: 'Le Réseau des sages-femmes de Kindia a formé 12 élèves.', en: 'The Network trained 12 students.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [
      { en: 'The Volta Anglers Foundation paid. This Foundation is small.', fr: 'La Fondation a payé.' },
      { en: 'It meets in June.', fr: 'Elle se réunit en juin.' },
    ],
    in: 'fr',
    finds: 'La Fondation',
    right: [
      { en: 'The Blue Fund works in nine ports.', fr: 'Le Fonds bleu est présent dans neuf ports.' },
      { en: 'She was named General Manager of the Agency on 2 May.', fr: 'L’Agence a ouvert ses portes.' },
    ],
  },
]

tellCases(cases)
