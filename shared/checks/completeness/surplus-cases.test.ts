import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Two sentences beside one: one of them is of nothing there, or both say what that one says. */
const cases: readonly CheckCase[] = [
  {
    check: 'seg-extra',
    wrong: [
      {
        fr: 'La coopérative ouvrira en octobre, dans l’ancienne gare d’Atar, un atelier où trente jeunes apprendront à réparer des panneaux solaires.',
        en: 'The cooperative will open a workshop in the old Atar station in October, where thirty young people will learn to repair solar panels. Their first customers will be the wells of the neighbouring oases.',
      },
    ],
    finds: 'Their first customers will be the wells of the neighbouring oases.',
    in: 'en',
    right: [
      {
        fr: 'La coopérative ouvrira en octobre, dans l’ancienne gare d’Atar, un atelier où trente jeunes apprendront à réparer des panneaux solaires.',
        en: 'The cooperative will open a workshop in the old Atar station in October. Thirty young people will learn there how to repair solar panels.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      {
        en: 'Divers have found the wreck of a merchant ship from the twelfth century at a depth of forty metres off the coast of Tyre. Its cargo of blue glass was meant for the markets of Alexandria.',
        ar: 'عثر غواصون على حطام سفينة تجارية تعود إلى القرن الثاني عشر على عمق أربعين مترًا قبالة سواحل مدينة صور.',
      },
    ],
    finds: 'عثر غواصون',
    in: 'ar',
    right: [
      {
        en: 'Divers have found the wreck of a merchant ship from the twelfth century off the coast of Tyre. It lies at a depth of forty metres.',
        ar: 'عثر غواصون على حطام سفينة تجارية تعود إلى القرن الثاني عشر على عمق أربعين مترًا قبالة سواحل مدينة صور.',
      },
    ],
  },
]

tellCases(cases)
