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

/** Where somebody is from is said of the item before; a list of origins has its "and" before one. */
const origins: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [
      { en: 'Four growers shared the prize: Nadia Amari, of Sfax, Peter Holm, from Odense, and Tomás Rey, of Jaén.' },
    ],
    finds: 'Four growers shared the prize',
    in: 'en',
    right: [
      { en: 'Three growers shared the prize: Nadia Amari, of Sfax, Peter Holm, from Odense, and Tomás Rey, of Jaén.' },
      { en: 'The growers of three towns shared the prize: those of Sfax, of Odense and of Jaén.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Quatre juges ont voté : Nadia Amari, de Sfax, Peter Holm, d’Odense, et Tomás Rey, du Pérou.' }],
    finds: 'Quatre juges ont voté',
    in: 'fr',
    right: [
      { fr: 'Trois juges ont voté : Nadia Amari, de Sfax, Peter Holm, d’Odense, et Tomás Rey, du Pérou.' },
      { fr: 'Les juges de trois villes ont voté : ceux de Sfax, d’Odense et de Jaén.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'صوّت أربعة قضاة: نادية العماري، من صفاقس، وكريم الزين، من صور، وريما حداد، من زحلة.' }],
    finds: 'أربعة قضاة',
    in: 'ar',
    right: [{ ar: 'صوّت ثلاثة قضاة: نادية العماري، من صفاقس، وكريم الزين، من صور، وريما حداد، من زحلة.' }],
  },
]

/** What is new may be listed beside what is counted; it never makes a list shorter. */
const beside: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ en: 'The new stamp is sold in five towns: Kisumu, Eldoret, Nakuru and Lamu.' }],
    finds: 'five towns',
    in: 'en',
    right: [
      { en: 'The new depot joins five others: Kisumu, Eldoret, Nakuru, Lamu, Voi and Meru.' },
      { en: 'In addition to its head office it has five shops: Kisumu, Eldoret, Nakuru and Lamu.' },
    ],
  },
]

/** «هي» alone before them, where they are known as places. */
const named: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ ar: 'تمر القافلة بخمس مدن هي الرباط وفاس ومراكش وطنجة.' }],
    finds: 'خمس مدن',
    in: 'ar',
    right: [
      { ar: 'تمر القافلة بأربع مدن هي الرباط وفاس ومراكش وطنجة.' },
      { ar: 'تمتلك الشركة ثلاث سفن هي الأحدث والأسرع والأجمل والأغلى.' },
    ],
  },
]

/** Countries between commas behind the noun that counts them. */
const apposed: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ fr: 'Quatre pays côtiers, le Togo, le Bénin et le Ghana, ont adopté un plan commun.' }],
    finds: 'Quatre pays côtiers',
    in: 'fr',
    right: [
      { fr: 'Trois pays côtiers, le Togo, le Bénin et le Ghana, ont adopté un plan commun.' },
      { fr: 'Quatre pays côtiers, le Togo, le Bénin et le Ghana, ainsi que le Libéria, ont adopté un plan.' },
      { fr: 'Quatre pays, dont le Togo, le Bénin et le Ghana, ont adopté un plan.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'Five Andean countries, Peru, Chile, Bolivia and Colombia, will share the data.' }],
    finds: 'Five Andean countries',
    in: 'en',
    right: [
      { en: 'Four countries, Peru, Chile, Bolivia and Colombia, will share the data.' },
      { en: 'Four firms in Peru, Chile, Bolivia and Colombia, all of them small, will share the data.' },
    ],
  },
]

/** Things that each begin with the noun that is counted. */
const headed: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ ar: 'تجول السفينة بين خمسة موانئ: ميناء طبرق وميناء درنة وميناء بنغازي وميناء الخمس.' }],
    finds: 'خمسة موانئ',
    in: 'ar',
    right: [{ ar: 'تجول السفينة بين أربعة موانئ: ميناء طبرق وميناء درنة وميناء بنغازي وميناء الخمس.' }],
  },
]

/** People between commas behind the noun that counts them. */
const people: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ fr: 'Les deux lauréats, Ines Vogt, Omar Sall et Mia Roth, recevront une bourse.' }],
    finds: 'deux lauréats',
    in: 'fr',
    right: [
      { fr: 'Les trois lauréats, Ines Vogt, Omar Sall et Mia Roth, recevront une bourse.' },
      { fr: 'Les deux lauréats, Ines Vogt, Omar Sall et leur coach Mia Roth, sont venus.' },
      { en: 'The two winners, Ines Vogt, of Basel, and Omar Sall, will receive grants.' },
    ],
  },
]

/** In figures behind its noun a number says which one it is. */
const labelled: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [{ ar: 'تضم الرحلة 3 مدن: الرباط، وفاس، ومراكش، وطنجة.' }],
    finds: '3 مدن',
    in: 'ar',
    right: [{ ar: 'القاعة 3: الخزف، من الحجر إلى الطين.' }, { ar: 'البوابة 4: الحجاج والزوار' }],
  },
]

tellCases([...people, ...headed, ...apposed, ...labelled, ...named, ...places, ...closed, ...origins, ...beside])
