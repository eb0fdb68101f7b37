import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const bridge = {
  en: 'The new footbridge over the Wadi Zarqa will be open to the public from Sunday.',
  fr: 'La nouvelle passerelle du wadi Zarqa sera ouverte au public à partir de dimanche.',
}
const lamps = {
  en: 'Its lamps draw their power from panels on the roof of the school.',
  fr: 'Ses lampes sont alimentées par des panneaux posés sur le toit de l’école.',
}
const guards = {
  en: 'Two guards from the village will look after the plants on both banks.',
  fr: 'Deux gardiens du village prendront soin des plantes sur les deux rives.',
}
const trees = {
  en: 'The foundation will plant 350 olive trees along the path in 2027, with the help of pupils from the two secondary schools, who will water them every evening until the first rains of the following autumn.',
  fr: 'La fondation plantera 350 oliviers le long du chemin en 2027, avec l’aide d’élèves des deux lycées du gouvernorat, qui les arroseront tous les soirs jusqu’aux premières pluies de l’automne suivant.',
}
const joined = `Les premières lampes s’allumeront sur le pont dans la nuit de vendredi, et ${trees.fr.replace('La', 'la')}`

const cases: readonly CheckCase[] = [
  {
    check: 'para-count',
    wrong: [bridge, { en: lamps.en, fr: `${lamps.fr} ${guards.fr}` }, { en: guards.en, fr: '' }],
    finds: `${lamps.fr} ${guards.fr}`,
    in: 'fr',
    right: [bridge, lamps, { en: guards.en, fr: '' }],
  },
  {
    check: 'para-count',
    wrong: [bridge, { en: lamps.en, fr: '' }, { en: guards.en, fr: `${lamps.fr} ${guards.fr}` }],
    finds: `${lamps.fr} ${guards.fr}`,
    in: 'fr',
    right: [bridge, lamps, { en: `${guards.en} ${lamps.en}`, fr: `${guards.fr} ${lamps.fr}` }],
  },
  {
    check: 'para-count',
    wrong: [
      {
        kind: 'list',
        ar: 'ترميم رصيف الصيادين القديم؛',
        fr: 'la réfection du vieux quai des pêcheurs et l’achat de deux bacs pour les pèlerins\u202f;',
      },
      { kind: 'list', ar: 'شراء عبارتين لنقل الحجاج؛', fr: '' },
    ],
    finds: 'la réfection du vieux quai des pêcheurs et l’achat de deux bacs pour les pèlerins\u202f;',
    in: 'fr',
    right: [
      {
        kind: 'list',
        ar: 'ترميم رصيف الصيادين القديم والسوق؛',
        fr: 'la réfection du vieux quai des pêcheurs et du marché\u202f;',
      },
      { kind: 'list', ar: 'شراء عبارتين لنقل الحجاج؛', fr: '' },
    ],
  },
  {
    check: 'para-count',
    wrong: [
      { kind: 'list', en: 'free eye tests for pupils;', ar: 'فحوص مجانية للعيون للتلاميذ، ونظارات لمن يحتاج إليها؛' },
      { kind: 'list', en: 'glasses for those who need them;', ar: '' },
      { kind: 'list', en: 'a doctor on call.', ar: 'طبيب مناوب.' },
    ],
    finds: 'فحوص مجانية للعيون للتلاميذ، ونظارات لمن يحتاج إليها؛',
    in: 'ar',
    right: [
      {
        kind: 'list',
        en: 'free eye tests for pupils, teachers and drivers;',
        ar: 'فحوص للتلاميذ والمعلمين والسائقين؛',
      },
      { kind: 'list', en: 'glasses for 300 children;', ar: '' },
    ],
  },
  // What stands in the row beside is neither too much there nor too long
  {
    check: 'seg-extra',
    wrong: [{ en: lamps.en, fr: `${lamps.fr} ${trees.fr}` }, bridge],
    finds: trees.fr,
    in: 'fr',
    right: [{ en: lamps.en, fr: `${lamps.fr} ${trees.fr}` }, { en: trees.en, fr: '' }, bridge],
  },
  {
    check: 'len-ratio',
    wrong: [{ en: 'The first lamps will be lit on the bridge on Friday night.', fr: joined }, bridge],
    finds: joined,
    in: 'fr',
    right: [
      { en: 'The first lamps will be lit on the bridge on Friday night.', fr: joined },
      { en: trees.en, fr: '' },
      bridge,
    ],
  },
]

tellCases(cases)
