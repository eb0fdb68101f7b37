import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const numbers: readonly CheckCase[] = [
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The clinics treated 12,450 children.', fr: 'Les dispensaires ont soigné 12 540 enfants.' }],
    finds: '12 540',
    in: 'fr',
    fixed: 'Les dispensaires ont soigné 12\u202f450 enfants.',
    right: [{ en: 'The clinics treated 12,450 children.', fr: 'Les dispensaires ont soigné 12\u202f450 enfants.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ fr: 'Quelque 1 240 sièges ont été pourvus.', ar: 'تم شغل نحو ١٤٢٠ مقعدًا.' }],
    finds: '١٤٢٠',
    in: 'ar',
    fixed: 'تم شغل نحو ١٢٤٠ مقعدًا.',
    right: [{ fr: 'Quelque 1 240 sièges ont été pourvus.', ar: 'تم شغل نحو ١٬٢٤٠ مقعدًا.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'It runs 5 schools and 6 clinics.', fr: 'Elle gère 5 écoles et 5 dispensaires.' }],
    finds: '5',
    in: 'fr',
    right: [{ en: 'It runs 5 schools and 6 clinics.', fr: 'Elle gère 5 écoles et six dispensaires.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The 27 member states', fr: 'Les 27 États membres', ar: 'الدول الأعضاء الـ28' }],
    finds: 'الـ28',
    in: 'ar',
    right: [{ en: 'The 27 member states', fr: 'Les 27 États membres', ar: 'الدول الأعضاء الـ27' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'A 10-year plan for 45 towns', ar: 'خطة عشرية لصالح 54 بلدة' }],
    finds: '54',
    in: 'ar',
    right: [
      { en: 'A 10-year plan for 45 towns', fr: 'Un plan décennal pour 45 villes', ar: 'خطة عشرية لصالح 45 بلدة' },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'Phase 2 covers 40 villages.', fr: 'La phase II couvre 44 villages.' }],
    finds: '44',
    in: 'fr',
    right: [{ en: 'Phase 2 covers 40 villages.', fr: 'La phase II couvre 40 villages.' }],
  },
  // In words
  {
    check: 'num-word',
    wrong: [{ en: 'Five regional offices took part.', fr: '6 bureaux régionaux ont participé.' }],
    finds: '6',
    in: 'fr',
    right: [{ en: 'Five regional offices took part.', fr: '5 bureaux régionaux ont participé.' }],
  },
  {
    check: 'num-word',
    wrong: [{ en: 'The 12 judges were sworn in.', fr: 'Les onze juges ont prêté serment.' }],
    finds: 'onze',
    in: 'fr',
    right: [{ en: 'The 12 judges were sworn in.', fr: 'Les douze juges ont prêté serment.' }],
  },
  {
    check: 'num-word',
    wrong: [{ en: 'It will train 25 midwives.', ar: 'سيدرب خمسًا وثلاثين قابلة.' }],
    finds: 'خمسًا وثلاثين',
    in: 'ar',
    right: [{ en: 'It will train 25 midwives.', ar: 'سيدرب خمسًا وعشرين قابلة.' }],
  },
  {
    check: 'num-word',
    wrong: [{ en: 'Three ministers signed.', fr: 'Quatre ministres ont signé.' }],
    finds: 'Quatre',
    in: 'fr',
    right: [{ en: 'One of the ministers signed first.', fr: 'L’un des ministres a signé le premier.' }],
  },
  {
    check: 'num-word',
    wrong: [{ en: 'The 3 cities joined.', ar: 'انضمت مدينتان.' }],
    finds: 'مدينتان',
    in: 'ar',
    right: [{ en: 'The 2 cities joined.', fr: 'Les deux villes ont adhéré.', ar: 'انضمت المدينتان.' }],
  },
  {
    check: 'num-word',
    wrong: [{ fr: 'Une quinzaine de pays', en: 'Some 16 countries' }],
    finds: '16',
    in: 'en',
    right: [{ fr: 'Une douzaine de pays', en: 'A dozen countries', ar: 'نحو 12 بلدًا' }],
  },
  // Scale
  {
    check: 'num-scale',
    wrong: [{ en: 'a loan of $1.5 billion', ar: 'قرض بقيمة 1.5 مليون دولار' }],
    finds: '1.5 مليون دولار',
    in: 'ar',
    right: [
      { en: 'a loan of $1.5 billion', fr: 'un prêt de 1,5 milliard de dollars', ar: 'قرض بقيمة 1.5 بليون دولار' },
    ],
  },
  {
    check: 'num-scale',
    wrong: [{ en: 'some 2 billion people', fr: 'quelque 2 billions de personnes' }],
    finds: '2 billions',
    in: 'fr',
    fixed: 'quelque 2\u00a0milliards de personnes',
    right: [{ en: 'some 2 billion people', fr: 'quelque 2 milliards de personnes', ar: 'نحو ملياري شخص' }],
  },
  {
    check: 'num-scale',
    wrong: [{ en: '3.4 million voters', fr: '3,4 milliards d’électeurs' }],
    finds: '3,4 milliards',
    in: 'fr',
    right: [{ en: '3.4 million voters', fr: '3,4 millions d’électeurs', ar: '3.4 ملايين ناخب' }],
  },
  {
    check: 'num-scale',
    wrong: [{ fr: '4 Md€ d’aide', en: '€4m in aid' }],
    finds: '€4m',
    in: 'en',
    right: [{ fr: '4 Md€ d’aide', en: '€4bn in aid', ar: 'مساعدات قدرها 4 مليارات يورو' }],
  },
  {
    check: 'num-scale',
    wrong: [{ en: '7 million doses', fr: '7 millions de doses', ar: '7 آلاف جرعة' }],
    finds: '7 آلاف',
    in: 'ar',
    fixed: '7 ملايين جرعة',
    right: [{ en: '7 million doses', fr: '7 000 000 doses', ar: '7 ملايين جرعة' }],
  },
]

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
    finds: '120',
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

tellCases([...numbers, ...measured])
