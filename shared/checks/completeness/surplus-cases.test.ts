import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Two sentences beside one: one of them is of nothing there, or both say what that one says. */
const cases: readonly CheckCase[] = [
  {
    check: 'seg-extra',
    wrong: [
      {
        fr: 'La coopérative ouvrira en octobre, dans l’ancienne gare d’Atar, un atelier où trente jeunes apprendront à réparer des panneaux solaires.',
        en: 'The cooperative will open a workshop in the old Atar station in October, where thirty young people will learn to repair solar panels. Their first customers will be the wells of the neighbouring oases.',
      },
    ],
    finds: 'Their first customers will be the wells of the neighbouring oases.',
    in: 'en',
    right: [
      {
        fr: 'La coopérative ouvrira en octobre, dans l’ancienne gare d’Atar, un atelier où trente jeunes apprendront à réparer des panneaux solaires.',
        en: 'The cooperative will open a workshop in the old Atar station in October. Thirty young people will learn there how to repair solar panels.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      {
        en: 'Divers have found the wreck of a merchant ship from the twelfth century at a depth of forty metres off the coast of Tyre. Its cargo of blue glass was meant for the markets of Alexandria.',
        ar: 'عثر غواصون على حطام سفينة تجارية تعود إلى القرن الثاني عشر على عمق أربعين مترًا قبالة سواحل مدينة صور.',
      },
    ],
    finds: 'عثر غواصون',
    in: 'ar',
    right: [
      {
        en: 'Divers have found the wreck of a merchant ship from the twelfth century off the coast of Tyre. It lies at a depth of forty metres.',
        ar: 'عثر غواصون على حطام سفينة تجارية تعود إلى القرن الثاني عشر على عمق أربعين مترًا قبالة سواحل مدينة صور.',
      },
    ],
  },
  // By less, where one sentence has every figure of the text, which ends in one
  {
    check: 'seg-extra',
    wrong: [
      {
        en: 'The cooperative has planted 640 hectares of argan trees on the slopes above the river since 2011, and hopes to sell its first oil in 2028.',
        fr: 'Depuis 2011, la coopérative a planté 640 hectares d’arganiers sur les versants qui dominent la rivière et espère vendre sa première huile en 2028. Les sentiers sont ouverts aux promeneurs pendant toute l’année.',
      },
    ],
    finds: 'Les sentiers sont ouverts aux promeneurs pendant toute l’année.',
    in: 'fr',
    right: [
      {
        en: 'The cooperative has planted 640 hectares of argan trees on the slopes above the river since 2011, and hopes to sell its first oil in 2028.',
        fr: 'Depuis 2011, la coopérative a planté 640 hectares d’arganiers. Ils couvrent les versants qui dominent la rivière, et la vente de la toute première huile est espérée pour l’année 2028.',
      },
      {
        en: 'With 640 hectares planted since 2011, the cooperative hopes to sell oil in 2028, which would feed the villages above the river.',
        fr: 'Avec quelque 640 hectares plantés depuis l’année 2011, la coopérative espère pouvoir vendre de l’huile à partir de 2028. Les villages situés au-dessus de la rivière en vivraient.',
      },
    ],
  },
  {
    check: 'seg-missing',
    wrong: [
      {
        fr: 'Depuis 2011, la coopérative a planté 640 hectares d’arganiers sur les versants qui dominent la rivière et espère vendre sa première huile en 2028. Les sentiers sont ouverts aux promeneurs pendant toute l’année.',
        en: 'The cooperative has planted 640 hectares of argan trees on the slopes above the river since 2011, and hopes to sell its first oil in 2028.',
      },
    ],
    finds: 'The cooperative has planted',
    in: 'en',
    right: [
      {
        fr: 'Depuis 2011, la coopérative a planté 640 hectares d’arganiers sur les versants. Elle espère vendre sa première huile en 2028.',
        en: 'The cooperative has planted 640 hectares of argan trees on the slopes since 2011 and hopes to sell its first oil in 2028.',
      },
    ],
  },
  // Two sentences as long as the one: the month tells which of them it is
  {
    check: 'seg-extra',
    wrong: [
      {
        en: 'The kiln will be lit again in October after the first rains.',
        fr: 'Le four sera rallumé en octobre, après les premières pluies. Les potiers accueilleront ce jour-là les enfants des écoles.',
      },
    ],
    finds: 'Les potiers accueilleront ce jour-là les enfants des écoles.',
    in: 'fr',
    right: [
      {
        en: 'The kiln will be lit again in October after the first rains.',
        fr: 'Les premières pluies passées, le four sera rallumé en octobre.',
      },
    ],
  },
  // By its length another sentence could be the one that came in; the words say which.
  {
    check: 'seg-extra',
    wrong: [
      {
        fr: 'Le service des ponts de Brest a réparé mercredi le pont de Recouvrance. La passerelle, abîmée pendant la tempête, a été renforcée par deux ateliers de la région. Les piétons pourront traverser le fleuve chaque matin.',
        en: 'The bridge service of the city of Brest repaired the Recouvrance bridge on Wednesday. Neighbours had long asked for more light on the banks. The footbridge, damaged in the storm, was reinforced by two workshops from the region. Pedestrians will be able to cross the river every morning.',
      },
    ],
    finds: 'Neighbours had long asked for more light on the banks.',
    in: 'en',
    right: [
      {
        fr: 'Le service des ponts de Brest a réparé mercredi le pont de Recouvrance. La passerelle, abîmée pendant la tempête, a été renforcée par deux ateliers de la région ; les piétons pourront traverser le fleuve chaque matin.',
        en: 'The bridge service of the city of Brest repaired the Recouvrance bridge on Wednesday. The footbridge, damaged in the storm, was reinforced by two workshops from the region. Pedestrians will be able to cross the river every morning.',
      },
    ],
  },
]

tellCases(cases)
