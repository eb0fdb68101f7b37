// One place, or one family, written in two ways in a version.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-variant',
    wrong: [{ ar: 'تنطلق القافلة من شيكاغو صباح الجمعة.' }, { ar: 'وتعود إلى شيكاجو مساء الأحد.' }],
    finds: 'شيكاجو',
    in: 'ar',
    fixed: 'وتعود إلى شيكاغو مساء الأحد.',
    right: [{ ar: 'تنطلق القافلة من شيكاغو صباح الجمعة.' }, { ar: 'وتعود إلى شيكاغو مساء الأحد.' }],
  },
  {
    check: 'name-variant',
    wrong: [{ en: 'Two trams left Kyiv on Friday.' }, { en: 'From Kiev they went on to Lviv.' }],
    finds: 'Kiev',
    in: 'en',
    right: [
      { en: 'Two trams left Kyiv for the Dynamo Kiev museum.' },
      { en: 'The bus from New Delhi stops at Delhi zoo.' },
      { en: 'Born in Bombay, she works in Mumbai.' },
      { en: 'Her album “Nights of Kiev” is out.' },
    ],
  },
  {
    check: 'name-variant',
    wrong: [
      { fr: 'Mme Awa Ndour, garde forestière, a planté les arbres.' },
      { fr: 'La saison est courte, a expliqué Mme N’Dour.' },
    ],
    finds: 'N’Dour',
    in: 'fr',
    right: [
      { fr: 'Mme Awa Ndour, garde forestière, a planté les arbres.' },
      { fr: 'La saison est courte, a expliqué Mme Ndour.' },
    ],
  },
]

tellCases(cases)
