import type { Concept } from '#shared/model/concept.ts'
import { aConcept } from '#tests/support/a-glossary.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const name = { partOfSpeech: 'proper noun' }
const acronym = { partOfSpeech: 'acronym', caseSensitive: true }

const concepts: readonly Concept[] = [
  aConcept('brand', {
    en: [
      { text: 'Green Ports Alliance', ...name },
      { text: 'GrePA', ...acronym },
    ],
    fr: [
      { text: 'Alliance des ports verts', ...name },
      { text: 'GrePA', ...acronym },
      { text: 'Grand pas', status: 'forbidden', ...name },
    ],
    ar: [
      { text: 'تحالف الموانئ الخضراء', ...name },
      { text: 'GrePA', ...acronym },
    ],
  }),
  aConcept('country', {
    en: [
      { text: 'Eswatini', ...name },
      { text: 'Swaziland', status: 'deprecated', validUntil: 2018, ...name },
    ],
    fr: [
      { text: 'Eswatini', ...name },
      { text: 'Swaziland', status: 'deprecated', validUntil: 2018, ...name },
    ],
    ar: [
      { text: 'إسواتيني', ...name },
      { text: 'سوازيلند', status: 'deprecated', validUntil: 2018, ...name },
    ],
  }),
  aConcept('disabled', {
    en: ['persons with disabilities', { text: 'the handicapped', status: 'deprecated' }],
    fr: ['personnes handicapées', { text: 'handicapés', status: 'deprecated' }],
    ar: ['الأشخاص ذوو الإعاقة', { text: 'المعاقون', status: 'deprecated' }],
  }),
  aConcept('board', {
    en: [{ text: 'Maritime Board', ...name }],
    fr: [{ text: 'Conseil maritime', ...name }],
    ar: [
      { text: 'المجلس البحري', ...name },
      { text: 'مكتب البحر', status: 'forbidden', onlyIfSourceHasConcept: true, ...name },
    ],
  }),
  aConcept('ports', {
    en: [
      { text: 'Council of Sheltered Ports', ...name },
      { text: 'COSHEP', ...acronym },
    ],
  }),
  aConcept('treaty', {
    ar: ['دخول حيز النفاذ', 'حيز النفاذ', { text: 'حيز التنفيذ', status: 'deprecated' }],
  }),
]

