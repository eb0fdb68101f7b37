import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Nothing beside the second says that it is a name; a street bears one in the order of its country.
  {
    check: 'name-order',
    wrong: [
      { en: 'Ms. Boglárka Fehér keeps storks.', fr: 'Mme Boglárka Fehér élève des cigognes.' },
      { en: 'Fehér Boglárka feeds them.', fr: 'Elle les nourrit.' },
    ],
    finds: 'Fehér Boglárka',
    in: 'en',
    right: [
      { en: 'Ms. Boglárka Fehér keeps storks.', fr: 'Mme Boglárka Fehér élève des cigognes.' },
      { en: 'The nest is in Fehér Boglárka Street.', fr: 'Le nid est rue Fehér Boglárka.' },
    ],
  },
  // Two people, whom both versions have side by side.
  {
    check: 'name-order',
    wrong: [{ en: 'Mr. Hassan Khalil and Mr. Khalil Hassan sang.', fr: 'M. Hassan Khalil a chanté deux fois.' }],
    finds: 'Khalil Hassan',
    in: 'en',
    right: [{ en: 'Mr. Hassan Khalil met Mr. Khalil Hassan.', fr: 'M. Hassan Khalil a rencontré M. Khalil Hassan.' }],
  },
  // A name turned round is no other spelling of its family name.
  {
    check: 'name-variant',
    wrong: [
      { en: 'Ms. Yuki Tanaka bakes bread.', fr: 'Mme Yuki Tanaka fait du pain.' },
      { en: 'Her oven is old, Ms. Yuki Tanaka said.', fr: 'Son four est vieux, a dit Mme Yuki Tanakka.' },
    ],
    finds: 'Yuki Tanakka',
    in: 'fr',
    right: [
      { en: 'Ms. Yuki Tanaka bakes bread.', fr: 'Mme Yuki Tanaka fait du pain.' },
      { en: 'Her oven is old, Ms. Yuki Tanaka said.', fr: 'Son four est vieux, a dit Mme Tanaka Yuki.' },
    ],
  },
  // An apostrophe is part of the name.
  {
    check: 'name-variant',
    wrong: [{ fr: 'M. Babacar N’Dour pêche le thon. Le bateau de M. Ndour est rouge.' }],
    finds: 'Ndour',
    in: 'fr',
    right: [{ fr: "M. Babacar N’Dour pêche le thon. Le bateau de M. N'Dour est rouge." }],
  },
]

tellCases(cases)
