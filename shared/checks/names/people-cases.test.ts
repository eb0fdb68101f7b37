import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const mismatch: readonly CheckCase[] = [
  // Things named after people, «الفريق» the team, and two names in a row.
  {
    check: 'name-mismatch',
    wrong: [
      {
        ar: 'التقى وزير الخارجية أيمن الصفدي جوزيب بوريل في بروكسل.',
        fr: 'Le ministre des Affaires étrangères Ayman Safadi a rencontré Charles Michel à Bruxelles.',
      },
    ],
    finds: 'Charles Michel',
    in: 'fr',
    right: [
      {
        en: 'Ms. Li Na joined the team at the Nelson Mandela Centre and Hassan II University, according to Dr. Kim Min-jun.',
        fr: 'Mme Li Na a rejoint l’équipe du Centre Nelson Mandela et de l’Université Hassan II, selon le Dr Kim Min-jun.',
        ar: 'انضمت السيدة لي نا إلى الفريق في مركز نيلسون مانديلا وجامعة الحسن الثاني، حسب الدكتور كيم مين جون.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Dr. Leila Haddad, who runs the clinic, opened the new ward on Monday.',
        fr: 'La Dre Sofia Lopez, qui dirige la clinique, a inauguré lundi le nouveau service.',
      },
    ],
    finds: 'Sofia Lopez',
    in: 'fr',
    right: [
      {
        en: 'Dr. Leila Haddad, who runs the clinic, opened the new ward on Monday.',
        fr: 'La Dre Leïla Haddad, qui dirige la clinique, a inauguré lundi le nouveau service.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Minister of Trade Kofi Mensah signed the agreement in Accra.',
        ar: 'وقّع وزير التجارة سمير الخطيب الاتفاق في أكرا.',
      },
    ],
    finds: 'سمير الخطيب',
    in: 'ar',
    right: [
      {
        en: 'Minister of Trade Kofi Mensah signed the agreement in Accra.',
        ar: 'وقّع وزير التجارة كوفي منساه الاتفاق في أكرا.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'The jury was chaired by Ms. Amina Diallo, with Mr. Carlos Ortega as vice-chair.',
        fr: 'Le jury était présidé par Mme Amina Diallo.',
      },
    ],
    finds: 'Le jury',
    in: 'fr',
    right: [
      {
        en: 'The jury was chaired by Ms. Amina Diallo, with Mr. Carlos Ortega as vice-chair.',
        fr: 'Le jury était présidé par Mme Diallo, avec M. Ortega pour vice-président.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        ar: 'التقت وزيرة الثقافة سعاد التازي بالفنانين المشاركين في المعرض.',
        fr: 'La ministre de la Culture, Hélène Moreau, a rencontré les artistes de l’exposition.',
      },
    ],
    finds: 'Hélène Moreau',
    in: 'fr',
    right: [
      {
        ar: 'التقت وزيرة الثقافة سعاد التازي بالفنانين المشاركين في المعرض.',
        fr: 'La ministre de la Culture, Souad Tazi, a rencontré les artistes de l’exposition.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Mr. Omar Benali thanked the volunteers.',
        fr: 'M. Omar Benali a remercié les bénévoles.',
        ar: 'شكر السيد كريم العلوي المتطوعين.',
      },
    ],
    finds: 'كريم العلوي',
    in: 'ar',
    right: [
      {
        en: 'Mr. Omar Benali thanked the volunteers.',
        fr: 'M. Omar Benali a remercié les bénévoles.',
        ar: 'شكر السيد عمر بنعلي المتطوعين.',
      },
    ],
  },
  // All against the source: the source is odd.
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Ms. Rosa Jimenez received the prize.',
        fr: 'Mme Ingrid Larsen a reçu le prix.',
        ar: 'تسلمت السيدة إنغريد لارسن الجائزة.',
      },
    ],
    finds: 'Rosa Jimenez',
    in: 'en',
    right: [
      {
        en: 'Ms. Ingrid Larsen received the prize.',
        fr: 'Mme Ingrid Larsen a reçu le prix.',
        ar: 'تسلمت السيدة إنغريد لارسن الجائزة.',
      },
    ],
  },
  // Same given name, another family.
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Ambassador Sara Khan visited the school.', fr: 'L’ambassadrice Sara Lefèvre a visité l’école.' }],
    finds: 'Sara Lefèvre',
    in: 'fr',
    right: [{ en: 'Ambassador Sara Khan visited the school.', fr: 'L’ambassadrice Sara Khan a visité l’école.' }],
  },
  // The name in one row, a pronoun in the other: compared over the whole release.
  {
    check: 'name-mismatch',
    wrong: [
      { en: 'Ms. Leila Haddad opened the fair.', fr: 'Mme Leïla Haddad a ouvert la foire.' },
      { en: 'Mr. Tom Wright closed it.', fr: 'La directrice l’a clôturée.' },
    ],
    finds: 'La directrice',
    in: 'fr',
    right: [
      { en: 'Ms. Leila Haddad opened the fair.', fr: 'Mme Leïla Haddad a ouvert la foire.' },
      { en: 'Ms. Haddad closed it on Sunday.', fr: 'Elle l’a clôturée dimanche.' },
    ],
  },
  // Particles and articles of names; kings have names of their own.
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'H.E. Omar Al-Bashir Saleh and Ms. Ursula von der Leyen met on Friday.',
        ar: 'التقى معالي عمر البشير صالح والسيدة ليندا توماس يوم الجمعة.',
      },
    ],
    finds: 'ليندا توماس',
    in: 'ar',
    right: [
      {
        en: 'H.E. Omar Al-Bashir Saleh and Ms. Ursula von der Leyen met on Friday. King Philippe and Pope Francis sent messages.',
        ar: 'التقى معالي عمر البشير صالح والسيدة أورسولا فون دير لاين يوم الجمعة. وبعث الملك فيليب والبابا فرنسيس برسالتين.',
      },
    ],
  },
  // Places, bodies, months, brands are no people.
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Prof. Akira Tanaka of Kyoto University spoke.', fr: 'Le Pr Bernard Petit a pris la parole.' }],
    finds: 'Bernard Petit',
    in: 'fr',
    right: [
      {
        en: 'Human Rights Watch said the World Food Programme and Save the Children would stay. In New York, Amnesty International declared April a month of action, Green Voice said.',
        fr: 'Selon Human Rights Watch, le Programme alimentaire mondial et l’ONG resteront. À New York, la section a décrété un mois d’action, a dit Voix verte.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        ar: 'قال الدكتور هشام الزهراوي إن النتائج مشجعة.',
        en: 'The results are encouraging, said Dr. Walter Schmidt.',
      },
    ],
    finds: 'Walter Schmidt',
    in: 'en',
    right: [
      {
        ar: 'قال الدكتور هشام الزهراوي إن النتائج مشجعة.',
        en: 'The results are encouraging, said Dr. Hicham Zahraoui.',
      },
    ],
  },
]

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

