import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const measured: readonly CheckCase[] = [
  {
    check: 'pct-mismatch',
    wrong: [{ en: 'Turnout reached 62 per cent.', fr: 'La participation a atteint 26 %.' }],
    finds: '26 %',
    in: 'fr',
    fixed: 'La participation a atteint 62 %.',
    right: [
      {
        en: 'Turnout reached 62 per cent.',
        fr: 'La participation a atteint 62 %.',
        ar: 'بلغت نسبة المشاركة 62 في المائة.',
      },
    ],
  },
  {
    check: 'pct-mismatch',
    wrong: [{ en: 'Exports grew by 12.5%.', ar: 'نمت الصادرات بنسبة 15.2 في المئة.' }],
    finds: '15.2 في المئة',
    in: 'ar',
    fixed: 'نمت الصادرات بنسبة 12.5 في المئة.',
    right: [{ en: 'Exports grew by 12.5%.', ar: 'نمت الصادرات بنسبة ١٢٫٥٪.' }],
  },
  {
    check: 'pct-mismatch',
    wrong: [{ en: 'Prices fell by 8%.', fr: 'Les prix ont reculé de 8.' }],
    finds: '8',
    in: 'fr',
    right: [{ en: 'Prices fell by between 8% and 10%.', fr: 'Les prix ont reculé de 8 à 10 %.' }],
  },
  {
    check: 'pct-mismatch',
    wrong: [{ en: 'The rate rose by 3 percentage points.', fr: 'Le taux a augmenté de 3 %.' }],
    finds: '3 %',
    in: 'fr',
    right: [
      {
        en: 'The rate rose by 3 percentage points.',
        fr: 'Le taux a augmenté de 3 points de pourcentage.',
        ar: 'ارتفع المعدل بمقدار 3 نقاط مئوية.',
      },
    ],
  },
  {
    check: 'pct-mismatch',
    wrong: [{ en: 'Some 40% of the seats went to women.', ar: 'ذهبت المقاعد إلى النساء.' }],
    finds: 'ذهبت المقاعد إلى النساء.',
    in: 'ar',
    right: [{ en: 'Some 50% of the seats went to women.', fr: 'La moitié des sièges', ar: 'نصف المقاعد' }],
  },
  {
    check: 'pct-mismatch',
    wrong: [{ en: 'Two-thirds of voters', fr: 'Deux tiers des électeurs', ar: '60٪ من الناخبين' }],
    finds: '60٪',
    in: 'ar',
    right: [{ en: 'Two-thirds of voters', fr: '66,7 % des électeurs', ar: 'ثلثا الناخبين' }],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'a grant of €5 million', fr: 'une subvention de 5 millions de dollars' }],
    finds: '5 millions de dollars',
    in: 'fr',
    right: [{ en: 'a grant of €5 million', fr: 'une subvention de 5 M€', ar: 'منحة قدرها 5 ملايين يورو' }],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ fr: 'un budget de 300 millions de dirhams', ar: 'ميزانية قدرها 300 مليون دينار' }],
    finds: '300 مليون دينار',
    in: 'ar',
    right: [{ fr: 'un budget de 300 MDH', en: 'a budget of MAD 300 million', ar: 'ميزانية قدرها 300 مليون درهم' }],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'Tickets cost US$40.', fr: 'Les billets coûtent 45 dollars américains.' }],
    finds: '45 dollars américains',
    in: 'fr',
    right: [
      { en: 'Tickets cost $40.', fr: 'Les billets coûtent 40 dollars américains.', ar: 'ثمن التذكرة 40 دولارًا.' },
    ],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'The dam will cost IQD 2 billion.', ar: 'سيكلف السد ملياري دينار عراقي، أي 2 مليار دولار أمريكي.' }],
    finds: '2 مليار دولار أمريكي',
    in: 'ar',
    right: [{ en: 'The dam will cost IQD 2 billion.', ar: 'سيكلف السد ملياري دينار عراقي.' }],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'The prize is worth £10,000.', fr: 'Le prix est doté de 10 000.' }],
    finds: '10 000',
    in: 'fr',
    right: [{ en: 'The prize is worth £10,000.', fr: 'Le prix est doté de 10 000 livres sterling.' }],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'The line is 120 kilometres long.', fr: 'La ligne est longue de 120 mètres.' }],
    finds: '120 mètres',
    in: 'fr',
    right: [
      {
        en: 'The line is 120 kilometres long.',
        fr: 'La ligne est longue de 120 km.',
        ar: 'يبلغ طول الخط 120 كيلومترًا.',
      },
    ],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'a 50 MW solar plant', ar: 'محطة شمسية بقدرة 50 كيلوواط' }],
    finds: '50',
    in: 'ar',
    right: [
      { en: 'a 2 GW solar plant', fr: 'une centrale solaire de 2 000 mégawatts', ar: 'محطة شمسية بقدرة 2000 ميغاواط' },
    ],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'Voting lasts 3 days.', fr: 'Le vote dure 3 heures.' }],
    finds: '3',
    in: 'fr',
    right: [{ en: 'Voting lasts 48 hours.', fr: 'Le vote dure deux jours.', ar: 'يستمر التصويت يومين.' }],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ fr: 'La parcelle couvre 12 hectares.', en: 'The plot covers 12.' }],
    finds: '12',
    in: 'en',
    right: [{ fr: 'La parcelle couvre 12 hectares.', en: 'The plot covers 12 ha.', ar: 'تغطي القطعة 12 هكتارًا.' }],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'They walked 100 miles.', fr: 'Ils ont marché 130 km.' }],
    finds: '130',
    in: 'fr',
    right: [{ en: 'They walked 100 miles at 86°F.', fr: 'Ils ont marché 160 km par 30 °C.' }],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'The farm harvested 5 million tonnes.', fr: 'L’exploitation a récolté 5 millions de kilogrammes.' }],
    finds: '5 millions',
    in: 'fr',
    right: [
      {
        en: 'The farm harvested 5 million tonnes.',
        fr: 'L’exploitation a récolté 5 millions de tonnes.',
        ar: 'حصدت المزرعة 5 ملايين طن.',
      },
    ],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [{ en: 'the 68th session of the Commission', ar: 'الدورة السابعة والستون للجنة' }],
    finds: 'السابعة والستون',
    in: 'ar',
    right: [
      {
        en: 'the 68th session of the Commission',
        fr: 'la soixante-huitième session de la Commission',
        ar: 'الدورة الثامنة والستين للجنة',
      },
    ],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [{ fr: 'la 12ᵉ édition du festival', en: 'the 13th edition of the festival' }],
    finds: '13th',
    in: 'en',
    fixed: 'the 12th edition of the festival',
    right: [
      {
        fr: 'la 12e édition du festival',
        en: 'the twelfth edition of the festival',
        ar: 'النسخة الثانية عشرة من المهرجان',
      },
    ],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [{ en: 'its second session', fr: 'sa troisième session' }],
    finds: 'troisième',
    in: 'fr',
    right: [{ en: 'First of all, its second session', fr: 'Tout d’abord, sa deuxième session' }],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [{ ar: 'الدورة 66 للجمعية العامة', fr: 'la 65e session de l’Assemblée générale' }],
    finds: '65e',
    in: 'fr',
    right: [
      {
        ar: 'الدورة الـ66 للجمعية العامة',
        fr: 'la 66e session de l’Assemblée générale',
        en: 'the General Assembly at its sixty-sixth session',
      },
    ],
  },
  {
    check: 'ordinal-mismatch',
    wrong: [{ en: 'the first edition', ar: 'النسخة الثانية' }],
    finds: 'الثانية',
    in: 'ar',
    right: [{ en: 'for the first time', fr: 'pour la première fois', ar: 'لأول مرة' }],
  },
]

tellCases(measured)
