// One body by names that two translators built in two ways, while the source keeps to one.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const mint = {
  fr: 'L’Office national des mines a ouvert trois puits.',
  en: 'The National Mines Office has opened three pits.',
}
const mintInArabic = { ar: 'فتح المكتب الوطني للمناجم ثلاثة آبار.' }
const court = {
  en: 'The Tasmanian Supreme Court heard the ferrymen on Tuesday.',
  fr: 'La Cour suprême de Tasmanie a entendu les passeurs mardi.',
}
const survey = {
  en: 'The Icelandic Energy Agency has drilled two wells.',
  fr: 'L’Agence islandaise de l’énergie a foré deux puits.',
}
const records = {
  en: 'The National Archives of Fiji bought 80 letters.',
  ar: 'اشترت دار المحفوظات الوطنية في فيجي 80 رسالة.',
}

const cases: readonly CheckCase[] = [
  // The same words in another order.
  {
    check: 'org-variant',
    wrong: [
      { ...mint, ...mintInArabic },
      {
        fr: 'Les plans sont à l’Office national des mines.',
        en: 'The plans are kept by the National Office of Mines.',
        ar: 'والخرائط محفوظة لدى المكتب الوطني للمناجم.',
      },
    ],
    finds: 'National Office of Mines',
    in: 'en',
    right: [
      { ...mint, ...mintInArabic },
      {
        fr: 'Les plans sont à l’Office national des forêts.',
        en: 'The plans are kept by the National Office of Forests.',
        ar: 'والخرائط محفوظة لدى المكتب الوطني للغابات.',
      },
    ],
  },
  // The adjective before the noun, and what is never left out for short.
  {
    check: 'org-variant',
    wrong: [
      court,
      {
        en: 'The ruling of the Tasmanian Supreme Court is final.',
        fr: 'L’arrêt de la Haute Cour de Tasmanie est définitif.',
      },
    ],
    finds: 'Haute Cour de Tasmanie',
    in: 'fr',
    right: [
      court,
      {
        en: 'The ruling of the Tasmanian Supreme Court is final.',
        fr: 'L’arrêt de la Cour suprême de Tasmanie est définitif.',
      },
    ],
  },
  // The country as an adjective and as a noun.
  {
    check: 'org-variant',
    wrong: [
      survey,
      {
        en: 'The Icelandic Energy Agency will sell the steam.',
        fr: 'L’Agence de l’énergie d’Islande vendra la vapeur.',
      },
    ],
    finds: 'Agence de l’énergie d’Islande',
    in: 'fr',
    right: [
      survey,
      {
        en: 'The Irish Energy Agency will buy the steam.',
        fr: 'L’Agence de l’énergie d’Irlande achètera la vapeur.',
      },
    ],
  },
  // Two nouns of one kind make one name, and other words for records.
  {
    check: 'org-variant',
    wrong: [
      records,
      { en: 'The National Archives of Fiji will show them.', ar: 'وستعرضها دار الوثائق القومية في فيجي.' },
    ],
    finds: 'دار الوثائق القومية',
    in: 'ar',
    right: [records, { en: 'The National Library of Fiji will show them.', ar: 'وستعرضها دار الكتب القومية في فيجي.' }],
  },
  // A firm that is only mentioned is no second body.
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The General Authority of Ports licensed a second company.',
        ar: 'رخصت الهيئة العامة للموانئ لشركة ثانية.',
      },
      {
        en: 'Apply to the General Authority of Ports by June.',
        ar: 'تقدم الطلبات إلى الإدارة العامة للموانئ حتى يونيو.',
      },
    ],
    finds: 'الإدارة العامة للموانئ',
    in: 'ar',
    right: [
      {
        en: 'The General Authority of Ports licensed a second company.',
        ar: 'رخصت الهيئة العامة للموانئ لشركة ثانية.',
      },
      {
        en: 'Apply to the General Department of Customs by June.',
        ar: 'تقدم الطلبات إلى الإدارة العامة للجمارك حتى يونيو.',
      },
    ],
  },
]

tellCases(cases)
