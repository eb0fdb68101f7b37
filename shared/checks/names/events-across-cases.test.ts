import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  // The source calls it by one name, last time and next.
  {
    check: 'event-variant',
    wrong: [
      { en: 'The Savanna Forum opens in Tamale.', fr: 'Le Forum de la savane s’ouvre à Tamale.' },
      { en: 'Niger hosted the previous Savanna Forum.', fr: 'Le Niger a accueilli le précédent Sommet de la savane.' },
    ],
    finds: 'Sommet',
    in: 'fr',
    right: [
      { en: 'The Savanna Forum opens in Tamale.', fr: 'Le Forum de la savane s’ouvre à Tamale.' },
      { en: 'Niger hosted the previous Savanna Summit.', fr: 'Le Niger a accueilli le précédent Sommet de la savane.' },
    ],
  },
  // The source is odd where another version keeps to one name.
  {
    check: 'event-variant',
    wrong: [
      { en: 'The Delta Fishing Forum opens today.', fr: 'Le Forum de la pêche du delta s’ouvre aujourd’hui.' },
      {
        en: 'Ghana hosted the last Delta Fishing Meeting.',
        fr: 'Le Ghana a accueilli le dernier Forum de la pêche du delta.',
      },
    ],
    finds: 'Meeting',
    in: 'en',
    right: [
      { en: 'The Delta Fishing Forum opens today.', fr: 'Le Forum de la pêche du delta s’ouvre aujourd’hui.' },
      { en: 'A meeting on fishing in the delta follows.', fr: 'Suivra une réunion sur la pêche dans le delta.' },
    ],
  },
  // « précisant que »: a sentence of the speech is told, no longer said.
  {
    check: 'quote-missing',
    wrong: [
      {
        en: '“The kiln is repaired,” said the potter, Nadia Cissé. “We will fire it on Sunday.”',
        fr: `«${nb}Le four est réparé${nb}», a dit la potière, Nadia Cissé, précisant qu’il serait allumé dimanche.`,
      },
    ],
    finds: 'précisant',
    in: 'fr',
    right: [
      {
        en: '“The kiln is repaired,” said the potter, Nadia Cissé, adding that it would be fired on Sunday.',
        fr: `«${nb}Le four est réparé${nb}», a dit la potière, Nadia Cissé, précisant qu’il serait allumé dimanche.`,
      },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { en: 'The Almond Festival opens in Tafraout.', fr: 'Le Festival de l’amandier s’ouvre à Tafraout.' },
      { en: 'The Almond Festival ends on Friday.', fr: 'La Fête de l’amandier s’achève vendredi.' },
    ],
    finds: 'Fête de l’amandier',
    in: 'fr',
    right: [
      { en: 'The Almond Festival opens in Tafraout.', fr: 'Le Festival de l’amandier s’ouvre à Tafraout.' },
      { en: 'A village feast ends the season.', fr: 'La fête du village clôt la saison.' },
    ],
  },
]

tellCases(cases)
