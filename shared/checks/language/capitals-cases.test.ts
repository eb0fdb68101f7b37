import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Capitals on words that are no names: in headlines, offices and the points of a programme. */
const cases: readonly CheckCase[] = [
  {
    check: 'case-headline',
    wrong: [{ kind: 'headline', fr: 'La Havane et Le Caire Ouvrent un Musée Flottant avec Air France' }],
    finds: 'La Havane et Le Caire Ouvrent un Musée Flottant',
    in: 'fr',
    words: { fr: ['ouvrent', 'musée', 'flottant', 'air', 'française', 'cubain', 'festival', 'film'] },
    right: [
      { kind: 'headline', fr: 'La Havane et Le Caire ouvrent un musée flottant avec Air France' },
      { kind: 'headline', fr: 'Une Française, un Cubain et Le Caire au Festival du Film de La Havane' },
    ],
  },
  {
    check: 'case-title',
    wrong: [
      { en: 'The club said on Monday that the medical adviser, Dr. Lea Roth, would stay.' },
      { en: 'Ms. Adou thanked the Medical Adviser, whose post is now permanent.' },
    ],
    finds: 'Medical Adviser',
    in: 'en',
    fixed: 'Ms. Adou thanked the medical adviser, whose post is now permanent.',
    right: [
      { en: 'The club said that the medical adviser would stay, as the Secretary-General spokesman confirmed.' },
      { en: 'Ms. Adou thanked Medical Adviser Lea Roth of the Royal Medical adviser service.' },
    ],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'Fire Chief Lea Roth thanked the crews.' }, { en: 'She has been Fire chief since May.' }],
    finds: 'Fire chief',
    in: 'en',
    fixed: 'She has been Fire Chief since May.',
    right: [{ en: 'Fire Chief Lea Roth, who has been fire chief since May, drew up the Bay Fire chief rota.' }],
  },
  {
    check: 'case-title',
    wrong: [
      { kind: 'list', fr: 'Séance Plénière des délégués' },
      { kind: 'list', fr: 'Visite guidée du port' },
    ],
    finds: 'Séance Plénière',
    in: 'fr',
    fixed: 'Séance plénière des délégués',
    right: [
      { kind: 'list', fr: 'Séance plénière des délégués' },
      { kind: 'list', fr: 'Visite du Jardin Majorelle, rendez-vous Place Ronde' },
    ],
  },
]

tellCases(cases)
