// Services, utilities and unions by two nouns, and bodies that only look like one.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The Samoa Fire Service took delivery of two engines.',
        ar: 'تسلمت مصلحة الإطفاء في ساموا سيارتين.',
      },
      {
        en: 'They will be kept in Apia, said the Samoa Fire Service.',
        ar: 'وستبقيان في أبيا، بحسب دائرة الإطفاء في ساموا.',
      },
    ],
    in: 'ar',
    finds: 'دائرة الإطفاء',
    right: [
      {
        en: 'The Samoa Fire Service took delivery of two engines.',
        ar: 'تسلمت مصلحة الإطفاء في ساموا سيارتين.',
      },
      { en: 'They will be kept in Apia, said the Service.', ar: 'وستبقيان في أبيا، بحسب المصلحة.' },
      {
        en: 'The Tonga Postal Service lent the hall.',
        ar: 'وأعارت دائرة البريد في تونغا القاعة.',
      },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'Ndola Power Utility will replace 900 meters.',
        fr: 'La Régie d’électricité de Ndola remplacera 900 compteurs.',
      },
      {
        en: 'Bills will not rise, according to Ndola Power Utility.',
        fr: 'Les factures n’augmenteront pas, selon la Compagnie d’électricité de Ndola.',
      },
    ],
    in: 'fr',
    finds: 'Compagnie d’électricité',
    right: [
      {
        en: 'Ndola Power Utility will replace 900 meters.',
        fr: 'La Régie d’électricité de Ndola remplacera 900 compteurs.',
      },
      {
        en: 'Bills will not rise, according to Kitwe Power Company.',
        fr: 'Les factures n’augmenteront pas, selon la Compagnie d’électricité de Kitwe.',
      },
    ],
  },
  // What follows the acronym in the brackets makes it no other body’s; nor does a name of another place.
  {
    check: 'org-variant',
    wrong: [
      { fr: 'L’Institut suisse de recherche forestière (ISRF) a planté des mélèzes.' },
      { fr: 'L’Institut de recherche forestière les mesurera en mai.' },
    ],
    in: 'fr',
    finds: 'Institut de recherche forestière',
    right: [
      { fr: 'L’Institut suisse de recherche forestière (ISRF) a planté des mélèzes.' },
      { fr: 'L’Institut de recherche forestière du Jura les mesurera en mai.' },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      { fr: 'Le Centre kényan de recherche apicole (CKRA) a posé 300 ruches.' },
      { fr: 'Le Centre de recherche apicole vendra le miel.' },
    ],
    in: 'fr',
    finds: 'Centre de recherche apicole',
    right: [
      { fr: 'Le Centre kényan de recherche apicole (CKRA) a posé 300 ruches.' },
      { fr: 'Le Centre de recherche apicole (BERC, son sigle anglais) vendra le miel.' },
    ],
  },
]

tellCases(cases)
