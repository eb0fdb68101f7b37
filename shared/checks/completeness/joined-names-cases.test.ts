import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // A name of a place that holds a conjunction is one item
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The boats came from Jamaica, Trinidad and Tobago, Guyana, Panama and Peru.',
        fr: 'Les bateaux venaient de la Jamaïque, de Trinité-et-Tobago, du Guyana et du Pérou.',
      },
    ],
    finds: 'Trinité-et-Tobago',
    in: 'fr',
    right: [
      {
        en: 'The boats came from Jamaica, Trinidad and Tobago, Guyana, Panama and Peru.',
        fr: 'Les bateaux venaient de la Jamaïque, de Trinité-et-Tobago, du Guyana, du Panama et du Pérou.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        fr: 'L’essai se tient en Albanie, en Bosnie-Herzégovine, en Serbie, en Grèce et en Italie.',
        en: 'The trial takes place in Albania, Bosnia and Herzegovina, Serbia and Greece.',
      },
    ],
    finds: 'Bosnia and Herzegovina',
    in: 'en',
    right: [
      {
        fr: 'Des maires du Doubs, de Saône-et-Loire, de Seine-et-Marne, du Rhône et de l’Ain ont signé.',
        en: 'Mayors of Doubs, Saône-et-Loire, Seine-et-Marne, Rhône and Ain have signed.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'It lends to farmers of Cuba, Antigua and Barbuda, Haiti, Belize and Peru.',
        ar: 'يقرض الصندوق مزارعي كوبا، وأنتيغوا وبربودا، وهايتي.',
      },
    ],
    finds: 'أنتيغوا وبربودا',
    in: 'ar',
    right: [
      {
        en: 'It lends to farmers of Cuba, Antigua and Barbuda, Haiti, Belize and Peru.',
        ar: 'يقرض الصندوق مزارعي كوبا، وأنتيغوا وبربودا، وهايتي، وبليز، وبيرو.',
      },
    ],
  },
  // What is added behind a list is one more item or none
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The ship carries rice, tea, salt, cloves and pepper.',
        fr: 'Le navire transporte du riz, du thé et du sel, ainsi que du poivre.',
      },
    ],
    finds: 'du thé et du sel',
    in: 'fr',
    right: [
      {
        en: 'The ship carries rice, tea, salt, cloves and pepper.',
        fr: 'Le navire transporte le riz et le thé, le sel et le girofle, ainsi que le poivre.',
      },
      {
        en: 'The ship carries rice, tea, salt and cloves, as well as pepper.',
        fr: 'Le navire transporte du riz, du thé, du sel, du girofle et du poivre.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The ship carries rice, tea, salt, cloves and oil, as well as two tractors.',
        fr: 'Le navire transporte du riz, du thé, du sel et de l’huile, ainsi que deux tracteurs.',
      },
    ],
    finds: 'du sel et de l’huile',
    in: 'fr',
    right: [
      {
        en: 'The ship carries rice, tea, salt, cloves and pepper.',
        ar: 'تنقل السفينة الأرز، والشاي، والملح، والقرنفل، فضلًا عن الفلفل.',
      },
    ],
  },
]

tellCases(cases)
