import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // The same title or paragraph once more
  {
    check: 'seg-duplicate',
    wrong: [
      { kind: 'headline', en: 'Green Fund opens second regional office in Accra' },
      { en: 'Green Fund opens second regional office in Accra' },
    ],
    finds: 'Green Fund opens second regional office in Accra',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Green Fund opens second regional office in Accra' },
      { en: 'The Green Fund opened its second regional office in Accra on Monday.' },
    ],
  },
  {
    check: 'seg-duplicate',
    wrong: [
      { fr: 'Le fonds a versé douze millions d’euros aux communes de la vallée.' },
      { fr: 'Deux écoles ont rouvert.' },
      { fr: 'Le fonds a versé douze millions d’euros aux communes de la vallée.' },
    ],
    finds: 'Le fonds a versé',
    in: 'fr',
    right: [
      { fr: 'Le fonds a versé douze millions d’euros aux communes de la vallée.' },
      { fr: 'Le fonds a versé treize millions d’euros aux communes de la côte.' },
    ],
  },
  {
    check: 'seg-duplicate',
    wrong: [
      { kind: 'headline', ar: 'وزارة الصحة تفتتح مركزًا جديدًا للأمومة في وهران' },
      { ar: 'وزارة الصحة تفتتح مرکزاً جديداً للأمومة فی وهران' },
    ],
    finds: 'وزارة الصحة',
    in: 'ar',
    right: [
      { kind: 'contact', ar: 'وزارة الصحة والحماية الاجتماعية، قسم الإعلام والاتصال' },
      { kind: 'contact', ar: 'وزارة الصحة والحماية الاجتماعية، قسم الإعلام والاتصال' },
    ],
  },
  {
    check: 'seg-duplicate',
    wrong: [
      { kind: 'headline', en: 'Ministers Adopt a Common Charter for the Rivers of the Region' },
      { en: 'Ministers Adopt a Common Charter for the Rivers of the Region 1024 768 Charter' },
    ],
    finds: 'Ministers Adopt',
    in: 'en',
    right: [
      { en: 'Minister of Health and Social Protection' },
      { en: 'Both sides signed.' },
      { en: 'Minister of Health and Social Protection' },
    ],
  },
  // A phrase or a sentence twice in a row
  {
    check: 'seg-duplicate',
    wrong: [{ ar: 'وقّعت منظمة الصحة العالمية منظمة الصحة العالمیة الاتفاق أمس.' }],
    finds: 'منظمة الصحة العالمية منظمة الصحة العالمیة',
    in: 'ar',
    fixed: 'وقّعت منظمة الصحة العالمية الاتفاق أمس.',
    right: [{ ar: 'وقّعت منظمة الصحة العالمية، ثم أعلنت منظمة الصحة العالمية الاتفاق.' }],
  },
  {
    check: 'seg-duplicate',
    wrong: [{ en: 'The project will improve access to clean water access to clean water in forty villages.' }],
    finds: 'access to clean water access to clean water',
    in: 'en',
    fixed: 'The project will improve access to clean water in forty villages.',
    right: [{ en: 'Generation after generation after generation, they went step by step by step.' }],
  },
  {
    check: 'seg-duplicate',
    wrong: [
      {
        fr: 'La conférence ouvre ses portes à Rabat lundi. La conférence ouvre ses portes à Rabat lundi. Entrée libre.',
      },
    ],
    finds: 'La conférence ouvre',
    in: 'fr',
    fixed: 'La conférence ouvre ses portes à Rabat lundi. Entrée libre.',
    right: [
      {
        fr: '«\u00a0Nous ne partirons pas sans eux. Nous ne partirons pas sans eux\u00a0», a répété la maire. Plus jamais ça, plus jamais ça.',
      },
    ],
  },
  {
    check: 'seg-duplicate',
    wrong: [{ en: 'The World Food Programme World Food Programme delivered the grain.' }],
    finds: 'World Food Programme World Food Programme',
    in: 'en',
    fixed: 'The World Food Programme delivered the grain.',
    right: [{ en: 'She flew from New York, New York, to Bora Bora Bora Bora; call 71 00 12 71 00 12.' }],
  },
  {
    check: 'seg-duplicate',
    wrong: [
      {
        en: 'Call for entries',
        ar: 'يهدف البرنامج إلى دعم النساء في الأرياف يهدف البرنامج إلى دعم النساء في الأرياف ابتداء من مايو.',
      },
    ],
    finds: 'يهدف البرنامج',
    in: 'ar',
    fixed: 'يهدف البرنامج إلى دعم النساء في الأرياف ابتداء من مايو.',
    right: [{ en: 'Call for entries', ar: 'دعم النساء في الأرياف ودعم النساء في المدن، ثم دعم النساء في الجبال.' }],
  },
  {
    check: 'seg-duplicate',
    wrong: [{ en: 'The bridge stands on the banks of on the banks of the lake.' }],
    finds: 'on the banks of on the banks of',
    in: 'en',
    fixed: 'The bridge stands on the banks of the lake.',
    right: [
      { en: 'The bridge stands on the banks of the lake, on the banks of which the river runs over and over again.' },
    ],
  },
  // A phrase pasted twice with its comma
  {
    check: 'seg-duplicate',
    wrong: [{ en: 'Nurses may apply until Friday, at the town hall or by post, at the town hall or by post.' }],
    finds: 'at the town hall or by post, at the town hall or by post',
    in: 'en',
    fixed: 'Nurses may apply until Friday, at the town hall or by post.',
    right: [
      { en: 'Nurses may apply at the town hall or by post, at the harbour or by telephone.' },
      {
        en: '“We will mend every net, we will mend every net,” the fishermen sang. We shall come back home, come back home.',
      },
      { fr: 'Les manifestants scandaient : Rendez-nous notre plage de sable, rendez-nous notre plage de sable !' },
    ],
  },
  {
    check: 'seg-duplicate',
    wrong: [{ ar: 'تُباع التذاكر في محطة القطار المركزية، في محطة القطار المركزية، ابتداءً من الأحد.' }],
    finds: 'في محطة القطار المركزية، في محطة القطار المركزية',
    in: 'ar',
    fixed: 'تُباع التذاكر في محطة القطار المركزية، ابتداءً من الأحد.',
    right: [{ ar: 'تُباع التذاكر في محطة القطار المركزية، وفي محطة الحافلات المركزية، ابتداءً من الأحد.' }],
  },
  // A sentence that was pasted twice into one paragraph
  {
    check: 'seg-duplicate',
    wrong: [
      {
        en: 'The nursery will plant 9,000 cedars on the northern slope before the first snow. Shepherds have lent their mules. The nursery will plant 9,000 cedars on the northern slope before the first snow. School classes will help.',
      },
    ],
    finds: 'The nursery will plant 9,000 cedars on the northern slope before the first snow.',
    in: 'en',
    fixed:
      'The nursery will plant 9,000 cedars on the northern slope before the first snow. Shepherds have lent their mules. School classes will help.',
    right: [
      {
        en: 'The nursery will plant 9,000 cedars on the northern slope. Shepherds have lent their mules. The nursery will plant 900 oaks on the northern slope. She said: “We will not leave this slope to the wind again. We know it. We will not leave this slope to the wind again.”',
      },
    ],
  },
  {
    check: 'seg-duplicate',
    wrong: [
      { en: 'The choir sings Haydn in the old customs house on Saturday.' },
      { en: 'The brass band of the harbour plays on the quay on Sunday.' },
      { en: 'The choir sings Haydn in the old customs house on Saturday.' },
      { en: 'A boat brings the singers back to the island at night.' },
    ],
    finds: 'The choir sings Haydn in the old customs house on Saturday.',
    in: 'en',
    // Each entry of a programme has its own line.
    right: [
      { en: 'The choir sings Haydn in the old customs house on Saturday.' },
      { en: 'Admission is free while seats last.' },
      { en: 'The brass band of the harbour plays on the quay on Sunday.' },
      { en: 'Admission is free while seats last.' },
    ],
  },
]

tellCases(cases)
