import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const title: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Director General Samira Haddad weighed the first tuna.',
        ar: 'وزنت المديرة العامة سميرة حداد أول سمكة تونة.',
      },
      { en: 'Director General Samira Haddad praised the crews.', ar: 'وأشادت المديرة التنفيذية سميرة حداد بالبحارة.' },
    ],
    finds: 'المديرة التنفيذية',
    in: 'ar',
    right: [
      {
        en: 'Director General Samira Haddad weighed the first tuna.',
        ar: 'وزنت المديرة العامة سميرة حداد أول سمكة تونة.',
      },
      { en: 'Director General Samira Haddad praised the crews.', ar: 'وأشادت السيدة سميرة حداد بالبحارة.' },
      { en: 'Director General Karim Aziz paid.', ar: 'ودفع المدير التنفيذي كريم عزيز الثمن.' },
      { en: 'Director General Karim Aziz left.', ar: 'وغادر المدير التنفيذي كريم عزيز المكان.' },
    ],
  },
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

const ranks: readonly CheckCase[] = [
  // The adjective behind what an office is of belongs to the office.
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Moussa Abakar, Deputy Country Director, counted the tents.',
        fr: 'Moussa Abakar, directeur de pays du programme, a compté les tentes.',
      },
    ],
    finds: 'directeur',
    in: 'fr',
    right: [
      {
        en: 'Moussa Abakar, Deputy Country Director, and Awa Sarr, Deputy Head of the regional office, counted the tents.',
        fr: 'Moussa Abakar, directeur de pays adjoint, et Awa Sarr, cheffe du bureau régional adjointe, ont compté les tentes.',
      },
    ],
  },
  // Not where it is of the other gender, or of another office.
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Moussa Abakar, deputy director, counted the tents.',
        fr: 'Moussa Abakar, directeur de la cellule adjointe, a compté les tentes.',
      },
    ],
    finds: 'directeur',
    in: 'fr',
    right: [
      {
        en: 'Moussa Abakar, deputy director, counted the tents.',
        fr: 'Moussa Abakar, directeur de la cellule adjoint, a compté les tentes.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        en: 'The guest is Ms. Ines Prado, former Vice-President of Peru.',
        ar: 'والضيفة هي السيدة إيناس برادو، نائبة رئيس بيرو، وهي معروفة.',
      },
    ],
    finds: 'نائبة رئيس',
    in: 'ar',
    right: [
      {
        en: 'The guests are Ms. Ines Prado, former Vice-President of Peru, and Mr. Paul Sarr, former President of Mali.',
        ar: 'والضيفان هما السيدة إيناس برادو، نائبة رئيس بيرو سابقًا، والسيد بول سار، رئيس مالي السابق.',
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
  // Who appoints bears the office before the verb.
  {
    check: 'name-gender',
    wrong: [{ en: 'Ms. Awa Keita spoke.', ar: 'وتحدثت السيدة أوا كيتا. وغادر الأمين العام أوا كيتا القاعة.' }],
    finds: 'الأمين العام',
    in: 'ar',
    right: [
      { en: 'The Secretary-General appoints Ambassador Awa Keita.', ar: 'الأمين العام يعين السفيرة أوا كيتا' },
      { en: 'Ms. Awa Keita thanked him.', ar: 'وشكرته السيدة أوا كيتا.' },
    ],
  },
  // Whom she invites is no she.
  {
    check: 'name-gender',
    wrong: [
      { en: 'Mr. Karim Mansouri called for calm.', ar: 'دعت السيد كريم منصوري إلى الهدوء. والسيدة ليلى حداد حاضرة.' },
    ],
    finds: 'دعت',
    in: 'ar',
    right: [
      {
        en: 'Ms. Leila Haddad thanked the city and invited Mr. Karim Mansouri to Lyon.',
        ar: 'وأعربت السيدة ليلى حداد عن شكرها للمدينة، ودعت السيد كريم منصوري إلى ليون.',
      },
    ],
  },
]

const deputies: readonly CheckCase[] = [
  {
    check: 'name-title',
    wrong: [
      { fr: 'Le maire adjoint Karim Belaïd a inauguré la fontaine avec la maire, Claire Vasseur.' },
      { fr: '« L’eau revient », s’est réjoui le maire Karim Belaïd.' },
    ],
    finds: 'maire',
    in: 'fr',
    right: [
      { fr: 'Le maire adjoint Karim Belaïd a inauguré la fontaine avec la préfète, Claire Vasseur.' },
      { fr: '« L’eau revient », s’est réjoui le maire Karim Belaïd.' },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      { en: 'Vice-President Ana Silva met the President, Paul Diop.' },
      { en: '“A good day,” said President Ana Silva.' },
    ],
    finds: 'President',
    in: 'en',
    right: [
      { en: 'Vice-President Ana Silva met the President, Paul Diop.' },
      { en: '“A good day,” said President Ana Silva, elected on Sunday.' },
      { en: 'Ana Silva, the president of the choir, sang.' },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      { ar: 'افتتح نائب العمدة كريم بلعيد النافورة بحضور العمدة كلير فاسور.' },
      { ar: 'وقال العمدة كريم بلعيد إن الماء عاد.' },
    ],
    finds: 'العمدة',
    in: 'ar',
    right: [
      { ar: 'افتتح نائب العمدة كريم بلعيد النافورة بحضور الوزيرة كلير فاسور.' },
      { ar: 'وقال العمدة كريم بلعيد إن الماء عاد.' },
    ],
  },
]

tellCases([...title, ...ranks, ...deputies, ...gender])
