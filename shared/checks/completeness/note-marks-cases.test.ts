import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'stray-symbol',
    wrong: [
      { en: 'The port hired 40 divers.', fr: 'Le port a recruté 40 plongeurs.' },
      { en: 'The divers will mend the lock in May.', fr: 'Les plongeurs* répareront l’écluse en mai.' },
    ],
    finds: 'plongeurs*',
    in: 'fr',
    fixed: 'Les plongeurs répareront l’écluse en mai.',
    right: [
      { en: 'The divers will mend the lock.', fr: 'Les plongeurs* répareront l’écluse.' },
      { kind: 'note', en: 'Divers of the port.', fr: '* Ceux du port.' },
    ],
  },
  {
    check: 'stray-symbol',
    wrong: [{ ar: 'يصلح الغواصون القفل† في مايو.', en: 'The divers will mend the lock in May.' }],
    finds: 'القفل†',
    in: 'ar',
    fixed: 'يصلح الغواصون القفل في مايو.',
    right: [{ ar: 'يصلح الغواصون† القفل في مايو.', en: 'The divers† will mend the lock in May.' }],
  },
  {
    check: 'stray-symbol',
    wrong: [{ fr: 'Les élèves ont de bonnes notes.', en: 'The pupils* have good marks.' }],
    finds: 'pupils*',
    in: 'en',
    fixed: 'The pupils have good marks.',
    right: [
      { fr: 'Les élèves ont eu la meilleure note.', en: 'The pupils had an A* in the exam.' },
      { fr: 'L’hôtel a quatre étoiles.', en: 'The hotel has 4† stars.' },
      { fr: 'Amina, dont le nom a été changé, vend du lait.', en: 'Amina‡ (‡ not her real name) sells milk.' },
    ],
  },
  {
    check: 'stray-symbol',
    wrong: [{ en: 'The fee* is low.', fr: 'Les frais sont bas.' }],
    finds: 'fee*',
    in: 'en',
    right: [{ en: 'The fee* is low.' }, { en: 'The lock opens in May.' }],
  },
]

tellCases(cases)
