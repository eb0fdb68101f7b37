import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Another language inside a text
  {
    check: 'lang-inline',
    wrong: [{ ar: 'تاريخ النشر: 5th, May 2023 GMT' }],
    finds: '5th, May 2023 GMT',
    in: 'ar',
    right: [{ ar: 'للمزيد: https://www.fund.org/en/press أو press@fund.org أو WHO أو Médecins Sans Frontières' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ ar: 'وقالت الوزيرة إن البرنامج will be extended إلى نهاية العام.' }],
    finds: 'will be extended',
    in: 'ar',
    right: [{ ar: 'وقدم الفيلم «The child who would be king» ضمن مهرجان (a festival of films for children).' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ ar: 'التقى الوفد مع Executive Director سلمى رشيد يوم أمس.' }],
    finds: 'Executive Director',
    in: 'ar',
    right: [{ ar: 'وقعت شركة Google Cloud ومنظمة Save the Children اتفاقًا حول جهاز iPhone 15 وبعوضة Aedes aegypti.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ fr: 'Le conseil a adopté the new budget of the city après un long débat.' }],
    finds: 'the new budget of the city',
    in: 'fr',
    right: [{ fr: 'Il a lu « The State of the World and of its children » et The Lord of the Rings à Londres.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ fr: 'La maire a déclaré that this was possible dès cette année.' }],
    finds: 'that this was',
    in: 'fr',
    right: [{ fr: 'Bank of America, Save the Children et Friends of the Earth on site financent le plan.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'The council adopted le budget de cette année pour les écoles after a long debate.' }],
    finds: 'cette année pour les',
    in: 'en',
    right: [
      { en: 'Médecins Sans Frontières, the Théâtre des Champs-Élysées and La Maison du Peuple took part, à la carte.' },
    ],
  },
  // The name of a French body goes on in small letters; a sentence, an office and the day do not belong to it
  {
    check: 'lang-inline',
    wrong: [{ en: 'The fishermen told Radio Conakry que les ports sont dans une situation grave.' }],
    finds: 'les ports sont dans une',
    in: 'en',
    right: [
      { en: 'The loan was granted by the Caisse nationale pour la santé des enfants in March.' },
      { en: 'Office guinéen pour la sécurité des villes et des ports (OGSVP) staff took part.' },
    ],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'She thanked the Ministre des enfants et des femmes du pays for her help.' }],
    finds: 'des enfants et des femmes du pays',
    in: 'en',
    right: [{ en: 'She thanked the Foyer des enfants et des femmes du pays for its help.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'In the evening the Council said that les femmes et les enfants des villes had come.' }],
    finds: 'les femmes et les enfants des villes',
    in: 'en',
    right: [{ en: 'In the evening the Institut malien pour les femmes et les enfants des villes opened.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'The delegation met the وزير المالية in the capital.' }],
    finds: 'وزير المالية',
    in: 'en',
    right: [{ en: 'The newspaper Al-Alam (العلم) and “الأخبار اليوم” reported it.' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ ar: 'ستنعقد الدورة القادمة on Monday في الرباط.' }],
    finds: 'on Monday',
    in: 'ar',
    right: [{ ar: 'شاركت شركات Monday.com وMicrosoft وOpenAI في المعرض، وعُرض iPad وeBay.' }],
  },
  // Titles of works are the same in every version, speech is not
  {
    check: 'seg-untranslated',
    wrong: [
      {
        en: 'Ms. Sow: “We waited for years and nobody came to see us.” Mr. Saad: “Now the road is here at last.”',
        fr: 'Ms. Sow: “We waited for years and nobody came to see us.” Mr. Saad: “Now the road is here at last.”',
      },
    ],
    finds: 'We waited for years and nobody came to see us',
    in: 'fr',
    right: [
      {
        en: 'Screenings: Aya Sow, “The boats that came back with the rain”; Karim Saad, “A letter for the last of the lamps”.',
        fr: 'Screenings: Aya Sow, “The boats that came back with the rain”; Karim Saad, “A letter for the last of the lamps”.',
      },
    ],
  },
  // The source left standing for a sentence
  {
    check: 'seg-untranslated',
    wrong: [
      {
        en: 'The dam will serve three valleys. Farmers in the north will receive water from next spring on.',
        fr: 'Le barrage desservira trois vallées. Farmers in the north will receive water from next spring on.',
      },
    ],
    finds: 'Farmers in the north will receive water from next spring on',
    in: 'fr',
    right: [
      {
        en: 'The dam serves three valleys. Water Without Borders, Green Cross International and WaterAid built it.',
        fr: 'Le barrage dessert trois vallées. Water Without Borders, Green Cross International and WaterAid l’ont bâti.',
      },
    ],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        en: 'The dam will serve three valleys. Farmers in the north will receive water from next spring on.',
        ar: 'سيخدم السد ثلاثة أودية. Farmers in the north will receive water from next spring on.',
      },
    ],
    finds: 'Farmers in the north will receive water from next spring on',
    in: 'ar',
    right: [
      {
        en: 'The dam will serve three valleys. Farmers in the north will receive water from next spring on.',
        ar: 'سيخدم السد ثلاثة أودية، وسيحصل المزارعون في الشمال على المياه ابتداء من الربيع المقبل.',
      },
    ],
  },
  // Paragraphs that break off
  // A third language
  {
    check: 'lang-wrong',
    wrong: [
      {
        en: 'The orchard will be watered by a channel that the villagers dug last autumn.',
        fr: 'El huerto se regará con una acequia que los vecinos cavaron el otoño pasado.',
      },
    ],
    finds: 'El huerto se regará con una acequia que los vecinos cavaron el otoño pasado.',
    in: 'fr',
    right: [
      {
        en: 'The choir will sing “El huerto de los vecinos” and “Canción de la acequia” by Luz Ibarra on Sunday.',
        fr: 'Le chœur chantera dimanche « El huerto de los vecinos » et « Canción de la acequia » de Luz Ibarra.',
      },
    ],
  },
  {
    check: 'text-truncated',
    wrong: [
      { en: 'The guests included the mayors of Lima and Accra, the director of the port, and the consul of Norway,' },
    ],
    finds: 'Norway,',
    in: 'en',
    right: [
      { kind: 'list', en: 'the mayors of Lima and Accra, the director of the port, and the consul general of Norway,' },
    ],
  },
  {
    check: 'text-truncated',
    wrong: [{ fr: 'Le fonds soutiendra cette année quinze coopératives laitières et fournira des équipements aux' }],
    finds: 'aux',
    in: 'fr',
    right: [{ fr: 'Le fonds soutiendra cette année quinze coopératives laitières et leur fournira des équipements.' }],
  },
  {
    check: 'text-truncated',
    wrong: [{ ar: 'وأكد الوزير أن الحكومة ستواصل دعم القطاع الفلاحي خلال السنوات المقبلة وأنها تعمل على' }],
    finds: 'على',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'الحكومة ستواصل دعم القطاع الفلاحي خلال السنوات المقبلة بتمويل من البنك الدولي' }],
  },
  {
    check: 'text-truncated',
    wrong: [
      {
        en: 'The laboratory will test the drinking water of forty villages every month, and it will publish the results on its website within two days.',
        fr: 'Le laboratoire contrôlera chaque mois l’eau potable de quarante villages et',
      },
    ],
    finds: 'et',
    in: 'fr',
    right: [
      {
        en: 'For more details about the laboratory and its tests please write to the press office at lab@water.org',
        fr: 'Pour plus de détails sur le laboratoire et ses contrôles, écrire au service de presse : lab@water.org',
      },
    ],
  },
  {
    check: 'text-truncated',
    wrong: [
      {
        en: 'The laboratory will test the drinking water of forty villages every month, and it will publish the results on its website within two days.',
        fr: 'Le laboratoire contrôlera chaque mois l’eau potable de quarante vill',
      },
    ],
    finds: 'vill',
    in: 'fr',
    right: [
      {
        en: 'Laboratory to test the drinking water of forty villages every month from the first day of spring',
        fr: 'Un laboratoire contrôlera chaque mois l’eau potable de quarante villages dès le premier jour du printemps',
      },
    ],
  },
  {
    check: 'text-truncated',
    wrong: [
      { en: '“We are proud of what our teams have done in the valley this year, and we will” – said the minister of' },
    ],
    finds: 'of',
    in: 'en',
    right: [{ en: '“We are proud of what our teams have done in the valley this year” – said the minister' }],
  },
  {
    check: 'lang-inline',
    wrong: [{ en: 'The fair tours Lyon as well as Nice.', fr: 'La foire se rend à Lyon as well as à Nice en mai.' }],
    finds: 'as well as',
    in: 'fr',
    right: [
      { en: 'The fair tours Lyon as well as Nice.', fr: 'La foire « As well as » se rend à Lyon et à Nice en mai.' },
    ],
  },
]

tellCases(cases)
