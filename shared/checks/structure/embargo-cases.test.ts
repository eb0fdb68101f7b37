import { headline, news } from '#shared/checks/structure/tram-news-for-tests.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Embargo
  {
    check: 'pr-embargo',
    wrong: [
      { kind: 'note', en: 'EMBARGOED UNTIL 00:01 GMT, 3 May 2024', fr: '' },
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
    ],
    finds: '',
    in: 'fr',
    right: [
      {
        kind: 'note',
        en: 'EMBARGOED UNTIL 00:01 GMT, 3 May 2024',
        fr: 'SOUS EMBARGO JUSQU’AU 3 mai 2024, 00 h 01 GMT',
      },
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [{ en: 'Embargoed until 3 May 2024, 10:00 GMT', ar: 'للنشر الفوري' }],
    finds: 'للنشر الفوري',
    in: 'ar',
    right: [
      { en: 'Embargoed until 3 May 2024, 10:00 GMT', ar: 'محظور النشر حتى 3 مايو 2024، الساعة 10:00 بتوقيت غرينتش' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [
      { en: 'STRICTLY EMBARGOED UNTIL 2 May 2024, 12:00 GMT' },
      { en: 'Geneva, 5 May 2024 – The fund opens its office.' },
    ],
    finds: '2 May 2024',
    in: 'en',
    right: [
      { en: 'STRICTLY EMBARGOED UNTIL 5 May 2024, 12:00 GMT' },
      { en: 'Geneva, 5 May 2024 – The fund opens its office.' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [
      { fr: 'SOUS EMBARGO JUSQU’AU 9 mai 2024 À 12 H' },
      { fr: 'Genève, le 5 mai 2024 – Le fonds ouvre un bureau.' },
    ],
    finds: '9 mai 2024',
    in: 'fr',
    right: [
      { fr: 'L’embargo sur les armes jusqu’au 9 mai 2024 est maintenu', en: 'Arms embargo stays until 9 May 2024' },
      { fr: 'Genève, le 5 mai 2024 – Le Conseil s’est réuni.', en: 'Geneva, 5 May 2024 – The Council met.' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [
      { fr: 'Sous embargo jusqu’au 3 mai 2024, 10 h', ar: 'يفتتح الصندوق مكتبه الجديد' },
      { fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
    ],
    finds: 'يفتتح',
    in: 'ar',
    right: [{ en: 'FOR IMMEDIATE RELEASE', fr: 'POUR DIFFUSION IMMÉDIATE', ar: 'للنشر الفوري' }],
  },
  // End marks
  {
    check: 'pr-endmark',
    wrong: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { kind: 'end', en: '###', fr: '' },
    ],
    finds: '',
    in: 'fr',
    fixed: '###',
    right: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { kind: 'end', en: '###', fr: '###' },
    ],
  },
  {
    check: 'pr-endmark',
    wrong: [{ en: 'The fund opens.\nENDS', ar: 'افتتح الصندوق.' }],
    finds: 'افتتح الصندوق.',
    in: 'ar',
    fixed: 'افتتح الصندوق.\nانتهى',
    right: [{ en: 'The fund opens.\n-30-', ar: 'افتتح الصندوق.\n– انتهى –' }],
  },
  {
    check: 'pr-endmark',
    wrong: [{ ar: '- انتهى -', en: '- ENDS -', fr: '- ENDS -' }],
    finds: '- ENDS -',
    in: 'fr',
    fixed: '- FIN -',
    right: [{ ar: '-30-', en: '-30-', fr: '- FIN -' }],
  },
  {
    check: 'pr-endmark',
    wrong: [{ en: '###', fr: '-30-' }],
    finds: '-30-',
    in: 'fr',
    right: [{ en: '###', fr: '– FIN –', ar: '- انتهى -' }],
  },
  {
    check: 'pr-endmark',
    house: { endMark: 'required' },
    wrong: [headline, ...news],
    finds: 'finished by then.',
    in: 'en',
    right: [headline, ...news, { en: '-30-' }],
  },
  {
    check: 'pr-endmark',
    wrong: [
      { fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
      { fr: '- FIN -', ar: '' },
    ],
    finds: '',
    in: 'ar',
    fixed: 'انتهى',
    right: [headline, ...news],
  },
  // A day begins elsewhere before it ends here.
  {
    check: 'pr-embargo',
    wrong: [
      { en: 'EMBARGOED UNTIL 10 a.m. GMT, 8 July 2025' },
      { en: 'AUCKLAND, 9 July 2025 – The harbour trust today opened a dry dock.' },
    ],
    finds: '8 July 2025',
    in: 'en',
    right: [
      { en: 'EMBARGOED UNTIL 10 p.m. GMT, 8 July 2025' },
      { en: 'AUCKLAND, 9 July 2025 – The harbour trust today opened a dry dock.' },
    ],
  },
  {
    check: 'pr-embargo',
    wrong: [
      { en: 'EMBARGOED UNTIL 6 p.m. GMT, 9 July 2025' },
      { en: 'LIMA, 8 July 2025 – The harbour trust today opened a dry dock.' },
    ],
    finds: '9 July 2025',
    in: 'en',
    right: [
      { en: 'EMBARGOED UNTIL 1 a.m. GMT, 9 July 2025' },
      { en: 'LIMA, 8 July 2025 – The harbour trust today opened a dry dock.' },
    ],
  },
]

tellCases(cases)
