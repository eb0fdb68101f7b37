import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Words said twice, and words that only look so; the letter «و», and the word. */
const cases: readonly CheckCase[] = [
  {
    check: 'word-repeated',
    wrong: [{ fr: 'Le bac relie les deux rives de la de la lagune.' }],
    finds: 'de la de la',
    in: 'fr',
    fixed: 'Le bac relie les deux rives de la lagune.',
    right: [
      { fr: 'La façade est est repeinte, tout en en gardant la couleur ; de plus en plus en plus haut.' },
      { fr: 'Le mahi mahi est au menu.' },
    ],
    words: { fr: ['la', 'de'] },
  },
  {
    check: 'word-repeated',
    wrong: [{ en: 'The lamps are kept in the in the boathouse.' }],
    finds: 'in the in the',
    in: 'en',
    fixed: 'The lamps are kept in the boathouse.',
    right: [
      { en: 'The entries came in in March and the talks went on on Monday; what it is is a start, on and on and on.' },
      { en: 'A boat of ylang ylang and mahi mahi.' },
    ],
    words: { en: ['in', 'the'] },
  },
  {
    check: 'word-repeated',
    wrong: [{ en: 'The ferry sails on on Monday.' }],
    finds: 'on on',
    in: 'en',
    right: [{ en: 'The ferry carries on on Monday.' }],
  },
  {
    check: 'ar-waw-space',
    wrong: [{ ar: 'عرض المتحف لوحتي «الصياد» و «القارب» في المعرض.' }],
    finds: 'و «القارب',
    in: 'ar',
    fixed: 'عرض المتحف لوحتي «الصياد» و«القارب» في المعرض.',
    right: [
      { ar: 'تمتد القاعات من ج إلى و على طول الممر، والصفان هـ و و شاغران.' },
      { ar: 'يصل الزوار إلى الرصيف و سيرًا، ويبدأ الاسم بالحرف و ثم الميم.' },
    ],
  },
  {
    check: 'ar-waw-space',
    wrong: [{ ar: 'حضر مزارعون،و ممثلون عن الميناء.' }],
    finds: 'و ممثلون',
    in: 'ar',
    fixed: 'حضر مزارعون،وممثلون عن الميناء.',
    right: [{ ar: 'حضر مزارعون، وممثلون عن الميناء.' }],
  },
  {
    check: 'word-repeated',
    wrong: [{ ar: 'يبدأ العرض في في المساء.' }],
    finds: 'في في',
    in: 'ar',
    right: [{ ar: 'الرصيفان هـ و و مغلقان.' }],
  },
  {
    check: 'word-repeated',
    wrong: [{ en: 'The yacht was towed to Bora Bora.', ar: 'قُطر اليخت إلى إلى بورا بورا.' }],
    finds: 'إلى إلى',
    in: 'ar',
    fixed: 'قُطر اليخت إلى بورا بورا.',
    right: [{ en: 'The yacht was towed to Bora Bora.', ar: 'قُطر اليخت إلى بورا بورا.' }],
  },
]

tellCases(cases)
