// What stands twice in the source, behind a label or in a description, and in two ways in a version.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const kiosk = {
  kind: 'list',
  en: 'Pier kiosk: fishing permits are sold until noon.',
  fr: 'Kiosque du quai : permis de pêche en vente jusqu’à midi.',
}

const cases: readonly CheckCase[] = [
  {
    check: 'same-src-diff-tgt',
    wrong: [
      kiosk,
      {
        kind: 'list',
        en: 'Town hall: fishing permits are sold until noon.',
        fr: 'Mairie : on peut acheter une carte de pêcheur le matin.',
      },
    ],
    finds: 'on peut acheter une carte de pêcheur le matin.',
    in: 'fr',
    right: [
      kiosk,
      {
        kind: 'list',
        en: 'Town hall: hunting permits are sold until noon.',
        fr: 'Mairie : permis de chasse en vente jusqu’à midi.',
      },
    ],
  },
  {
    check: 'boilerplate-drift',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'About Dune Rail: Dune Rail runs nine trains across the desert and plants trees along its line.',
        fr: 'À propos de Dune Rail : Dune Rail exploite neuf trains dans le désert et plante des arbres le long de sa ligne.',
      },
      {
        kind: 'boilerplate',
        en: 'About Dune Rail: Dune Rail runs nine trains across the desert and plants trees along its line.',
        fr: 'À propos de Dune Rail : neuf convois traversent les sables sous ses couleurs, et des bosquets bordent la voie.',
      },
    ],
    finds: 'neuf convois traversent les sables sous ses couleurs',
    in: 'fr',
    right: [
      {
        kind: 'boilerplate',
        en: 'About Dune Rail: Dune Rail runs nine trains across the desert and plants trees along its line.',
        fr: 'À propos de Dune Rail : Dune Rail exploite neuf trains dans le désert et plante des arbres le long de sa ligne.',
      },
      {
        kind: 'boilerplate',
        en: 'About Dune Rail: the foundation of the same name feeds camels at nine wells.',
        fr: 'À propos de Dune Rail : la fondation du même nom nourrit des chameaux auprès de neuf puits.',
      },
    ],
  },
  // Sentences that differ by what they agree with share a translation rightly.
  {
    check: 'diff-src-same-tgt',
    wrong: [
      { kind: 'list', fr: 'des vélos électriques offerts aux facteurs\u202f;', en: 'scooters for postal workers;' },
      { kind: 'list', fr: 'des scooters pour les facteurs.', en: 'scooters for postal workers.' },
    ],
    finds: 'scooters for postal workers;',
    in: 'en',
    right: [
      { kind: 'list', fr: 'des scooters pour les facteurs\u202f;', en: 'scooters for postal workers;' },
      { kind: 'list', fr: 'des scooters pour les facteurs.', en: 'scooters for postal workers.' },
    ],
  },
  {
    check: 'same-src-diff-tgt',
    wrong: [
      { kind: 'list', en: 'Lunch is not included;', fr: 'Le déjeuner n’est pas compris\u202f;' },
      { kind: 'list', en: 'Lunch is not included.', fr: 'Le repas de midi reste à la charge de tous.' },
    ],
    finds: 'Le repas de midi reste à la charge de tous.',
    in: 'fr',
    fixed: 'Le déjeuner n’est pas compris.',
    right: [
      { kind: 'list', en: 'Lunch is not included;', fr: 'Le déjeuner n’est pas compris\u202f;' },
      { kind: 'list', en: 'Lunch is not included.', fr: 'Le déjeuner n’est pas compris.' },
    ],
  },
  {
    check: 'diff-src-same-tgt',
    wrong: [
      { fr: 'La grange est pleine de foin.', en: 'The barn is full.' },
      { fr: 'Le hangar ne contient plus de place.', en: 'The barn is full.' },
    ],
    finds: 'The barn is full.',
    in: 'en',
    right: [
      {
        fr: 'La grange a un toit. Elle est fermée le lundi matin.',
        en: 'The barn has a roof. It is closed on Monday mornings.',
      },
      {
        fr: 'Le hangar a une porte. Il est fermé le lundi matin.',
        en: 'The hangar has a door. It is closed on Monday mornings.',
      },
    ],
  },
  // Aircraft and papers keep their names.
  {
    check: 'dnt-altered',
    wrong: [
      { en: 'Scoot ordered two Boeing 787 Dreamliner jets.', fr: 'Scoot a commandé deux Boeing 787 de ligne de rêve.' },
    ],
    finds: 'de ligne de rêve',
    in: 'fr',
    right: [
      { en: 'Scoot ordered two Boeing 787 Dreamliner jets.', fr: 'Scoot a commandé deux Boeing 787 Dreamliner.' },
    ],
  },
]

tellCases(cases)
