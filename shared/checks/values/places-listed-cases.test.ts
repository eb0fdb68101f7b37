import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const places: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ en: 'The bank closed six branches, in Zinder, Maradi, Diffa, Dosso and Agadez.' }],
    finds: 'six branches',
    in: 'en',
    right: [
      { en: 'The bank closed five branches, in Zinder, Maradi, Diffa, Dosso and Agadez; two more may follow.' },
      { en: 'It plans twelve concerts, in Zinder, Maradi and Diffa.' },
      { en: 'Two mobile teams, in Zinder, Maradi, Diffa and Dosso, take the samples.' },
      { en: 'It has four shops, notably in Zinder, Maradi and Diffa.' },
      { en: 'It has two depots, in Blantyre, Malawi, and Beira, Mozambique.' },
      { en: 'The four mayors, in their letter, thanked Zinder, Maradi and Diffa.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Le réseau gère quatre ports secs, à Thiès, à Kaolack et à Louga.' }],
    finds: 'quatre ports secs',
    in: 'fr',
    right: [{ fr: 'Le réseau gère trois ports secs, à Thiès, à Kaolack et à Louga.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'تدير الشركة خمسة مخازن، في طنجة وتطوان والدار البيضاء ووجدة.' }],
    finds: 'خمسة مخازن',
    in: 'ar',
    right: [
      { ar: 'تدير الشركة أربعة مخازن، في طنجة وتطوان والدار البيضاء ووجدة.' },
      { ar: 'تدير الشركة خمسة مخازن، في طنجة وتطوان ومكناس، وتوظف مئات العمال.' },
    ],
  },
]

/** A word that leaves a list open is one by itself, not the beginning of a name. */
const closed: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ ar: 'فازت أربع بلديات هي: بلدية الخليل وبلدية نابلس وبلدية أريحا.' }],
    finds: 'أربع بلديات',
    in: 'ar',
    right: [
      { ar: 'فازت ثلاث بلديات هي: بلدية الخليل وبلدية نابلس وبلدية أريحا.' },
      { ar: 'فازت أربع بلديات، منها بلدية الخليل وبلدية نابلس وبلدية أريحا.' },
      { ar: 'فازت أربع بلديات: أهمها بلدية الخليل وبلدية نابلس وبلدية أريحا.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Quatre bureaux ont signé : la chambre de commerce, la bourse et le port.' }],
    finds: 'Quatre bureaux',
    in: 'fr',
    right: [{ fr: 'Quatre bureaux ont signé, comme la chambre de commerce : la bourse, le port et le fret.' }],
  },
]

tellCases([...places, ...closed])