const cases: readonly CheckCase[] = [
  {
    check: 'term-deprecated',
    wrong: [{ en: 'The premier of Swaziland spoke on 3 May 2024.' }],
    in: 'en',
    finds: 'Swaziland',
    fixed: 'The premier of Eswatini spoke on 3 May 2024.',
    right: [{ en: 'Swaziland joined in 1968. The premier of Eswatini, formerly Swaziland, spoke.' }],
    concepts,
  },
  {
    check: 'term-deprecated',
    wrong: [{ fr: 'Une délégation du Swaziland est arrivée.' }],
    in: 'fr',
    finds: 'Swaziland',
    right: [
      {
        fr: 'Une délégation de l’Eswatini (anciennement le Swaziland) est arrivée ; le Swaziland avait signé en 1994.',
      },
    ],
    concepts,
  },
  {
    check: 'term-deprecated',
    wrong: [{ ar: 'وصل وفد من سوازيلند.' }],
    in: 'ar',
    finds: 'سوازيلند',
    fixed: 'وصل وفد من إسواتيني.',
    right: [{ ar: 'وصل وفد من إسواتيني (سوازيلند سابقًا).' }],
    concepts,
  },
  {
    check: 'term-deprecated',
    wrong: [{ en: '“We serve the handicapped,” she said.' }],
    in: 'en',
    finds: 'the handicapped',
    right: [{ en: '“We serve persons with disabilities,” she said.' }],
    concepts,
  },
  {
    check: 'term-deprecated',
    wrong: [{ ar: 'ودخل الاتفاق حيز التنفيذ في مايو.' }],
    in: 'ar',
    finds: 'حيز التنفيذ',
    fixed: 'ودخل الاتفاق حيز النفاذ في مايو.',
    right: [{ ar: 'ودخل الاتفاق حيز النفاذ في مايو، وبدأ تنفيذه.' }],
    concepts,
  },
  {
    check: 'term-forbidden',
    wrong: [{ ar: 'اجتمع المجلس البحري في طنجة.' }, { ar: 'وتتمثل مهام مكتب البحر في السلامة.' }],
    in: 'ar',
    finds: 'مكتب البحر',
    fixed: 'وتتمثل مهام المجلس البحري في السلامة.',
    right: [{ ar: 'اجتمع مجلس الإدارة في طنجة.' }, { ar: 'وتتمثل مهام مكتب البحر في السلامة.' }],
    concepts,
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'GrePA has 40 members.', fr: 'Grand pas compte 40 membres.' }],
    in: 'fr',
    finds: 'Grand pas',
    fixed: 'GrePA compte 40 membres.',
    right: [{ en: 'GrePA has 40 members.', fr: 'GrePA compte 40 membres.' }],
    concepts,
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'GrePA has 40 members.', fr: 'Gre PA compte 40 membres.' }],
    in: 'fr',
    finds: 'Gre PA',
    fixed: 'GrePA compte 40 membres.',
    right: [{ en: 'GrePA has 40 members.', fr: 'L’Alliance des ports verts compte 40 membres.' }],
    concepts,
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'GrePA has 40 members.', ar: 'تضم الخطوة الكبيرة 40 عضوًا.' }],
    in: 'ar',
    finds: 'الخطوة الكبيرة',
    right: [{ en: 'GrePA and its members; by GrePA', ar: 'وGrePA وأعضاؤها؛ لـGrePA' }],
    concepts,
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'Register on MedLink today.', fr: 'Inscrivez-vous sur Med Link aujourd’hui.' }],
    in: 'fr',
    finds: 'Med Link',
    fixed: 'Inscrivez-vous sur MedLink aujourd’hui.',
    right: [
      {
        en: 'Register on MedLink today, at medlink.org.',
        fr: 'Inscrivez-vous sur MedLink aujourd’hui, sur medlink.org.',
      },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'The film is on YouTube.', fr: 'Le film est sur Youtube.' }],
    in: 'fr',
    finds: 'Youtube',
    fixed: 'Le film est sur YouTube.',
    right: [{ en: 'The film is on YouTube, with free WiFi.', ar: 'الفيلم على يوتيوب، مع إنترنت مجاني.' }],
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'Applicants write to WeGO by May.', fr: 'Les candidats écrivent à Nous y allons avant mai.' }],
    in: 'fr',
    finds: 'Nous y allons',
    fixed: 'Les candidats écrivent à WeGO avant mai.',
    right: [
      { en: 'Applicants write to WeGO by May.', fr: 'Les candidats écrivent à WeGO avant mai ; nous y allons.' },
      { en: 'This year WeGO will open an office.', fr: 'Cette année, nous allons ouvrir un bureau.' },
    ],
  },
  {
    check: 'dnt-altered',
    wrong: [{ en: 'Follow the race on YouTube.', ar: 'تابعوا السباق على أنت أنبوب.' }],
    in: 'ar',
    finds: 'أنت أنبوب',
    fixed: 'تابعوا السباق على YouTube.',
    right: [{ en: 'Follow the race on YouTube.', ar: 'تابعوا السباق على يوتيوب؛ نحن نذهب إليه.' }],
  },
  {
    check: 'term-case',
    wrong: [{ en: 'The Green Ports Alliance (Grepa) meets in Oran.' }],
    in: 'en',
    finds: 'Grepa',
    fixed: 'The Green Ports Alliance (GrePA) meets in Oran.',
    right: [{ en: 'The Green Ports Alliance (GrePA) meets in Oran; the Green Ports Alliance (Oran) is its host.' }],
    concepts,
  },
  {
    check: 'term-case',
    wrong: [{ en: 'Delegates left at noon. Coshep votes again in spring.' }],
    in: 'en',
    finds: 'Coshep',
    fixed: 'Delegates left at noon. COSHEP votes again in spring.',
    right: [{ en: 'COSHEP votes again in spring; its pages are at coshep.org and @Coshep.' }],
    concepts,
  },
  {
    check: 'term-missing',
    wrong: [{ en: 'The Maritime Board met.', fr: 'Le comité naval s’est réuni.' }],
    in: 'fr',
    finds: 'Le comité naval',
    right: [{ en: 'The Maritime Board met.', fr: 'Le Conseil maritime s’est réuni.', ar: 'اجتمع المجلس البحري.' }],
    concepts,
  },
]

tellCases(cases)
