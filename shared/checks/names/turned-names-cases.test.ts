// A name that one version of a row turns round.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const words = { en: ['a', 'went', 'to', 'the', 'prize'], fr: ['a', 'le', 'prix', 'est', 'remis', 'à'] }

const cases: readonly CheckCase[] = [
  {
    check: 'name-order',
    wrong: [
      {
        fr: 'Le prix est remis à Camara Ibrahima, né à Labé.',
        en: 'The prize went to Ms. Awa Sow and to Ibrahima Camara.',
      },
    ],
    finds: 'Camara Ibrahima',
    in: 'fr',
    right: [
      {
        fr: 'Le prix est remis à Ibrahima Camara, né à Labé, et à Camara Sow.',
        en: 'The prize went to Ibrahima Camara of Labé and to Camara Sow.',
      },
    ],
    words,
  },
  {
    check: 'name-order',
    wrong: [{ en: 'Dr. Liu Xiulan planted willows.', ar: 'غرست الدكتورة شيولان ليو أشجار الصفصاف.' }],
    finds: 'شيولان ليو',
    in: 'ar',
    right: [{ en: 'Dr. Liu Xiulan planted willows.', ar: 'غرست الدكتورة ليو شيولان أشجار الصفصاف.' }],
    words,
  },
]

tellCases(cases)
