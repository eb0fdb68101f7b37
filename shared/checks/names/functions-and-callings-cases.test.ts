import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      {
        en: 'The chief financial officer, Ms. Carla Nunes, signed the loan.',
        fr: 'La directrice des opérations, Mme Carla Nunes, a signé le prêt.',
      },
    ],
    in: 'fr',
    finds: 'directrice',
    right: [
      {
        en: 'The chief financial officer, Ms. Carla Nunes, signed the loan.',
        fr: 'La directrice administrative et financière, Mme Carla Nunes, a signé le prêt.',
        ar: 'ووقعت المديرة المالية، السيدة كارلا نونيس، القرض.',
      },
      {
        en: 'The chief operating officer, Mr. Ivo Lund, agreed.',
        fr: 'Le directeur de l’exploitation, M. Ivo Lund, a donné son accord.',
        ar: 'ووافق مدير العمليات في مالي، السيد إيفو لوند، على ذلك.',
      },
      {
        en: 'The finance director, Mr. Ove Berg, became chief operating officer.',
        fr: 'Le directeur des opérations, M. Ove Berg, a été nommé hier.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'Le directeur juridique, M. Ivo Lund, a relu le contrat.',
        en: 'The marketing director, Mr. Ivo Lund, read the contract.',
      },
    ],
    in: 'en',
    finds: 'director',
    right: [
      {
        fr: 'Le directeur technique, M. Ivo Lund, a relu le contrat.',
        en: 'The chief technology officer, Mr. Ivo Lund, read the contract.',
      },
      { fr: 'Le directeur, M. Ove Berg, a relu le contrat.', en: 'The legal director, Mr. Ove Berg, read it.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Mr. Nicola Bruni won the race.', fr: 'L’athlète napolitaine Nicola Bruni a remporté la course.' }],
    in: 'fr',
    finds: 'L’athlète napolitaine',
    right: [
      { en: 'Mr. Nicola Bruni won the race.', fr: 'L’athlète napolitain Nicola Bruni a remporté la course.' },
      { en: 'Ms. Gabriele Vogt came second.', fr: 'L’athlète berlinoise Gabriele Vogt est arrivée deuxième.' },
      { en: 'Ms. Andrea Roux wrote about it.', fr: 'L’auteur Andrea Roux en a parlé.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [{ en: 'Mr. Camille Roy flew the plane.', fr: 'La pilote Camille Roy était aux commandes.' }],
    in: 'fr',
    finds: 'La pilote',
    right: [
      { en: 'Mr. Camille Roy flew the plane.', fr: 'Le pilote Camille Roy était aux commandes.' },
      { en: 'Ms. Claude Morin helped him.', fr: 'La mécanicienne et pilote Claude Morin l’a aidé.' },
    ],
  },
  // Whose kin somebody is says nothing of that person
  {
    check: 'name-gender',
    wrong: [
      {
        en: 'Ms. Alba Ruiz and Mr. Hugo Ruiz spoke.',
        fr: 'Hugo Ruiz, trésorière du club, a parlé après Mme Alba Ruiz.',
      },
    ],
    in: 'fr',
    finds: 'trésorière',
    right: [
      {
        en: 'Mr. Hugo Ruiz, the chair’s brother, spoke after Ms. Alba Ruiz.',
        fr: 'M. Hugo Ruiz, frère de la présidente, a parlé après Mme Alba Ruiz.',
      },
    ],
  },
  // A given name that Arabic hears and does not spell: the family name, and no one else is left
  {
    check: 'name-gender',
    wrong: [
      {
        en: 'Ms. Caoimhe Brannigan and Mr. Faisal Nour planted the first trees.',
        ar: 'غرس السيد كيفا برانيغان والسيد فيصل نور أولى الأشجار.',
      },
    ],
    in: 'ar',
    finds: 'السيد',
    right: [
      {
        en: 'Ms. Caoimhe Brannigan and Mr. Faisal Nour planted the first trees.',
        ar: 'غرست السيدة كيفا برانيغان والسيد فيصل نور أولى الأشجار.',
      },
      {
        en: 'Ms. Caoimhe Brannigan, Mr. Owen Brannigan and Mr. Faisal Nour watered them.',
        ar: 'وسقاها السيد أوين برانيغان والسيد فيصل نور، وكانت السيدة كيفا برانيغان معهما.',
      },
    ],
  },
  // A chief of a science by her family name alone, and one of the money.
  {
    check: 'name-title',
    wrong: [
      {
        en: 'The rock is older than we thought, said Dr. Okafor, the survey’s chief geologist.',
        ar: 'وقالت الدكتورة أوكافور، المديرة المالية للهيئة، إن الصخرة أقدم مما كنا نظن.',
      },
    ],
    in: 'ar',
    finds: 'المديرة',
    right: [
      {
        en: 'The rock is older than we thought, said Dr. Okafor, the survey’s chief geologist.',
        fr: 'La roche est plus ancienne que prévu, a dit la Dre Okafor, directrice de la recherche.',
        ar: 'وقالت الدكتورة أوكافور، المديرة العلمية للهيئة، إن الصخرة أقدم مما كنا نظن.',
      },
    ],
  },
  // A sample («العينة») is no appointment («عُين»), by which two titles would both be right
  {
    check: 'name-title',
    wrong: [
      { ar: 'افتتح نائب العمدة كريم بلعيد المختبر بحضور العمدة كلير فاسور.' },
      { ar: 'وقال العمدة كريم بلعيد إن العينة الأولى سليمة.' },
    ],
    in: 'ar',
    finds: 'العمدة',
    right: [
      { ar: 'افتتح نائب العمدة كريم بلعيد المختبر بحضور العمدة كلير فاسور.' },
      { ar: 'وقال العمدة كريم بلعيد، الذي عُين أمس، إن العينة الأولى سليمة.' },
    ],
  },
  // Ministers of two portfolios; of one that is said in other words, and of two that one country joins.
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'La ministre de la Santé, Mme Aïcha Benali, a ouvert le dispensaire.',
        ar: 'افتتحت وزيرة السياحة، السيدة عائشة بنعلي، المستوصف.',
      },
    ],
    in: 'ar',
    finds: 'وزيرة',
    right: [
      {
        en: 'The Minister of Health, Ms. Aïcha Benali, opened the clinic.',
        fr: 'La ministre de la Santé et des Sports, Mme Aïcha Benali, a ouvert le dispensaire.',
        ar: 'افتتحت وزيرة الصحة، السيدة عائشة بنعلي، المستوصف.',
      },
      {
        en: 'The Minister of Finance, Mr. Omar Saidi, paid for it.',
        fr: 'Le ministre de l’Économie, M. Omar Saidi, l’a financé.',
        ar: 'وموّله وزير الاقتصاد، السيد عمر السعيدي.',
      },
      {
        en: 'The chair of the working group, Ms. Lina Haddad, spoke of water.',
        fr: 'La présidente du groupe de travail, Mme Lina Haddad, a parlé de l’eau.',
        ar: 'وتحدثت رئيسة فريق العمل، السيدة لينا حداد، عن المياه.',
      },
    ],
  },
  // A prison has a governor where another language has a director.
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Mr. Olav Brekke, governor of Tangen prison, opened the workshop.',
        fr: 'M. Olav Brekke, ministre chargé de la prison de Tangen, a ouvert l’atelier.',
      },
    ],
    in: 'fr',
    finds: 'ministre',
    right: [
      {
        en: 'Mr. Olav Brekke, governor of Tangen prison, opened the workshop.',
        fr: 'M. Olav Brekke, directeur de la prison de Tangen, a ouvert l’atelier.',
      },
      {
        en: 'Ms. Rania Samir, governor of the central bank, agreed.',
        fr: 'Mme Rania Samir, gouverneure de la banque centrale, a donné son accord.',
      },
    ],
  },
  // What is said behind an apposition agrees with the name before it; not with whom something is of.
  {
    check: 'name-gender',
    wrong: [
      {
        en: 'Ms. Ines Roca, keeper of the seed bank, is convinced of it.',
        fr: 'Mme Ines Roca, gardienne de la banque de graines, est convaincu du succès.',
      },
    ],
    in: 'fr',
    finds: 'convaincu',
    right: [
      {
        en: 'Mr. Ines Roca, the first person in the seed bank, is convinced of it.',
        fr: 'M. Ines Roca, première personne de la banque de graines, est convaincu du succès.',
      },
      { en: 'The son of Ms. Vera Lund was born there.', fr: 'Le fils de Mme Vera Lund est né là.' },
    ],
  },
]

tellCases(cases)
