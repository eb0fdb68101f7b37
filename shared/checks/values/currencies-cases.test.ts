import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'cur-mismatch',
    wrong: [
      {
        en: 'Entry costs 700 tenge, and 900 tenge at weekends.',
        fr: 'L’entrée coûte 700 tengués, et 800 en fin de semaine.',
        ar: 'ثمن الدخول 700 تنغي، و900 تنغي في نهاية الأسبوع.',
      },
    ],
    finds: '800',
    in: 'fr',
    right: [
      {
        en: 'Entry costs 700 tenge, and 900 tenge at weekends.',
        fr: 'L’entrée coûte 700 tengués, et 900 en fin de semaine.',
        ar: 'ثمن الدخول 700 تنغي، و900 في نهاية الأسبوع.',
      },
    ],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'A kilo of fish sells for 400 shillings.', fr: 'Le kilo de poisson se vend 400 francs.' }],
    finds: '400 francs',
    in: 'fr',
    right: [
      {
        en: 'A kilo sells for 400 shillings at dawn and 250 shillings at night.',
        fr: 'Le kilo se vend 400 shillings à l’aube et 250 le soir.',
        ar: 'يباع الكيلوغرام بـ400 شلن فجرًا و250 ليلًا.',
      },
      {
        en: 'She laid 3 wreaths; in 2031 won hearts.',
        fr: 'Elle a déposé 3 couronnes ; en 2031, elle a conquis les cœurs.',
      },
    ],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'The school received 2 million dirhams.', ar: 'تلقت المدرسة مليون درهم.' }],
    finds: 'مليون درهم',
    in: 'ar',
    right: [{ en: 'The school received 2 million dirhams.', ar: 'تلقت المدرسة مليونا درهم.' }],
  },
  // A single coin is said as a word here and with a figure there.
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'Adults pay six rials, children one rial.', fr: 'Les adultes paient 6 rials, les enfants 3 rials.' }],
    finds: '3 rials',
    in: 'fr',
    right: [
      {
        en: 'Adults pay six rials, children one rial.',
        fr: 'Les adultes paient 6 rials, les enfants 1 rial.',
        ar: 'يدفع الكبار ستة ريالات والأطفال ريالًا واحدًا.',
      },
    ],
  },
  // One name, the coins of several countries.
  {
    check: 'cur-mismatch',
    wrong: [{ fr: 'Le puits a coûté 9 millions de francs CFA.', ar: 'بلغت كلفة البئر 9 ملايين فرنك غيني.' }],
    finds: '9 ملايين فرنك غيني',
    in: 'ar',
    right: [
      {
        fr: 'Le puits a coûté 9 millions de francs CFA.',
        en: 'The well cost 9 million CFA francs.',
        ar: 'بلغت كلفة البئر 9 ملايين فرنك سيفا.',
      },
      {
        en: 'A seat costs 700 rupees, a meal 90 kroner.',
        fr: 'La place coûte 700 roupies pakistanaises, le repas 90 couronnes danoises.',
        ar: 'ثمن المقعد 700 روبية باكستانية والوجبة 90 كرونة دنماركية.',
      },
    ],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'They raised 40,000 Turkish lira.', ar: 'جمعوا 40 ألف ليرة سورية.' }],
    finds: '40 ألف ليرة سورية',
    in: 'ar',
    right: [{ en: 'They raised 40,000 Turkish lira.', ar: 'جمعوا 40 ألف ليرة تركية.' }],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'The grant is worth $3.25 million.', ar: 'تبلغ قيمة المنحة مليونين وربع المليون يورو.' }],
    finds: 'مليونين وربع المليون يورو',
    in: 'ar',
    right: [{ en: 'The grant is worth $3.25 million.', ar: 'تبلغ قيمة المنحة ثلاثة ملايين وربع المليون دولار.' }],
  },
  {
    check: 'cur-mismatch',
    wrong: [{ en: 'The clinic cost 3.1 million pula.', fr: 'La clinique a coûté 3,1 millions de rands.' }],
    finds: '3,1 millions de rands',
    in: 'fr',
    right: [{ en: 'The clinic cost 3.1 million pula.', fr: 'La clinique a coûté 3,1 millions de pulas.' }],
  },
]

tellCases(cases)
