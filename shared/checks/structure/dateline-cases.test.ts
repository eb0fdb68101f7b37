import { akhbar, headline, news, nouvelles } from '#shared/checks/structure/tram-news-for-tests.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Dateline missing
  {
    check: 'pr-dateline-missing',
    wrong: [headline, ...news],
    finds: 'The new line',
    in: 'en',
    right: [headline, { en: 'Oslo, 3 May 2024 – The king opened the line.' }, ...news],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [{ kind: 'headline', fr: 'Première ligne de tramway' }, ...nouvelles],
    finds: 'La nouvelle ligne',
    in: 'fr',
    right: [{ kind: 'headline', fr: 'Déclaration du maire sur le tramway' }, ...nouvelles],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, ...akhbar],
    finds: 'سينقل الخط',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, { ar: 'بقلم سعاد بنيس' }, ...akhbar],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [
      {
        en: 'Oslo, 3 May 2024 – The king opened the first tram line of the city on Friday morning.',
        fr: 'Le roi a ouvert vendredi matin la première ligne de tramway de la ville, longue de neuf kilomètres.',
      },
    ],
    finds: 'Le roi a ouvert',
    in: 'fr',
    right: [{ en: 'The Hague, 3 May 2024 – The king opened it.', fr: 'LA HAYE, le 3 mai 2024 – Le roi l’a ouverte.' }],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [headline, ...news, { kind: 'contact', en: 'press@tram.org' }],
    finds: 'The new line',
    in: 'en',
    right: [headline, ...news.slice(3)],
  },
  // Dateline differs
  {
    check: 'pr-dateline-mismatch',
    wrong: [{ en: 'Seoul, 8 March 2024 – The fund opened.', fr: 'Tokyo, le 8 mars 2024 – Le fonds a ouvert.' }],
    finds: 'Tokyo',
    in: 'fr',
    fixed: 'Séoul, le 8 mars 2024 – Le fonds a ouvert.',
    right: [
      {
        en: 'SEOUL, Republic of Korea, 8 March 2024 – The fund opened.',
        fr: 'Séoul, le 8 mars 2024 – Le fonds a ouvert.',
        ar: 'سيول، 8 مارس 2024 – افتُتح الصندوق.',
      },
    ],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [{ en: 'Cairo, 2 June 2024 – Ministers met.', ar: 'عمّان، 2 يونيو 2024 – اجتمع الوزراء.' }],
    finds: 'عمّان',
    in: 'ar',
    right: [
      {
        en: 'Cairo, 2 June 2024 – Ministers met.',
        fr: 'LE CAIRE, le 2 juin 2024 – Les ministres se sont réunis.',
        ar: 'القاهرة، 2 حزيران/يونيو 2024 (أ ش أ) – اجتمع الوزراء.',
      },
    ],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [
      { en: 'GENEVA, 2 June 2024 – Ministers met.', fr: 'VIENNE, le 2 juin 2024 – Les ministres se sont réunis.' },
    ],
    finds: 'VIENNE',
    in: 'fr',
    fixed: 'GENÈVE, le 2 juin 2024 – Les ministres se sont réunis.',
    right: [
      {
        en: 'Beijing, 2 June – Ministers met.',
        fr: 'Pékin, le 2 juin – Les ministres se sont réunis.',
        ar: 'بكين، 2 يونيو – اجتمع الوزراء.',
      },
    ],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [
      {
        en: 'Lagos, 2 June 2024 – Ministers met.',
        fr: 'Abuja, le 2 juin 2024 – Les ministres se sont réunis.',
        ar: 'أبوجا، 2 يونيو 2024 – اجتمع الوزراء.',
      },
    ],
    finds: 'Lagos',
    in: 'en',
    right: [
      {
        en: 'Paris/Geneva, 2 June 2024 – Ministers met.',
        fr: 'Paris et Genève, le 2 juin 2024 – Les ministres se sont réunis.',
      },
    ],
  },
  // Badly written datelines
  {
    check: 'pr-dateline-format',
    wrong: [{ en: 'Lima, October 12thThe Andean Network opens its office today.' }],
    finds: 'Lima, October 12th',
    in: 'en',
    fixed: 'Lima, October 12th – The Andean Network opens its office today.',
    right: [{ en: 'Lima, 12 October – The Andean Network opens its office today.' }],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ fr: 'Genève, le 8 mars 2024 Le fonds ouvre un bureau.' }],
    finds: 'Genève, le 8 mars 2024',
    in: 'fr',
    fixed: 'Genève, le 8 mars 2024 – Le fonds ouvre un bureau.',
    right: [{ fr: 'Genève, le 8 mars 2024' }, { fr: 'À Genève, le 8 mars 2024, le fonds ouvre un bureau.' }],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ ar: 'الرباط، 8 مارس 2024 افتتح الصندوق مكتبًا جديدًا.' }],
    finds: 'الرباط، 8 مارس 2024',
    in: 'ar',
    fixed: 'الرباط، 8 مارس 2024 – افتتح الصندوق مكتبًا جديدًا.',
    right: [
      { ar: 'الرباط، 8 مارس 2024 (و م ع) – افتتح الصندوق مكتبًا جديدًا.' },
      { ar: 'الرياض، 27 شعبان 1445 هـ (الموافق 8 مارس 2024م) – افتتح الصندوق مكتبًا جديدًا.' },
    ],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ en: 'Geneva 3 May 2024 – The fund opens its office.' }],
    finds: 'Geneva 3 May 2024',
    in: 'en',
    fixed: 'Geneva, 3 May 2024 – The fund opens its office.',
    right: [{ en: 'GENEVA (3 May 2024) – The fund opens its office.' }],
  },
  {
    check: 'pr-dateline-format',
    house: { datelineYear: 'required' },
    wrong: [{ en: 'London – 3 May: The fund opens its office.' }],
    finds: 'London – 3 May',
    in: 'en',
    right: [{ en: 'London – 3 May 2024: The fund opens its office.' }],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ ar: 'دمشق 9 نيسان 2026 أعلنت الهيئة افتتاح المتحف بعد ترميمه.' }],
    finds: 'دمشق 9 نيسان 2026',
    in: 'ar',
    fixed: 'دمشق 9 نيسان 2026 – أعلنت الهيئة افتتاح المتحف بعد ترميمه.',
    right: [
      { ar: 'دمشق، 9 نيسان 2026 – أعلنت الهيئة افتتاح المتحف بعد ترميمه.' },
      { ar: 'اجتماع 9 نيسان 2026 أقر افتتاح المتحف بعد ترميمه.', en: 'Paris 13 November 2015 was remembered in Metz.' },
    ],
  },
  // Comma and year
  {
    check: 'pr-dateline-format',
    wrong: [{ fr: 'Bamako le 12 juin 2025 – Le musée rouvre ses salles de musique.' }],
    finds: 'Bamako le 12 juin 2025',
    in: 'fr',
    fixed: 'Bamako, le 12 juin 2025 – Le musée rouvre ses salles de musique.',
    right: [{ fr: 'Bamako (Mali), le 12 juin 2025 – Le musée rouvre ses salles de musique.' }],
  },
  {
    check: 'pr-dateline-format',
    wrong: [
      {
        en: 'Quito, 4 April 2025 – The airport has a new tower.',
        fr: 'Quito, le 4 avril – L’aéroport a une nouvelle tour.',
      },
    ],
    finds: 'Quito, le 4 avril',
    in: 'fr',
    right: [
      {
        en: 'Quito, 4 April – The airport has a new tower.',
        fr: 'Quito, le 4 avril – L’aéroport a une nouvelle tour.',
      },
    ],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [
      { kind: 'headline', en: 'Island ferry sails on Sundays' },
      { kind: 'lede', en: 'The island ferry will sail on Sundays until the end of September, the harbour said today.' },
      { en: 'It carries forty people and their goats across the strait each time.' },
      { kind: 'quote', en: '“It means one more hour at home,” said Ms. Gwen Pike, a teacher on the island.' },
      { kind: 'contact', en: 'Media contact: press@ferry.example.org' },
    ],
    finds: 'The island ferry',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Island ferry sails on Sundays' },
      {
        kind: 'lede',
        en: 'ST. PETER’S, 4 May 2025 – The island ferry will sail on Sundays until the end of September.',
      },
      { en: 'It carries forty people and their goats across the strait each time.' },
      { kind: 'quote', en: '“It means one more hour at home,” said Ms. Gwen Pike, a teacher on the island.' },
      { kind: 'contact', en: 'Media contact: press@ferry.example.org' },
    ],
  },
]

tellCases(cases)
