// People who are easily taken for one another: two of one family, and whom something is named after.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const nb = '\u00a0'

const cases: readonly CheckCase[] = [
  {
    check: 'name-gender',
    wrong: [
      {
        en: 'Ms. Adina Bekele trained the midwives with Mr. Yonas Girma.',
        fr: 'M. Adina Bekele a formé les sages-femmes avec M. Yonas Girma.',
      },
    ],
    in: 'fr',
    finds: 'M.',
    right: [
      {
        en: 'Ms. Adina Bekele trained the midwives with Mr. Adino Bekele, her brother.',
        fr: 'Mme Adina Bekele a formé les sages-femmes avec son frère, M. Adino Bekele.',
        ar: 'ودربت السيدة أدينا بيكيلي القابلات مع شقيقها، السيد أدينو بيكيلي.',
      },
    ],
  },
  {
    check: 'name-mismatch',
    wrong: [
      {
        en: 'In Santiago de Compostela, Santiago Rivas opened the fair.',
        fr: 'À Saint-Jacques-de-Compostelle, la foire a été inaugurée.',
      },
    ],
    in: 'fr',
    finds: 'À Saint-Jacques-de-Compostelle, la foire a été inaugurée.',
    right: [
      {
        en: 'SANTIAGO DE COMPOSTELA – Santiago Rivas opened the fair in Santiago de Compostela.',
        fr: 'SAINT-JACQUES-DE-COMPOSTELLE – Santiago Rivas a inauguré la foire de Saint-Jacques-de-Compostelle.',
      },
    ],
  },
  {
    check: 'quote-speaker',
    wrong: [
      {
        en: '“The wells are full again,” said Ms. Teresa Quispe.',
        fr: `«${nb}Les puits sont de nouveau pleins${nb}», a déclaré M. Rodrigo Salas.`,
      },
    ],
    in: 'fr',
    finds: 'Rodrigo Salas',
    right: [
      {
        en: '“The wells are full again,” said the head of the hall named after the late Rodrigo Salas, Ms. Teresa Quispe.',
        fr: `«${nb}Les puits sont de nouveau pleins${nb}», a déclaré la directrice de la salle qui porte le nom du peintre Rodrigo Salas, Mme Teresa Quispe.`,
        ar: 'وقالت مديرة القاعة التي تحمل اسم الراحل رودريغو سالاس، السيدة تيريزا كيسبي: «امتلأت الآبار من جديد».',
      },
      {
        en: '“The wells are full again,” said Ms. Teresa Quispe.',
        fr: `«${nb}Les puits sont de nouveau pleins${nb}», a déclaré la directrice de la salle qui porte le nom du peintre Rodrigo Salas, Mme Teresa Quispe.`,
        ar: 'وقالت مديرة القاعة التي تحمل اسم الراحل رودريغو سالاس، السيدة تيريزا كيسبي: «امتلأت الآبار من جديد».',
      },
    ],
  },
  // As many letters in common as two spellings have, and other consonants.
  {
    check: 'name-mismatch',
    wrong: [{ en: 'Ms. Salma Khatib won the race.', fr: 'Mme Salma Khalid a gagné la course.' }],
    in: 'fr',
    finds: 'Salma Khalid',
    right: [
      { en: 'Ms. Salma Khatib won the race.', fr: 'Mme Salma Khatib a gagné la course.' },
      { en: 'Mr. Rashid Mansur came second.', fr: 'M. Rachid Mansour est arrivé deuxième.' },
    ],
  },
]

tellCases(cases)
