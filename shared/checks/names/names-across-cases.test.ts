import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Words of which no name consists. */
const words = {
  en: ['a', 'ranger', 'beekeeper', 'renewable', 'valley'],
  fr: ['a', 'garde', 'forêt', 'vallée'],
  ar: ['البحيرة', 'الجزيرة'],
}

const cases: readonly CheckCase[] = [
  // No office, no word of address: two versions have the same name, the third that of someone else.
  {
    check: 'name-mismatch',
    words,
    wrong: [
      {
        en: 'Beekeeper Sigríður Hallsdóttir will open the hives in June.',
        fr: 'Sigríður Hallsdóttir ouvrira les ruches en juin.',
        ar: 'ستفتح النحالة إلين باوكسدوتير الخلايا في يونيو.',
      },
    ],
    finds: 'إلين',
    in: 'ar',
    right: [
      {
        en: 'Beekeeper Sigríður Hallsdóttir will open the hives in June.',
        fr: 'Sigríður Hallsdóttir ouvrira les ruches en juin.',
        ar: 'ستفتح النحالة سيغريدور هالسدوتير الخلايا في يونيو.',
      },
    ],
  },
  // Arabic letters show what is a name: the French lacks it. The twin's are a firm that the Arabic translates, and places.
  {
    check: 'name-mismatch',
    words,
    wrong: [
      {
        en: 'Semisi Tupouniua, a ranger of the valley, found the nest.',
        fr: 'Un garde de la vallée a trouvé le nid.',
        ar: 'عثر سيميسي توبونيوا، أحد حراس الوادي، على العش.',
      },
    ],
    finds: 'Un garde',
    in: 'fr',
    right: [
      {
        en: 'Tuhama Renewables built the turbines of the valley.',
        fr: 'Tuhama Renewables a construit les éoliennes de la vallée.',
        ar: 'وبنت شركة تهامة للطاقة المتجددة توربينات الوادي.',
      },
      {
        en: 'The nest hung near Coihaique Bajo.',
        fr: 'Le nid pendait au-dessus de la vallée.',
        ar: 'كان العش معلقًا قرب كويهايكي باخو.',
      },
      {
        en: 'They had come from Puerto Marangunic.',
        fr: 'Ils étaient venus du port.',
        ar: 'وقد جاؤوا من بويرتو مارانغونيك.',
      },
    ],
  },
  // Father and son.
  {
    check: 'name-mismatch',
    wrong: [
      {
        ar: 'كرّم سمو الشيخ ماجد بن راشد النعيمي، رئيس نادي الهجن، الفائزين.',
        en: 'His Highness Sheikh Rashid bin Majid Al Nuaimi, president of the camel club, honoured the winners.',
      },
    ],
    finds: 'Rashid bin Majid Al Nuaimi',
    in: 'en',
    right: [
      {
        ar: 'كرّم سمو الشيخ ماجد بن راشد النعيمي، رئيس نادي الهجن، الفائزين.',
        en: 'His Highness Sheikh Majid bin Rashid Al Nuaimi, president of the camel club, honoured the winners.',
      },
      {
        ar: 'وفاز نجله راشد بن ماجد النعيمي بالسباق.',
        en: 'His son, Rashid bin Majid Al Nuaimi, won the race.',
      },
    ],
  },
  // A family name alone, which Arabic spells in two ways for one name in the other version.
  {
    check: 'name-variant',
    words,
    wrong: [
      { en: 'Mr. Thiago Magalhães will run the aquarium.', ar: 'يتولى تياغو ماغالهايس إدارة الحوض.' },
      { en: 'Mr. Magalhães studied the lake.', ar: 'ودرس ماغاليش البحيرة.' },
    ],
    finds: 'ماغاليش',
    in: 'ar',
    right: [
      { en: 'Mr. Thiago Magalhães will run the aquarium.', ar: 'يتولى تياغو ماغالهايس إدارة الحوض.' },
      { en: 'Mr. Magalhães studied the lake.', ar: 'ودرس ماغالهايس البحيرة.' },
    ],
  },
  // Whole in one row, without the given name in another; the twin's is of a brother.
  {
    check: 'name-variant',
    wrong: [
      { fr: 'M. Iker Ruiz Larretxea peint des bateaux.', en: 'Mr. Iker Ruiz Larretxea paints boats.' },
      { fr: 'M. Ruiz Larretxea vit à Bermeo.', en: 'Mr. Ruiz Larrechea lives in Bermeo.' },
    ],
    finds: 'Ruiz Larrechea',
    in: 'en',
    right: [
      { fr: 'M. Iker Ruiz Larretxea peint des bateaux.', en: 'Mr. Iker Ruiz Larretxea paints boats.' },
      { fr: 'M. Ruiz Larretxea vit à Bermeo.', en: 'Mr. Ruiz Larretxea lives in Bermeo.' },
      { fr: 'M. Ander Ruiz Larrañaga vit à Getxo.', en: 'Mr. Ander Ruiz Larrañaga lives in Getxo.' },
    ],
  },
  // By another language's custom in the headline. The twin keeps to one custom in each version.
  {
    check: 'name-variant',
    words: { ...words, fr: [...words.fr, 'Kovalchuk'] },
    wrong: [
      { en: 'Kovalchuk Wins in Gdynia', fr: 'Kovalchuk gagne à Gdynia' },
      { en: 'Ms. Daryna Kovalchuk won by a length.', fr: 'Mme Daryna Kovaltchouk a gagné d’une longueur.' },
    ],
    finds: 'Daryna Kovaltchouk',
    in: 'fr',
    right: [
      { en: 'Kovalchuk Wins in Gdynia', fr: 'Kovaltchouk gagne à Gdynia' },
      { en: 'Ms. Daryna Kovalchuk won by a length.', fr: 'Mme Daryna Kovaltchouk a gagné d’une longueur.' },
    ],
  },
  // A place with its apostrophe and without.
  {
    check: 'name-variant',
    words,
    wrong: [
      { en: 'The train to N’Gaoundéré leaves at dawn. It left N’Gaoundéré late.' },
      { en: 'It returns from Ngaoundéré at dusk.' },
    ],
    finds: 'Ngaoundéré',
    in: 'en',
    right: [
      { en: 'The train to N’Gaoundéré leaves at dawn. It left N’Gaoundéré late.' },
      { en: 'It returns from N’Gaoundéré at dusk, not from Garoua.' },
    ],
  },
  // Chinese X, of someone whom only the other version shows to be a person.
  {
    check: 'name-translit',
    words,
    wrong: [
      {
        en: 'Xie Xiaofang caught the beetle.',
        fr: 'Xie Xiaofang a attrapé le scarabée.',
        ar: 'أمسكت شيه كسياوفانغ الخنفساء.',
      },
    ],
    finds: 'كسياوفانغ',
    in: 'ar',
    right: [
      {
        en: 'Xie Xiaofang and Ksenia Laine caught the beetle.',
        fr: 'Xie Xiaofang et Ksenia Laine ont attrapé le scarabée.',
        ar: 'أمسكت شيه شياوفانغ وكسينيا لاينه الخنفساء.',
      },
    ],
  },
  // The other version tells which of two orders is meant.
  {
    check: 'name-order',
    wrong: [
      {
        en: 'Ms. Seo Ha-yoon and Mr. Yang Do-hyun won.',
        fr: 'Mme Seo Ha-yoon et M. Do-hyun Yang ont gagné.',
      },
    ],
    finds: 'Do-hyun Yang',
    in: 'fr',
    right: [
      {
        en: 'Ms. Seo Ha-yoon, Mr. Yang Do-hyun and Ms. Anne-Lise Roy won.',
        fr: 'Mme Seo Ha-yoon, M. Yang Do-hyun et Mme Anne-Lise Roy ont gagné.',
      },
    ],
  },
  // Who stands right behind the verb speaks, whoever is named beside.
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“The well is ours,” said Ms. Farzana Siddiqui, beside her uncle, the publisher Azizur Rahman Siddiqui.',
        ar: 'وقال الناشر عزيز الرحمن صديقي، وإلى جانبه ابنة أخيه فرزانة صديقي: «هذه البئر لنا».',
      },
    ],
    finds: 'عزيز الرحمن صديقي',
    in: 'ar',
    right: [
      {
        en: '“The well is ours,” said Ms. Farzana Siddiqui, beside her uncle, the publisher Azizur Rahman Siddiqui.',
        ar: 'وقالت فرزانة صديقي، وإلى جانبها عمها الناشر عزيز الرحمن صديقي: «هذه البئر لنا».',
      },
    ],
  },
  // A name that Arabic leaves in Latin letters is there
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'The foundation of Grace Tembo paid for the well, said Ms. Grace Tembo.',
        ar: 'وتكفلت المؤسسة بتكاليف البئر.',
      },
    ],
    finds: 'وتكفلت المؤسسة بتكاليف البئر.',
    in: 'ar',
    right: [
      {
        en: 'The well was dug by Ms. Grace Tembo.',
        ar: 'وقد حفرت البئر السيدة Grace Tembo.',
      },
    ],
  },
]

tellCases(cases)
