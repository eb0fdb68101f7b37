import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Behind a family name that is named in full elsewhere, words of the dictionary.
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Ms. Aminata Sarr tunes the organ.', ar: 'تضبط السيدة كادياتو فاي الأرغن.' }],
    finds: 'كادياتو فاي',
    in: 'ar',
    words: { ar: ['الجمهور', 'جيرانها'] },
    right: [
      { en: 'Ms. Aminata Sarr tunes the organ.', ar: 'تضبط السيدة أميناتا سار الأرغن.' },
      { en: 'She then thanked the audience.', ar: 'ثم شكرت السيدة سار الجمهور.' },
      { en: 'She invited her neighbours.', ar: 'ودعت السيدة سار جيرانها.' },
    ],
  },
  // A noun with a possessive is no part of the name, whoever is named elsewhere.
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Mr. Paul Etoga repairs clocks.', ar: 'يصلح السيد جان مبارغا الساعات.' }],
    finds: 'جان مبارغا',
    in: 'ar',
    right: [{ en: 'Mr. Etoga thanked their colleagues.', ar: 'شكر السيد إيتوغا زملاءهم.' }],
  },
  // Two brothers of a clan whose name has the shape of a plural.
  {
    check: 'name-variant',
    wrong: [
      { en: 'Mr. Nasser Tarawneh trains falcons.', ar: 'يدرب السيد ناصر الطراونة الصقور.' },
      { en: 'The falcons of Mr. Nasser Tarawnah won.', ar: 'وفازت صقور السيد ناصر الطراونة.' },
    ],
    finds: 'Nasser Tarawnah',
    in: 'en',
    right: [
      {
        en: 'Mr. Nasser Tarawneh and his brother, Mr. Nasir Tarawneh, train falcons.',
        ar: 'يدرب السيد ناصر الطراونة وأخوه السيد نصير الطراونة الصقور.',
      },
      {
        en: 'Mr. Nasser Tarawneh feeds them and Mr. Nasir Tarawneh flies them.',
        ar: 'ويطعمها السيد ناصر الطراونة، ويطيرها السيد نصير الطراونة.',
      },
    ],
  },
  // A word of kinship introduces someone else.
  {
    check: 'name-variant',
    wrong: [
      { en: 'Ms. Leyla Sancar dives for amphorae.', fr: 'Mme Leyla Sancar plonge à la recherche d’amphores.' },
      { en: 'Next year Ms. Leyla Sancar will dive again.', fr: 'L’an prochain, Mme Leila Sancar replongera.' },
    ],
    finds: 'Leila Sancar',
    in: 'fr',
    right: [
      { en: 'Ms. Leyla Sancar dives for amphorae.', fr: 'Mme Leyla Sancar plonge à la recherche d’amphores.' },
      { en: 'Her sister Laila Sancar steers the boat.', fr: 'Sa sœur Laila Sancar pilote le bateau.' },
    ],
  },
  // Whoever stands at the speaker's side says nothing.
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“Our bees survived the whole winter,” Ms. Ines Prado announced, with Mr. Rui Mota at her side.',
        fr: '« Nos abeilles ont passé tout l’hiver », a annoncé M. Rui Mota.',
      },
    ],
    finds: 'Rui Mota',
    in: 'fr',
    right: [
      {
        en: '“Our bees survived the whole winter,” the beekeeper promised, with Mr. Rui Mota at her side.',
        fr: '« Nos abeilles ont passé tout l’hiver », a promis Mme Ines Prado, aux côtés de M. Rui Mota.',
        ar: 'ووعدت السيدة إينس برادو، وإلى جانبها السيد روي موتا، قائلة: «صمدت نحلاتنا طوال الشتاء».',
      },
      {
        en: 'Accompanied by Mr. Rui Mota, Ms. Ines Prado said: “We will plant lavender for them.”',
        fr: 'En présence de M. Rui Mota, Mme Ines Prado a déclaré : « Nous planterons pour elles de la lavande. »',
        ar: 'وبحضور السيد روي موتا قالت السيدة إينس برادو: «سنزرع لها الخزامى».',
      },
    ],
  },
  // Two given names that share all consonants but the first.
  {
    check: 'name-mismatch',
    wrong: [{ fr: 'M. Ahmed Louati greffe des oliviers.', ar: 'يطعم السيد محمد اللواتي أشجار الزيتون.' }],
    finds: 'محمد اللواتي',
    in: 'ar',
    right: [{ fr: 'M. Georges Louati greffe des oliviers.', ar: 'يطعم السيد جرجس اللواتي أشجار الزيتون.' }],
  },
  // Ministers of two things, whom nobody names.
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“Not a single hive was lost in the floods,” the environment minister said.',
        fr: '« Pas une ruche n’a été perdue dans la crue », a déclaré la ministre des Transports.',
      },
    ],
    finds: 'ministre',
    in: 'fr',
    right: [
      {
        en: '“Not a single hive was lost in the floods,” the environment minister promised the farm minister.',
        fr: '« Pas une ruche n’a été perdue dans la crue », a promis la ministre de l’Environnement.',
      },
    ],
  },
]

tellCases(cases)
