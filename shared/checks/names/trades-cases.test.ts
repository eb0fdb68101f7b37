import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Nurse Grace Achieng opened the ward.',
        fr: 'L’infirmière Grace Achieng a ouvert le service.',
        ar: 'افتتحت الصيدلانية غريس أتشينغ الجناح.',
      },
    ],
    finds: 'صيدلانية',
    in: 'ar',
    right: [
      {
        en: 'Novelist Grace Achieng opened the library.',
        fr: 'L’écrivaine Grace Achieng a ouvert la bibliothèque.',
        ar: 'افتتحت الكاتبة غريس أتشينغ المكتبة.',
      },
    ],
  },
  // Both others say the same against the source.
  {
    check: 'name-title',
    wrong: [
      {
        en: 'The lawyer, Paul Moreau, closed the hearing.',
        fr: 'Le juge Paul Moreau a clos l’audience.',
        ar: 'اختتم القاضي بول مورو الجلسة.',
      },
    ],
    finds: 'lawyer',
    in: 'en',
    right: [
      {
        en: 'Paul Moreau, a physicist at the institute and pianist, spoke.',
        fr: 'Le pianiste Paul Moreau, physicien à l’institut, a parlé.',
      },
    ],
  },
  // For the time being, by way of honour.
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Jonas Berg, acting director of the port, spoke.',
        fr: 'Jonas Berg, directeur du port, a parlé.',
      },
    ],
    finds: 'directeur',
    in: 'fr',
    right: [
      {
        en: 'Jonas Berg, acting director of the port, spoke.',
        fr: 'Jonas Berg, directeur du port par intérim, a parlé.',
        ar: 'وتحدث جوناس بيرغ، القائم بأعمال مدير الميناء.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'Le ministre délégué aux sports, Karim Saidi, a parlé.',
        en: 'Karim Saidi, the minister of sport, spoke.',
      },
    ],
    finds: 'minister',
    in: 'en',
    right: [
      {
        fr: 'Le ministre délégué aux sports, Karim Saidi, a parlé.',
        en: 'Karim Saidi, the minister-delegate for sport, spoke.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        en: 'The midwife, Ms. Dina Farah, weighed the twins.',
        fr: 'La dentiste, Mme Dina Farah, a pesé les jumeaux.',
      },
    ],
    finds: 'dentiste',
    in: 'fr',
    right: [
      {
        en: 'The midwife, Ms. Dina Farah, weighed the twins.',
        fr: 'La sage-femme, Mme Dina Farah, a pesé les jumeaux.',
      },
    ],
  },
]

tellCases(cases)
