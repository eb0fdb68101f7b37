import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const definiteNumerals: readonly CheckCase[] = [
  {
    check: 'num-word',
    wrong: [
      { en: 'The union met its 12 regional chairs.', ar: 'اجتمع الاتحاد برؤساء أقاليمه الأحد عشر، وناقش الميزانية.' },
    ],
    finds: 'الأحد عشر',
    in: 'ar',
    right: [
      { en: 'The union met its 11 regional chairs.', ar: 'اجتمع الاتحاد برؤساء أقاليمه الأحد عشر، وناقش الميزانية.' },
    ],
  },
  {
    check: 'num-word',
    wrong: [{ en: 'On Sunday the envoy received 11 nurses.', ar: 'استقبلت المبعوثة يوم الأحد عشر ممرضات.' }],
    finds: 'عشر',
    in: 'ar',
    right: [{ en: 'On Sunday the envoy received 10 nurses.', ar: 'استقبلت المبعوثة يوم الأحد عشر ممرضات.' }],
  },
  {
    check: 'num-word',
    wrong: [{ en: 'The 13 islands of the archipelago', ar: 'جزر الأرخبيل الاثنتا عشرة' }],
    finds: 'الاثنتا عشرة',
    in: 'ar',
    right: [{ en: 'The 12 islands of the archipelago', ar: 'جزر الأرخبيل الاثنتا عشرة' }],
  },
]

const codes: readonly CheckCase[] = [
  {
    check: 'num-mismatch',
    wrong: [{ en: 'Flights QX207 and QX208 carried 312 pilgrims.', ar: 'نقلت الرحلتان QX207 وQX208 عدد 321 حاجا.' }],
    finds: '321',
    in: 'ar',
    right: [{ en: 'Flights QX207 and QX208 carried 312 pilgrims.', ar: 'نقلت الرحلتان QX207 وQX208 عدد 312 حاجا.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [{ en: 'The ward treats adults and 16 children.', ar: 'يعالج القسم الكبار و19 طفلا.' }],
    finds: '19',
    in: 'ar',
    right: [{ en: 'A diet rich in vitamins', ar: 'غذاء غني بفيتامين D3 وB-12' }],
  },
]

const elisions: readonly CheckCase[] = [
  {
    check: 'unit-mismatch',
    wrong: [{ en: 'Each family was given 6 litres of oil.', fr: 'Chaque famille a reçu 9 l d’huile.' }],
    finds: '9',
    in: 'fr',
    right: [{ en: 'Each family was given 6 litres of oil.', fr: 'Chaque famille a reçu 6 l d’huile.' }],
  },
  {
    check: 'num-mismatch',
    wrong: [
      {
        en: 'Under Article 3 of the Charter, members vote.',
        fr: 'En vertu de l’article 4 de l’Acte, les membres votent.',
      },
    ],
    finds: '4',
    in: 'fr',
    right: [
      {
        en: 'The rise is limited to 2.5 metres under Article 2 of the Charter.',
        fr: 'La hausse est limitée à 2,5 mètres, selon l’article 2 de l’Acte.',
        ar: 'يقتصر الارتفاع على 2.5 متر وفقا للمادة 2 من الميثاق.',
      },
    ],
  },
]

tellCases([...definiteNumerals, ...codes, ...elisions])
