import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // A contest by two nouns, where the source keeps to one; two contests may be called alike.
  {
    check: 'event-variant',
    wrong: [
      { en: 'The Atlas Mountain Rally starts on Friday.', fr: 'Le Rallye des montagnes de l’Atlas part vendredi.' },
      {
        en: 'Sixty crews will drive in the Atlas Mountain Rally.',
        fr: 'Soixante équipages disputeront la Course des montagnes de l’Atlas.',
      },
    ],
    finds: 'Course des montagnes',
    in: 'fr',
    right: [
      { en: 'The Atlas Mountain Rally starts on Friday.', fr: 'Le Rallye des montagnes de l’Atlas part vendredi.' },
      {
        en: 'Many crews come from the Atlas Mountain Race of last spring.',
        fr: 'Bien des équipages viennent de la Course des montagnes de l’Atlas du printemps dernier.',
      },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { en: 'Accra hosts the Regional Conference on Digital Health this week.' },
      { en: 'The Regional Meeting on Digital Health ends on Friday.' },
    ],
    finds: 'Regional Meeting on Digital Health',
    in: 'en',
    fixed: 'The Regional Conference on Digital Health ends on Friday.',
    right: [
      { en: 'Accra hosts the Regional Conference on Digital Health this week.' },
      {
        en: 'The meeting ends on Friday; this regional meeting was a chance to talk. A workshop on digital health follows.',
      },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { kind: 'headline', fr: 'Dakar accueille le Sommet africain de l’énergie propre' },
      { fr: 'Le Forum africain de l’énergie propre réunit trente pays.' },
    ],
    finds: 'Forum africain de l’énergie propre',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Dakar accueille le Sommet africain de l’énergie propre' },
      { fr: 'Le sommet réunit trente pays, avant le Forum africain de la jeunesse et l’atelier sur l’énergie propre.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { ar: 'تحتضن الدوحة المؤتمر الدولي للأمن الغذائي بمشاركة أربعين دولة.' },
      { ar: 'ويختتم المنتدى الدولي للأمن الغذائي أشغاله يوم الخميس.' },
    ],
    finds: 'المنتدى الدولي للأمن الغذائي',
    in: 'ar',
    right: [
      { ar: 'تحتضن الدوحة المؤتمر الدولي للأمن الغذائي بمشاركة أربعين دولة.' },
      { ar: 'ويختتم المؤتمر أشغاله يوم الخميس، ويليه المنتدى الدولي للأمن المائي، وهذا اللقاء الدولي فرصة للحوار.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { ar: 'انطلق المؤتمر الجهوي للتعليم الرقمي صباح أمس.' },
      { ar: 'وأكد الوزير أن اللقاء الجهوي، الذي يستمر يومين، سيخرج بتوصيات.' },
    ],
    finds: 'اللقاء الجهوي',
    in: 'ar',
    right: [
      { ar: 'انطلق المؤتمر الجهوي للتعليم الرقمي صباح أمس.' },
      { ar: 'وأكد الوزير أن هذا اللقاء، الذي يستمر يومين، سيخرج بتوصيات. وعُقد اجتماع جهوي سابق في مايو.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { ar: 'يستضيف مهرجان السينما الأفريقي مئة مخرج في مدينة خريبكة.' },
      { ar: 'ويختتم معرض السينما الأفريقي دورته بعرض في الهواء الطلق.' },
    ],
    finds: 'معرض السينما الأفريقي',
    in: 'ar',
    right: [
      { ar: 'يستضيف مهرجان السينما الأفريقي مئة مخرج في مدينة خريبكة.' },
      { ar: 'ويختتم مهرجان السينما الأفريقي دورته، ويليه معرض السينما العربي.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { ar: 'يعقد منتدى القيادات النسائية الوطني دورته الأولى.' },
      { ar: 'ويختتم ملتقى القيادات النسائية الوطني أعماله مساء غد.' },
    ],
    finds: 'ملتقى القيادات النسائية الوطني',
    in: 'ar',
    right: [
      { ar: 'يعقد منتدى القيادات النسائية الوطني دورته الأولى.' },
      { ar: 'ويختتم المنتدى أعماله مساء غد، ويليه ملتقى الأندية الوطني ومؤتمر القيادات الشابة.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { ar: 'ينعقد منتدى المياه الإقليمي غداً بمشاركة عشر دول.' },
      { ar: 'ويصدر مؤتمر المياه الإقليمي توصيات مساء الجمعة.' },
    ],
    finds: 'مؤتمر المياه الإقليمي',
    in: 'ar',
    right: [
      { ar: 'سبق اجتماع المجلس الوطني لقاء مع الوزير.' },
      { ar: 'وناقش لقاء المجلس الوطني الأخير ميزانية العام، وتناول اجتماع لجنة المياه وقمة المياه الإقليمية الملف.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { en: 'The Global Summit for Women Farmers opened in Lima.' },
      { en: 'Four hundred people attend the Global Congress for Women Farmers.' },
    ],
    finds: 'Global Congress for Women Farmers',
    in: 'en',
    fixed: 'Four hundred people attend the Global Summit for Women Farmers.',
    right: [
      { en: 'The World Water Forum opened in Lima. The World Water Congress will follow in May.' },
      { en: 'The 2nd Global Summit for Women Farmers follows the 1st Global Congress for Women Farmers.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { fr: 'La conférence régionale sur la pêche durable s’est ouverte lundi.' },
      { fr: 'La rencontre régionale sur la pêche durable prend fin jeudi.' },
    ],
    finds: 'rencontre régionale sur la pêche durable',
    in: 'fr',
    right: [
      {
        fr: 'La conférence régionale sur la pêche durable fait suite à la rencontre régionale sur la pêche durable de mai.',
      },
      { fr: 'Une réunion régionale sur la pêche durable avait eu lieu en 2019.' },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      { fr: 'La Conférence mondiale sur les mangroves s’ouvre lundi.' },
      { fr: 'Le Forum mondial sur les mangroves prendra fin jeudi.' },
    ],
    finds: 'Forum mondial sur les mangroves',
    in: 'fr',
    right: [
      { fr: 'La Conférence mondiale sur les mangroves s’ouvre lundi.' },
      { fr: 'Le Forum mondial sur les glaciers prendra fin jeudi.' },
    ],
  },
  // Days are a festival where the source has one name; in small letters they are days.
  {
    check: 'event-variant',
    wrong: [
      { en: 'The Kisumu Poetry Days open on Friday.', fr: 'Les Journées de la poésie de Kisumu s’ouvrent vendredi.' },
      { en: 'Entry to the Kisumu Poetry Days is free.', fr: 'L’entrée au Festival de la poésie de Kisumu est libre.' },
    ],
    finds: 'Festival de la poésie',
    in: 'fr',
    right: [
      { en: 'The Kisumu Poetry Days open on Friday.', fr: 'Les Journées de la poésie de Kisumu s’ouvrent vendredi.' },
      {
        en: 'It rained on all days of the Poetry Festival last year.',
        fr: 'L’an dernier, il a plu toutes les journées du Festival de la poésie.',
      },
    ],
  },
  // A symposium and a workshop of one name, where the source has one.
  {
    check: 'event-variant',
    wrong: [
      {
        fr: 'Le Colloque balkanique sur les loutres se tiendra à Ohrid.',
        en: 'The Balkan Symposium on Otters will be held in Ohrid.',
      },
      {
        fr: 'Le Colloque balkanique sur les loutres est gratuit.',
        en: 'Admission to the Balkan Seminar on Otters is free.',
      },
    ],
    finds: 'Balkan Seminar',
    in: 'en',
    fixed: 'Admission to the Balkan Symposium on Otters is free.',
    right: [
      {
        fr: 'Le Colloque balkanique sur les loutres se tiendra à Ohrid.',
        en: 'The Balkan Symposium on Otters will be held in Ohrid.',
      },
      {
        fr: 'Le Séminaire balkanique sur les loutres le précédera.',
        en: 'The Balkan Seminar on Otters will come before it.',
      },
    ],
  },
  // The name that it has once, though it stands first without its year
  {
    check: 'event-variant',
    wrong: [
      {
        en: 'The Lagos Kite Forum 2025 will open on 3 May.',
        ar: 'يُفتتح المنتدى الوطني للطائرات الورقية 2025 في 3 مايو.',
      },
      { en: 'The Lagos Kite Forum will last a week.', ar: 'ويستمر المؤتمر الوطني للطائرات الورقية أسبوعًا.' },
      { en: 'The Lagos Kite Forum has a school.', ar: 'وللمنتدى الوطني للطائرات الورقية مدرسة.' },
      { en: 'The Lagos Kite Forum was founded in 2009.', ar: 'أُسس المنتدى الوطني للطائرات الورقية في عام 2009.' },
    ],
    finds: 'المؤتمر الوطني للطائرات الورقية',
    in: 'ar',
    right: [
      {
        en: 'The Lagos Kite Forum 2025 will open on 3 May.',
        ar: 'يُفتتح المنتدى الوطني للطائرات الورقية 2025 في 3 مايو.',
      },
      { en: 'The Lagos Kite Forum will last a week.', ar: 'ويستمر المنتدى الوطني للطائرات الورقية أسبوعًا.' },
    ],
  },
]

tellCases(cases)
