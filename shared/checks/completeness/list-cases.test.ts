import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The network links schools in Peru, Chile, Brazil, Ecuador and Bolivia.',
        fr: 'Le réseau relie des écoles du Pérou, du Chili, du Brésil et de Bolivie.',
      },
    ],
    finds: 'Chili, du Brésil et de Bolivie',
    in: 'fr',
    right: [
      {
        en: 'The network links schools in Peru, Chile, Brazil, Ecuador and Bolivia.',
        fr: 'Le réseau relie des écoles du Pérou, du Chili, du Brésil, d’Équateur et de Bolivie.',
        ar: 'تربط الشبكة مدارس في بيرو وتشيلي والبرازيل والإكوادور وبوليفيا.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The centre offers training in health, education, housing, transport and energy.',
        ar: 'يقدم المركز تدريبًا في الصحة والتعليم والإسكان والطاقة.',
      },
    ],
    finds: 'الصحة والتعليم والإسكان والطاقة',
    in: 'ar',
    right: [
      {
        en: 'The centre offers training in health, education, housing, transport and energy.',
        ar: 'ويقدم المركز تدريبًا في الصحة، والتعليم، والإسكان، والنقل، والطاقة.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        fr: 'La mission consiste à former les élus ; publier des guides ; relier les villes ; mesurer les progrès.',
        en: 'The mission is to train councillors; publish guides; measure progress.',
      },
    ],
    finds: 'publish guides',
    in: 'en',
    right: [
      {
        fr: 'La mission consiste à former les élus ; publier des guides ; relier les villes ; et mesurer les progrès.',
        en: 'The mission is to train councillors; publish guides; link cities; and measure progress.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        kind: 'list',
        en: '- clean water\n- solar power\n- rural roads\n- night schools',
        fr: '- de l’eau propre\n- des routes rurales\n- des cours du soir',
      },
    ],
    finds: 'de l’eau propre',
    in: 'fr',
    right: [
      {
        kind: 'list',
        en: '- clean water\n- solar power\n- rural roads\n- night schools',
        fr: '- de l’eau propre\n- de l’énergie solaire\n- des routes rurales\n- des cours du soir',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        ar: 'يضم الفريق أطباء من الرباط وتونس والقاهرة وبيروت والدوحة.',
        en: 'The team has doctors from Rabat, Tunis, Cairo and Doha.',
      },
    ],
    finds: 'Tunis, Cairo and Doha',
    in: 'en',
    right: [
      {
        ar: 'التقى الوزير والسفير ممثلي الصحة والتعليم والإسكان.',
        en: 'The minister and the ambassador met people from health, education and housing.',
      },
    ],
  },
  // Traps: the Oxford comma, brackets, appositions, cities with their countries, what a sentence begins with
  {
    check: 'list-items',
    wrong: [
      {
        en: 'Bread, milk, rice, oil, and sugar were handed out.',
        fr: 'Du pain, du lait, du riz et du sucre ont été distribués.',
      },
    ],
    finds: 'du riz et du sucre',
    in: 'fr',
    right: [
      {
        en: 'Bread, milk (fresh, dried, and sour), rice, oil, and sugar were handed out.',
        fr: 'Du pain, du lait (frais, en poudre ou caillé), du riz, de l’huile et du sucre ont été distribués.',
        ar: 'وُزّع الخبز والحليب (الطازج والمجفف والرائب) والأرز والزيت والسكر.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The tour goes to Accra, Ghana, Lomé, Togo, Cotonou, Benin, and Lagos, Nigeria.',
        fr: 'La tournée passe par Accra, au Ghana, Lomé, au Togo, et Lagos, au Nigéria.',
      },
    ],
    finds: 'Lomé',
    in: 'fr',
    right: [
      {
        en: 'In 2024, schools, clinics, roads and markets were rebuilt, officials said.',
        fr: 'Des écoles, des dispensaires, des routes et des marchés ont été reconstruits en 2024, selon les autorités.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'Farmers, teachers, nurses, students and drivers took part.',
        fr: 'Des agriculteurs, des enseignants, des infirmières, des étudiants, des chauffeurs et des pêcheurs ont participé.',
      },
    ],
    finds: 'des chauffeurs et des pêcheurs',
    in: 'fr',
    right: [
      {
        en: 'Ali Bey, minister of health, Sara Haddad, director of the fund, and Omar Sy, mayor of Fatick, signed.',
        fr: 'Le ministre de la Santé Ali Bey, la directrice du fonds Sara Haddad et le maire de Fatick Omar Sy ont signé.',
        ar: 'وقع وزير الصحة علي باي ومديرة الصندوق سارة حداد ورئيس بلدية فاتيك عمر سي.',
      },
    ],
  },
  // Traps: prepositions said with each item, lists within lists, appositions
  {
    check: 'list-items',
    wrong: [
      {
        en: 'Clinics opened in Oran, Sétif, Annaba and Tlemcen, a nurse in each.',
        fr: 'Des dispensaires ont ouvert à Oran, à Sétif et à Tlemcen, chacun avec une infirmière.',
      },
    ],
    finds: 'Sétif et à Tlemcen',
    in: 'fr',
    right: [
      {
        en: 'Clinics opened in four towns out of nine, that is, 44 per cent, in Oran, Sétif and Annaba.',
        fr: 'Des dispensaires ont ouvert dans quatre villes sur neuf, soit 44 %, à Oran, à Sétif et à Annaba.',
      },
      {
        en: 'Essays of no more than 900 words, in Wolof, French or English, are welcome.',
        fr: 'Les textes de 900 mots au maximum, en wolof, en français ou en anglais, sont bienvenus.',
      },
      {
        en: 'The ship calls in Morocco, Tunisia, Senegal and Mali.',
        fr: 'Le navire fait escale au Maroc, en Tunisie, au Sénégal et au Mali.',
      },
      {
        en: 'He leaves a wife, Salma, three daughters, Rim, Lina and Nour, and five grandchildren.',
        ar: 'وترك زوجة هي سلمى، وثلاث بنات هن ريم ولينا ونور، وخمسة أحفاد.',
      },
      {
        en: 'The harbour line, 900 40 41 42, answers in Breton, Welsh, Irish and Galician.',
        fr: 'La ligne du port, le 900 40 41 42, répond en breton, en gallois, en irlandais et en galicien.',
      },
      {
        en: 'The mayor of Kef, Dr. Amel Sassi, and the deputy mayor of Metz, Mr. Paul Klein, today planted a fig and a vine.',
        fr: 'La maire du Kef, la docteure Amel Sassi, et l’adjoint au maire de Metz, M. Paul Klein, ont planté un figuier.',
      },
    ],
  },
  // Traps: what is thrown into a sentence between commas, an opening participle, a number in apposition
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The village will receive a pump, two wells, solar lamps, a clinic and a school bus in the dry season.',
        ar: 'ستتسلم القرية مضخة وبئرين ومصابيح شمسية وحافلة مدرسية في موسم الجفاف.',
      },
    ],
    finds: 'مضخة وبئرين ومصابيح شمسية وحافلة مدرسية',
    in: 'ar',
    right: [
      {
        en: 'The village will receive a pump, two wells, solar lamps, a clinic and a school bus in the dry season.',
        ar: 'ستتسلم القرية مضخة وبئرين ومصابيح شمسية وعيادة وحافلة مدرسية في موسم الجفاف.',
      },
      {
        en: 'the transfer to the harbour master, before the end of the year, of the berths, of the cranes and fuel tanks;',
        fr: 'le transfert à la capitainerie, avant la fin de l’année, des postes à quai, des grues et des cuves ;',
      },
      {
        en: 'Signed in Rabat on Monday, the text grants the towns, the provinces and the Court of Auditors ten weeks.',
        fr: 'Signé lundi à Rabat, le texte accorde dix semaines aux communes, aux provinces et à la Cour des comptes.',
      },
      {
        en: 'A free number, 800 44 11, answers in Fulfulde, Hausa, Zarma and French.',
        fr: 'Un numéro gratuit, le 800 44 11, répond en fulfuldé, en haoussa, en zarma et en français.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The garden grows figs, plums, pears, quinces and medlars for the market.',
        ar: 'تُزرع في الحديقة أشجار التين والخوخ والكمثرى والسفرجل للسوق.',
      },
    ],
    finds: 'والسفرجل',
    in: 'ar',
    right: [
      {
        en: 'The jury was chaired by Ms. Roy (Mali), assisted by two deputies, Mr. Bey (Chad) and Mr. Sy (Togo).',
        ar: 'وترأست لجنة التحكيم السيدة روا (مالي) بمساعدة نائبين، هما السيد باي (تشاد) والسيد سي (توغو).',
      },
    ],
  },
]

tellCases(cases)

describe('a list of any length', () => {
  const things = ['bread', 'milk', 'rice', 'oil', 'sugar', 'salt', 'tea', 'flour', 'soap']
  const goods = ['pain', 'lait', 'riz', 'huile', 'sucre', 'sel', 'thé', 'farine', 'savon']

  it('is reported exactly where one version has more of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 4, max: 9 }), (size, other) => {
        const en = `They sent ${things.slice(0, size - 1).join(', ')} and ${things[size - 1]}.`
        const fr = `Ils ont envoyé ${goods.slice(0, other - 1).join(', ')} et ${goods[other - 1]}.`
        const findings = createCheckRunner()(releaseOf([{ en, fr }]), noTerms, { only: new Set(['list-items']) })
        expect(findings).toHaveLength(size === other ? 0 : 1)
      }),
      { numRuns: 40 },
    )
  })
})
