import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  // What a translation machine signs with
  {
    check: 'mt-watermark',
    wrong: [{ en: 'Provided by GTranslate\nThe port reopens on Monday.' }],
    finds: 'Provided by GTranslate',
    in: 'en',
    fixed: 'The port reopens on Monday.',
    right: [{ en: 'The festival is powered by Google and by 200 volunteers.' }],
  },
  {
    check: 'mt-watermark',
    wrong: [{ en: 'The clinics reopen in May. Translated with DeepL.com (free version)' }],
    finds: 'Translated with DeepL.com (free version)',
    in: 'en',
    fixed: 'The clinics reopen in May.',
    right: [{ en: 'The novel was translated by Leila Haddad and Tom Reed.' }],
  },
  {
    check: 'mt-watermark',
    wrong: [{ fr: `Le musée rouvre mardi.\nTraduit avec DeepL.com (version gratuite)` }],
    finds: 'Traduit avec DeepL.com (version gratuite)',
    in: 'fr',
    fixed: 'Le musée rouvre mardi.',
    right: [{ fr: 'Le ministère finance un service de traduction automatique pour les langues nationales.' }],
  },
  {
    check: 'mt-watermark',
    wrong: [{ fr: 'Traduction automatique' }],
    finds: 'Traduction automatique',
    in: 'fr',
    right: [{ fr: 'La traduction automatique au service des greffes' }],
  },
  {
    check: 'mt-watermark',
    wrong: [{ ar: 'أعلنت الوزارة نتائجها اليوم.\n(ترجمة آلية)' }],
    finds: '(ترجمة آلية)',
    in: 'ar',
    right: [{ ar: 'ناقش الخبراء مستقبل الترجمة الآلية في المؤسسات الحكومية.' }],
  },
  {
    check: 'mt-watermark',
    wrong: [{ ar: 'تمت ترجمة هذا النص آليًا' }],
    finds: 'تمت ترجمة هذا النص آليًا',
    in: 'ar',
    right: [{ ar: 'ترجمة: سعاد بنيس' }],
  },
  {
    check: 'mt-watermark',
    wrong: [{ en: 'This page was automatically translated from French.' }],
    finds: 'This page was automatically translated',
    in: 'en',
    right: [{ en: 'This page was translated from French by the embassy.' }],
  },
  // Code that was not turned into text
  {
    check: 'stray-markup',
    wrong: [{ fr: 'Le projet&nbsp;: un pont' }],
    finds: '&nbsp;',
    in: 'fr',
    fixed: `Le projet${nb}: un pont`,
    right: [{ fr: 'La recherche (R&D; voir plus bas) et Smith & Fils' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ en: 'The bridge opens<br>in May' }],
    finds: '<br>',
    in: 'en',
    fixed: 'The bridge opens in May',
    right: [{ en: 'Families with a < b children, and > 3 rooms' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ ar: 'قال الوزير إن **المشروع** بدأ' }],
    finds: '**المشروع**',
    in: 'ar',
    fixed: 'قال الوزير إن المشروع بدأ',
    right: [{ ar: 'النتائج الأولية* قابلة للتعديل\n* أرقام وزارة المالية' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ en: 'Read the [full report](https://fund.org/report) today' }],
    finds: '[full report](https://fund.org/report)',
    in: 'en',
    fixed: 'Read the full report (https://fund.org/report) today',
    right: [{ en: 'He said [the council] (see note [1]) would meet at https://fund.org/a?b=1&copy=2;' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ fr: '## Une nouvelle gare' }],
    finds: '##',
    in: 'fr',
    fixed: 'Une nouvelle gare',
    right: [{ fr: '###' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ fr: 'L&#39;accord est signé' }],
    finds: '&#39;',
    in: 'fr',
    fixed: "L'accord est signé",
    right: [{ fr: 'AT&T; Procter & Gamble; Marks & Spencer' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ en: 'Voters <strong>must register' }],
    finds: '<strong>',
    in: 'en',
    fixed: 'Voters must register',
    right: [{ en: 'Write to Ms Roy <roy@fund.org>' }],
  },
  // Symbols without a function
  {
    check: 'stray-symbol',
    wrong: [{ en: 'said Kofi Mensah, @Ambassador for the Sahel.' }],
    finds: '@Ambassador',
    in: 'en',
    fixed: 'said Kofi Mensah, Ambassador for the Sahel.',
    right: [{ en: 'Follow @Ambassador and @UNWomen; write to press@fund.org.' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ fr: 'a déclaré Awa Diop, @Directrice du port.' }],
    finds: '@Directrice',
    in: 'fr',
    fixed: 'a déclaré Awa Diop, Directrice du port.',
    right: [{ fr: 'Suivez-nous : @Directrice, #EauPourTous' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ ar: 'قال @السفير إن المحادثات مستمرة.' }],
    finds: '@السفير',
    in: 'ar',
    fixed: 'قال السفير إن المحادثات مستمرة.',
    right: [{ ar: 'تابعونا على @السفير' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ en: 'The road opens in June. #End' }],
    finds: '#End',
    in: 'en',
    right: [{ en: 'The campaign #EndPlastic starts in June. ###' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ en: 'The minister opened | the new school in the north yesterday.' }],
    finds: '|',
    in: 'en',
    fixed: 'The minister opened the new school in the north yesterday.',
    right: [{ en: 'New school opens in the north | Ministry of Education' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ ar: 'افتتح الوزير المدرسة الجديدة | في شمال البلاد يوم أمس.' }],
    finds: '|',
    in: 'ar',
    right: [{ kind: 'contact', ar: 'هاتف 0522 | فاكس 0523' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ fr: 'La ministre a ouvert * la nouvelle école du nord.' }],
    finds: '*',
    in: 'fr',
    right: [{ fr: '* * *' }, { fr: '* Chiffres provisoires' }, { fr: 'Une salle de 5 * 3 mètres' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ fr: 'La nouvelle école du nord ouvre ses portes lundi. / La ministre viendra.' }],
    finds: '/',
    in: 'fr',
    right: [{ fr: 'Les candidats / candidates et/ou leurs familles, en mai / juin.' }],
  },
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
]

tellCases(cases)
