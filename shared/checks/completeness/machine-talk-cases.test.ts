import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const watermarks: readonly CheckCase[] = [
  {
    check: 'mt-watermark',
    wrong: [{ en: 'Here is the translation of the statement:\nThe lock reopens in April.' }],
    finds: 'Here is the translation of the statement:',
    in: 'en',
    fixed: 'The lock reopens in April.',
    right: [
      { en: 'Here is the translation machine that the archive built in 1961.' },
      { en: 'The translation of the treaty was produced by sworn translators.' },
    ],
  },
  {
    check: 'mt-watermark',
    wrong: [{ fr: 'L’écluse rouvre en avril. Traduction réalisée à l’aide de DeepL.' }],
    finds: 'Traduction réalisée à l’aide de DeepL.',
    in: 'fr',
    fixed: 'L’écluse rouvre en avril.',
    right: [
      { fr: 'L’écluse rouvre en avril. Voici la traduction concrète de nos engagements.' },
      { fr: 'La traduction a été réalisée à l’aide de bénévoles.' },
    ],
  },
  {
    check: 'mt-watermark',
    wrong: [{ ar: 'إليك ترجمة البيان الصحفي:\nتُفتح الهويس في أبريل.' }],
    finds: 'إليك ترجمة البيان الصحفي:',
    in: 'ar',
    fixed: 'تُفتح الهويس في أبريل.',
    right: [{ ar: 'فيما يلي ترجمة للرسالة.' }, { ar: 'نص مترجم عن الإسبانية.' }],
  },
]

const gaps: readonly CheckCase[] = [
  {
    check: 'placeholder-left',
    wrong: [{ en: 'A season ticket will cost ??? dinars.' }],
    finds: '???',
    in: 'en',
    right: [{ en: 'Who pays??? The town does.' }, { fr: '« Pourquoi ??? » demande-t-elle.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Insert a photo here' }],
    finds: 'Insert a photo here',
    in: 'en',
    right: [{ en: 'Insert a photo of the bird into the form.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ en: 'Tickets: +00 000 000 000' }],
    finds: '+00 000 000 000',
    in: 'en',
    right: [{ en: 'It cost 5 000 000 000 francs; the call is free on 0800 00 00 10.' }],
  },
  {
    check: 'placeholder-left',
    wrong: [{ ar: 'الرسم (يُحدَّد لاحقًا) للموسم.' }],
    finds: 'يُحدَّد لاحقًا',
    in: 'ar',
    right: [{ ar: 'وسوف يُحدَّد الرسم لاحقًا.' }],
  },
]

const leftovers: readonly CheckCase[] = [
  {
    check: 'stray-markup',
    wrong: [{ en: 'The lock reopens __in April__ at last.' }],
    finds: '__in April__',
    in: 'en',
    fixed: 'The lock reopens in April at last.',
    right: [{ en: 'Write to the_lock__office@example.org or see example.org/__lock__/plan.' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ fr: '[caption id="7" align="left"]L’écluse rouvre.' }],
    finds: '[caption id="7" align="left"]',
    in: 'fr',
    fixed: 'L’écluse rouvre.',
    right: [{ fr: 'L’écluse [de 1904] rouvre.' }],
  },
  {
    check: 'stray-markup',
    wrong: [{ en: 'The lock%20reopens in April.' }],
    finds: '%20',
    in: 'en',
    fixed: 'The lock reopens in April.',
    right: [{ en: 'Some 20%20 years ago; see https://example.org/the%20lock.' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ fr: 'Le maire a rouvert # l’écluse du canal avec les bateliers.' }],
    finds: '#',
    in: 'fr',
    fixed: 'Le maire a rouvert l’écluse du canal avec les bateliers.',
    right: [{ fr: 'Le bateau # 4 a passé l’écluse du canal à midi.' }, { fr: 'Environ ~ 40 bateaux sont passés.' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ en: 'The lock¶ reopens in April.' }],
    finds: '¶',
    in: 'en',
    fixed: 'The lock reopens in April.',
    right: [{ en: 'The ruling (¶ 14) names the lock; 2^10 boats are many.' }],
  },
  {
    check: 'site-chrome',
    wrong: [{ fr: 'L’écluse rouvre en avril.' }, { fr: 'Mentions légales | Plan du site | Contact' }],
    finds: 'Mentions légales | Plan du site | Contact',
    in: 'fr',
    fixed: '',
    right: [{ fr: 'L’écluse rouvre en avril.' }, { fr: 'Écluse du Moulin | Contact' }],
  },
]

tellCases([...watermarks, ...gaps, ...leftovers])
