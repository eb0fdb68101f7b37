import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const variant: readonly CheckCase[] = [
  {
    check: 'name-variant',
    wrong: [{ en: 'Ms. Grace Okonkwo chaired.', fr: 'Mme Grace Okonwko a présidé la séance.' }],
    finds: 'Okonwko',
    in: 'fr',
    fixed: 'Mme Grace Okonkwo a présidé la séance.',
    // Given names follow each language's letters for a sound.
    right: [
      {
        en: 'Dr. Aisha Okonkwo and Mr. Rashid Mansour chaired.',
        fr: 'La Dre Aïcha Okonkwo et M. Rachid Mansour ont présidé.',
      },
    ],
  },
  {
    check: 'name-variant',
    wrong: [{ kind: 'contact', en: 'Name: Kakim Danabayev', fr: 'Nom : Kakim Danabaïev' }],
    finds: 'Danabaïev',
    in: 'fr',
    fixed: 'Nom : Kakim Danabayev',
    right: [{ kind: 'contact', en: 'Name: Leila Danabayev', fr: 'Nom : Leïla Danabayev' }],
  },
  // Arabic names are transliterated by each language's own custom; an i for an a is none.
  {
    check: 'name-variant',
    wrong: [{ en: 'Ms. Amina al-Rashidi ran the clinic.', fr: 'Mme Amina el-Rachadi dirigeait la clinique.' }],
    finds: 'el-Rachadi',
    in: 'fr',
    right: [
      {
        en: 'Ms. Amina al-Rashidi and Mr. Idris Abu Amna saw ships in Bab al-Mandab, said Captain Karim Jubouri.',
        fr: 'Mme Amina el-Rachidi et M. Idriss Abou Amna ont vu des navires dans le Bab el-Mandeb, selon le capitaine Karim Djoubouri.',
      },
    ],
  },
  // Nothing shows these to be Arabic; Ben is Benjamin.
  {
    check: 'name-variant',
    wrong: [{ en: 'Mr. Ben Hallett drove.', fr: 'M. Ben Halett conduisait.' }],
    finds: 'Halett',
    in: 'fr',
    right: [{ en: 'Mr. Ben Hallett drove.', fr: 'M. Ben Hallett conduisait.' }],
  },
  {
    check: 'name-variant',
    wrong: [
      { ar: 'قالت المهندسة سعاد المنصوري إن السد سيكتمل في الربيع.' },
      { ar: 'وأضافت سعاد المنصوتي أن الحقول ستروى منه.' },
    ],
    finds: 'سعاد المنصوتي',
    in: 'ar',
    fixed: 'وأضافت سعاد المنصوري أن الحقول ستروى منه.',
    right: [
      { ar: 'قالت المهندسة سعاد المنصوري إن السد سيكتمل في الربيع.' },
      { ar: 'وأضافت سعاد المنصوري أن الحقول ستروى منه، وشكرها أحمد المنصوري وسعاد العلوي.' },
    ],
  },
  {
    check: 'name-variant',
    wrong: [
      { ar: 'كرم الوزير أمس خالد البرقاوي.', en: 'The university honoured Khaled Al-Barqawi.' },
      { ar: 'ويعمل خالد البرغاوي في طنجة.', en: 'Khaled Al-Barqawi works in Tangier.' },
      { ar: 'وقال خالد البرقاوي إنه سعيد.', en: 'Khaled Al-Barqawi said he was happy.' },
    ],
    finds: 'خالد البرغاوي',
    in: 'ar',
    fixed: 'ويعمل خالد البرقاوي في طنجة.',
    // Told apart by the other version, by their offices, by standing side by side.
    right: [
      { ar: 'كرم الوزير أمس خالد الحسيني.', en: 'The university honoured Khaled Husseini.' },
      { ar: 'ويعمل خالد الحسني في طنجة.', en: 'Khaled Hassani works in Tangier.' },
      { ar: 'قال الوزير عمر الشريفي إنه سعيد.' },
      { ar: 'وقال السفير عمر الشريقي إن الحفل ناجح.' },
      { ar: 'حضرت ليلى الحدادي، وليلى الحداوي، وعمر الحدادي.' },
    ],
  },
  {
    check: 'name-variant',
    wrong: [{ en: 'Mr. Mohamed Benali spoke first. Mr. Mohammed Benali then left for Geneva.' }],
    finds: 'Mohammed Benali',
    in: 'en',
    right: [{ en: 'Mr. Mohamed Benali spoke first. Mr. Benali then left for Geneva with Ms. Nadia Benali.' }],
  },
  {
    check: 'name-variant',
    wrong: [
      { en: 'Ms. Lina Ramírez, director of the office, welcomed the guests.' },
      { en: 'The visit ended with a speech by Ms. Lina Ramirez.' },
    ],
    finds: 'Lina Ramirez',
    in: 'en',
    fixed: 'The visit ended with a speech by Ms. Lina Ramírez.',
    right: [{ en: 'Ms. Lina Ramirez welcomed the guests.', fr: 'Mme Lina Ramírez a accueilli les invités.' }],
  },
  {
    check: 'name-variant',
    wrong: [{ en: 'Ms. Yasmine Khoury leads the study.', fr: 'Mme Yasmine Kouri dirige l’étude.' }],
    finds: 'Kouri',
    in: 'fr',
    fixed: 'Mme Yasmine Khoury dirige l’étude.',
    right: [
      {
        en: 'King Philip VI met President Tokayev and Mr. Sergey Lavrov.',
        fr: 'Le roi Philippe VI a rencontré le président Tokaïev et M. Sergueï Lavrov.',
      },
    ],
  },
  {
    check: 'name-variant',
    wrong: [{ fr: 'M. Youssef Alaoui préside le jury. Selon M. Yousef Alaoui, le choix fut difficile.' }],
    finds: 'Yousef Alaoui',
    in: 'fr',
    right: [{ fr: 'M. Samir Alaoui préside le jury. Selon Mme Samira Alaoui, le choix fut difficile.' }],
  },
  {
    check: 'name-variant',
    wrong: [{ en: 'Dr. Wanjiru Kimanthi spoke.', fr: 'La Dre Wanjiru Kimanti a parlé.' }],
    finds: 'Kimanti',
    in: 'fr',
    right: [
      {
        en: 'Mr. Hassan Khalil and Mr. Hussein Khalil spoke, then Mr. Ivan Petrov and Ms. Ivana Petrova.',
        fr: 'MM. Hassan Khalil et Hussein Khalil ont parlé.',
      },
    ],
  },
  {
    check: 'name-variant',
    entities: [
      {
        id: 'kakim',
        kind: 'person',
        gender: null,
        names: { fr: { full: 'Kakim Danabayev', short: [], former: [], forbidden: [] } },
      },
    ],
    wrong: [{ kind: 'contact', fr: 'Contact presse\u00a0: M. Kakim Danabaïev, press@fund.org' }],
    finds: 'Danabaïev',
    in: 'fr',
    fixed: 'Contact presse\u00a0: M. Kakim Danabayev, press@fund.org',
    right: [
      { kind: 'contact', fr: 'Contact presse\u00a0: M. Kakim Danabayev, press@fund.org' },
      { fr: 'M. Karim Danesh a ouvert la séance.' },
    ],
  },
]

