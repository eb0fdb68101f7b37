import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const rates: readonly CheckCase[] = [
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'Gusts reached 95 km/h on the coast.', ar: 'بلغت سرعة الرياح 95 مترًا في الثانية على الساحل.' }],
    finds: '95',
    in: 'ar',
    right: [
      {
        en: 'Gusts reached 95 km/h on the coast.',
        fr: 'Les rafales ont atteint 95 kilomètres à l’heure sur la côte.',
        ar: 'بلغت سرعة الرياح 95 كلم في الساعة على الساحل.',
      },
    ],
  },
  {
    check: 'unit-mismatch',
    wrong: [{ fr: 'Le débit est de 12 m³/s au barrage.', ar: 'يبلغ الصبيب 12 لترًا في الثانية عند السد.' }],
    finds: '12',
    in: 'ar',
    right: [
      {
        fr: 'Le débit est de 12 m³/s au barrage.',
        en: 'The flow is 12 cubic metres per second at the dam.',
        ar: 'يبلغ الصبيب 12 مترًا مكعبًا في الثانية عند السد.',
      },
    ],
  },
  {
    check: 'unit-mismatch',
    wrong: [
      {
        en: 'Fluoride is below 0.4 mg/l; the norm is between 0.5 and 0.7 mg/l.',
        ar: 'يبقى الفلور دون 0.4 مليغرام في الليتر؛ والمعيار بين 0.5 و0.9 مليغرام في الليتر.',
      },
    ],
    finds: '0.9',
    in: 'ar',
    right: [
      {
        en: 'Fluoride is below 0.4 mg/l; the norm is between 0.4 and 0.7 mg/l.',
        fr: 'Le fluor reste inférieur à 0,4 mg/l ; la norme se situe entre 0,4 et 0,7 mg/l.',
        ar: 'يبقى الفلور دون 0.4 مليغرام في الليتر؛ والمعيار بين 0.4 و0.7 مليغرام في الليتر.',
      },
    ],
  },
]

const laws: readonly CheckCase[] = [
  {
    check: 'num-mismatch',
    wrong: [{ fr: 'en vertu de la loi n° 88-17', ar: 'بموجب القانون رقم 88.71' }],
    finds: '71',
    in: 'ar',
    fixed: 'بموجب القانون رقم 88.17',
    right: [{ fr: 'en vertu de la loi n° 88-17', en: 'under Law No. 88-17', ar: 'بموجب القانون رقم 88.17' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ ar: 'المرسوم رقم 2.19.347', fr: 'le décret n° 2-19-374' }],
    finds: '374',
    in: 'fr',
    fixed: 'le décret n° 2-19-347',
    right: [
      { ar: 'المرسوم رقم 2.19.347', fr: 'le décret n° 2-19-347', en: 'Decree No. 2-19-347' },
      { ar: 'القانون رقم 9 لسنة 2021', en: 'Law No. 9/2021' },
      { ar: 'القانونان رقم 44.12 و20.19', fr: 'les lois n° 44-12 et 20-19' },
      { fr: 'le décret du 12.03.2021', en: 'the decree of 12 March 2021' },
    ],
  },
]

