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
    check: 'ordinal-mismatch',
    wrong: [{ fr: 'la vingt-troisième édition de la Nuit du conte', en: 'the 22nd Night of the Tale' }],
    finds: '22nd',
    in: 'en',
    fixed: 'the 23rd Night of the Tale',
    right: [
      { fr: 'la vingt-troisième édition de la Nuit du conte', en: 'the 23rd Night of the Tale' },
      { fr: 'la 23e édition de la Nuit du conte', en: 'the Night of the Tale, on the 5th floor' },
    ],
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

tellCases(numbers)
