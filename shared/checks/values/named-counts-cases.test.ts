import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ ar: 'تدير المشروع ثلاث بلديات هي بلدية صفاقس وبلدية قابس وبلدية مدنين وبلدية جربة.' }],
    finds: 'ثلاث بلديات',
    in: 'ar',
    right: [{ ar: 'تدير المشروع ثلاث بلديات هي بلدية صفاقس وبلدية قابس وبلدية الحامة والمطوية.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'وافتُتحت مدرستان هما مدرسة البحر ومدرسة النخيل ومدرسة الملح، وبلغت كلفتهما 12 مليونًا.' }],
    finds: 'مدرستان',
    in: 'ar',
    right: [
      { ar: 'وافتُتحت مدرستان هما مدرسة البحر والسفن ومدرسة النخيل، وبلغت كلفتهما 12 مليونًا.' },
      { ar: 'ثلاث بلديات هي الأكبر في الولاية، وخمسة متاحف هي ملك للدولة وملك للبلديات وسواها.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { ar: 'حضرت 360 طبيبة الملتقى الذي عقد يوم الخميس في إربد.' },
      { ar: 'وقالت المنظمة إن 630 طبيبة شاركن في ملتقى هذا العام.' },
    ],
    finds: '630 طبيبة',
    in: 'ar',
    right: [
      { ar: 'حضرت 360 طبيبة الملتقى الذي عقد يوم الخميس في إربد.' },
      { ar: 'وقالت المنظمة إن 630 طبيبة حضرن ملتقى العام الماضي.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The hospital has hired 280 trainee midwives, the largest intake since it opened.' },
      { en: 'The 820 midwives will serve six islands.' },
    ],
    finds: '820 midwives',
    in: 'en',
    right: [
      { en: 'The hospital has hired 280 trainee midwives, the largest intake since it opened.' },
      { en: 'The old hospital had 820 midwives, its sister hospital 208 midwives.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [{ fr: 'La piste dessert 31 hameaux.' }, { fr: 'Les 13 hameaux étaient coupés du monde.' }],
    finds: '13 hameaux',
    in: 'fr',
    right: [{ fr: 'La piste dessert 31 hameaux.' }, { fr: 'Pour 13 hameaux, rien ne change.' }],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The archive has bought 2,600 maps drawn before the survey of 1874.' },
      { en: 'Students will scan the 6,200 maps by the summer.' },
    ],
    finds: '6,200 maps',
    in: 'en',
    right: [
      { en: 'The archive has bought 2,600 maps drawn before the survey of 1874.' },
      { en: 'Students will scan 6,200 maps of other archives by the summer.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { fr: 'Le lycée formera 1 370 apprentis étrangers cet hiver, un record depuis son ouverture.' },
      { fr: 'Loger 1 730 apprentis étrangers est un défi, selon la proviseure.' },
    ],
    finds: '1 730 apprentis',
    in: 'fr',
    right: [
      { fr: 'Le lycée formera 1 370 apprentis étrangers cet hiver, un record depuis son ouverture.' },
      { fr: 'Loger 1 730 apprentis est un défi, selon la proviseure, et 2 140 anciens apprentis étrangers ont écrit.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { fr: 'La foire de Sfax accueillera en mai 2 360 éleveurs de toute la région.' },
      { fr: 'Les 2 630 éleveurs seront logés dans les lycées de la ville.' },
    ],
    finds: '2 630 éleveurs',
    in: 'fr',
    right: [
      { fr: 'La foire de Sfax accueillera en mai 2 360 éleveurs de toute la région.' },
      { fr: 'Les 2 630 éleveurs de l’an dernier seront invités, et 2 036 éleveurs seront logés en ville.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The clinic in Kayes has vaccinated 3,170 children since it opened.' },
      { en: '“We have vaccinated 3,710 children so far,” said the nurse.' },
    ],
    finds: '3,710 children',
    in: 'en',
    right: [
      { en: 'The clinic in Kayes has vaccinated 3,170 children since it opened.' },
      { en: '“We have weighed 3,710 children so far,” said the nurse.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'Some 900 cyclists took part in the hill climb above Nice, the club said.' },
      { en: 'The 9,000 cyclists each got a bell and a water bottle.' },
    ],
    finds: '9,000 cyclists',
    in: 'en',
    right: [
      { en: 'Some 900 cyclists took part in the hill climb above Nice, the club said.' },
      { en: 'The 900 cyclists each got a bell; in 2014 some 90 cyclists had come.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The library will lend 14,370 tablets from May.' },
      { en: 'Each of the 14,730 tablets comes with a case.' },
    ],
    finds: '14,730 tablets',
    in: 'en',
    right: [
      { en: 'The library will lend 14,370 tablets from May.' },
      { en: 'Each of the 9,200 tablets that it lent last year came back.' },
      { en: 'Of the 14,730 tablets that it owns, 360 are under repair.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [{ fr: 'La bibliothèque prête 14 370 tablettes.' }, { fr: 'Chacune des 14 730 tablettes recevra un étui.' }],
    finds: '14 730 tablettes',
    in: 'fr',
    right: [{ fr: 'La bibliothèque prête 14 370 tablettes.' }, { fr: 'Chacune des 14 370 tablettes recevra un étui.' }],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The flood cut off 3,180 pupils, after the river had torn away part of the dyke.' },
      { en: 'The 3,810 pupils wrote letters to the fire brigade.' },
    ],
    finds: '3,810 pupils',
    in: 'en',
    right: [
      { en: 'The flood cut off 3,180 pupils, after the river had torn away part of the dyke.' },
      { en: 'Earlier floods had cut off 3,810 pupils; the 2,410 pupils wrote letters.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { fr: 'La crue a isolé 3 180 élèves après avoir emporté une partie de la digue.' },
      { fr: 'Les 3 810 élèves ont écrit aux pompiers.' },
    ],
    finds: '3 810 élèves',
    in: 'fr',
    right: [
      { fr: 'La crue a isolé 3 180 élèves après avoir emporté une partie de la digue.' },
      { fr: 'Une partie des 3 810 élèves du canton ont écrit aux pompiers.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [
      {
        fr: 'Six ports ouvriront au début de l’hiver un guichet commun pour le contrôle du grain : Bari, Split, Sète, Oran et Sfax.',
      },
    ],
    finds: 'Six ports ouvriront au début de l’hiver un guichet commun pour le contrôle du grain',
    in: 'fr',
    right: [
      {
        fr: 'Six ports ouvriront au début de l’hiver un guichet commun pour le contrôle du grain : Bari, Split, Sète, Oran, Sfax et Cadix.',
      },
      {
        fr: 'Six ports ouvriront au début de l’hiver un guichet commun dans des villes de montagne : Grenoble, Gap, Digne, Foix et Tarbes.',
      },
      {
        fr: 'Six ports enverront au début de l’hiver une délégation commune qui partira en tournée : Bari, Split, Sète, Oran et Sfax.',
      },
    ],
  },
  {
    check: 'count-claim',
    wrong: [
      {
        en: 'Four ports will open a joint counter for the inspection of timber early in the spring: Bari, Split and Oran.',
      },
    ],
    finds: 'Four ports will open a joint counter for the inspection of timber early in the spring',
    in: 'en',
    right: [
      {
        en: 'Four ports will offer two courses in the inspection of timber early in the spring: one in Bari and one in Oran.',
      },
      {
        en: 'Four ports will open a joint counter for the inspection of timber early in the spring: oak, beech and ash.',
      },
      {
        en: 'In spring, four ports will open a joint counter for the inspection of timber in the north: Bari, Split and Oran.',
      },
    ],
  },
]

tellCases(cases)
