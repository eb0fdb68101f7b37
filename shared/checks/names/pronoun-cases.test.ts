// What the next sentence calls someone.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'name-gender',
    wrong: [
      {
        en: 'Ms. Vera Costa joins the zoo on Friday. She studied owls in Porto.',
        fr: 'Mme Vera Costa rejoint le zoo vendredi. Il a étudié les chouettes à Porto.',
      },
    ],
    finds: 'Il a étudié',
    in: 'fr',
    right: [
      {
        en: 'Ms. Vera Costa joins the zoo on Friday. She studied owls in Porto.',
        fr: 'Mme Vera Costa rejoint le zoo vendredi. Elle a étudié les chouettes à Porto.',
      },
      // Nobody, the zoo, the one before her.
      { fr: 'Mme Vera Costa rejoint le zoo vendredi. Il faudra nourrir les chouettes.' },
      { fr: 'Mme Vera Costa rejoint le zoo vendredi. Il accueille mille visiteurs par jour.' },
      { fr: 'Mme Vera Costa a salué son prédécesseur. Il dirigeait le zoo depuis douze ans.' },
      { fr: 'M. Paul Diop a reçu Mme Vera Costa. Il dirige le zoo depuis douze ans.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [
      {
        fr: 'M. Amadou Ba ouvrira lundi une librairie.',
        en: 'Mr. Amadou Ba will open a bookshop on Monday. She has sold maps before.',
      },
    ],
    finds: 'She has',
    in: 'en',
    right: [
      {
        fr: 'M. Amadou Ba ouvrira lundi une librairie.',
        en: 'Mr. Amadou Ba will open a bookshop on Monday. He has sold maps before.',
      },
      { en: 'Mr. Amadou Ba sold his ship. She sails under another flag.' },
      { en: 'Mr. Amadou Ba thanked the mayor. She had lent him the hall.' },
    ],
  },
  {
    check: 'name-gender',
    wrong: [
      { en: 'Ms. Hala Nasr takes office today.', ar: 'تتسلم السيدة هالة نصر مهامها اليوم. وكان يدير المسرح البلدي.' },
    ],
    finds: 'وكان يدير',
    in: 'ar',
    right: [
      { en: 'Ms. Hala Nasr takes office today.', ar: 'تتسلم السيدة هالة نصر مهامها اليوم. وكانت تدير المسرح البلدي.' },
      { en: 'Ms. Hala Nasr thanked her predecessor.', ar: 'شكرت السيدة هالة نصر سلفها. وكان يدير المسرح البلدي.' },
    ],
  },
]

tellCases(cases)
