import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'The commune will lay two basketball courts behind the market.',
        fr: 'La commune aménagera deux terrains de basket derrière le marché.',
        ar: 'ستهيئ الجماعة محكمتي كرة سلة خلف السوق.',
      },
    ],
    finds: 'محكمتي',
    in: 'ar',
    right: [
      {
        en: 'The commune will lay two basketball courts behind the market.',
        fr: 'La commune aménagera deux terrains de basket derrière le marché.',
        ar: 'ستهيئ الجماعة ملعبي كرة سلة خلف السوق.',
      },
      {
        en: 'Two basketball courts stand beside the house of the judge.',
        ar: 'وراء المحكمة مكانان لكرة السلة.',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'Reeds were planted along the banks of the river.',
        fr: 'Des roseaux ont été plantés le long des banques de la rivière.',
      },
    ],
    finds: 'banques',
    in: 'fr',
    right: [
      {
        en: 'Reeds were planted along the banks of the river.',
        fr: 'Des roseaux ont été plantés le long des berges de la rivière.',
      },
      {
        en: 'A lender pays for the reeds along the banks of the river.',
        fr: 'Une banque finance les roseaux qui longent la rivière.',
      },
      {
        en: 'Reeds grow along the banks of the river.',
        fr: 'Des roseaux poussent au bord de l’eau, derrière la Banque postale.',
      },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [
      {
        en: 'He gave up a rook and a bishop, and still won the chess title.',
        ar: 'ضحى بغراب وفيل، ومع ذلك أحرز لقب الشطرنج.',
      },
    ],
    finds: 'بغراب',
    in: 'ar',
    right: [
      {
        en: 'He gave up a rook and a bishop, and still won the chess title.',
        ar: 'ضحى بقلعة وفيل، ومع ذلك أحرز لقب الشطرنج.',
      },
      { en: 'A rook stole the biscuits of the visitors.', ar: 'سرق غراب بسكويت الزوار.' },
    ],
  },
  {
    check: 'mistranslation',
    wrong: [
      {
        fr: 'La station essence du col a rouvert.',
        en: 'The essence station on the pass has reopened.',
      },
    ],
    finds: 'essence',
    in: 'en',
    right: [
      { fr: 'La station essence du col a rouvert.', en: 'The petrol station on the pass has reopened.' },
      { fr: 'Elle vend une essence de rose.', en: 'She sells an essence of rose.' },
    ],
  },
]

tellCases(cases)
