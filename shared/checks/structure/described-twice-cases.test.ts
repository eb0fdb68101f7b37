import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const orchard = 'About the Orchard Trust: the Orchard Trust looks after 40 old orchards in Kent and'
const verger = 'À propos du Verger de Thann : le Verger de Thann est une association qui greffe'

const cases: readonly CheckCase[] = [
  {
    check: 'boilerplate-drift',
    wrong: [
      { kind: 'boilerplate', en: `${orchard} lends ladders to its members.` },
      { kind: 'subhead', en: 'Note for gardeners' },
      { kind: 'boilerplate', en: `${orchard} sells ladders to its members.` },
    ],
    in: 'en',
    finds: 'sells',
    right: [
      { kind: 'boilerplate', en: `${orchard} lends ladders to its members.` },
      { kind: 'boilerplate', en: `${orchard} lends  ladders to its members.` },
      { kind: 'boilerplate', en: 'About the Garden Trust: the Garden Trust looks after 40 old gardens in Kent.' },
    ],
  },
  {
    check: 'boilerplate-drift',
    wrong: [
      { kind: 'boilerplate', fr: `${verger} des pommiers anciens et donne ses fruits aux cantines.` },
      { kind: 'boilerplate', fr: `${verger} des pommiers et donne ses fruits aux cantines.` },
    ],
    in: 'fr',
    finds: 'pommiers',
    right: [
      { kind: 'boilerplate', fr: `${verger} des pommiers anciens et donne ses fruits aux cantines.` },
      { kind: 'boilerplate', fr: `${verger} aussi des poiriers. Elle enseigne la taille et loue un pressoir à cidre.` },
      { kind: 'body', fr: `${verger} des pommiers et donne ses fruits aux cantines.` },
    ],
  },
]

tellCases(cases)