const lists: readonly CheckCase[] = [
  {
    check: 'num-scale',
    wrong: [
      {
        en: 'The towns drew 3.4, 2.8 and 1.6 million visitors.',
        fr: 'Les villes ont attiré 3,4 milliards, 2,8 millions et 1,6 million de visiteurs.',
      },
    ],
    finds: '3,4 milliards',
    in: 'fr',
    right: [
      {
        en: 'The towns drew 3.4, 2.8 and 1.6 million visitors.',
        fr: 'Les villes ont attiré 3,4 millions, 2,8 millions et 1,6 million de visiteurs.',
        ar: 'استقطبت المدن 3,4 و2,8 و1,6 مليون زائر.',
      },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [{ ar: 'على التوالي 3,4 و2,8 و1,6 مليون درهم', fr: '3,4 millions, 2,7 millions et 1,6 million de dirhams' }],
    finds: '2,7 millions',
    in: 'fr',
    right: [
      {
        en: 'in 12 towns, 30 villages and 2.9 million homes',
        fr: 'dans 12 villes, 30 villages et 2,9 millions de foyers',
      },
      {
        en: 'in halls 3, 5 and before 2.9 million people',
        fr: 'dans les salles 3, 5 et devant 2,9 millions de personnes',
      },
    ],
  },
]

/** Whole numbers take the scale behind the last where they are taken one by one, or are all that a colon announces. */
const wholeNumbers: readonly CheckCase[] = [
  {
    check: 'num-mismatch',
    wrong: [
      {
        en: 'The ports handled, in tonnes: 95, 41 and 17 million.',
        ar: 'بلغت حمولة الموانئ بالأطنان: 59 مليونًا و41 مليونًا و17 مليونًا.',
      },
    ],
    finds: '59 مليونًا',
    in: 'ar',
    right: [
      {
        en: 'The ports handled, in tonnes: 95, 41 and 17 million.',
        fr: 'Les ports ont traité, en tonnes : 95, 41 et 17 millions.',
        ar: 'بلغت حمولة الموانئ بالأطنان: 95 مليونًا و41 مليونًا و17 مليونًا.',
      },
      {
        en: 'Bari and Split had 640 and 310 million passengers respectively.',
        ar: 'استقبلت باري وسبليت 640 مليون مسافر و310 ملايين مسافر على التوالي.',
      },
      {
        en: 'The hut and the tower had 640 and 3 million visitors respectively.',
        ar: 'استقبل الكوخ 640 زائرًا والبرج 3 ملايين زائر.',
      },
      {
        en: 'It closed lines 12 and 5 million people walked.',
        fr: 'Elle a fermé la ligne 12 et 5 millions de gens ont marché.',
      },
    ],
  },
]

/** A document that a version has named by its number may go by its word alone. */
const knownDocuments: readonly CheckCase[] = [
  {
    check: 'num-mismatch',
    wrong: [
      { en: 'The fund welcomed the plan.', ar: 'رحب الصندوق بالخطة.' },
      { en: 'The resolution protects the wells.', ar: 'يحمي القرار 2573 الآبار.' },
    ],
    finds: '2573',
    in: 'ar',
    right: [
      { en: 'The fund welcomed resolution 2573 (2021).', ar: 'رحب الصندوق بالقرار 2573 (2021).' },
      { en: 'The resolution protects the wells.', ar: 'يحمي القرار 2573 الآبار.' },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [
      { en: 'The fund explained Law No. 47 to the farmers.', fr: 'Le fonds a expliqué la loi n° 47 aux paysans.' },
      { en: 'Law No. 47 protects the wells.', fr: 'Une loi protège les puits.' },
    ],
    finds: 'Une loi protège les puits.',
    in: 'fr',
    right: [
      { en: 'The fund explained Law No. 47 to the farmers.', fr: 'Le fonds a expliqué la loi n° 47 aux paysans.' },
      { en: 'Law No. 47 protects the wells.', fr: 'La loi protège les puits.' },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [
      { en: 'The fund explained Law No. 47 to the farmers.', fr: 'Le fonds a expliqué la loi n° 47 aux paysans.' },
      { en: 'Law No. 47 protects the wells.', fr: 'La loi n° 74 protège les puits.' },
    ],
    finds: '74',
    in: 'fr',
    right: [
      { en: 'The fund explained Law No. 47 to the farmers.', fr: 'Le fonds a expliqué la loi n° 47 aux paysans.' },
      { en: 'The law protects the wells.', fr: 'La loi n° 47 protège les puits.' },
    ],
  },
]

tellCases([...rates, ...laws, ...lists, ...knownDocuments, ...wholeNumbers])
