// Titles that another language has one word for.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'Le directeur général Kossi Mensah a signé le contrat.',
        en: 'Director General Kossi Mensah has signed the contract.',
      },
      {
        fr: 'Le directeur général Mensah visitera le chantier lundi.',
        en: 'Managing Director Mensah will visit the site on Monday.',
      },
    ],
    finds: 'Managing Director',
    in: 'en',
    right: [
      {
        fr: 'Le directeur général Kossi Mensah a signé le contrat.',
        en: 'Director General Kossi Mensah has signed the contract.',
      },
      {
        fr: 'Le directeur général Yao Lawson visitera le chantier lundi avec M. Mensah.',
        en: 'Managing Director Yao Lawson will visit the site on Monday with Mr Mensah.',
      },
    ],
  },
]

tellCases(cases)
