// A noun alone where the source gives the whole name.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const pearls = 'The Bahraini Pearl Authority has counted 70 divers since May.'
const rivers = 'Laos has closed two dams under the Convention on Shared Rivers.'
const reeds = {
  fr: 'La Cour des marais du Teche a condamné deux fermiers.',
  en: 'The Teche Marsh Court fined two farmers.',
}

const cases: readonly CheckCase[] = [
  {
    check: 'short-form-undefined',
    wrong: [{ en: pearls, ar: 'أحصت الهيئة 70 غواصا منذ مايو.' }],
    finds: 'الهيئة',
    in: 'ar',
    right: [
      { en: pearls, ar: 'أحصت هيئة اللؤلؤ البحرينية 70 غواصا منذ مايو.' },
      { en: 'The Pearl Authority lends them boats.', ar: 'وتعيرهم الهيئة قوارب.' },
    ],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ en: rivers, fr: 'Le Laos a fermé deux barrages au titre de la Convention.' }],
    finds: 'la Convention',
    in: 'fr',
    right: [{ en: rivers, fr: 'Le Laos a fermé deux barrages au titre de la Convention sur les fleuves partagés.' }],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ ...reeds, en: 'The Court fined two farmers.' }],
    finds: 'The Court',
    in: 'en',
    right: [reeds, { fr: 'La Cour des marais du Teche siégera en mai.', en: 'The Court will sit in May.' }],
  },
  {
    check: 'short-form-undefined',
    wrong: [{ en: 'The Latvian Reed Fund has bought two boats.', fr: 'Le Fonds a acheté deux barques.' }],
    finds: 'Le Fonds',
    in: 'fr',
    right: [
      { en: 'The Latvian Reed Fund has bought two boats.', fr: 'Le Fonds letton du roseau a acheté deux barques.' },
      {
        en: 'About the Latvian Reed Fund: it lends boats.',
        fr: 'À propos du Fonds letton du roseau : il prête des barques.',
      },
    ],
  },
  // A body that everybody knows, and one that is for something.
  {
    check: 'short-form-undefined',
    wrong: [{ en: 'The Malawi Anglers’ Alliance has cleaned three lakes.', ar: 'نظف التحالف ثلاث بحيرات.' }],
    finds: 'التحالف',
    in: 'ar',
    right: [
      { en: 'The Alliance for Clean Lakes has cleaned three.', ar: 'نظف التحالف من أجل بحيرات نظيفة ثلاثا منها.' },
      { en: 'The United Nations Security Council met.', ar: 'اجتمع المجلس.' },
    ],
  },
]

tellCases(cases)