const places: readonly CheckCase[] = [
  {
    check: 'name-variant',
    wrong: [
      { en: 'The forum opens in Marrakesh on Monday.' },
      { en: 'Delegates meet in Marrakesh until Friday. The next forum will not be held in Marrakech.' },
    ],
    finds: 'Marrakech',
    in: 'en',
    right: [
      {
        en: 'The forum opens in Marrakesh on Monday, after meetings in Beijing, Korea and at Korean schools.',
        fr: 'Le forum s’ouvre lundi à Marrakech, après des réunions à Pékin, en Corée et dans des écoles coréennes.',
      },
    ],
  },
  {
    check: 'name-variant',
    wrong: [{ fr: 'Le train part de nuit vers Brasília. Il arrive à Brasilia le matin.' }],
    finds: 'Brasilia',
    in: 'fr',
    right: [{ fr: 'Le train part de nuit vers Brasília. Il revient à Asunción le matin, puis à Austerlitz.' }],
  },
]

const translit: readonly CheckCase[] = [
  {
    check: 'name-translit',
    wrong: [{ ar: 'فازت الدبلوماسية مادينا دزهاربوسينوفا في الانتخابات.' }],
    finds: 'دزهاربوسينوفا',
    in: 'ar',
    fixed: 'فازت الدبلوماسية مادينا جاربوسينوفا في الانتخابات.',
    right: [
      {
        ar: 'فازت الدبلوماسية مادينا جاربوسينوفا، وهنأها إدوارد شيفاردنادزه. وعلينا أن نستشير الخبراء ثم تستشير اللجنة.',
      },
    ],
  },
  {
    check: 'name-translit',
    wrong: [{ en: 'Mr. Khalid Mansour spoke.', ar: 'تحدث السيد كهالد منصور.' }],
    finds: 'كهالد',
    in: 'ar',
    fixed: 'تحدث السيد خالد منصور.',
    right: [
      { en: 'Mr. Khalid Mansour spoke about his goals.', ar: 'تحدث السيد خالد منصور عن أهدافه وأسهم في المشروع.' },
    ],
  },
  {
    check: 'name-translit',
    wrong: [{ ar: 'أعلن جمال ناصر النتائج.', en: 'Mr. Dzhamal Nasser announced the results.' }],
    finds: 'Dzhamal',
    in: 'en',
    fixed: 'Mr. Jamal Nasser announced the results.',
    right: [{ ar: 'أعلن السيد جوهر دودايف النتائج.', en: 'Mr. Dzhokhar Dudayev announced the results.' }],
  },
  {
    check: 'name-translit',
    wrong: [{ en: 'Ms. Xiu Wang spoke.', ar: 'تحدثت السيدة كسيو وانغ.' }],
    finds: 'كسيو',
    in: 'ar',
    right: [{ en: 'Mr. Alexander Maxwell of Mexico spoke.', ar: 'تحدث السيد ألكسندر ماكسويل من المكسيك عن الكساد.' }],
  },
  {
    check: 'name-translit',
    wrong: [{ en: 'Mr. James Carter spoke.', ar: 'تحدث السيد خايمس كارتر.' }],
    finds: 'خايمس',
    in: 'ar',
    fixed: 'تحدث السيد جيمس كارتر.',
    right: [{ en: 'Mr. Jaime Torres spoke.', ar: 'تحدث السيد خايمي توريس.' }],
  },
]

