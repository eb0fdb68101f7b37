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
]

tellCases(cases)
