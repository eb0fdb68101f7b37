import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

// Figures that are still to come: before or behind a month, a currency or a unit, and at the head of a sentence.
const cases: readonly CheckCase[] = [
  {
    check: 'placeholder-left',
    wrong: [{ en: 'The ferry to Zanzibar will sail again from XX October.' }],
    finds: 'XX',
    in: 'en',
    right: [{ en: 'Louis XX October Hall will open in October, two decades after Super Bowl XX January.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Les inscriptions seront closes le xx février.' }],
    finds: 'xx',
    in: 'fr',
    right: [{ fr: 'Le groupe The xx jouera en février.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'The fair opens on April XX and lasts four days.' }],
    finds: 'XX',
    in: 'en',
    right: [{ en: 'Pope Adrian XX never was; the fair opens in April.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Le parc produira XX MW dès la première année.' }],
    finds: 'XX',
    in: 'fr',
    right: [
      { fr: 'Le musée a payé 40 MAD le cliché du XX Corps' },
      { fr: 'Le défilé du XX Corps a réuni deux mille personnes.' },
    ],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'About XX volunteers will count the storks.' }],
    finds: 'XX',
    in: 'en',
    right: [{ en: 'The XX congress of storks is a joke of the volunteers.' }],
  },
]

tellCases(cases)
