import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // The row names nobody: the one named last is meant.
  {
    check: 'name-gender',
    wrong: [
      { en: 'Ms. Orla Byrne repairs harps.', fr: 'Mme Orla Byrne répare des harpes.' },
      { en: 'She strings them by hand.', fr: 'Il les corde à la main.' },
    ],
    finds: 'Il',
    in: 'fr',
    right: [
      { en: 'Ms. Orla Byrne repairs harps.', fr: 'Mme Orla Byrne répare des harpes.' },
      // Nobody, and the boat that English calls so.
      { en: 'She had to wait for the strings.', fr: 'Il lui a fallu attendre les cordes.' },
      { en: 'She needs a boat.', fr: 'Il faut un bateau.' },
      { en: 'The schooner is old; she leaks.', fr: 'La goélette est vieille ; elle prend l’eau.' },
    ],
  },
  // The row names one.
  {
    check: 'name-gender',
    wrong: [
      {
        fr: 'M. Rui Melo ouvrira lundi, mais il fermera mardi.',
        en: 'Mr. Rui Melo will open on Monday, but she will close on Tuesday.',
      },
    ],
    finds: 'she',
    in: 'en',
    right: [
      {
        fr: 'M. Rui Melo a écrit à Mme Zoé Ruf ; elle a répondu.',
        en: 'Mr. Rui Melo wrote to Ms. Zoé Ruf; she answered.',
      },
      { fr: 'M. Rui Melo cède le kiosque ; il est à vendre.', en: 'Mr. Rui Melo gives up the kiosk; it is for sale.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Ms. Ada Lund tuned the organ herself.', fr: 'Mme Ada Lund a accordé l’orgue lui-même.' }],
    finds: 'lui-même',
    in: 'fr',
    right: [{ en: 'Ms. Ada Lund tuned the organ itself.', fr: 'Mme Ada Lund a accordé l’orgue lui-même.' }],
  },
  // A participle right behind the comma.
  {
    check: 'name-gender',
    wrong: [{ fr: 'Mme Ada Lund, âgé de 40 ans, accorde des orgues.' }],
    finds: 'âgé',
    in: 'fr',
    fixed: 'Mme Ada Lund, âgée de 40 ans, accorde des orgues.',
    right: [{ fr: 'Mme Ada Lund, dont le fils est né en mai, accorde des orgues.' }],
  },
  {
    check: 'name-gender',
    wrong: [{ fr: 'Mme Ada Lund parle au nom du port.', en: 'Ada Lund, the port spokesman, speaks.' }],
    finds: 'spokesman',
    in: 'en',
    right: [
      { fr: 'Mme Ada Lund préside le port.', en: 'Ada Lund, chairman of the port, whose spokesman is ill, speaks.' },
    ],
  },
]

tellCases(cases)
