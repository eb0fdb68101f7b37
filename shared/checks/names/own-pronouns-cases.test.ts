import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-gender',
    wrong: [
      {
        fr: 'La juge Irène Castel a donné raison aux pêcheurs.',
        en: 'Judge Irène Castel found for the fishers and, in his ruling, closed the weir.',
      },
    ],
    finds: 'his',
    in: 'en',
    // Whose ruling it is another says.
    right: [
      { fr: 'La juge Irène Castel a cité le ministre.', en: 'Judge Irène Castel quoted the minister, in his speech.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Ms. Mina Okoro, the builder, and his crew dug the well.' }],
    finds: 'his',
    in: 'en',
    right: [{ en: 'Ms. Mina Okoro thanked the man who dug the well himself.' }],
  },
  {
    check: 'name-gender',
    wrong: [{ ar: 'وصلت السيدة مينا أوكورو، الذي يقود البعثة، إلى القاعدة.' }],
    finds: 'الذي',
    in: 'ar',
    right: [{ ar: 'وصل مساعد السيدة مينا أوكورو، الذي يقود البعثة، إلى القاعدة.' }],
  },
]

tellCases(cases)
