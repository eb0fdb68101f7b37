import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Two of almost one name, whom both versions name side by side.
  {
    check: 'name-variant',
    wrong: [{ en: 'Ms. Vesna Markovič runs the dairy.' }, { en: 'She thanked Ms. Vesna Marcovič for the forty cows.' }],
    finds: 'Marcovič',
    in: 'en',
    right: [
      {
        en: 'Mr. Jan Novak, the guide, and Mr. Jan Novakov, the cook, met on the glacier.',
        fr: 'M. Jan Novak, le guide, et M. Jan Novakov, le cuisinier, se sont rencontrés sur le glacier.',
      },
    ],
  },
  // Behind an office and a comma stands whoever holds it.
  {
    check: 'name-gender',
    wrong: [
      { en: 'Ms. Nadia Ouedraogo, chair of the jury, spoke.', ar: 'وتحدثت السيد نادية ويدراوغو، رئيسة لجنة التحكيم.' },
    ],
    finds: 'السيد',
    in: 'ar',
    right: [
      {
        en: 'Ms. Nadia Ouedraogo thanked the director of the port, Mr. Issa Ouedraogo.',
        ar: 'شكرت مديرة المدرسة، السيدة نادية ويدراوغو، مدير الميناء، السيد عيسى ويدراوغو.',
      },
    ],
  },
  // «الابن» is junior.
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Mr. Carlos Méndez Jr. repairs bells.', ar: 'يصلح السيد خوليو باريوس الابن الأجراس.' }],
    finds: 'خوليو باريوس',
    in: 'ar',
    right: [{ en: 'Mr. Carlos Méndez Jr. repairs bells.', ar: 'يصلح السيد كارلوس منديز الابن الأجراس.' }],
  },
  // «أمين» may keep anything.
  {
    check: 'name-title',
    wrong: [{ en: 'Ms. Huda Salem, Treasurer, spoke.', ar: 'وتحدثت السيدة هدى سالم، أمينة المتحف.' }],
    finds: 'أمينة',
    in: 'ar',
    right: [
      { en: 'Mr. Luca Ferri, curator of the herbarium, spoke.', ar: 'وتحدث السيد لوكا فيري، أمين معشبة الجامعة.' },
    ],
  },
  // «صاحبة الميدالية» says the name that follows, and is none.
  {
    check: 'quote-speaker',
    wrong: [
      { en: '“We sang all night long,” said Ms. Rosa Lima.', ar: 'وقالت السيدة كلارا سوتو: «غنينا طوال الليل».' },
    ],
    finds: 'كلارا سوتو',
    in: 'ar',
    right: [
      {
        en: '“We sang all night long,” said the medal holder, Rosa Lima.',
        ar: 'وقالت صاحبة الميدالية، روزا ليما: «غنينا طوال الليل».',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Coach Karim Ben Salah praised the juniors.', ar: 'وأشاد المدرب طارق بن صالح باللاعبين الناشئين.' }],
    finds: 'طارق بن صالح',
    in: 'ar',
    right: [
      { en: 'Coach Karim Ben Salah praised the juniors.', ar: 'وأشاد المدرب كريم بن صالح باللاعبين الناشئين.' },
      { en: 'The poet Peter Haddad read.', ar: 'وقرأ الشاعر بطرس حداد.' },
    ],
  },
]

tellCases(cases)
