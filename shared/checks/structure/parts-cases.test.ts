import { akhbar, headline, news, nouvelles } from '#shared/checks/structure/tram-news-for-tests.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
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
]

tellCases(cases)
