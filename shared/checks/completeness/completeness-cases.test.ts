import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'seg-empty',
    wrong: [{ en: 'The fund opens in May.', fr: ' \u00a0' }],
    finds: ' \u00a0',
    in: 'fr',
    right: [{ en: '', fr: '' }],
  },
  {
    check: 'seg-empty',
    wrong: [{ en: 'Notes to editors', ar: '\u200f' }],
    finds: '\u200f',
    in: 'ar',
    right: [{ en: '—', ar: '—' }],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        en: 'The minister will open the new clinic on Monday.',
        fr: 'The minister will open the new clinic on Monday.',
      },
    ],
    finds: 'The minister will open the new clinic on Monday.',
    in: 'fr',
    right: [
      {
        en: 'Médecins Sans Frontières, Geneva, +41 22 849 84 84',
        fr: 'Médecins Sans Frontières, Geneva, +41 22 849 84 84',
      },
    ],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        fr: 'La fondation de la vallée ouvre le 19 mai un musée du bord du lac, avenue du Port.',
        en: 'La fondation de la vallée ouvre le 19 mai un musée du bord du lac, avenue du Port.',
      },
    ],
    finds: 'La fondation de la vallée ouvre le 19 mai un musée du bord du lac, avenue du Port.',
    in: 'en',
    right: [
      {
        fr: 'Fondation des amis du bord du lac, 19 avenue du Port, 1009 Pully',
        en: 'Fondation des amis du bord du lac, 19 avenue du Port, 1009 Pully',
      },
    ],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        en: 'The council adopted the budget for the coming year after a long debate.',
        ar: 'The council adopted the budget for the coming year after a long debate',
      },
    ],
    finds: 'The council adopted the budget for the coming year after a long debate',
    in: 'ar',
    right: [{ en: 'United Nations Development Programme', ar: 'United Nations Development Programme' }],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        ar: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
        fr: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
      },
    ],
    finds: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
    in: 'fr',
    right: [
      {
        ar: 'أعلنت الوزارة عن فتح باب التسجيل في البرنامج الجديد',
        fr: 'Le ministère ouvre les inscriptions au nouveau programme.',
      },
    ],
  },
  {
    check: 'seg-untranslated',
    wrong: [
      {
        kind: 'headline',
        en: 'Green Fund Opens Second Regional Office in Accra',
        fr: 'Green Fund Opens Second Regional Office in Accra',
      },
    ],
    finds: 'Green Fund',
    in: 'fr',
    right: [
      {
        en: 'Office of the High Commissioner for Human Rights',
        fr: 'Office of the High Commissioner for Human Rights',
      },
    ],
  },
  {
    check: 'lang-wrong',
    wrong: [
      {
        en: 'The clinic serves three villages.',
        fr: 'Our partners will meet again in the spring to discuss what they have learned.',
      },
    ],
    finds: 'Our partners will meet again in the spring to discuss what they have learned.',
    in: 'fr',
    right: [{ en: 'The clinic serves three villages.', fr: 'Le dispensaire dessert trois villages de la vallée.' }],
  },
  {
    check: 'lang-wrong',
    wrong: [
      {
        en: 'A new road links the two towns of the north with the coast.',
        ar: 'Une nouvelle route relie les deux villes du nord à la côte depuis hier.',
      },
    ],
    finds: 'Une nouvelle route relie les deux villes du nord à la côte depuis hier.',
    in: 'ar',
    right: [
      {
        en: 'World Smart Sustainable Cities Organization (WeGO)',
        ar: 'World Smart Sustainable Cities Organization (WeGO)',
      },
    ],
  },
  {
    check: 'lang-wrong',
    wrong: [{ en: 'Funding has doubled.', fr: 'تضاعف التمويل المخصص للبرنامج خلال السنة الماضية' }],
    finds: 'تضاعف التمويل المخصص للبرنامج خلال السنة الماضية',
    in: 'fr',
    right: [{ en: 'Funding has doubled.', fr: 'Le financement a doublé.' }],
  },
  // What the web page left behind
  {
    check: 'site-chrome',
    wrong: [{ en: 'Skip to main content' }],
    finds: 'Skip to main content',
    in: 'en',
    fixed: '',
    right: [{ en: 'Skip the queue: book your visit online.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ fr: 'Facebook Twitter LinkedIn WhatsApp' }],
    finds: 'Facebook Twitter LinkedIn WhatsApp',
    in: 'fr',
    fixed: '',
    right: [{ fr: 'Facebook, Twitter et LinkedIn ont signé le code de conduite de la Commission.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ ar: 'كلمات دلالية: السودان الزراعة المياه' }],
    finds: 'كلمات دلالية: السودان الزراعة المياه',
    in: 'ar',
    fixed: '',
    right: [
      { ar: 'شارك الخبراء في ندوة المياه.' },
      { ar: 'نُشر في 9 غشت 2021 بالرباط.' },
      { ar: 'استعمل المتحدث كلمات دلالية قوية في خطابه أمام الجمعية العامة للأمم المتحدة يوم أمس.' },
    ],
  },
  {
    check: 'site-chrome',
    wrong: [{ en: 'Mayor opens library 1920 1080 CityNews' }],
    finds: '1920 1080 CityNews',
    in: 'en',
    fixed: 'Mayor opens library',
    right: [{ en: 'Between 1914 1918 and today' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ ar: 'اقرأ أيضًا:' }],
    finds: 'اقرأ أيضًا:',
    in: 'ar',
    fixed: '',
    right: [{ ar: 'اقرأ أيضًا الفصل الثاني من التقرير ثم عُد إلى الخلاصة التي نشرتها اللجنة.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ en: 'The harbour reopens.\nWe use cookies to improve your visit.' }],
    finds: 'We use cookies to improve your visit.',
    in: 'en',
    fixed: 'The harbour reopens.',
    right: [{ en: 'The harbour reopens.\nBakers handed out cookies to visitors.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ ar: 'المصدر: وكالة الأنباء' }],
    finds: 'المصدر: وكالة الأنباء',
    in: 'ar',
    fixed: '',
    right: [{ ar: 'وقال المصدر: إن المفاوضات مستمرة بين الطرفين.' }],
  },
  // Placeholders
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Geneva, [DATE] – The fund' }],
    finds: '[DATE]',
    in: 'en',
    right: [{ en: 'Geneva [1] – The fund' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ ar: 'نُشر في [التاريخ]' }],
    finds: '[التاريخ]',
    in: 'ar',
    right: [{ ar: 'وقال: «على [البلدان] أن تتحرك»' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Plus de XX % des ménages' }],
    finds: 'XX',
    in: 'fr',
    right: [{ fr: 'Au XXe siècle, les Jeux de la XXX Olympiade' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Dear {{first_name}},' }],
    finds: '{{first_name}}',
    in: 'en',
    right: [{ en: 'The set {apples, pears}' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Porte-parole : [nom du porte-parole]' }],
    finds: '[nom du porte-parole]',
    in: 'fr',
    right: [{ fr: '« Il [le maire] viendra », a-t-il dit [sic].' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Venue: TBC' }],
    finds: 'TBC',
    in: 'en',
    right: [{ en: 'The TBCO and outbreaks' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ fr: 'Lieu : à compléter' }],
    finds: 'à compléter',
    in: 'fr',
    right: [{ fr: 'Il reste deux dossiers à compléter avant mardi.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Signed: ______' }],
    finds: '______',
    in: 'en',
    right: [{ en: 'file_name_two' }],
  },
  // Numbers
  {
    check: 'lang-wrong',
    wrong: [{ fr: 'Los ministros acordaron reunirse de nuevo el próximo mes en la ciudad.' }],
    finds: 'Los ministros',
    in: 'fr',
    right: [{ ar: 'قال «این کتاب برای شما است» بالفارسية وانصرف' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ en: 'Read more' }],
    finds: 'Read more',
    in: 'en',
    right: [{ fr: '200 000' }, { fr: 'Source : ministère de la Santé' }],
  },
]

tellCases(cases)
