// Ranks of the army and the churches.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Named again by the family name; a lieutenant colonel is then called colonel.
  {
    check: 'name-title',
    wrong: [
      { en: 'Lieutenant Jana Horak trains the rescue dogs.', fr: 'La lieutenante Jana Horak dresse les chiens.' },
      {
        en: 'The dogs never bark, Lieutenant Horak said.',
        fr: 'Les chiens n’aboient jamais, a dit la sergente Horak.',
      },
    ],
    finds: 'sergente',
    in: 'fr',
    right: [
      { en: 'Lieutenant Colonel Jan Horak trains dogs.', fr: 'Le lieutenant-colonel Jan Horak dresse des chiens.' },
      {
        en: 'The dogs never bark, Colonel Horak said.',
        fr: 'Ils n’aboient jamais, a dit le lieutenant-colonel Horak.',
      },
    ],
  },
  // A captain and a lieutenant are two ranks in a fire brigade too; a captain of a ship may be called « commandant ».
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'Le capitaine Ivo Brandl dirige les pompiers du port.',
        en: 'Lieutenant Ivo Brandl heads the port fire brigade.',
      },
    ],
    finds: 'Lieutenant',
    in: 'en',
    right: [{ fr: 'Le commandant Ivo Brandl pilote le traversier.', en: 'Captain Ivo Brandl sails the ferry.' }],
  },
  // A prince is no king.
  {
    check: 'name-title',
    wrong: [{ en: 'Princess Noor opened the aviary.', fr: 'La reine Noor a inauguré la volière.' }],
    finds: 'reine',
    in: 'fr',
    right: [{ en: 'Crown Prince Hamad opened the aviary.', ar: 'افتتح ولي العهد الأمير حمد بيت الطيور.' }],
  },
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'Le commandant Moussa Traoré, du régiment de Gao, a remis les clés au maire.',
        en: 'Commander Moussa Traoré of the Gao regiment handed the keys to the mayor.',
        ar: 'سلم الرائد موسى تراوري من كتيبة غاو المفاتيح إلى رئيس البلدية.',
      },
    ],
    finds: 'Commander',
    in: 'en',
    right: [
      {
        fr: 'Le commandant Moussa Traoré, du régiment de Gao, a remis les clés au maire.',
        en: 'Major Moussa Traoré of the Gao regiment handed the keys to the mayor.',
        ar: 'سلم الرائد موسى تراوري من كتيبة غاو المفاتيح إلى رئيس البلدية.',
      },
      // Of a ship, of an aircraft; and whoever is named again may be called by less.
      { fr: 'Le commandant Paul Morvan a fait servir le dîner.', en: 'Captain Paul Morvan had dinner served.' },
      {
        fr: 'Le lieutenant-colonel Diarra, de l’armée, partira demain.',
        en: 'Colonel Diarra of the army leaves tomorrow.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        en: 'Brigadier General Salem Hadi thanked the soldiers.',
        fr: 'Le général de brigade Salem Hadi a remercié les soldats.',
        ar: 'وشكر العقيد سالم هادي الجنود.',
      },
    ],
    finds: 'عقيد',
    in: 'ar',
    right: [
      {
        en: 'Brigadier General Salem Hadi thanked the soldiers.',
        fr: 'Le général Salem Hadi a remercié les soldats.',
        ar: 'وشكر العميد سالم هادي الجنود.',
      },
    ],
  },
  {
    check: 'name-title',
    wrong: [
      {
        fr: 'L’évêque de Tulle, Henri Vasseur, ouvrira la châsse.',
        en: 'The Archbishop of Tulle, Henri Vasseur, will open the shrine.',
      },
    ],
    finds: 'Archbishop',
    in: 'en',
    right: [
      {
        fr: 'Le cardinal Henri Vasseur ouvrira la châsse.',
        en: 'Archbishop Henri Vasseur will open the shrine.',
      },
      {
        fr: 'L’évêque de Tulle a remercié Henri Vasseur.',
        en: 'The bishop of Tulle thanked Father Henri Vasseur.',
      },
    ],
  },
]

tellCases(cases)
