// What someone is, said in a clause behind the name.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Mr. Adel Rahal, who is the sales director of the mill, counted the sacks.',
        ar: 'وعد السيد عادل رحال الذي يشغل منصب المدير المالي للمطحنة الأكياس.',
      },
    ],
    finds: 'المدير',
    in: 'ar',
    right: [
      {
        en: 'Mr. Adel Rahal, who is the sales director of the mill, counted the sacks.',
        ar: 'وعد السيد عادل رحال الذي يشغل منصب مدير المبيعات في المطحنة الأكياس.',
      },
      {
        en: 'Mr. Adel Rahal, who was financial director until May, left.',
        ar: 'وغادر السيد عادل رحال الذي شغل منصب مدير المبيعات حتى مايو.',
      },
      { en: 'Ms. Rosa Lima, who is running for mayor, sang.', fr: 'Mme Rosa Lima, directrice de l’école, a chanté.' },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'Mme Rosa Lima, qui occupe le poste de directrice artistique du cirque, a parlé.',
        en: 'Ms. Rosa Lima, administrative director of the circus, spoke.',
      },
    ],
    finds: 'director',
    in: 'en',
    right: [
      {
        fr: 'Mme Rosa Lima, qui occupe le poste de directrice artistique du cirque, a parlé.',
        en: 'Ms. Rosa Lima, artistic director of the circus, spoke.',
        ar: 'وتحدثت السيدة روزا ليما، المديرة الفنية للسيرك.',
      },
      {
        fr: 'M. Karim Saab, directeur des opérations médicales, a parlé.',
        en: 'Mr. Karim Saab, health operations director, spoke.',
      },
    ],
  },
]

tellCases(cases)
