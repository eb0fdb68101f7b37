// Words that only their company shows to be others, and marks of names of files, lines of programs and other tongues.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Le conseil a adopté le budget par 9 voies contre 4.' }],
    finds: 'par 9 voies contre 4',
    in: 'fr',
    fixed: 'Le conseil a adopté le budget par 9 voix contre 4.',
    right: [{ fr: 'Le conseil a fermé par prudence 9 voies sur 12 ; il a voté par 9 voix contre 4.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ fr: 'Les jardiniers ont à dessin laissé pousser l’herbe.' }],
    finds: 'ont à dessin laissé',
    in: 'fr',
    fixed: 'Les jardiniers ont à dessein laissé pousser l’herbe.',
    right: [{ fr: 'Les élèves ont une table à dessin et du papier à dessin.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'وحظر الافتتاح مزارعون من القرى المجاورة.' }],
    finds: 'حظر الافتتاح مزارعون',
    in: 'ar',
    fixed: 'وحضر الافتتاح مزارعون من القرى المجاورة.',
    right: [{ ar: 'وحظر المجلس الصيد الليلي، وحضر الافتتاح مزارعون من القرى المجاورة.' }],
  },
  {
    check: 'punct-space-after',
    wrong: [{ en: 'The ferry calls at Samos,Ikaria and Chios.' }],
    finds: 'Samos,Ikaria',
    in: 'en',
    fixed: 'The ferry calls at Samos, Ikaria and Chios.',
    right: [{ en: 'The timetable is in the file ferries.Winter.xlsx on the site.' }],
  },
  {
    check: 'fr-guillemets',
    wrong: [{ fr: "Le robot a dit ('bonne nuit') aux visiteurs." }],
    finds: "'bonne nuit'",
    in: 'fr',
    right: [{ fr: "Le robot reçoit l’instruction say('bonne nuit') à 20 h." }],
  },
  {
    check: 'ar-waw-space',
    wrong: [{ ar: 'تغلق القاعة في المساء و تفتح في الصباح.' }],
    finds: 'و تفتح',
    in: 'ar',
    fixed: 'تغلق القاعة في المساء وتفتح في الصباح.',
    right: [{ ar: 'تعقد الدروس في القاعة و في الطابق الأول.' }],
  },
  {
    check: 'ar-farsi-letters',
    wrong: [{ ar: 'افتتح المعرض الوطنی في صنعاء.' }],
    finds: 'الوطنی',
    in: 'ar',
    fixed: 'افتتح المعرض الوطني في صنعاء.',
    right: [{ ar: 'ومن الضيوف صاحبة رواية «یک شب» الفارسية.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'تساقطت الثلوج على قرى المنظمة الشمالية.' }],
    finds: 'المنظمة الشمالية',
    in: 'ar',
    fixed: 'تساقطت الثلوج على قرى المنطقة الشمالية.',
    right: [{ ar: 'تدعم المنظمة الزراعية مزارعي المنطقة الشمالية.' }],
  },
  {
    check: 'brackets-unbalanced',
    wrong: [{ fr: 'À Tozeur (sud-ouest, le plan a deux volets : a) les puits ; b) les canaux.' }],
    finds: '(sud',
    in: 'fr',
    right: [{ fr: 'À Tozeur (sud-ouest), le plan a deux volets : a) les puits ; b) les canaux.' }],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'The harbour is safe, said Chief inspector Lena Moe on Monday.' }],
    finds: 'Chief inspector',
    in: 'en',
    fixed: 'The harbour is safe, said Chief Inspector Lena Moe on Monday.',
    right: [{ en: 'The harbour is safe, said Chief Inspector Lena Moe, who was chief inspector of the port.' }],
  },
  {
    check: 'case-title',
    wrong: [
      { en: 'Mr. Omar Deeb, the site manager of the dam, opened the sluice.' },
      { en: 'Nobody enters without a pass from the Chief Curator. The chief curator is there until noon.' },
      { en: 'Ask the chief curator at the gate.' },
    ],
    finds: 'Chief Curator',
    in: 'en',
    fixed: 'Nobody enters without a pass from the chief curator. The chief curator is there until noon.',
    right: [
      { en: 'The chief curator is there until noon. So is the Chief Curator Ada Hall, and Ada Hall, Chief Curator.' },
    ],
  },
  {
    check: 'case-title',
    wrong: [
      { fr: 'La préfète de la région, Mme Inès Caron, a ouvert la digue.' },
      { fr: 'La Préfète a salué les bénévoles.' },
    ],
    finds: 'Préfète',
    in: 'fr',
    fixed: 'La préfète a salué les bénévoles.',
    right: [
      { fr: 'La préfète de la région, Mme Inès Caron, a ouvert la digue. Le Président a salué le président du club.' },
      { fr: '« Merci, Madame la Préfète », a dit un bénévole. Le Directeur exécutif a parlé au directeur de l’école.' },
    ],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'Rim Sahli, Directrice du théâtre, a remercié la directrice de la danse.' }],
    finds: 'Directrice',
    in: 'fr',
    right: [
      { fr: 'Rim Sahli, directrice du théâtre, a remercié la directrice de la danse. Directrice dévouée, elle reste.' },
    ],
  },
  {
    check: 'word-confusion',
    wrong: [{ en: 'Mr. Juma Otieno, principle of the fishing college in Kisumu, thanked the donors.' }],
    finds: 'principle of the',
    in: 'en',
    right: [{ en: 'It is a principle of the college that nobody pays. Mr. Otieno, principal of the college, agrees.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'أعلن وزير التربة والتعليم فتح عشرين مدرسة.' }],
    finds: 'وزير التربة والتعليم',
    in: 'ar',
    right: [{ ar: 'تدرس الوزارة حماية التربة والتعليم الزراعي مع وزير التربية والتعليم.' }],
  },
  {
    check: 'word-confusion',
    wrong: [{ ar: 'افتتحت الوازرة مختبرين.' }],
    finds: 'الوازرة',
    in: 'ar',
    right: [{ ar: 'افتتحت الوزارة مختبرين، ولا تزر وازرة وزر أخرى.' }],
  },
  // Words that are taken for each other, where headline and text share what follows
  {
    check: 'word-confusion',
    wrong: [
      { kind: 'headline', ar: 'إنشاء منظمة للمشاريع الصغيرة' },
      { ar: 'تنشئ المحافظة منطقة للمشاريع الصغيرة قرب الميناء.' },
    ],
    finds: 'منظمة',
    in: 'ar',
    fixed: 'إنشاء منطقة للمشاريع الصغيرة',
    right: [
      { kind: 'headline', ar: 'إنشاء منطقة للمشاريع الصغيرة' },
      { ar: 'تنشئ المحافظة منطقة للمشاريع الصغيرة مع منظمة للخبازين.' },
    ],
  },
]

tellCases(cases)
