import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const spoken = { en: '“The nets are dry,” said Ms. Okoro.' }
const saidInArabic = { ar: 'وقالت القبطانة: «جفت الشباك».' }

/** The marks of other languages, and the same marks within each other. */
const cases: readonly CheckCase[] = [
  ...[
    ['„Salt Road“', '“Salt Road”'],
    ['»Salt Road«', '“Salt Road”'],
    ['”Salt Road”', '“Salt Road”'],
    ['‹Salt Road›', '“Salt Road”'],
  ].map(
    ([foreign = '', own = '']): CheckCase => ({
      check: 'quotes-style',
      wrong: [{ en: `The novel ${foreign} has sold 4,000 copies.` }, spoken],
      finds: foreign,
      in: 'en',
      fixed: `The novel ${own} has sold 4,000 copies.`,
      right: [{ en: `The novel ${own} has sold 4,000 copies on a 27” shelf.` }, spoken],
    }),
  ),
  {
    check: 'quotes-style',
    wrong: [{ en: '‘It’s a long road,’ said Mr. Bello.' }, spoken],
    finds: '‘It’s a long road,’',
    in: 'en',
    right: [{ en: 'The so-called ‘salt road’, the Bellos’ idea, opens.' }, spoken],
  },
  {
    check: 'quotes-style',
    wrong: [{ en: 'The “salt road” opens.' }, { en: '"It is long," said Mr. Bello.' }],
    finds: '"It is long,"',
    in: 'en',
    right: [{ en: '‘It’s a long road,’ said Mr. Bello. ‘We walk.’' }],
  },
  {
    check: 'quotes-style',
    wrong: [{ ar: 'بيعت رواية ‘طريق الملح’ كلها.' }, saidInArabic],
    finds: '‘طريق الملح’',
    in: 'ar',
    fixed: 'بيعت رواية «طريق الملح» كلها.',
    right: [{ ar: 'وقالت: «قرأت ‘طريق الملح’ مرتين».' }],
  },
  {
    check: 'quotes-style',
    wrong: [{ ar: 'بيعت رواية »طريق الملح« كلها.' }, saidInArabic],
    finds: '»طريق الملح«',
    in: 'ar',
    right: [{ ar: 'بيعت رواية «طريق الملح» كلها.' }, saidInArabic],
  },
  {
    check: 'fr-guillemets',
    wrong: [{ fr: 'Le roman »Route du sel« est épuisé.' }],
    finds: '»Route du sel«',
    in: 'fr',
    right: [{ fr: '«\u00a0Le roman ‹\u00a0Route du sel\u00a0› est épuisé\u00a0», dit-elle.' }],
  },
  {
    check: 'quotes-nested',
    wrong: [{ en: '"We call it the "salt road" here," said Mr. Bello.' }],
    finds: '"salt road"',
    in: 'en',
    fixed: '"We call it the ‘salt road’ here," said Mr. Bello.',
    right: [{ en: '"We call it the \'salt road\' here," said Mr. Bello, and "a road" there.' }],
  },
  {
    check: 'ellipsis-style',
    wrong: [{ fr: 'Puis . . . la mer est revenue.' }],
    finds: '. . .',
    in: 'fr',
    right: [{ fr: 'Puis… la mer est revenue, etc. Le fichier .env et le total de .5 .' }],
  },
  {
    check: 'punct-end-mismatch',
    wrong: [
      { en: 'The ferry will be back on the lake before Easter.', fr: 'Le bac sera de retour sur le lac avant Pâques,' },
    ],
    finds: 'Pâques,',
    in: 'fr',
    right: [{ en: 'Dear friends of the lake and of its ferries,', fr: 'Chers amis du lac et de tous ses bacs.' }],
  },
  {
    check: 'ellipsis-style',
    wrong: [{ ar: 'ثم…. عاد البحر.' }],
    finds: '….',
    in: 'ar',
    fixed: 'ثم… عاد البحر.',
    right: [{ ar: 'ثم… عاد البحر.' }],
  },
]

tellCases(cases)