const order: readonly CheckCase[] = [
  {
    check: 'name-order',
    wrong: [
      { fr: 'Mme Nguyen Lan a présenté le projet.' },
      { fr: 'M. Ivan Petrenko et Mme Lan Nguyen répondront aux questions.' },
    ],
    finds: 'Lan Nguyen',
    in: 'fr',
    right: [
      { fr: 'Mme Nguyen Lan a présenté le projet.' },
      { fr: 'M. Ivan Petrenko et Mme Nguyen Lan répondront aux questions.' },
    ],
  },
  {
    check: 'name-order',
    wrong: [{ en: 'Mr. Sergei Volkov and Ms. Daria Morozova hosted Mr. Sokolov Timur of the academy.' }],
    finds: 'Sokolov Timur',
    in: 'en',
    right: [{ en: 'Mr. Sergei Volkov and Ms. Daria Morozova hosted Mr. Timur Sokolov of the academy.' }],
  },
  {
    check: 'name-order',
    wrong: [{ en: 'Ms. Abdykadyrov Alisher spoke. Later Ms. Alisher Abdykadyrov left.' }],
    finds: 'Alisher Abdykadyrov',
    in: 'en',
    right: [{ en: 'Ms. Alisher Abdykadyrov spoke. Later Ms. Alisher Abdykadyrov left.' }],
  },
  {
    check: 'name-order',
    wrong: [{ en: 'Ambassador Koo Hong-seok and Consul General Park Nae-cheon met Ms. Jung Sook Park.' }],
    finds: 'Jung Sook Park',
    in: 'en',
    right: [{ en: 'Ambassador Koo Hong-seok and Consul General Park Nae-cheon met Ms. Ana Silva.' }],
  },
]

tellCases([...variant, ...places, ...translit, ...order])
