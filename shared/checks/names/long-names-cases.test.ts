import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const lineages: readonly CheckCase[] = [
  // A mother's, a father's and a grandfather's name behind «منت» and «ولد», and what follows them.
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Ms. Rabia mint Sidi Ould Bilal, Dean of Research, spoke in Atar.',
        ar: 'وتحدثت السيدة ربيعة منت سيدي ولد حيدرة، عميدة البحث، في أطار.',
      },
    ],
    finds: 'ربيعة منت سيدي ولد حيدرة',
    in: 'ar',
    right: [
      {
        en: 'Ms. Rabia mint Sidi Ould Bilal, Dean of Research, and Sidi Ahmed Ould Cheikh Melainine spoke in Atar.',
        fr: 'Mme Rabia mint Sidi Ould Bilal, doyenne de la recherche, et Sidi Ahmed Ould Cheikh Maa El Ainin ont parlé à Atar.',
        ar: 'وتحدثت السيدة ربيعة منت سيدي ولد بلال، عميدة البحث، كما تحدث سيدي أحمد ولد الشيخ ماء العينين في أطار.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Ms. Hela Belhaj Salem, Director of Tickets, thanked the drivers.',
        ar: 'وشكرت السيدة هالة بالحاج قاسم، مديرة التذاكر، السائقين.',
      },
    ],
    finds: 'هالة بالحاج قاسم',
    in: 'ar',
    right: [
      {
        en: 'Ms. Hela Belhaj Salem, Director of Tickets, thanked Hussein Abd al-Amir al-Jubouri.',
        ar: 'وشكرت السيدة هالة بالحاج سالم، مديرة التذاكر، حسين عبد الأمير الجبوري.',
      },
    ],
  },
  // Whom one meets stands behind the same «ب».
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Minister Khaled Mansour met Sheikh Ali Darwish in Sfax.',
        ar: 'والتقى الوزير خالد منصور بالشيخ سالم القروي في صفاقس.',
      },
    ],
    finds: 'سالم القروي',
    in: 'ar',
    right: [
      {
        en: 'Minister Khaled Mansour met Sheikh Ali Darwish in Sfax.',
        ar: 'والتقى الوزير خالد منصور بالشيخ علي درويش في صفاقس.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Sheikh Saif bin Hamad Al Kaabi opened the fish hall.',
        ar: 'افتتح الشيخ سيف بن حمد الدرمكي قاعة السمك.',
      },
    ],
    finds: 'سيف بن حمد الدرمكي',
    in: 'ar',
    right: [
      {
        en: 'Sheikh Saif bin Hamad Al Kaabi and Ms. Hend Ben Abdallah Trabelsi opened the fish hall.',
        ar: 'افتتح الشيخ سيف بن حمد الكعبي والسيدة هند بن عبد الله الطرابلسي قاعة السمك.',
      },
    ],
  },
]

const compounds: readonly CheckCase[] = [
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Mr. Jean-Baptiste d’Ormesson, Director of the gardens, planted a lime tree.',
        fr: 'M. Jean-Baptiste d’Ormesson, directeur des jardins, a planté un tilleul.',
        ar: 'وغرس السيد جان باتيست دوفالييه، مدير الحدائق، شجرة زيزفون.',
      },
    ],
    finds: 'جان باتيست دوفالييه',
    in: 'ar',
    right: [
      {
        en: 'Mr. Jean-Baptiste d’Ormesson, Director of the gardens, and Mayor Marie-Noëlle d’Aubrac de Lestang planted a lime tree.',
        fr: 'M. Jean-Baptiste d’Ormesson, directeur des jardins, et la maire Marie-Noëlle d’Aubrac de Lestang ont planté un tilleul.',
        ar: 'وغرس السيد جان باتيست دورميسون، مدير الحدائق، والعمدة ماري نويل دوبراك دو ليستانغ شجرة زيزفون.',
      },
    ],
  },
  // A name of four parts that no list knows ends at its comma.
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Mr. Jean-Pierre Bemba Mukendi, Mayor of Kananga, thanked the nurses.',
        ar: 'وشكر السيد جان بيير تشيسومبا إيلونغا، عمدة كانانغا، الممرضات.',
      },
    ],
    finds: 'جان بيير تشيسومبا إيلونغا',
    in: 'ar',
    right: [
      {
        en: 'Mr. Jean-Pierre Bemba Mukendi, Mayor of Kananga, thanked the nurses.',
        ar: 'وشكر السيد جان بيير بيمبا موكيندي، عمدة كانانغا، الممرضات.',
      },
    ],
  },
]

const namesakes: readonly CheckCase[] = [
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Ms. Rana Darwish will open the Princess Zain Hall.',
        fr: 'La salle Princesse-Zain sera inaugurée par Mme Lina Odeh.',
      },
    ],
    finds: 'Lina Odeh',
    in: 'fr',
    right: [
      {
        en: 'The match moves to the Princess Zain Hall, and the trams stop at Charles de Gaulle Bridge.',
        fr: 'Le match se jouera salle Princesse-Zain, et les trams s’arrêteront au pont Charles-de-Gaulle.',
        ar: 'وتنتقل المباراة إلى صالة الأميرة زين بنت طلال، وتتوقف عربات الترام عند جسر شارل ديغول وساحة الأمير عبد القادر.',
      },
    ],
  },
  // Three names of four letters each, and yet another tribe.
  {
    check: 'name-mismatch',
    wrong: [
      {
        ar: 'وقال مدير الميناء ماجد بن سعيد الحارثي إن الرصيف جاهز.',
        en: 'The port director, Majid bin Said Al Habsi, said that the quay was ready.',
      },
    ],
    finds: 'Majid bin Said Al Habsi',
    in: 'en',
    right: [
      {
        ar: 'وقال مدير الميناء ماجد بن سعيد الحارثي إن الرصيف جاهز.',
        en: 'The port director, Majid bin Said Al-Harthy, said that the quay was ready.',
      },
    ],
  },
  // Another of the same family.
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'Ms. Karin Halvorsen and Mr. Ravi Menon counted the puffins.',
        fr: 'Mme Sigrid Halvorsen et M. Ravi Menon ont compté les macareux.',
        ar: 'وأحصت السيدة كارين هالفورسن والسيد رافي مينون طيور البفن.',
      },
      { en: 'Ms. Halvorsen swims.', fr: 'Mme Halvorsen nage.', ar: 'وتسبح السيدة هالفورسن.' },
    ],
    finds: 'Sigrid Halvorsen',
    in: 'fr',
    right: [
      {
        en: 'Ms. Karin Halvorsen and her sister, Ms. Sigrid Halvorsen, counted the puffins.',
        fr: 'Karin et Sigrid Halvorsen ont compté les macareux.',
        ar: 'وأحصت كارين هالفورسن وأختها سيغريد طيور البفن.',
      },
      { en: 'Ms. Karin Halvorsen swims.', fr: 'Mme Halvorsen nage.', ar: 'وتسبح السيدة هالفورسن.' },
    ],
  },
]

tellCases([...lineages, ...compounds, ...namesakes])
