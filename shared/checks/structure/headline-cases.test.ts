import { headline, news } from '#shared/checks/structure/tram-news-for-tests.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Headlines
  {
    check: 'pr-headline-missing',
    wrong: [
      {
        en: 'The new tram line will carry eighty thousand people a day, and it will replace two hundred buses in the city centre. The air is worst there.',
      },
      ...news.slice(1),
    ],
    finds: 'The new tram line',
    in: 'en',
    right: [headline, ...news],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      {
        kind: 'headline',
        en: 'City opens its first tram line after ten years of work, in the presence of the king, the mayor and some three hundred of the workers who built it',
      },
    ],
    finds: 'City opens',
    in: 'en',
    right: [headline],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      {
        kind: 'headline',
        ar: 'المدينة تفتتح أول خط للترام بعد عشر سنوات من الأشغال بحضور الملك ورئيسة البلدية وثلاثمئة من العمال الذين أنجزوه',
      },
    ],
    finds: 'المدينة تفتتح',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام بعد عشر سنوات من الأشغال بحضور الملك' }],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      { kind: 'headline', fr: 'La ville ouvre sa première ligne de tramway' },
      { fr: 'La ville ouvre sa première ligne de tramway. Longue de neuf kilomètres, elle traverse le fleuve.' },
    ],
    finds: 'La ville ouvre',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Le tramway arrive' },
      { fr: 'La ville ouvre sa première ligne de tramway. Longue de neuf kilomètres, elle traverse le fleuve.' },
    ],
  },
  // The headline against the text
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'الدوحة تحتضن المؤتمر الدولي لمنظمة الخليج والقرن الإفريقي' },
      { ar: 'انطلقت في الدوحة أشغال المؤتمر الدولي لمنطقة الخليج والقرن الإفريقي بمشاركة واسعة.' },
    ],
    finds: 'لمنظمة',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'الدوحة تحتضن المؤتمر الدولي لمنطقة الخليج والقرن الإفريقي' },
      { ar: 'انطلقت في الدوحة أشغال المؤتمر الدولي لمنطقة الخليج والقرن الإفريقي بمشاركة منظمات كثيرة.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Fund to train 300 midwives in the north' },
      { en: 'The Green Fund will train 400 midwives in the northern provinces by next spring.' },
    ],
    finds: '300',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Fund to train 1,500 midwives in the north' },
      { en: 'The Green Fund will train 1,487 midwives in the north, and more than 40 midwives in the capital.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'Un accord entre la Slovaquie et la Hongrie sur les fleuves' },
      { fr: 'La Commission salue un accord entre la Slovénie et la Hongrie sur les fleuves.' },
    ],
    finds: 'Slovaquie',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'La ville célèbre ses pompières et ses écoles' },
      { fr: 'La ville célébrait mardi ses pompiers et ses écoles, avec le soutien de la région.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'New fund for marine research in Chile' },
      { en: 'The ministry presented a new fund for marble research in Chile on Monday.' },
    ],
    finds: 'marine',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Women begin training for the rescue service' },
      { en: 'Twelve women began training for the rescue service on Monday; a woman leads it.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'Le fonds aidera 250 écoles rurales' },
      { fr: 'Le Fonds vert aidera 350 écoles de montagne dès la rentrée prochaine.' },
    ],
    finds: '250',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Le fonds aidera 250 écoles rurales' },
      { fr: 'Le Fonds vert aidera 100 écoles au nord et 150 écoles au sud.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { en: 'Accord between Slovakia and Hungary on rivers' },
      { en: 'The Commission welcomed on Monday the accord between Slovenia and Hungary on rivers.' },
    ],
    finds: 'Slovakia',
    in: 'en',
    right: [
      { en: 'Accord between Slovakia and Hungary on rivers' },
      { en: 'The Commission welcomed the accord between Slovakia and Hungary; Slovenia and Hungary follow next year.' },
    ],
  },
  // One place or name for another
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Slovenia and Ghana agree on cocoa port' },
      { en: 'Slovakia and Ghana agreed on Monday that a cocoa port will be built at Tema within four years.' },
    ],
    finds: 'Slovenia',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Slovenia and Ghana agree on cocoa port' },
      { en: 'Slovenia and Ghana agreed on Monday that a cocoa port will be built at Tema within four years.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'Le Salon du livre ancien de Metz rouvre ses portes' },
      { fr: 'Le Salon du livre ancien de Retz accueillera dès samedi quarante libraires venus de toute l’Europe.' },
    ],
    finds: 'Metz',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Le Salon du livre de Metz rouvre ses portes' },
      {
        fr: 'Le Salon du livre de Metz, né à Retz, accueillera dès samedi quarante libraires venus de toute l’Europe.',
      },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'تونس تحتضن ملتقى الشعب العربي للمسرح' },
      { ar: 'تحتضن تونس في الربيع ملتقى الشعر العربي للمسرح بمشاركة عشرين فرقة من المغرب والمشرق.' },
    ],
    finds: 'الشعب',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'تونس تحتضن ملتقى المسرحيين العربي للمسرح' },
      { ar: 'تحتضن تونس في الربيع ملتقى المسرحيات العربي للمسرح بمشاركة عشرين فرقة من المغرب والمشرق.' },
    ],
  },
  // Figures of names, and other things that are counted
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Recall of 700 bicycle helmets' },
      { en: 'The maker of the Falcon X recalls 900 bicycle helmets sold in its shops since the spring.' },
    ],
    finds: '700',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Recall of the Pavane e-Duo 700 bicycle helmets' },
      { en: 'The maker recalls 900 bicycle helmets sold in its shops since the spring.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Two towns mark twelve years of twinning' },
      { en: 'The mayors of both towns marked eleven years of twinning on Monday with a walk along the river.' },
    ],
    finds: 'twelve',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Two towns mark twelve years of twinning' },
      { en: 'The mayors of both towns, elected for four years, marked the twinning on Monday with a walk.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: '34 millions d’euros pour les digues de Saint-Louis' },
      { fr: 'La région consacrera 43 millions d’euros aux digues, ont annoncé jeudi ses élus réunis à Saint-Louis.' },
    ],
    finds: '34 millions d’euros',
    in: 'fr',
    right: [
      { kind: 'headline', fr: '34 millions d’euros pour les digues de Saint-Louis' },
      {
        fr: 'La région vendra des billets à 15 euros et consacrera aux digues le tiers d’un fonds de 110 millions d’euros, ont dit ses élus.',
      },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: '8,000 newspaper pages to read online' },
      { en: 'The library has put 9,000 newspaper pages from its stores on the web for all to read.' },
    ],
    finds: '8,000',
    in: 'en',
    right: [
      { kind: 'headline', en: '8,000 newspaper pages to read online' },
      { en: 'The library has put 310 newspapers from its stores on the web for all to read.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Port buys 64 cranes for its northern quays' },
      { kind: 'lede', en: 'The port authority has bought 46 cranes for the northern quays, it said today.' },
    ],
    finds: '64',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Port buys 64 cranes for its northern quays' },
      { kind: 'lede', en: 'The port authority has bought 46 cranes for the outer quay and 18 for the inner one.' },
    ],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      { kind: 'lede', en: 'PUNO, 9 May 2025 – The lake ferry sails again from today, the port said.' },
      { en: 'It carries 80 people and their sheep.' },
      { kind: 'quote', en: '“The lake is our road,” said Ms. Rosa Quispe, its captain.' },
      { kind: 'contact', en: 'Media contact: press@ferry.example.pe' },
    ],
    finds: 'PUNO, 9 May 2025 – The lake ferry sails again from',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Lake ferry sails again' },
      { kind: 'lede', en: 'PUNO, 9 May 2025 – The lake ferry sails again from today, the port said.' },
      { en: 'It carries 80 people and their sheep.' },
      { kind: 'quote', en: '“The lake is our road,” said Ms. Rosa Quispe, its captain.' },
      { kind: 'contact', en: 'Media contact: press@ferry.example.pe' },
    ],
  },
]

tellCases(cases)
