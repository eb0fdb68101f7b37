// What no glossary need know: names that stay as they are in every language, capitals of fixed terms.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'term-inconsistent',
    wrong: [
      { fr: 'Le traité lie quarante États parties depuis lundi.' },
      { fr: 'Chaque année, les États Parties se réuniront à Lomé.' },
    ],
    finds: 'États Parties',
    in: 'fr',
    fixed: 'Chaque année, les États parties se réuniront à Lomé.',
    right: [
      { fr: 'Le traité lie quarante États parties depuis lundi.' },
      { fr: 'La Conférence des États Parties se réunira à Lomé avec les États parties au protocole.' },
    ],
  },
  {
    check: 'term-inconsistent',
    wrong: [{ en: 'The fund is open to member states of the league.' }, { en: 'Twelve Member States have paid.' }],
    finds: 'Member States',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Fund Opens to Member States' },
      { en: 'The fund is open to member states of the league. Member states pay by May.' },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [
      {
        en: 'Mercy Corps will drill four wells in the district.',
        fr: 'Le Corps de la miséricorde creusera quatre puits dans le district.',
      },
    ],
    finds: 'Corps de la miséricorde',
    in: 'fr',
    right: [
      {
        en: 'Mercy Corps will drill four wells in the district.',
        fr: 'Mercy Corps creusera quatre puits dans le district.',
      },
      {
        en: 'The sisters ask everyone to show mercy.',
        fr: 'Le corps de la miséricorde, disent les sœurs, est fait de mains.',
      },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [
      {
        fr: 'Les loyers se paient par Western Union.',
        ar: 'تُدفع الإيجارات عبر الاتحاد الغربي.',
      },
    ],
    finds: 'الاتحاد الغربي',
    in: 'ar',
    right: [
      {
        fr: 'Les loyers se paient par Western Union.',
        ar: 'تُدفع الإيجارات عبر ويسترن يونيون.',
      },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [
      {
        en: 'The choir rehearses on Teams every Tuesday.',
        fr: 'Le chœur répète chaque mardi sur les équipes.',
      },
    ],
    finds: 'les équipes',
    in: 'fr',
    right: [
      {
        en: 'The choir rehearses on Teams every Tuesday and leans on its teams of singers.',
        fr: 'Le chœur répète chaque mardi sur Teams et compte sur les équipes de chanteurs.',
      },
      { kind: 'headline', en: 'Choir Leans on Teams', fr: 'Le chœur compte sur les équipes' },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'Growers are warned by messages on Telegram.', ar: 'ويتلقى المزارعون تحذيرات عبر تطبيق البرقية.' }],
    finds: 'البرقية',
    in: 'ar',
    fixed: 'ويتلقى المزارعون تحذيرات عبر تطبيق Telegram.',
    right: [
      { en: 'Growers are warned by messages on Telegram.', ar: 'ويتلقى المزارعون تحذيرات عبر تطبيق تيليغرام.' },
      { en: 'The president congratulated them by telegram.', ar: 'وهنأهم الرئيس عبر برقية.' },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'The school bought tablets made by Apple.', ar: 'واشترت المدرسة ألواحا من صنع شركة التفاحة.' }],
    finds: 'التفاحة',
    in: 'ar',
    right: [
      { en: 'The school bought tablets made by Apple.', ar: 'واشترت المدرسة ألواحا من صنع شركة أبل.' },
      { en: 'The Apple Growers’ Company planted trees.', ar: 'وغرست شركة التفاحة الخضراء أشجارا.' },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [
      {
        ar: 'وقالت لقناة الجزيرة إن المتحف سيعيد فتح أبوابه.',
        en: 'She told the Island channel that the museum would reopen.',
      },
    ],
    finds: 'Island channel',
    in: 'en',
    right: [
      {
        ar: 'وقالت لقناة الجزيرة إن المتحف سيعيد فتح أبوابه.',
        en: 'She told Al Jazeera that the museum would reopen.',
      },
    ],
  },
]

tellCases(cases)
