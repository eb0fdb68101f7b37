import type { Concept } from '#shared/model/concept.ts'
import { aConcept } from '#tests/support/a-glossary.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const name = { partOfSpeech: 'proper noun' }

const concepts: readonly Concept[] = [
  aConcept('practice', {
    en: ['good practices', 'best practices'],
    fr: ['bonnes pratiques', 'meilleures pratiques'],
    ar: ['الممارسات الجيدة', 'أفضل الممارسات'],
  }),
  aConcept('ministry', {
    en: [
      { text: 'Ministry of Public Health', ...name },
      { text: 'Ministry of Health', ...name },
    ],
    fr: [
      { text: 'ministère de la Santé publique', ...name },
      { text: 'ministère de la Santé', ...name },
    ],
  }),
  aConcept('deputy', {
    en: [
      'Deputy Governor',
      { text: 'Vice Governor' },
      { text: 'Vice governor', status: 'deprecated', caseSensitive: true },
    ],
    fr: ['vice-gouverneur', 'vice-gouverneure'],
    ar: ['نائب المحافظ', 'نائبة المحافظ'],
  }),
  aConcept('day', {
    en: [{ text: 'World Rivers Day', partOfSpeech: 'noun' }],
    fr: [
      { text: 'Journée mondiale des fleuves', ...name },
      { text: 'Journée mondiale de la santé des fleuves', ...name },
    ],
  }),
  aConcept('board', {
    en: [{ text: 'Maritime Board', ...name }],
    fr: [{ text: 'Conseil maritime', ...name }],
    ar: [
      { text: 'المجلس البحري', ...name },
      { text: 'مكتب البحر', status: 'forbidden', onlyIfSourceHasConcept: true, ...name },
    ],
  }),
]

const cases: readonly CheckCase[] = [
  // French gives no capital to each word of a term.
  {
    check: 'term-case',
    wrong: [{ fr: 'Le port sera alimenté par des Énergies Renouvelables dès le printemps.' }],
    in: 'fr',
    finds: 'Énergies Renouvelables',
    fixed: 'Le port sera alimenté par des Énergies renouvelables dès le printemps.',
    right: [
      { kind: 'headline', fr: 'Énergies Renouvelables : le port passe au vent' },
      { fr: 'L’Institut des Énergies Renouvelables a conseillé le port, membre du réseau « Énergies Renouvelables ».' },
    ],
    concepts: [],
  },
  {
    check: 'term-inconsistent',
    wrong: [
      { en: 'The guide collects good practices.' },
      { en: 'Cities shared good practices.' },
      { en: 'Mayors adopted best practices.' },
    ],
    in: 'en',
    finds: 'best practices',
    fixed: 'Mayors adopted good practices.',
    right: [
      { en: 'The guide collects good practices.' },
      { en: 'A good practice is one that works. The best of practices! Share good practices and best practices.' },
    ],
    concepts,
  },
  {
    check: 'term-inconsistent',
    wrong: [
      { en: 'Good practices from Lima.', fr: 'De bonnes pratiques de Lima.' },
      { en: 'Good practices from Quito.', fr: 'De meilleures pratiques de Quito.' },
    ],
    in: 'fr',
    finds: 'meilleures pratiques',
    fixed: 'De bonnes pratiques de Quito.',
    right: [
      { en: 'Good practices from Lima.', fr: 'De bonnes pratiques de Lima.' },
      { en: 'Good practices from Quito.', fr: 'De bonnes pratiques de Quito, et une bonne pratique de Cali.' },
    ],
    concepts,
  },
  {
    check: 'term-inconsistent',
    wrong: [{ ar: 'تبادل الممارسات الجيدة مع المدن.' }, { ar: 'وعرضت أفضل الممارسات في الختام.' }],
    in: 'ar',
    finds: 'أفضل الممارسات',
    right: [
      // Long form, then short form; the woman's title and the man's.
      {
        en: 'The Ministry of Public Health opened a clinic. The Ministry of Health will run it.',
        fr: 'Le ministère de la Santé publique et la vice-gouverneure Ane ; le ministère de la Santé et le vice-gouverneur Bo.',
        ar: 'نائب المحافظ ونائبة المحافظ.',
      },
    ],
    concepts,
  },
  {
    check: 'term-case',
    wrong: [{ en: 'It was opened by Ade Bello, Vice governor of Lagos.' }],
    in: 'en',
    finds: 'Vice governor',
    fixed: 'It was opened by Ade Bello, Vice Governor of Lagos.',
    right: [{ en: 'It was opened by Ade Bello, Vice Governor of Lagos. Vice governors came; the vice governor left.' }],
    concepts,
  },
  {
    check: 'term-case',
    wrong: [{ en: 'A report to the Maritime board was signed.' }],
    in: 'en',
    finds: 'Maritime board',
    fixed: 'A report to the Maritime Board was signed.',
    right: [
      { kind: 'headline', en: 'MARITIME BOARD OPENS' },
      { en: 'Any maritime board may apply. Maritime boards of three ports met the Maritime Board.' },
    ],
    concepts,
  },
  {
    check: 'term-case',
    wrong: [{ fr: 'Le Ministère de la santé publique a ouvert une clinique.' }],
    in: 'fr',
    finds: 'Ministère de la santé publique',
    fixed: 'Le ministère de la Santé publique a ouvert une clinique.',
    right: [{ fr: 'Ministère de la Santé publique\nLe ministère de la Santé publique a ouvert une clinique.' }],
    concepts,
  },
  {
    check: 'term-case',
    wrong: [{ en: 'She wrote to the ministry of public health in May.' }],
    in: 'en',
    finds: 'ministry of public health',
    fixed: 'She wrote to the Ministry of Public Health in May.',
    right: [
      {
        en: 'She wrote to the Ministry of Public Health in May.',
        fr: 'LE CONSEIL MARITIME ET LE MINISTÈRE DE LA SANTÉ PUBLIQUE',
      },
    ],
    concepts,
  },
  // A word more in the midst of a name is no shortening of it, as a word less at its end is.
  {
    check: 'term-inconsistent',
    wrong: [
      { en: 'World Rivers Day is on Sunday.', fr: 'La Journée mondiale des fleuves a lieu dimanche.' },
      { en: 'It is World Rivers Day.', fr: 'C’est la Journée mondiale de la santé des fleuves.' },
    ],
    in: 'fr',
    finds: 'Journée mondiale de la santé des fleuves',
    right: [
      { en: 'The Ministry of Public Health opens.', fr: 'Le ministère de la Santé publique ouvre.' },
      { en: 'The Ministry of Public Health closes.', fr: 'Le ministère de la Santé ferme.' },
    ],
    concepts,
  },
  {
    check: 'term-case',
    wrong: [{ en: 'Six villages marked the World rivers day with a regatta.' }],
    in: 'en',
    finds: 'World rivers day',
    fixed: 'Six villages marked the World Rivers Day with a regatta.',
    right: [
      { en: 'World rivers day by day lose water. Six villages marked World Rivers Day, one of our world rivers days.' },
    ],
    concepts,
  },
  {
    check: 'term-case',
    wrong: [{ en: 'The ports signed it in May. The MOU ends in 2030.' }],
    in: 'en',
    finds: 'MOU',
    fixed: 'The ports signed it in May. The MoU ends in 2030.',
    right: [{ en: 'The MoU ends in 2030.' }, { en: 'PORTS SIGN MOU ON PILOTS' }],
    concepts: [
      aConcept('memorandum', {
        en: ['memorandum of understanding', { text: 'MoU', partOfSpeech: 'acronym', caseSensitive: true }],
      }),
    ],
  },
]

tellCases(cases)
