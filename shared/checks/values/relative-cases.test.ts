import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
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
]

tellCases(cases)
