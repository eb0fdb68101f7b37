import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** An apposition between commas, and the verb behind it, are no items of the list with which the clause ends. */
const cases: readonly CheckCase[] = [
  {
    check: 'list-items',
    wrong: [
      {
        en: 'In the hull two chests, closed with lead, still held coins, beads, glass, lamps and a set of scales.',
        fr: 'Deux coffres abritaient encore des pièces, des perles, des lampes et une balance.',
      },
    ],
    finds: 'des pièces, des perles, des lampes et une balance',
    in: 'fr',
    right: [
      {
        en: 'Divers found a hull in which two chests, closed with lead, still held coins, some glass and a set of scales.',
        fr: 'Des plongeurs ont trouvé une coque où deux coffres, fermés au plomb, abritaient encore des pièces, du verre et une balance.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The barn, built of stone, stored flour, milk, oil, salt and wool.',
        fr: 'La grange, bâtie en pierre, conservait de la farine, du lait, du sel et de la laine.',
      },
    ],
    finds: 'de la farine, du lait, du sel et de la laine',
    in: 'fr',
    right: [
      {
        en: 'The barn, built of stone, stored flour, milk, oil, salt and wool.',
        fr: 'La grange, bâtie en pierre, conservait de la farine, du lait, de l’huile, du sel et de la laine.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'Lac Salt Co., chaired by Aline Sy, ships salt, bran, soap, gum and hides.',
        fr: 'Sel du Lac, présidée par Aline Sy, expédie du sel, du son, du savon et de la gomme.',
      },
    ],
    finds: 'du sel, du son, du savon et de la gomme',
    in: 'fr',
    right: [
      {
        en: 'Lac Salt Co., chaired by Aline Sy, ships salt to Chad, Cameroon and Benin.',
        fr: 'Sel du Lac, que préside Aline Sy, expédie du sel au Tchad, au Cameroun et au Bénin.',
      },
      {
        en: 'The play was written by Ama Doe, staged by Ben Roy, lit by Cy Fall and filmed by Dia Sow.',
        fr: 'La pièce a été écrite par Ama Doe, montée par Ben Roy, éclairée par Cy Fall et filmée par Dia Sow.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The choir bought two drums from Mali, a harp from Chile, a lute from Oman and a bell from Peru.',
        fr: 'Le chœur a acheté deux tambours du Mali, une harpe du Chili et un luth d’Oman.',
      },
    ],
    finds: 'tambours du Mali',
    in: 'fr',
    right: [
      {
        en: 'The choir bought two drums from Mali and one each from Chile, Oman and Peru.',
        fr: 'Le chœur a acheté deux tambours du Mali, un du Chili, un d’Oman, un du Pérou et un tapis.',
      },
      {
        en: 'The patient, who is two years old, has received part of her father’s lung.',
        ar: 'بنها، 3 مايو 2026 – نجحت العملية، إذ تلقت المريضة، وعمرها سنتان، جزءًا من رئة والدها.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The tax falls on flour, sugar, salt, tea, coffee and rice.',
        fr: 'La taxe pèse sur la farine, le sucre, le sel, le thé et le riz.',
      },
    ],
    finds: 'sur la farine, le sucre, le sel, le thé et le riz',
    in: 'fr',
    right: [
      {
        en: 'The tax falls on flour, sugar, salt, tea (black or green), coffee and rice.',
        fr: 'La taxe pèse sur la farine, le sucre et le sel, sur le thé (noir ou vert), ainsi que sur le café et le riz.',
      },
    ],
  },
]

tellCases(cases)
