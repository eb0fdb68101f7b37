import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** How long something takes, said in hours and minutes, minutes and seconds, years and months. */
const inSeveralParts: readonly CheckCase[] = [
  {
    check: 'num-mismatch',
    wrong: [
      {
        en: 'The ferry needs 3 hours and 40 minutes to reach Djerba.',
        fr: 'Le bac met 3 heures et 50 minutes pour gagner Djerba.',
        ar: 'تستغرق العبارة 3 ساعات و40 دقيقة للوصول إلى جربة.',
      },
    ],
    finds: '50',
    in: 'fr',
    right: [
      {
        en: 'The ferry docks after 3 hours and 40 minutes at sea.',
        fr: 'Le bac accoste après 3 heures et 40 minutes de mer.',
        ar: 'ترسو العبارة بعد 3 ساعات و40 دقيقة في البحر.',
      },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [
      {
        en: 'The play lasts 2 hours and 35 minutes.',
        fr: 'La pièce dure 2 h 53.',
        ar: 'تدوم المسرحية ساعتين و35 دقيقة.',
      },
    ],
    finds: '53',
    in: 'fr',
    right: [
      {
        en: 'The play lasts 2 hours and 35 minutes and begins at 8 p.m.',
        fr: 'La pièce dure 2 h 35 et commence à 20 heures.',
        ar: 'تدوم المسرحية ساعتين و35 دقيقة وتبدأ الساعة 8 مساءً.',
      },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The climb takes 5 hours.', fr: 'L’ascension dure 6 h.', ar: 'يستغرق الصعود 5 ساعات.' }],
    finds: '6',
    in: 'fr',
    right: [
      { en: 'The climb takes 5 hours.', fr: 'L’ascension dure 5 h.', ar: 'يستغرق الصعود 5 ساعات.' },
      {
        en: 'On Friday 6 March, 4 p.m.: a two-hour rehearsal.',
        fr: 'Vendredi 6 mars, 16 h : répétition.',
        ar: 'الجمعة 6 مارس، الساعة 4 بعد الظهر: تدريب.',
      },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [
      {
        en: 'The dam was built in 3 years and 8 months.',
        fr: 'Le barrage a été construit en 3 ans et 9 mois.',
        ar: 'شُيّد السد في 3 سنوات و8 أشهر.',
      },
    ],
    finds: '9',
    in: 'fr',
    right: [
      {
        en: 'The dam was built in 32 months.',
        fr: 'Le barrage a été construit en 2 ans et 8 mois.',
        ar: 'شُيّد السد في سنتين و8 أشهر.',
      },
    ],
  },
]

const otherwise: readonly CheckCase[] = [
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The hearing lasted 95 minutes.', fr: 'L’audience a duré 1 h 45.' }],
    finds: '45',
    in: 'fr',
    right: [
      { en: 'The hearing lasted 105 minutes.', fr: 'L’audience a duré 1 h 45.', ar: 'استمرت الجلسة ساعة و45 دقيقة.' },
      {
        en: 'The hearing lasted 4 hours and 30 minutes.',
        fr: 'L’audience a duré quatre heures et demie.',
        ar: 'استمرت الجلسة أربع ساعات ونصف الساعة.',
      },
      { en: 'The hearing lasted an hour and 20 minutes.', fr: 'L’audience a duré 80 minutes.' },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The siesta lasts 2 hours and 15 minutes.', fr: 'La sieste dure deux heures.' }],
    finds: 'La sieste dure deux heures.',
    in: 'fr',
    right: [
      {
        en: 'The siesta lasts 2 hours and 15 minutes.',
        fr: 'La sieste dure deux heures et quart.',
        ar: 'تدوم القيلولة ساعتين وربع الساعة.',
      },
      {
        en: 'The watch lasts 4 hours and 45 minutes.',
        fr: 'La veille dure cinq heures moins le quart.',
        ar: 'تدوم الحراسة خمس ساعات إلا ربعًا.',
      },
      {
        en: 'The lease runs for 30 months.',
        fr: 'Le bail court deux ans et demi.',
        ar: 'يسري العقد سنتين ونصف السنة.',
      },
      {
        en: 'The lesson lasts 1 hour and 20 minutes.',
        fr: 'Le cours dure une heure vingt.',
        ar: 'يدوم الدرس ساعة وثلث الساعة.',
      },
    ],
  },
  {
    check: 'time-mismatch',
    wrong: [{ en: 'She finished in 2:19:40.', fr: 'Elle a fini en 2 h 29 min 40 s.' }],
    finds: '2 h 29 min 40 s',
    in: 'fr',
    right: [
      {
        en: 'She finished in 2:19:40.',
        fr: 'Elle a fini en 2 h 19 min 40 s.',
        ar: 'أنهت السباق في ساعتين و19 دقيقة و40 ثانية.',
      },
    ],
  },
]

/** « à » before how long something has become, and before a time of day. */
const behindA: readonly CheckCase[] = [
  {
    check: 'time-mismatch',
    wrong: [
      {
        en: 'The last boat leaves at 9:40 a.m.',
        fr: 'Le dernier bac part à 9 h 20.',
        ar: 'تغادر آخر عبّارة في 9:40 صباحًا.',
      },
    ],
    finds: '9 h 20',
    in: 'fr',
    right: [
      {
        en: 'The crossing falls from three and a half hours to 1 hour 25 minutes.',
        fr: 'La traversée passe de trois heures et demie à 1 h 25.',
        ar: 'تنخفض مدة العبور من ثلاث ساعات ونصف إلى ساعة و25 دقيقة.',
      },
      {
        en: 'The oral is limited to 2 hours 15 minutes.',
        fr: 'L’oral est limité à 2 h 15.',
        ar: 'حُددت مدة الامتحان الشفوي بساعتين و15 دقيقة.',
      },
    ],
  },
  {
    check: 'num-mismatch',
    wrong: [
      {
        en: 'The crossing falls from three and a half hours to 1 hour 25 minutes.',
        fr: 'La traversée passe de trois heures et demie à 1 h 52.',
        ar: 'تنخفض مدة العبور من ثلاث ساعات ونصف إلى ساعة و25 دقيقة.',
      },
    ],
    finds: '52',
    in: 'fr',
    right: [{ en: 'Closing time moves from 7 to 8 p.m.', fr: 'La fermeture passe de 19 heures à 20 heures.' }],
  },
]

tellCases([...inSeveralParts, ...otherwise, ...behindA])
