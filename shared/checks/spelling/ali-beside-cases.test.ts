import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'ar-alef-maqsura',
    wrong: [
      {
        en: 'Divers will help the crew to recover the cargo.',
        fr: 'Des plongeurs aideront l’équipage à récupérer la cargaison.',
        ar: 'وسيساعد الغواصون الطاقم علي السحب.',
      },
    ],
    finds: 'علي',
    in: 'ar',
    right: [
      {
        en: 'Divers will help Ali Al-Sabah to recover the cargo.',
        fr: 'Des plongeurs aideront Ali Al-Sabah à récupérer la cargaison.',
        ar: 'وسيساعد الغواصون علي الصباح على استعادة الحمولة.',
      },
      {
        en: '“It is up to me,” the diver said.',
        fr: '« C’est à moi de le faire », a dit le plongeur.',
        ar: 'وقال الغواص: «إن ذلك واجب علي القيام به».',
      },
      // No version in Latin letters tells who is meant.
      { ar: 'وسيساعد الغواص علي الصباح في استعادة الحمولة.' },
    ],
  },
]

tellCases(cases)
