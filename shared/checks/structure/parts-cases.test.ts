import { akhbar, headline, news, nouvelles } from '#shared/checks/structure/tram-news-for-tests.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** As short as a release may be whose parts are marked. */
const brief = [
  { kind: 'headline', en: 'Library lends out its first 100 telescopes' },
  { kind: 'lede', en: 'KIGALI, 4 June 2025 – The City Library today lent out its first 100 telescopes to families.' },
  { en: 'Each of them comes with a chart of the southern sky and a lamp with a red light.' },
  { kind: 'quote', en: '“Children ask better questions at night,” said Ms. Aline Uwase, head of the Library.' },
]

const cases: readonly CheckCase[] = [
  // Short, and whole all the same
  {
    check: 'pr-contact-missing',
    wrong: brief,
    finds: 'head of the Library.',
    in: 'en',
    right: [...brief, { kind: 'contact', en: 'Press office: press@library.example.org' }],
  },
  {
    check: 'pr-contact-missing',
    wrong: [...brief, { kind: 'contact', en: 'Press office: City Library, Peace Avenue, Kigali' }],
    finds: 'Peace Avenue, Kigali',
    in: 'en',
    right: [
      ...brief,
      { kind: 'contact', en: 'Press office: City Library, Peace Avenue, Kigali' },
      { kind: 'contact', en: 'Telephone: +250 788 555 010' },
    ],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [
      { kind: 'headline', en: 'Library lends out its first 100 telescopes' },
      { kind: 'lede', en: 'The City Library today lent out its first 100 telescopes to families with small children.' },
      ...brief.slice(2),
      { kind: 'contact', en: 'Press office: press@library.example.org' },
    ],
    finds: 'The City Library today',
    in: 'en',
    right: [...brief, { kind: 'contact', en: 'Press office: press@library.example.org' }],
  },
  // Contact missing
  {
    check: 'pr-contact-missing',
    wrong: [headline, ...news],
    finds: 'finished by then.',
    in: 'en',
    right: [headline, ...news, { en: 'Media contact: Omar Benali, press@tram.org' }],
  },
  {
    check: 'pr-contact-missing',
    wrong: [{ kind: 'headline', fr: 'Première ligne de tramway' }, ...nouvelles],
    finds: 'sous le fleuve.',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Première ligne de tramway' },
      ...nouvelles,
      { fr: 'Source : Agence de presse du Nord' },
    ],
  },
  {
    check: 'pr-contact-missing',
    wrong: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, ...akhbar],
    finds: 'شرق المدينة.',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'المدينة تفتتح أول خط للترام' }, ...akhbar, { ar: 'المصدر: صحيفة الشمال' }],
  },
  {
    check: 'pr-contact-missing',
    wrong: [headline, ...news, { kind: 'end', en: '###' }],
    finds: 'finished by then.',
    in: 'en',
    right: [headline, ...news.slice(3)],
  },
  // The paragraph about the organisation
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { en: 'About the Green Fund', fr: '' },
      { kind: 'boilerplate', en: 'The Green Fund lends money to farmers.', fr: '' },
    ],
    finds: '',
    in: 'fr',
    right: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.' },
      { en: 'About the Green Fund', fr: 'À propos du Fonds vert' },
    ],
  },
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { en: 'The fund opens.', ar: 'افتتح الصندوق.' },
      { kind: 'boilerplate', en: 'The Green Fund is a network of farmers.', ar: '' },
    ],
    finds: '',
    in: 'ar',
    right: [
      { en: 'The fund opens.', ar: 'افتتح الصندوق.' },
      { en: 'About 300 farmers came.', ar: '' },
    ],
  },
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { en: '', ar: 'نبذة عن الصندوق الأخضر', fr: 'À propos du Fonds vert' },
      { en: 'The fund opens.', ar: 'افتتح الصندوق.', fr: 'Le fonds ouvre.' },
    ],
    finds: '',
    in: 'en',
    right: [
      { en: 'About the Green Fund', ar: 'نبذة عن الصندوق الأخضر', fr: 'À propos du Fonds vert' },
      { en: 'The fund opens.', ar: 'افتتح الصندوق.', fr: 'Le fonds ouvre.' },
    ],
  },
  {
    check: 'pr-boilerplate-missing',
    wrong: [
      { fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
      { kind: 'boilerplate', fr: 'À propos du Fonds vert : un réseau d’agriculteurs.', ar: ' ' },
    ],
    finds: ' ',
    in: 'ar',
    right: [{ fr: 'Déclaration du Fonds vert', ar: 'بيان الصندوق الأخضر' }],
  },
  // Versions
  {
    check: 'pr-version-missing',
    wrong: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.', ar: '' },
      { en: 'It lends money.', fr: 'Il prête de l’argent.', ar: '' },
    ],
    finds: '',
    in: 'ar',
    right: [
      { en: 'The fund opens.', fr: 'Le fonds ouvre.', ar: 'افتتح الصندوق.' },
      { en: 'It lends money.', fr: 'Il prête de l’argent.', ar: '' },
    ],
  },
  {
    check: 'pr-version-missing',
    wrong: [
      { ar: 'افتُتح المعرض.', en: '' },
      { ar: 'ويستمر ثلاثة أيام.', en: '\u200f' },
      { ar: 'والدخول مجاني.', en: ' ' },
    ],
    finds: '',
    in: 'en',
    right: [
      { ar: 'افتُتح المعرض.', en: 'The fair has opened.' },
      { ar: 'ويستمر ثلاثة أيام.', en: 'It lasts three days.' },
      { ar: 'والدخول مجاني.', en: '' },
    ],
  },
  {
    check: 'pr-version-missing',
    wrong: Array.from({ length: 8 }, (_, index) => ({ en: `Text ${index}.`, fr: index < 2 ? `Texte ${index}.` : '' })),
    finds: '',
    in: 'fr',
    right: Array.from({ length: 8 }, (_, index) => ({ en: `Text ${index}.`, fr: index < 5 ? `Texte ${index}.` : '' })),
  },
  {
    check: 'pr-version-missing',
    wrong: [
      {
        fr: 'Ce communiqué est disponible en français, en anglais et en espagnol.',
        en: 'This release is available in French, English and Spanish.',
      },
    ],
    finds: 'français, en anglais et en espagnol',
    in: 'fr',
    right: [
      {
        fr: 'Ce communiqué est disponible en français et en anglais ; une brochure en espagnol est à venir.',
        en: 'This release is available in French and English; a brochure in Spanish will follow.',
      },
      { fr: 'Ce communiqué est publié en ligne.', en: 'This release is published in April.' },
    ],
  },
  {
    check: 'pr-version-missing',
    wrong: [
      {
        ar: 'يصدر هذا البيان باللغات العربية والإنجليزية والروسية.',
        en: 'This statement is issued in Arabic, English and Russian.',
      },
    ],
    finds: 'العربية والإنجليزية والروسية',
    in: 'ar',
    right: [
      { ar: 'يصدر هذا البيان باللغتين العربية والإنجليزية.', en: 'This statement is issued in Arabic and English.' },
    ],
  },
]

tellCases(cases)
