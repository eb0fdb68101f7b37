import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  // Titles without quotation marks
  {
    check: 'title-unquoted',
    wrong: [{ en: 'The ministry published a report entitled Water for Every Village, its first.' }],
    finds: 'Water for Every Village',
    in: 'en',
    right: [{ en: 'The ministry published a report entitled “Water for Every Village”; all are entitled to a copy.' }],
  },
  {
    check: 'title-unquoted',
    wrong: [{ fr: 'Le festival se tient sous le thème Lire pour grandir.' }],
    finds: 'Lire pour grandir',
    in: 'fr',
    right: [{ fr: `Le festival se tient sous le thème «${nb}Lire pour grandir${nb}», sur le thème de la lecture.` }],
  },
  {
    check: 'title-unquoted',
    wrong: [{ ar: 'نظمت الوزارة ندوة بعنوان المياه حق للجميع، بمشاركة خبراء.' }],
    finds: 'المياه حق للجميع',
    in: 'ar',
    right: [{ ar: 'نظمت الوزارة ندوة بعنوان «المياه حق للجميع»، بمشاركة خبراء.' }],
  },
  {
    check: 'title-unquoted',
    wrong: [{ en: 'The day is held under the slogan: Every Voice Counts.' }],
    finds: 'Every Voice Counts',
    in: 'en',
    right: [{ en: 'The day is held under the slogan "Every Voice Counts", the theme of the year.' }],
  },
  // What stands around the name of a branch is none of it.
  {
    check: 'entity-conflict',
    wrong: [
      { kind: 'headline', en: 'Fund Opens Its West Africa Regional Office in Accra' },
      { en: 'The chair unveiled the Andean Regional Office sign.' },
    ],
    finds: 'Andean Regional Office',
    in: 'en',
    right: [
      {
        kind: 'headline',
        en: 'Fund Opens Its West Africa Regional Office in Accra',
        ar: 'افتتاح المكتب الإقليمي لغرب أفريقيا التابع للصندوق في أكرا',
      },
      {
        en: 'The chair unveiled the West Africa Regional Office sign.',
        ar: 'وأزاح الرئيس الستار عن لافتة المكتب الإقليمي لغرب أفريقيا أمام العمدة.',
      },
    ],
  },
  // Another branch than the one the release is about
  {
    check: 'entity-conflict',
    wrong: [
      { kind: 'headline', en: 'Fund opens West Africa Regional Office' },
      { en: 'The chair presented the Andean Regional Office plaque to the mayor of Dakar.' },
    ],
    finds: 'Andean Regional Office',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Fund opens West Africa Regional Office' },
      { en: 'The chair presented the West Africa Regional Office plaque. The Andean Regional Office sent greetings.' },
      { kind: 'boilerplate', en: 'It opened the Andean Regional Office in 2011.' },
    ],
  },
  {
    check: 'entity-conflict',
    wrong: [
      { fr: 'Le Fonds inaugure le bureau régional de Dakar.' },
      { fr: 'La présidente a remis la plaque du bureau régional de Lima au maire.' },
    ],
    finds: 'bureau régional de Lima',
    in: 'fr',
    right: [
      { fr: 'Le Fonds inaugure le bureau régional de Dakar.' },
      {
        fr: 'La présidente a remis la plaque du bureau régional de Dakar. Le bureau régional de Lima existe depuis 2011.',
      },
    ],
  },
  {
    check: 'entity-conflict',
    wrong: [
      { ar: 'افتتح الصندوق المكتب الإقليمي في داكار.' },
      { ar: 'وسلم الرئيس لوحة المكتب الإقليمي في ليما إلى العمدة.' },
    ],
    finds: 'المكتب الإقليمي في ليما',
    in: 'ar',
    right: [{ ar: 'افتتح الصندوق المكتب الإقليمي في داكار.' }, { ar: 'ويعمل المكتب الإقليمي في ليما منذ 2011.' }],
  },
  {
    check: 'entity-conflict',
    wrong: [
      { en: 'The Nairobi Country Office turns ten today.' },
      { en: 'Guests then unveiled a wall painting at the Kigali Country Office.' },
    ],
    finds: 'Kigali Country Office',
    in: 'en',
    right: [
      { en: 'The Nairobi Country Office turns ten today.' },
      { en: 'Guests came from the Kigali Country Office.' },
    ],
  },
  // Qualifiers left out
  {
    check: 'omission',
    wrong: [
      {
        en: 'The network is a membership-based association of cities.',
        fr: 'Le réseau est une association de villes.',
      },
    ],
    finds: 'Le réseau',
    in: 'fr',
    right: [
      {
        en: 'The network is a membership-based association of cities.',
        fr: 'Le réseau est une association de villes adhérentes.',
        ar: 'الشبكة جمعية للمدن الأعضاء.',
      },
    ],
  },
  {
    check: 'omission',
    wrong: [{ en: 'It is a non-profit organization.', ar: 'وهي منظمة دولية.' }],
    finds: 'وهي منظمة دولية',
    in: 'ar',
    right: [{ en: 'It is a non-profit organization.', ar: 'وهي منظمة غير ربحية.' }],
  },
  {
    check: 'omission',
    wrong: [{ fr: 'Une experte indépendante a été nommée.', en: 'An expert was appointed.' }],
    finds: 'An expert',
    in: 'en',
    right: [{ fr: 'Une experte indépendante a été nommée.', en: 'An independent expert was appointed.' }],
  },
  {
    check: 'omission',
    wrong: [{ en: 'The pact is legally binding.', fr: 'Le pacte est adopté.' }],
    finds: 'Le pacte est adopté',
    in: 'fr',
    right: [{ en: 'The pact is legally binding.', fr: 'Le pacte est juridiquement contraignant.' }],
  },
  // A branch of a bank; the one of another town may stand beside it.
  {
    check: 'entity-conflict',
    wrong: [
      { kind: 'headline', fr: 'La Caisse des Herbages ouvre une agence à Mirande' },
      { fr: 'La doyenne de la ville a inauguré l’agence de Condom.' },
    ],
    finds: 'agence de Condom',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'La Caisse des Herbages ouvre une agence à Mirande' },
      { fr: 'La doyenne a inauguré l’agence de Mirande, meublée comme l’agence de Condom.' },
      { fr: 'L’agence de Condom date de 1998.' },
    ],
  },
  {
    check: 'entity-conflict',
    wrong: [
      { kind: 'headline', en: 'Hill Credit Union Opens Branch in Gulu' },
      { en: 'The mayor cut the ribbon of the Arua branch.' },
    ],
    finds: 'Arua branch',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Hill Credit Union Opens Branch in Gulu' },
      { en: 'The mayor cut the ribbon of the Gulu branch with scissors lent by the Arua branch.' },
    ],
  },
]

tellCases(cases)
