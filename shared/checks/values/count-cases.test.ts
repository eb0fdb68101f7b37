import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [
      { en: 'Crews from five island states (Trinidad and Tobago, Antigua and Barbuda, Malta, and Cyprus) sailed.' },
    ],
    finds: 'five island states',
    in: 'en',
    right: [
      { en: 'Crews from four island states (Trinidad and Tobago, Antigua and Barbuda, Malta, and Cyprus) sailed.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'The network has six regional offices: Almaty, Cuenca, Abuja, Chengdu and Tehran.' }],
    finds: 'six regional offices',
    in: 'en',
    right: [{ en: 'The network has five regional offices: Almaty, Cuenca, Abuja, Chengdu and Tehran.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Trois pays (Maroc, Tunisie, Sénégal et Ghana) ont signé.' }],
    finds: 'Trois pays',
    in: 'fr',
    right: [{ fr: 'Trois pays (notamment le Maroc, la Tunisie, le Sénégal et le Ghana) ont signé.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'تضم الشبكة خمسة مكاتب: عمّان، الرباط، تونس، الدوحة.' }],
    finds: 'خمسة مكاتب',
    in: 'ar',
    right: [
      { ar: 'تضم الشبكة خمسة مكاتب منها: عمّان، الرباط، تونس، الدوحة. ولها أربعة مكاتب: عمّان والرباط وتونس والدوحة.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'It works in 4 languages (English, French, Arabic).' }],
    finds: '4 languages',
    in: 'en',
    right: [{ en: 'It works in 4 languages, including English (the working language), French and Arabic.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'Four ministers – Health, Education, Water, Youth and Trade – attended.' }],
    finds: 'Four ministers',
    in: 'en',
    right: [
      {
        en: 'Two of the four ministers – Health and Education – attended, as did three states: Chad, Mali, and Bosnia and Herzegovina.',
      },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Le prix compte deux catégories : roman, essai et poésie, théâtre.' }],
    finds: 'deux catégories',
    in: 'fr',
    right: [
      {
        fr: 'Le prix compte trois catégories : roman, essai et poésie. Deux heures : telle est la durée, selon lui, elle et nous.',
      },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'Three priorities:\n- water\n- health' }],
    finds: 'Three priorities',
    in: 'en',
    right: [{ en: 'Two priorities:\n- water\n- health, with 3 new clinics (Fez, Oujda)' }],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'وقعت ثلاث دول (مصر، الأردن، العراق، لبنان) الاتفاق.' }],
    finds: 'ثلاث دول',
    in: 'ar',
    right: [{ ar: 'وقعت أربع دول (مصر، الأردن، العراق، لبنان) الاتفاق في خمسة أيام.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'Our five offices: Rabat, Tunis and Dakar.' }],
    finds: 'five offices',
    in: 'en',
    right: [
      {
        en: 'Our five existing offices (Rabat, Tunis, Dakar, Lagos, Accra and the new one in Lomé) and ten partners, such as: A, B and C.',
      },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ en: 'It is a network of four schools: Fez, Oujda and Agadir.' }],
    finds: 'four schools',
    in: 'en',
    right: [
      {
        en: 'It has two offices: Rabat, Morocco, and Dakar, Senegal. Three of the five regions (Souss, Gharb and Rif) are dry.',
      },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'تتكون اللجنة من أربعة أعضاء: أمل حداد ويوسف ناجي وسلمى الإدريسي.' }],
    finds: 'أربعة أعضاء',
    in: 'ar',
    right: [{ ar: 'ثلاث من الجهات الخمس (سوس والغرب والريف) جافة.' }],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The forum gathered 500 participants from 40 countries.' },
      { en: 'Seated in the main hall, the 5,000 participants applauded.' },
    ],
    finds: '5,000 participants',
    in: 'en',
    right: [
      { en: 'The forum gathered 500 participants from 40 countries.' },
      { en: 'Last year, 5,000 participants came, including 50 participants from Africa.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [{ fr: 'Le salon a réuni 1 250 exposants.' }, { fr: 'Les 1 520 exposants ont salué l’accueil.' }],
    finds: '1 520 exposants',
    in: 'fr',
    right: [
      { fr: 'Le salon a réuni 1 250 exposants.' },
      { fr: 'Les 1 250 exposants, dont 520 exposants étrangers, ont salué l’accueil ; 125 exposants de Fès.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The Tunis half-marathon brought 2,600 walkers to the lake.' },
      { en: 'Volunteers handed water to the 2,060 walkers.' },
    ],
    finds: '2,060 walkers',
    in: 'en',
    right: [
      { en: 'The Tunis half-marathon brought 2,600 walkers to the lake.' },
      { en: 'Volunteers handed water to half the course, 2,060 walkers.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { fr: 'Le fonds a retenu 830 projets portés par des communes.' },
      { fr: 'Les 380 projets sont publiés ; la suite sera connue en juin.' },
    ],
    finds: '380 projets',
    in: 'fr',
    right: [
      { fr: 'Le fonds a retenu 830 projets portés par des communes.' },
      { fr: 'Avec 380 projets par trimestre, le bureau tient son rythme.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [{ ar: 'جمع المنتدى أكثر من 500 مشارك.' }, { ar: 'واستمع أكثر من 600 مشارك إلى الكلمة.' }],
    finds: '600 مشارك',
    in: 'ar',
    right: [{ ar: 'جمع المنتدى أكثر من 500 مشارك.' }, { ar: 'وحضر أكثر من 500 مشارك، منهم 50 مشاركًا من مصر.' }],
  },
  {
    check: 'num-internal',
    wrong: [{ en: 'More than 300 nurses took the oath. Families of more than 350 nurses watched.' }],
    finds: '350 nurses',
    in: 'en',
    right: [
      { en: 'In Morocco, the fund trained 300 nurses. In Tunisia, the fund trained 350 nurses.' },
      { en: 'More than 500 nurses came to Agde. More than 600 nurses came to Sète.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'The fund trained 300 nurses.' },
      { en: '“We trained 300 nurses,” she said.' },
      { en: 'The fund trained 3,000 nurses.' },
    ],
    finds: '3,000 nurses',
    in: 'en',
    right: [{ en: 'In 2022 it trained 300 nurses.' }, { en: 'In 2023 it trained 350 nurses, and 3,000 doctors.' }],
  },
  {
    check: 'num-internal',
    wrong: [
      { en: 'More than 640 beekeepers attended the fair in Bled, among them a choir from Maribor.' },
      { en: 'The more than 460 beekeepers who attended, including 90 beekeepers from Croatia, tasted honey.' },
    ],
    finds: '460 beekeepers',
    in: 'en',
    right: [
      { en: 'More than 640 beekeepers attended the fair in Bled, among them a choir from Maribor.' },
      { en: 'The visitors included 460 beekeepers. Some 406 beekeepers from Croatia were among them.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { fr: 'Plus de 12 000 coureurs ont pris le départ à Cotonou.' },
      { fr: 'Les riverains ont applaudi plus de 1 200 coureurs, dont 300 coureurs venus du Togo.' },
    ],
    finds: '1 200 coureurs',
    in: 'fr',
    right: [
      { fr: 'Plus de 12 000 coureurs ont pris le départ à Cotonou.' },
      {
        fr: 'Les riverains ont applaudi la foule, dont 1 200 coureurs togolais ; 120 coureurs sont parmi les inscrits.',
      },
    ],
  },
  {
    check: 'num-internal',
    wrong: [
      { ar: 'شارك أكثر من 640 نحالا في المعرض، من بينهم جوقة.' },
      { ar: 'تذوق أكثر من 460 نحالا أصنافا من العسل، منهم 90 نحالا من كرواتيا.' },
    ],
    finds: '460 نحالا',
    in: 'ar',
    right: [
      { ar: 'شارك أكثر من 640 نحالا في المعرض، من بينهم جوقة.' },
      { ar: 'تذوق الزوار العسل، ومن بينهم 460 نحالا.' },
    ],
  },
  {
    check: 'num-internal',
    wrong: [{ ar: 'زرع المتطوعون 650 شجرة زيتون.' }, { ar: 'وسقى التلاميذ 560 شجرة زيتون في المساء.' }],
    finds: '560 شجرة',
    in: 'ar',
    right: [{ ar: 'زرع المتطوعون 650 شجرة زيتون.' }, { ar: 'وسقى التلاميذ 560 شجرة لوز.' }],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Trois ateliers ouvrent : la teinture, le tissage, la broderie et la vannerie.' }],
    finds: 'Trois ateliers',
    in: 'fr',
    right: [{ fr: 'Trois ateliers ouvrent : la teinture et l’impression, le tissage, la broderie et la vannerie.' }],
  },
  // Parts that are counted themselves
  {
    check: 'count-claim',
    wrong: [{ en: 'The choir brought home seven prizes: two cups, three medals and one ribbon.' }],
    finds: 'seven prizes',
    in: 'en',
    right: [
      { en: 'The choir brought home seven prizes: two cups, four medals and a ribbon.' },
      {
        en: 'The race has three stages: 20 kilometres, 30 kilometres and 25 kilometres. The yard built 9 boats: 4 red, 5 blue.',
      },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Le jury a remis 8 prix : 2 coupes, 3 médailles et 4 rubans.' }],
    finds: '8 prix',
    in: 'fr',
    right: [
      { fr: 'Le jury a remis 9 prix : 2 coupes, 3 médailles et 4 rubans, puis dix fleurs : deux roses et huit lys.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'نال النادي ثماني جوائز: ميداليتين وثلاث كؤوس وخمس شهادات.' }],
    finds: 'ثماني جوائز',
    in: 'ar',
    right: [
      { ar: 'نال النادي تسع ميداليات: فضيتين وثلاث ذهبيات وأربع برونزيات.' },
      { ar: 'نال النادي ست جوائز: ميداليتين وثلاث شهادات وكأس.' },
    ],
  },
]

tellCases(cases)
