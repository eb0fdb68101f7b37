import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // A pronoun and its verb follow the gender of what was named before.
  {
    check: 'same-src-diff-tgt',
    wrong: [
      { en: 'The library is new. It opens at nine.', ar: 'المكتبة جديدة. وهي تفتح أبوابها في التاسعة.' },
      { en: 'The pool is new. It opens at nine.', ar: 'المسبح جديد. ويبدأ الدخول في التاسعة صباحًا.' },
    ],
    in: 'ar',
    finds: 'ويبدأ الدخول في التاسعة صباحًا.',
    right: [
      { en: 'The library is new. It opens at nine.', ar: 'المكتبة جديدة. وهي تفتح أبوابها في التاسعة.' },
      { en: 'The pool is new. It opens at nine.', ar: 'المسبح جديد. وهو يفتح أبوابه في التاسعة.' },
    ],
  },
  {
    check: 'same-src-diff-tgt',
    wrong: [
      { en: 'Read the full report online.', fr: 'Lire le rapport complet en ligne.' },
      { en: 'The school has reopened.', fr: 'L’école a rouvert.' },
      { en: 'Read the full report online.', fr: 'Consultez l’étude intégrale sur le site.' },
    ],
    in: 'fr',
    finds: 'Consultez l’étude intégrale sur le site.',
    fixed: 'Lire le rapport complet en ligne.',
    right: [
      { en: 'Read the full report online.', fr: 'Lire le rapport complet en ligne.' },
      { en: 'Read the full report online.', fr: 'Lire le rapport complet en ligne !' },
    ],
  },
  {
    check: 'same-src-diff-tgt',
    wrong: [
      {
        en: 'Vote counting began at noon. The fund supports rural clinics.',
        ar: 'بدأ الفرز ظهرًا. يدعم الصندوق العيادات الريفية.',
      },
      {
        en: 'Results come on Friday. The fund supports rural clinics.',
        ar: 'تصدر النتائج يوم الجمعة. المؤسسة تساند مستوصفات القرى.',
      },
    ],
    in: 'ar',
    finds: 'المؤسسة تساند مستوصفات القرى.',
    fixed: 'تصدر النتائج يوم الجمعة. يدعم الصندوق العيادات الريفية.',
    right: [
      {
        en: 'Vote counting began at noon. The fund supports rural clinics.',
        ar: 'بدأ الفرز ظهرًا. يدعم الصندوق العيادات الريفية.',
      },
      {
        en: 'Results come on Friday. The fund supports rural clinics.',
        ar: 'تصدر النتائج يوم الجمعة. ويدعم الصندوق العيادات الريفية.',
      },
    ],
  },
  {
    // Two against one: the odd one out comes first and is still the one reported.
    check: 'same-src-diff-tgt',
    wrong: [
      { en: 'Entry is free for all.', fr: 'Aucun billet n’est exigé.' },
      { en: 'Entry is free for all.', fr: 'L’entrée est libre.' },
      { en: 'Entry is free for all.', fr: 'L’entrée est libre.' },
    ],
    in: 'fr',
    finds: 'Aucun billet n’est exigé.',
    fixed: 'L’entrée est libre.',
    right: [
      { en: 'Entry is free for all.', fr: 'L’entrée est libre.' },
      { en: 'Entry is free for all.', fr: 'L’entrée est libre.' },
      { en: 'Entry is free for all.', fr: 'L’entrée est libre.' },
    ],
  },
  {
    check: 'same-src-diff-tgt',
    wrong: [
      { fr: 'La séance est publique.', en: 'The sitting is public.' },
      { fr: 'La séance est publique.', en: 'Everyone may attend.' },
    ],
    in: 'en',
    finds: 'Everyone may attend.',
    // Fewer than three words, a heading beside the text, another gender.
    right: [
      { kind: 'headline', en: 'Girls go back to school', fr: 'Retour à l’école pour les filles' },
      { en: 'Girls go back to school', fr: 'Les filles retournent à l’école' },
      { en: 'Thank you.', fr: 'Merci.' },
      { en: 'Thank you.', fr: 'Je vous remercie.' },
      { en: 'The candidate was elected.', fr: 'Le candidat a été élu.' },
      { en: 'The candidate was elected.', fr: 'La candidate a été élue.' },
    ],
  },
  {
    check: 'same-src-diff-tgt',
    wrong: [
      { kind: 'quote', en: '“Water is life,” he said.', ar: 'وقال: «الماء حياة».' },
      { en: 'The dam opened.', ar: 'افتُتح السد.' },
      { kind: 'quote', en: '“Water is life,” he said.', ar: 'وصرّح قائلًا: «المياه أساس العيش».' },
    ],
    in: 'ar',
    finds: 'المياه أساس العيش',
    right: [
      { kind: 'contact', en: 'Tel. of the press office', fr: 'Tél. du bureau de presse' },
      { kind: 'contact', en: 'Tel. of the press office', fr: 'Service de presse, tél.' },
      { kind: 'dateline', en: 'Dakar, 8 March 2024', fr: 'Dakar, le 8 mars 2024' },
      { en: 'On 8 March 2024', fr: 'Le 8 mars 2024' },
    ],
  },
  {
    check: 'diff-src-same-tgt',
    wrong: [
      { en: 'Teachers asked for smaller classes.', fr: 'Les enseignants ont demandé des classes plus petites.' },
      { en: 'Nurses called off their strike.', fr: 'Les enseignants ont demandé des classes plus petites.' },
    ],
    in: 'fr',
    finds: 'Les enseignants ont demandé',
    // Near-identical sources: a slip was mended.
    right: [
      {
        en: 'Teachers asked for smaller clases in all schools.',
        fr: 'Les enseignants ont demandé des classes plus petites.',
      },
      {
        en: 'Teachers asked for smaller classes in all schools.',
        fr: 'Les enseignants ont demandé des classes plus petites.',
      },
    ],
  },
  {
    check: 'diff-src-same-tgt',
    wrong: [
      { en: 'The bridge opens on Monday.', ar: 'يُفتتح الجسر يوم الاثنين.' },
      { en: 'Tickets cost two dinars.', ar: 'يُفتتح الجسر يوم الاثنين.' },
    ],
    in: 'ar',
    finds: 'يُفتتح الجسر',
    right: [
      { en: 'Thank you all.', ar: 'شكرًا لكم.' },
      { en: 'Many thanks.', ar: 'شكرًا لكم.' },
    ],
  },
  {
    check: 'diff-src-same-tgt',
    wrong: [
      { fr: 'Le musée ouvre à neuf heures.', en: 'The museum opens at nine.' },
      { fr: 'L’exposition dure trois mois.', en: 'The museum opens at nine.' },
    ],
    in: 'en',
    finds: 'The museum opens at nine.',
    right: [
      { fr: 'Le musée ouvre à neuf heures.', en: 'The museum opens at nine.' },
      { fr: 'Le musée ouvre à neuf heures.', en: 'The museum opens at nine.' },
    ],
  },
  {
    check: 'diff-src-same-tgt',
    wrong: [
      { en: 'Rain is expected in the north.', fr: 'La pluie est attendue dans le Nord.' },
      { en: 'The budget passed without debate.', fr: 'La pluie est attendue dans le Nord.' },
    ],
    in: 'fr',
    finds: 'La pluie est attendue',
    right: [
      { kind: 'headline', en: 'Rain in the north', fr: 'La pluie dans le Nord' },
      { en: 'Showers reached northern towns.', fr: 'La pluie dans le Nord' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ fr: 'La célébration du Centre a réuni 300 élèves à Dakar.' }],
    in: 'fr',
    finds: 'du Centre',
    right: [
      { fr: 'Le Centre d’accueil des réfugiés a ouvert à Dakar.' },
      { fr: 'La célébration du Centre a réuni 300 élèves.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [
      { en: 'Applications open in May. The Centre will train 40 nurses.' },
      { en: 'The Amina Health Centre is in Tunis.' },
    ],
    in: 'en',
    finds: 'The Centre',
    right: [
      {
        en: 'The Amina Health Centre (AHC) opened in Tunis. The Centre will train 40 nurses; the Council and the Government agree.',
      },
      { en: 'The centre of town was closed; the Centre Pompidou and the Centre for Arts were not.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ ar: 'وقال مدير المركز إن العيادة ستفتح في مايو.' }],
    in: 'ar',
    finds: 'المركز',
    right: [
      { ar: 'افتتح مركز الأمل للتأهيل عيادة جديدة. وقال مدير المركز إنها مجانية.' },
      { ar: 'واحتل الفريق المركز الأول.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ en: 'Ministers reviewed progress on resolution 2417 and agreed next steps.' }],
    in: 'en',
    finds: 'resolution 2417',
    right: [
      { en: 'Ministers reviewed Security Council resolution 2417 (2018).' },
      { en: 'They agreed next steps on resolution 2417.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ ar: 'ناقش الوزراء تنفيذ القرار 2250 في بلدانهم.' }],
    in: 'ar',
    finds: 'القرار 2250',
    right: [{ ar: 'ناقش الوزراء تنفيذ قرار مجلس الأمن 2250 (2015). ويدعو القرار 2250 إلى إشراك الشباب.' }],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ fr: 'Les députées ont rappelé la résolution 1325 et ses suites.' }],
    in: 'fr',
    finds: 'résolution 1325',
    right: [
      {
        fr: 'Les députées ont rappelé la résolution 1325 (2000) et la résolution 72/279 ; la résolution 12 du bureau suivra.',
      },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [
      { en: 'Grants rose by a third. The Foundation will name the winners in June.' },
      { en: 'The Naila Foundation was set up in 1998.' },
    ],
    in: 'en',
    finds: 'The Foundation',
    right: [
      { kind: 'headline', en: 'Foundation names winners, and the Foundation thanks all' },
      { en: 'The Naila Foundation named the winners. The Foundation thanked all; so did the Fund.' },
    ],
  },
]

tellCases(cases)
