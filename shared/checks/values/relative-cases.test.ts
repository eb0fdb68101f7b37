import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Across the versions, with or without a dateline
  {
    check: 'date-relative',
    wrong: [{ en: 'The mediator lands in Bangui today.', fr: 'Le médiateur arrive demain à Bangui.' }],
    finds: 'demain',
    in: 'fr',
    right: [
      {
        en: 'The mediator lands in Bangui today.',
        fr: 'Le médiateur arrive ce soir à Bangui ; le lendemain, il repart.',
      },
      { en: 'The towns of tomorrow meet today.', fr: 'Les villes de demain se réunissent mercredi.' },
    ],
  },
  {
    check: 'date-relative',
    wrong: [
      {
        en: 'Two wells were dug last month.',
        fr: 'Deux puits ont été creusés le mois dernier.',
        ar: 'سيُحفر بئران الشهر المقبل.',
      },
    ],
    finds: 'الشهر المقبل',
    in: 'ar',
    right: [
      {
        en: 'Two wells were dug last month, and two will be next year.',
        fr: 'Deux puits ont été creusés le mois dernier, et deux le seront l’an prochain.',
        ar: 'حُفر بئران الشهر الماضي، وسيُحفر اثنان العام القادم في اليوم العالمي للمياه.',
      },
    ],
  },
  // Against the dateline
  {
    check: 'date-relative',
    wrong: [{ en: 'Almaty, 20 September 2024 – The office opened yesterday, 18 September, at City Hall.' }],
    finds: 'yesterday, 18 September',
    in: 'en',
    right: [{ en: 'Almaty, 20 September 2024 – The office opened yesterday, 19 September, at City Hall.' }],
  },
  {
    check: 'date-relative',
    wrong: [{ fr: 'Tunis, le 3 juin 2024 – Le jury s’est réuni hier mardi.' }],
    finds: 'hier mardi',
    in: 'fr',
    right: [
      { fr: 'Tunis, le 3 juin 2024 – Le jury s’est réuni hier dimanche. « Demain mardi 9, nous partons », dit-elle.' },
    ],
  },
  {
    check: 'date-relative',
    wrong: [{ ar: 'مراكش، 2 نونبر 2022 – انطلقت صباح أمس الإثنين 31 أكتوبر أشغال الملتقى.' }],
    finds: 'أمس الإثنين 31 أكتوبر',
    in: 'ar',
    right: [
      {
        ar: 'مراكش، 2 نونبر 2022 – انطلقت صباح يوم أمس الثلاثاء فاتح نونبر أشغال اليوم الأول من الملتقى. في هذا اليوم 3 يونيو',
      },
    ],
  },
  {
    check: 'date-relative',
    wrong: [{ en: 'Geneva, 20 September 2024 – The hearing is scheduled for 11 March 2024.' }],
    finds: 'is scheduled for 11 March 2024',
    in: 'en',
    right: [
      {
        en: 'Geneva, 20 September 2024 – The hearing is scheduled for 11 March 2025; it was scheduled for 11 March 2024. The council will present the report adopted on 3 May 2024.',
      },
    ],
  },
  {
    check: 'date-relative',
    wrong: [{ fr: 'Dakar, le 20 septembre 2024 – Le forum se tiendra à Thiès du 3 au 5 septembre 2024.' }],
    finds: 'se tiendra à Thiès du 3 au 5 septembre 2024',
    in: 'fr',
    right: [
      {
        fr: 'Dakar, le 20 septembre 2024 – Le forum se tiendra à Thiès du 3 au 5 octobre 2024. Le sommet initialement prévu le 3 mai est reporté.',
      },
    ],
  },
  {
    check: 'date-relative',
    wrong: [
      { ar: 'القاهرة، 20 سبتمبر 2024 – ستُعقد الدورة المقبلة' },
      { ar: 'ومن المقرر أن تعقد اللجنة جلستها في تونس يوم 7 يونيو 2024.' },
    ],
    finds: '7 يونيو 2024',
    in: 'ar',
    right: [
      { ar: 'القاهرة، 20 سبتمبر 2024 – ستُعقد الدورة المقبلة' },
      { ar: 'ومن المقرر أن تعقد اللجنة جلستها في تونس يوم 7 يونيو 2025، وكان من المقرر أن تعقد في 7 يونيو 2024.' },
    ],
  },
  {
    check: 'date-relative',
    wrong: [{ en: 'Accra, 5 May 2025 – The match was held in Kumasi on 8 May.' }],
    finds: 'was held in Kumasi on 8 May',
    in: 'en',
    right: [
      {
        en: 'Accra, 5 May 2025 – The match was held in Kumasi on 3 May. A briefing was held ahead of the vote of 8 May.',
      },
    ],
  },
  {
    check: 'date-relative',
    wrong: [{ fr: 'Rabat, le 4 mai 2025 – La cérémonie a eu lieu à Fès le 10 mai 2025.' }],
    finds: 'a eu lieu à Fès le 10 mai 2025',
    in: 'fr',
    right: [{ fr: 'La cérémonie a eu lieu à Fès le 10 mai 2025.' }],
  },
  {
    check: 'date-relative',
    wrong: [{ en: 'Bonn, 8 March 2024 – Today, 9 March, women everywhere march.' }],
    finds: 'Today, 9 March',
    in: 'en',
    right: [
      {
        en: 'Bonn, 8 March 2024 – Today, 8 March, women march. “Tomorrow, 12 March, we rest,” she wrote. Today, 5 May 1990 is remembered.',
      },
    ],
  },
  {
    check: 'date-relative',
    wrong: [
      { fr: 'NAMUR, 20 mai 2026', kind: 'dateline' },
      { fr: 'Le jardin ouvrira ses portes au public le 4 mai 2026 et restera ouvert tout l’été.' },
    ],
    finds: 'ouvrira ses portes au public le 4 mai 2026',
    in: 'fr',
    right: [
      { fr: 'NAMUR, 20 mai 2026', kind: 'dateline' },
      {
        fr: 'Le jardin a ouvert le 4 mai 2026 et accueillera les écoles le 4 juin 2026. La ministre signera l’accord conclu le 4 mai 2026. La ville avait promis que la serre ouvrira le 4 mai 2026. « Nous ouvrirons le 4 mai 2026 », disait l’affiche.',
      },
    ],
  },
  {
    check: 'date-relative',
    wrong: [{ en: 'Cork, 20 May 2026 – The lighthouse will welcome visitors again on Monday, 4 May 2026.' }],
    finds: 'will welcome visitors again on Monday, 4 May 2026',
    in: 'en',
    right: [
      {
        en: 'Cork, 20 May 2026 – The lighthouse will welcome visitors again on 4 June 2026. The mayor will sign the lease drafted on 4 May 2026. She had announced that the lighthouse will open on 4 May 2026.',
      },
    ],
  },
  {
    check: 'date-relative',
    wrong: [{ ar: 'نامور، 20 مايو 2026 – سيستقبل المتحف زواره في 4 مايو 2026.' }],
    finds: 'سيستقبل المتحف زواره في 4 مايو 2026',
    in: 'ar',
    right: [
      {
        ar: 'نامور، 20 مايو 2026 – سيستقبل المتحف زواره في 4 يونيو 2026، وسيحتفل بتحرير المدينة في 8 مايو 1945. وسيوقع الوزير الاتفاق المبرم في 4 مايو 2026. وسياسة المتحف معلنة منذ 4 مايو 2026.',
      },
    ],
  },
]

tellCases(cases)
