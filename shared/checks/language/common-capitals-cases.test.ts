import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Capitals on months, days, tongues and nations, and titles with half of theirs. */
const cases: readonly CheckCase[] = [
  {
    check: 'case-title',
    wrong: [{ fr: 'Le bac reprendra du service le 9 Novembre.' }],
    finds: 'Novembre',
    in: 'fr',
    fixed: 'Le bac reprendra du service le 9 novembre.',
    right: [{ fr: 'Le bac part de la place du 9 Novembre, le 9 novembre, devant le stade du 5 Juillet.' }],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'Le bac reprendra du service Mardi 9 mai.' }],
    finds: 'Mardi',
    in: 'fr',
    fixed: 'Le bac reprendra du service mardi 9 mai.',
    right: [
      { fr: 'Mardi 9 mai, le bac reprendra. Départ : Mardi 9 mai. Radio Dimanche sera à bord le Vendredi saint.' },
    ],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'Une entreprise Belge a construit le bac.' }],
    finds: 'Belge',
    in: 'fr',
    fixed: 'Une entreprise belge a construit le bac.',
    right: [{ fr: 'Un Belge et les jeunes Bretons ont construit le bac avec l’Union Européenne et la Société Belge.' }],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'Les visites se font en Anglais le matin.' }],
    finds: 'Anglais',
    in: 'fr',
    right: [{ fr: 'Les visites se font en anglais, avec un Anglais, en Suisse et en Argentine.' }],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'The ferry runs every tuesday.' }],
    finds: 'tuesday',
    in: 'en',
    fixed: 'The ferry runs every Tuesday.',
    right: [
      {
        en: 'The ferry runs every Tuesday. See #tuesday, example.org/tuesday and news@tuesday.org, or use gum arabic.',
      },
    ],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'The ferry was named by the vice President of the club.' }],
    finds: 'vice President',
    in: 'en',
    fixed: 'The ferry was named by the vice president of the club.',
    right: [{ en: 'The ferry was named by Vice President Ida Lund and the deputy Prime Minister.' }],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'The mayor named the ferry.' }, { en: 'Then the Mayor sailed. In May the mayor will sail again.' }],
    finds: 'Mayor',
    in: 'en',
    fixed: 'Then the mayor sailed. In May the mayor will sail again.',
    right: [{ en: 'The mayor met the Mayor of Leith, and the Mayor’s Cup was hers. The mayor and Mayor Lund sailed.' }],
  },
  {
    check: 'case-title',
    wrong: [
      { fr: 'La directrice générale, Ida Lund, a baptisé le bac.' },
      { fr: 'À bord, la Directrice générale a remercié les marins.' },
    ],
    finds: 'Directrice',
    in: 'fr',
    right: [
      { fr: 'La directrice générale a baptisé le bac.' },
      { fr: 'La Directrice générale de l’UNESCO l’a remerciée.' },
    ],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'Ida Lund, Cheffe de Projet au port, a dessiné le bac.' }],
    finds: 'Cheffe de Projet',
    in: 'fr',
    right: [{ fr: 'Ida Lund, cheffe de projet au port, a reçu le Chef de l’État.' }],
  },
]

tellCases(cases)
