import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'date-month-names',
    wrong: [
      { ar: 'الرباط، 2 نونبر 2022 – انطلقت الدورة.' },
      { ar: 'وتعود المبادرة إلى 20 سبتمبر 2011، وتمتد إلى 4 نونبر.' },
    ],
    finds: 'سبتمبر',
    in: 'ar',
    fixed: 'وتعود المبادرة إلى 20 شتنبر 2011، وتمتد إلى 4 نونبر.',
    right: [
      { ar: 'الرباط، 2 نونبر 2022 – انطلقت الدورة.' },
      { ar: 'وتعود المبادرة إلى 20 شتنبر 2011، وتمتد إلى مارس 2023 ثم أكتوبر ويونيو.' },
    ],
  },
  {
    check: 'date-month-names',
    wrong: [{ ar: 'من 3 تموز 2024 إلى 5 أيلول 2024، ثم في 9 أغسطس 2024' }],
    finds: 'أغسطس',
    in: 'ar',
    fixed: 'من 3 تموز 2024 إلى 5 أيلول 2024، ثم في 9 آب 2024',
    right: [{ ar: 'في 3 تموز/يوليو 2024 وفي 9 آب/أغسطس 2024 وفي 1 سبتمبر (أيلول) 2024' }],
  },
  {
    check: 'date-month-names',
    wrong: [{ ar: 'تونس، 5 جانفي 2023 – يفتتح المعرض يوم 3 فيفري ويستمر حتى 20 يوليو 2023.' }],
    finds: 'يوليو',
    in: 'ar',
    fixed: 'تونس، 5 جانفي 2023 – يفتتح المعرض يوم 3 فيفري ويستمر حتى 20 جويلية 2023.',
    right: [{ ar: 'تونس، 5 جانفي 2023 – يفتتح المعرض يوم 3 فيفري ويستمر حتى 20 سبتمبر 2023 ونوفمبر.' }],
  },
  {
    check: 'date-month-names',
    wrong: [{ ar: 'بين 4 يونيو 2024 و7 تشرين الأول 2024، وفي 5 مايو 2024' }],
    finds: 'تشرين الأول',
    in: 'ar',
    fixed: 'بين 4 يونيو 2024 و7 أكتوبر 2024، وفي 5 مايو 2024',
    right: [
      {
        ar: 'بين 4 يونيو 2024 و7 أكتوبر 2024، وقال: «التقينا يوم 5 أيار 2024»، وذكّر بثورة 14 جانفي 2011 وأحداث 16 غشت',
      },
    ],
  },
  {
    check: 'date-month-names',
    wrong: [{ ar: 'في 4 غشت 2024 وفي 3 سبتمبر 2024' }],
    finds: 'سبتمبر',
    in: 'ar',
    fixed: 'في 4 غشت 2024 وفي 3 شتنبر 2024',
    locales: { ar: 'ar-MA' },
    right: [{ ar: 'في 4 غشت 2024 وفي 3 شتنبر 2024' }],
  },
  {
    check: 'date-month-names',
    wrong: [{ ar: 'في 4 سبتمبر 2024' }],
    finds: 'سبتمبر',
    in: 'ar',
    fixed: 'في 4 أيلول/سبتمبر 2024',
    house: { arabicMonths: 'dual' },
    right: [{ ar: 'في 4 أيلول/سبتمبر 2024 الموافق 1 ربيع الأول 1446 هـ' }],
  },
  {
    check: 'date-hijri',
    wrong: [{ ar: 'الرياض، 17 شعبان 1445 هـ الموافق 8 مارس 2024م' }],
    finds: '17 شعبان 1445 هـ',
    in: 'ar',
    fixed: 'الرياض، 27 شعبان 1445 هـ الموافق 8 مارس 2024م',
    right: [{ ar: 'الرياض، 27 شعبان 1445 هـ الموافق 8 مارس 2024م' }],
  },
  {
    check: 'date-hijri',
    wrong: [{ ar: 'يوم ٢٠ سبتمبر ٢٠٢٤ (١٧ ربيع الآخر ١٤٤٦ هـ)' }],
    finds: '١٧ ربيع الآخر ١٤٤٦ هـ',
    in: 'ar',
    fixed: 'يوم ٢٠ سبتمبر ٢٠٢٤ (١٧ ربيع الأول ١٤٤٦ هـ)',
    right: [{ ar: 'يوم ٢٠ سبتمبر ٢٠٢٤ (١٦ ربيع الأول ١٤٤٦ هـ)' }],
  },
  {
    check: 'date-hijri',
    wrong: [{ en: 'Jeddah, 27 Sha’ban 1444 AH (8 March 2024)' }],
    finds: '27 Sha’ban 1444 AH',
    in: 'en',
    fixed: 'Jeddah, 27 Sha’ban 1445 AH (8 March 2024)',
    right: [{ en: 'Jeddah, 27 Sha’ban 1445 AH (8 March 2024); the 14 March 1445 manuscript' }],
  },
  {
    check: 'date-hijri',
    wrong: [{ fr: 'le 5 ramadan 1445, soit le 8 mars 2024' }],
    finds: '5 ramadan 1445',
    in: 'fr',
    right: [{ fr: 'le 27 chaabane 1445, soit le 8 mars 2024' }],
  },
  {
    check: 'date-hijri',
    wrong: [{ ar: 'عيد الفطر 1 شوال 1445 هـ/20 أبريل 2024' }],
    finds: '1 شوال 1445 هـ',
    in: 'ar',
    right: [{ ar: 'عيد الفطر 1 شوال 1445 هـ/10 أبريل 2024، واعتُمد في 5 رجب، ثم نُشر في 20 مايو 2024' }],
  },
  {
    check: 'range-invalid',
    wrong: [{ ar: 'امتدت أعمال الترميم في عام 1985-1991.' }],
    finds: 'في عام 1985-1991',
    in: 'ar',
    right: [{ ar: 'امتدت أعمال الترميم من عام 1985 إلى عام 1991.' }],
  },
  // A month that is somebody's name: نيسان, مايس.
  {
    check: 'date-month-names',
    wrong: [{ ar: 'يقام المعرض من 3 تموز 2024 إلى 5 أيلول 2024، ثم يعود في أغسطس من كل سنة.' }],
    finds: 'أغسطس',
    in: 'ar',
    right: [{ ar: 'افتتحت السيدة روزا مايس والسيد كريم نيسان المعرض المقام من 3 يوليو 2024 إلى 5 سبتمبر 2024.' }],
  },
  // «في الأحد الثاني من …» is the second Sunday, «يوم الأحد الثاني من …» a date.
  {
    check: 'date-mismatch',
    wrong: [{ en: 'The fair opens on Sunday, 9 March.', ar: 'يفتتح المعرض يوم الأحد الثاني من مارس.' }],
    finds: 'الأحد الثاني من مارس',
    in: 'ar',
    right: [
      {
        en: 'The fair is held on the second Sunday of March.',
        fr: 'La foire se tient le deuxième dimanche de mars.',
        ar: 'يقام المعرض في الأحد الثاني من مارس.',
      },
    ],
  },
]

tellCases(cases)
