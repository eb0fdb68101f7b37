// A place of the gazetteer in the list of a boilerplate, where the source lists a town that it does not know.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'The guild has workshops in Lomé, Kpalimé and Vogan.',
        fr: 'La guilde possède des ateliers à Lomé, à Kpalimé et à Kampala.',
      },
    ],
    finds: 'Kampala',
    in: 'fr',
    right: [
      {
        kind: 'boilerplate',
        en: 'The guild has workshops in Lomé, Kpalimé and Vogan.',
        fr: 'La guilde possède des ateliers à Vogan, à Lomé et à Kpalimé.',
      },
    ],
  },
]

tellCases(cases)
