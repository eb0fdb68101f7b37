import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Behind a word of address «أمينة» is a name, not who keeps the books.
  {
    check: 'name-title',
    wrong: [{ en: 'Ms. Huda Bello, Treasurer, signed.', ar: 'ووقعت السيدة هدى بيلو، أمينة المتحف.' }],
    finds: 'أمينة المتحف',
    in: 'ar',
    right: [
      {
        en: 'Dr. Amina Yusuf Bello, who heads the ward, signed.',
        fr: 'La docteure Amina Yusuf Bello, responsable du service, a signé.',
        ar: 'ووقعت الدكتورة أمينة يوسف بيلو، المسؤولة عن الجناح.',
      },
    ],
  },
  // «لجنوب …» is where she works and nobody's name.
  {
    check: 'name-gender',
    wrong: [
      {
        en: 'Ms. Sigrid Dahl spoke.',
        fr: 'Mme Sigrid Dahl a parlé.',
        ar: 'وتحدثت السيد سيغريد دال.',
      },
    ],
    finds: 'السيد',
    in: 'ar',
    right: [
      {
        en: 'Ms. Sigrid Dahl, Special Envoy of the Secretary-General for the South of the island, spoke.',
        ar: 'وتحدثت السيدة سيغريد دال، المبعوثة الخاصة للأمين العام لجنوب الجزيرة.',
      },
    ],
  },
  // How far, and in which minute.
  {
    check: 'unit-mismatch',
    wrong: [
      { en: 'She scored from 30 metres in the eighth minute.', ar: 'وسجلت من مسافة 30 كيلومترًا في الدقيقة الثامنة.' },
    ],
    finds: '30 كيلومترًا',
    in: 'ar',
    right: [
      { en: 'She scored from 30 metres in the eighth minute.', ar: 'وسجلت من مسافة 30 مترًا في الدقيقة الثامنة.' },
    ],
  },
  // «مالية» is what is of money, and only with more beside it the capital of the Maldives.
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'About the Fund: It has offices in Cairo and Rabat.',
        ar: 'نبذة عن الصندوق: له مكاتب في القاهرة وتونس.',
      },
    ],
    finds: 'تونس',
    in: 'ar',
    right: [
      {
        kind: 'boilerplate',
        en: 'About the Fund: It supervises six finance firms in Cairo.',
        ar: 'نبذة عن الصندوق: يشرف على ست شركات مالية في القاهرة.',
      },
    ],
  },
  // The name of a stadium that a text takes over from the source, whose kind the source writes small.
  {
    check: 'lang-inline',
    words: {
      en: ['a', 'the', 'teams', 'meet', 'at', 'on', 'friday'],
      fr: ['a', 'stade', 'de', 'halle', 'aux', 'grains'],
    },
    wrong: [
      {
        fr: 'Les équipes se retrouvent sous la halle aux grains.',
        en: 'The teams meet under the Halle aux Grains on Friday.',
      },
    ],
    finds: 'Halle aux Grains',
    in: 'en',
    right: [
      {
        fr: 'Les équipes se retrouvent au stade de l’Entente.',
        en: 'The teams meet at the Stade de l’Entente on Friday.',
      },
    ],
  },
]

tellCases(cases)
