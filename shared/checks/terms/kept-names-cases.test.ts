// Names that stay as they are in every language.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
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
