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

tellCases(mismatch)
