import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'case-title',
    wrong: [
      { fr: 'M. Ly, chef de chantier à la régie, a montré la digue.' },
      { fr: 'D’après le Chef de chantier, elle tiendra.' },
    ],
    finds: 'Chef',
    in: 'fr',
    fixed: 'D’après le chef de chantier, elle tiendra.',
    right: [
      { fr: 'Chef de chantier à la régie, M. Ly a montré la digue au Chef de l’État.' },
      { fr: 'D’après le chef de chantier, elle tiendra.' },
    ],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'La porte-parole a confirmé la date.' }, { fr: 'Le tarif, a dit la Porte-parole, ne change pas.' }],
    finds: 'Porte',
    in: 'fr',
    fixed: 'Le tarif, a dit la porte-parole, ne change pas.',
    right: [{ fr: 'Porte-parole de la ligue, elle a dit à la porte-parole du club que la Porte Dorée ouvrirait.' }],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'The goalkeeper saved two penalties. Later the Goalkeeper thanked the fans. The goalkeeper is 19.' }],
    finds: 'Goalkeeper',
    in: 'en',
    right: [
      {
        en: 'The coach thanked Coach Ada Roe and the Coach House team. The Dean of the school met the dean of the choir.',
      },
    ],
  },
  {
    check: 'case-title',
    wrong: [
      { en: 'Ms. Ada Roe, project manager at the quarry, spoke.' },
      { en: 'The Project Manager promised a wall.' },
    ],
    finds: 'Project Manager',
    in: 'en',
    fixed: 'The project manager promised a wall.',
    right: [
      { en: 'Ms. Ada Roe, Project Manager at the quarry, spoke.' },
      { en: 'The project manager promised a wall.' },
    ],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'A press conference will be held on Monday.' }, { en: 'A second Press Conference will follow.' }],
    finds: 'Press Conference',
    in: 'en',
    right: [{ en: 'A press conference will be held by the Foreign Press Conference Bureau.' }],
  },
]

tellCases(cases)
