// Who speaks where another is named in the next sentence, and by the trade alone.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“The loom is a hundred years old,” said Ms. Ito, the weaver. Mr. Sano, the buyer, will restore it.',
        fr: '« Le métier a cent ans », a raconté M. Sano, l’acheteur. Mme Ito, la tisserande, le restaurera.',
      },
    ],
    finds: 'Sano',
    in: 'fr',
    right: [
      {
        en: '“The loom is a hundred years old,” said Ms. Ito, the weaver. Mr. Sano, the buyer, will restore it.',
        fr: '« Le métier a cent ans », a raconté Mme Ito, la tisserande. M. Sano, l’acheteur, le restaurera.',
      },
    ],
  },
  {
    check: 'quote-speaker',
    wrong: [{ en: '“The hives are empty,” said the beekeeper.', ar: 'وقال النجار: «الخلايا فارغة».' }],
    finds: 'نجار',
    in: 'ar',
    right: [
      { en: '“The hives are empty,” said the beekeeper.', ar: 'وقال النحال: «الخلايا فارغة».' },
      { en: '“She is well,” the doctor said.', fr: '« Elle va bien », a dit la chirurgienne.' },
      { en: '“It is done,” the baker told the potter.', fr: '« C’est fait », a dit le potier au boulanger.' },
    ],
  },
]

tellCases(cases)