const title: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      { ar: 'استقبلت المديرة التنفيذية لمنظمة تنمية الريف، هند السالمي، الوفد.' },
      { ar: 'وأشادت رئيسة أمانة منظمة تنمية الريف، هند السالمي، بالشراكة.' },
    ],
    finds: 'رئيسة',
    in: 'ar',
    right: [
      { ar: 'استقبلت المديرة التنفيذية لمنظمة تنمية الريف، هند السالمي، الوفد.' },
      { ar: 'وأشادت السيدة هند السالمي بالشراكة.' },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Jung Sook Park, Secretary-General of the network, spoke.',
        fr: 'Jung Sook Park, présidente du réseau, a pris la parole.',
      },
    ],
    finds: 'présidente',
    in: 'fr',
    right: [
      {
        en: 'Jung Sook Park, Secretary-General of the network, spoke.',
        fr: 'Jung Sook Park, secrétaire générale du réseau, a pris la parole.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [{ en: 'Deputy Minister of Health Kofi Mensah spoke.', ar: 'تحدث وزير الصحة كوفي منساه.' }],
    finds: 'وزير',
    in: 'ar',
    right: [{ en: 'Deputy Minister of Health Kofi Mensah spoke.', ar: 'تحدث نائب وزير الصحة كوفي منساه.' }],
  },
  {
    check: 'name-title',
    wrong: [
      { en: 'The mayor of Cuenca, Mr. Pablo Ortiz, signed.', fr: 'Le gouverneur de Cuenca, M. Pablo Ortiz, a signé.' },
    ],
    finds: 'gouverneur',
    in: 'fr',
    right: [
      {
        en: 'Mayor Pablo Ortiz signed. Chief Executive Officer Ana Silva and Head of Programmes Li Wei looked on.',
        fr: 'M. Pablo Ortiz, maire de Cuenca, a signé, sous les yeux de la directrice générale Ana Silva et du chef des programmes Li Wei.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [{ fr: 'L’ambassadeur Luca Rossi a inauguré l’exposition.', ar: 'افتتح الوزير لوكا روسي المعرض.' }],
    finds: 'الوزير',
    in: 'ar',
    right: [
      {
        fr: 'L’ambassadeur Luca Rossi, nommé ministre en mai, a inauguré l’exposition.',
        ar: 'افتتح الوزير لوكا روسي المعرض.',
      },
    ],
  },
]

const gender: readonly CheckCase[] = [
  // Who appoints is not who is appointed; who meets is not who is met.
  {
    check: 'name-gender',
    wrong: [{ ar: 'وقّعت السيدة سعاد التازي الاتفاق. وقال وزير التجارة، سعاد التازي، إن العمل يبدأ غدًا.' }],
    finds: 'وزير',
    in: 'ar',
    right: [
      {
        en: 'The Secretary-General has appointed Ms. Ingrid Larsen. The minister met Mr. Luca Rossi.',
        fr: 'Le Secrétaire général a nommé Mme Ingrid Larsen. La ministre a rencontré M. Luca Rossi.',
        ar: 'عيّن الأمين العام السيدة إنغريد لارسن. والتقت الوزيرة لوكا روسي.',
      },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Ms. Jung Sook Park spoke.', fr: 'Le Secrétaire général, Jung Sook Park, a pris la parole.' }],
    finds: 'Secrétaire général',
    in: 'fr',
    fixed: 'La Secrétaire générale, Jung Sook Park, a pris la parole.',
    right: [{ en: 'Ms. Jung Sook Park spoke.', fr: 'La Secrétaire générale, Jung Sook Park, a pris la parole.' }],
  },
  {
    check: 'name-gender',
    wrong: [{ ar: 'قالت مديرة المعهد أفنان الشعيبي إن العمل مستمر. ووقّع المدير التنفيذي، أفنان الشعيبي، الاتفاق.' }],
    finds: 'المدير التنفيذي',
    in: 'ar',
    fixed: 'قالت مديرة المعهد أفنان الشعيبي إن العمل مستمر. ووقّع المديرة التنفيذية، أفنان الشعيبي، الاتفاق.',
    right: [{ ar: 'قالت مديرة المعهد أفنان الشعيبي إن العمل مستمر. ووقّعت المديرة التنفيذية، أفنان الشعيبي، الاتفاق.' }],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Mr. Omar Benali welcomed them.', fr: 'Mme Omar Benali les a accueillis.' }],
    finds: 'Mme',
    in: 'fr',
    right: [
      {
        en: 'Mr. Omar Benali and Ms. Nadia Benali welcomed them.',
        fr: 'M. Omar Benali et Mme Nadia Benali les ont accueillis.',
      },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ fr: 'Mme Awa Diop s’est félicité du résultat.' }],
    finds: 'félicité',
    in: 'fr',
    fixed: 'Mme Awa Diop s’est félicitée du résultat.',
    right: [
      {
        fr: 'Mme Awa Diop s’est félicitée du résultat et s’est rendu compte du progrès. M. Ali Diop s’est félicité aussi.',
      },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ ar: 'وقال السيدة ليلى حداد إن المشروع ناجح.' }],
    finds: 'وقال',
    in: 'ar',
    fixed: 'وقالت السيدة ليلى حداد إن المشروع ناجح.',
    right: [{ ar: 'وقالت السيدة ليلى حداد إن المشروع ناجح، وقال السيد عمر حداد إنه يوافقها.' }],
  },
  {
    check: 'name-gender',
    wrong: [
      {
        en: 'Mr. Kofi Mensah chaired the panel.',
        fr: 'La directrice générale, Kofi Mensah, a présidé la table ronde.',
      },
    ],
    finds: 'La directrice générale',
    in: 'fr',
    right: [
      {
        en: 'Mr. Kofi Mensah chaired the panel with Ms. Ama Mensah.',
        fr: 'Le directeur général, Kofi Mensah, a présidé la table ronde avec la directrice Ama Mensah.',
      },
    ],
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

tellCases([...mismatch, ...variant, ...places, ...translit, ...title, ...gender, ...order])
