import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'omission',
    wrong: [
      {
        en: 'A free swimming course begins in June.',
        fr: 'Un cours de natation gratuit commence en juin.',
        ar: 'تبدأ في يونيو دورة للسباحة.',
      },
    ],
    finds: 'تبدأ في يونيو دورة للسباحة.',
    in: 'ar',
    right: [
      {
        en: 'A free swimming course begins in June.',
        fr: 'Un cours de natation gratuit commence en juin.',
        ar: 'تبدأ في يونيو دورة للسباحة بلا مقابل.',
      },
      {
        en: 'The valley wants free trade with its neighbours.',
        fr: 'La vallée veut commercer librement avec ses voisins.',
        ar: 'يريد الوادي حرية التجارة مع جيرانه.',
      },
    ],
  },
  {
    check: 'omission',
    wrong: [{ ar: 'وقع النادي ميثاقا غير ملزم مع المدارس.', en: 'The club signed a charter with the schools.' }],
    finds: 'The club signed a charter with the schools.',
    in: 'en',
    right: [
      { ar: 'وقع النادي ميثاقا غير ملزم مع المدارس.', en: 'The club signed a non-binding charter with the schools.' },
      { ar: 'زاد الربح، وحضرت نساء من المجتمع وشباب.', en: 'Profits rose, and local women and young people came.' },
      { en: 'The keeper has retired.', fr: 'Le gardien a pris sa retraite.', ar: 'وقد تقاعد الحارس.' },
    ],
  },
  {
    check: 'omission',
    wrong: [{ fr: 'L’association à but non lucratif loue des vélos.', ar: 'تؤجر الجمعية دراجات.' }],
    finds: 'تؤجر الجمعية دراجات.',
    in: 'ar',
    right: [
      { fr: 'L’association à but non lucratif loue des vélos.', ar: 'تؤجر الجمعية غير الربحية دراجات.' },
      {
        fr: 'La société anonyme loge des familles et des jeunes.',
        en: 'The company houses families and young people.',
      },
    ],
  },
  {
    check: 'lang-inline',
    wrong: [
      {
        en: 'The bus carries pupils and their bicycles.',
        fr: 'Le car transporte les élèves and leurs vélos.',
      },
    ],
    finds: 'and',
    in: 'fr',
    right: [
      {
        en: 'The bus carries pupils and their bicycles to the rock and roll club.',
        fr: 'Le car transporte les élèves et leurs vélos au club de rock and roll.',
      },
    ],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'The bus carries pupils et their bicycles.', fr: 'Le car transporte les élèves et leurs vélos.' }],
    finds: 'et',
    in: 'en',
    right: [{ en: 'The bus carries pupils (Roy et al.) and their bicycles.', fr: 'Le car transporte les élèves.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'The choir ainsi que the brass band will tour six towns.' }],
    finds: 'ainsi que',
    in: 'en',
    right: [{ en: 'The choir will sing “Ainsi que la nuit” in six towns, à la carte and by la Seine.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'The tour was paid for by la commune and a bank.' }],
    finds: 'la commune',
    in: 'en',
    right: [{ en: 'The tour was paid for by La Caisse and the town of La Paz.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ fr: 'La tournée commence en июня et passe par six villes.' }],
    finds: 'июня',
    in: 'fr',
    right: [{ fr: 'La tournée passe par Sofia (София) et par la rue « Витоша ».' }],
  },
]

tellCases(cases)
