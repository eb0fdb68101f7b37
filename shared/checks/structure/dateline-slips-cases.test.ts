import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // A comma in the place of the dash
  {
    check: 'pr-dateline-format',
    wrong: [
      { kind: 'lede', en: 'BAMAKO 4 May 2025, The river authority opened three new ferry landings on the Niger.' },
    ],
    finds: 'BAMAKO 4 May 2025',
    in: 'en',
    fixed: 'BAMAKO 4 May 2025 – The river authority opened three new ferry landings on the Niger.',
    right: [
      { kind: 'lede', en: 'BAMAKO, 4 May 2025 – The river authority opened three new ferry landings on the Niger.' },
      { en: 'Bamako, 4 May 2025, Palais de la Culture' },
    ],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ kind: 'lede', ar: 'بيروت، 7 آذار 2025، أعلنت بلدية المدينة أنها ستزرع مئتي شجرة على الكورنيش.' }],
    finds: 'بيروت، 7 آذار 2025',
    in: 'ar',
    right: [{ kind: 'lede', ar: 'بيروت، 7 آذار 2025 – أعلنت بلدية المدينة أنها ستزرع مئتي شجرة على الكورنيش.' }],
  },
  // Another town that sounds alike
  {
    check: 'pr-dateline-mismatch',
    wrong: [
      { en: 'GENOA, 9 May 2025 – The port has a new crane.', ar: 'جنيف، 9 مايو 2025 – حصل الميناء على رافعة جديدة.' },
    ],
    finds: 'جنيف',
    in: 'ar',
    right: [
      { en: 'GENOA, 9 May 2025 – The port has a new crane.', ar: 'جنوا، 9 مايو 2025 – حصل الميناء على رافعة جديدة.' },
      { en: 'MADINAH, 9 May 2025 – The station opened.', ar: 'المدينة المنورة، 9 مايو 2025 – افتُتحت المحطة.' },
    ],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [{ en: 'TESSAOUA, 9 May 2025 – The mill opened.', ar: 'تيرا، 9 مايو 2025 – افتُتحت المطحنة.' }],
    finds: 'تيرا',
    in: 'ar',
    right: [{ en: 'TESSAOUA, 9 May 2025 – The mill opened.', ar: 'تساوا، 9 مايو 2025 – افتُتحت المطحنة.' }],
  },
]

tellCases(cases)
