import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Small letters where a sentence begins, what is only written in short, and French headlines with English capitals. */
const cases: readonly CheckCase[] = [
  {
    check: 'case-start',
    wrong: [
      { fr: 'Les agriculteurs ont gagné leur procès contre la mine.' },
      { fr: 'leurs puits seront nettoyés avant la fin de la saison.' },
    ],
    finds: 'leurs',
    in: 'fr',
    fixed: 'Leurs puits seront nettoyés avant la fin de la saison.',
    right: [
      { fr: 'L’arrêt se trouve à l’angle de l’av. des Palmes, près de l’imm. du port et du bd. de la Plage.' },
      { fr: 'adidas fournira les maillots de toutes les équipes du tournoi.' },
    ],
    words: { fr: ['leurs', 'port'] },
  },
  {
    check: 'case-start',
    wrong: [{ kind: 'subhead', en: 'boats return to the lake after nine years' }],
    finds: 'boats',
    in: 'en',
    right: [{ kind: 'subhead', en: 'eBay and iFood return to the lake after nine years' }],
  },
  {
    check: 'case-start',
    wrong: [{ fr: 'Qui paiera la digue ? le canton n’a rien décidé.' }],
    finds: 'digue ? le',
    in: 'fr',
    right: [
      { fr: 'Qui paiera la digue ? demande le canton. « Qui paiera ? », répond le maire. Et qui ? ou quoi ?' },
      { fr: 'Voir l’art. premier de l’arrêté, à la rubr. des eaux.' },
    ],
    words: { fr: ['art'] },
  },
  {
    check: 'case-headline',
    wrong: [{ kind: 'headline', fr: 'La Brasserie du Lac Accueille Trente Apprentis' }],
    finds: 'La Brasserie du Lac Accueille Trente Apprentis',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'La Brasserie du Lac accueille trente apprentis' },
      { kind: 'subhead', fr: 'Lance Reid et Air Mali au Théâtre des Deux Rives' },
    ],
  },
  {
    check: 'case-headline',
    wrong: [
      { kind: 'headline', fr: 'La brasserie du lac accueille trente apprentis' },
      { kind: 'subhead', fr: 'Une Visite Guidée Chaque Lundi Jusqu’en Septembre' },
    ],
    finds: 'Une Visite Guidée',
    in: 'fr',
    right: [
      {
        kind: 'headline',
        fr: '« Trois Sœurs Après Minuit » et « Ses Deux Frères » à l’Opéra Bastille avec Radio France',
      },
      { kind: 'subhead', fr: 'Fonds Mondial Nature, Croix-Rouge et Plan de Relance Europe au Salon du Livre' },
    ],
  },
]

tellCases(cases)
