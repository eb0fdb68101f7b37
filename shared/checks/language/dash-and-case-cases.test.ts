import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  // Dashes
  {
    check: 'dash-style',
    wrong: [{ fr: 'Rabat, le 8 mars 2024 - Le ministre a ouvert le forum.' }],
    finds: '2024 - Le',
    in: 'fr',
    fixed: 'Rabat, le 8 mars 2024 – Le ministre a ouvert le forum.',
    right: [{ fr: 'Rabat, le 8 mars 2024 – Le ministre a ouvert la ligne Paris - Lyon et la saison 2023 - 2024.' }],
  },
  {
    check: 'dash-style',
    wrong: [{ en: 'The plan - which covers ten years – was adopted.' }],
    finds: 'plan - which',
    in: 'en',
    right: [{ en: 'By Jane Roe - staff writer' }],
  },
  {
    check: 'dash-style',
    wrong: [{ en: '“The office is full of creativity” – said Ms. Roe in her opening remarks.' }],
    finds: '” – said',
    in: 'en',
    fixed: '“The office is full of creativity,” said Ms. Roe in her opening remarks.',
    right: [{ en: 'The “office” – a modern place – was opened by Ms. Roe in May.' }],
  },
  {
    check: 'dash-style',
    wrong: [{ en: '“We begin.” - added the mayor of the town at the end.' }],
    finds: '” - added',
    in: 'en',
    fixed: '“We begin,” added the mayor of the town at the end.',
    right: [
      {
        en: '“We begin,” added the mayor, who spoke of the 10 - 15 schools, the March - June term and the Casablanca - Settat region.',
      },
    ],
  },
  {
    check: 'dash-style',
    wrong: [{ ar: 'الرباط، 8 مارس 2024 - افتتح الوزير المنتدى الدولي للصحة.' }],
    finds: '2024 - افتتح',
    in: 'ar',
    fixed: 'الرباط، 8 مارس 2024 – افتتح الوزير المنتدى الدولي للصحة.',
    right: [{ ar: 'زار الوفد جهة طنجة - تطوان - الحسيمة ومحور القاهرة - الإسكندرية أمس.' }],
  },
  {
    check: 'dash-style',
    wrong: [{ ar: 'إن الهدف واضح للجميع - وهو حماية الأطفال في المدارس.' }],
    finds: 'للجميع - وهو',
    in: 'ar',
    right: [{ ar: 'العلم الإلكترونية - سعاد التازي' }],
  },
  {
    check: 'dash-style',
    wrong: [{ en: 'The fund grew fast -- it doubled in a single year.' }],
    finds: 'fast -- it',
    in: 'en',
    right: [{ en: '-- 30 --' }],
  },
  {
    check: 'dash-style',
    wrong: [{ fr: 'Le plan — qui couvre dix ans – est adopté par le conseil.' }],
    finds: 'plan — qui',
    in: 'fr',
    house: { dashes: 'en' },
    right: [{ fr: 'Le plan – qui couvre dix ans – est adopté par le conseil.' }],
  },
  // Headlines
  {
    check: 'case-headline',
    wrong: [{ kind: 'headline', fr: 'Le fonds vert ouvre un bureau à «\u00a0Dakar\u00a0».' }],
    finds: 'Dakar\u00a0».',
    in: 'fr',
    fixed: 'Le fonds vert ouvre un bureau à «\u00a0Dakar\u00a0»',
    right: [{ kind: 'headline', fr: 'Le fonds vert ouvre-t-il un bureau à Dakar\u202f?' }],
  },
  {
    check: 'case-headline',
    wrong: [{ kind: 'headline', en: 'Green fund opens an office in Dakar.' }],
    finds: 'Dakar.',
    in: 'en',
    fixed: 'Green fund opens an office in Dakar',
    right: [{ kind: 'headline', en: 'Green fund signs with Acme Inc.' }],
  },
  {
    check: 'case-headline',
    wrong: [{ kind: 'headline', ar: 'الصندوق الأخضر يفتح مكتبًا في داكار.' }],
    finds: 'داكار.',
    in: 'ar',
    right: [{ kind: 'headline', ar: 'الصندوق الأخضر يفتح مكتبًا في داكار...' }],
  },
  {
    check: 'case-headline',
    wrong: [
      { en: 'Green fund opens an office in Dakar.' },
      { en: 'Dakar, 3 May 2024 – The Green Fund opened its office today.' },
    ],
    finds: 'Dakar.',
    in: 'en',
    right: [{ en: 'The Green Fund opened its office today.' }, { en: 'It is in Dakar.' }],
  },
  {
    check: 'case-headline',
    wrong: [{ kind: 'headline', fr: 'Ouverture Du Sommet Mondial Des Villes Pour La Paix' }],
    finds: 'Ouverture',
    in: 'fr',
    right: [{ kind: 'headline', fr: 'Le Caire accueille le Sommet mondial des villes de La Haye et du Havre' }],
  },
  {
    check: 'case-headline',
    wrong: [
      { kind: 'headline', en: 'Green Fund Opens Regional Office in Dakar Today' },
      { kind: 'subhead', en: 'New team will support farmers across the region with loans' },
    ],
    finds: 'New team',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Green Fund Opens Regional Office in Dakar Today' },
      { kind: 'subhead', en: 'New Team Will Support Farmers across the Region' },
    ],
  },
  // Sentence starts
  {
    check: 'case-start',
    wrong: [{ fr: 'Cet appui est nécessaire et bon. pour un avenir meilleur.' }],
    finds: 'bon. pour',
    in: 'fr',
    fixed: 'Cet appui est nécessaire et bon pour un avenir meilleur.',
    right: [
      { fr: 'Cet appui (p. ex. une aide, env. dix M. euros, etc. selon le cas) de M. de Villiers est bon... enfin' },
    ],
  },
  {
    check: 'case-start',
    wrong: [{ en: 'The summit ended. leaders left at noon.' }],
    finds: 'ended. leaders',
    in: 'en',
    fixed: 'The summit ended. Leaders left at noon.',
    right: [
      {
        en: 'The U.S. team met Dr. al-Said at 9 a.m. today. e-Governance and iPhone sales grew. www.fund.org says more. press@fund.org replies.',
      },
    ],
  },
  {
    check: 'case-start',
    wrong: [{ en: 'the fund opened its office in Dakar on Monday.' }],
    finds: 'the',
    in: 'en',
    fixed: 'The fund opened its office in Dakar on Monday.',
    right: [{ kind: 'list', en: 'roads, bridges and ports of the region.' }],
  },
  {
    check: 'case-start',
    wrong: [{ fr: 'Le vote est clos. la séance reprendra lundi.' }],
    finds: 'clos. la',
    in: 'fr',
    fixed: 'Le vote est clos. La séance reprendra lundi.',
    right: [{ fr: 'beCloud et eBay signent. 1. routes 2. ponts. Voir art. 3 et fig. b ci-dessous.' }],
  },
  // Titles
  {
    check: 'case-title',
    wrong: [{ en: 'Guests included Dana Roe, Vice mayor of Almaty.' }],
    finds: 'Vice mayor',
    in: 'en',
    fixed: 'Guests included Dana Roe, Vice Mayor of Almaty.',
    right: [{ en: 'Vice mayor Roe came. “Prime minister of all,” he said. The vice mayor and Deputy Mayor Doe left.' }],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'Contact Presse\u00a0: Anne Roux' }],
    finds: 'Contact Presse',
    in: 'fr',
    fixed: 'Contact presse\u00a0: Anne Roux',
    right: [{ fr: 'Contact presse\u00a0: Anne Roux, agence France Presse, CONTACT PRESSE' }],
  },
  {
    check: 'case-title',
    wrong: [{ fr: 'Le Directeur Général a ouvert la séance.' }],
    finds: 'Directeur Général',
    in: 'fr',
    fixed: 'Le Directeur général a ouvert la séance.',
    right: [{ fr: 'Le Directeur général et le Premier ministre ont ouvert la séance.' }],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'Jane Roe, Deputy Mayor of Cuenca, met John Doe, deputy mayor of Abuja.' }],
    finds: 'deputy mayor',
    in: 'en',
    right: [{ en: 'Deputy Mayor Jane Roe met John Doe, deputy mayor of Abuja.' }],
  },
  {
    check: 'case-title',
    wrong: [{ en: 'Ms. Roe delivered the Inaugural Remarks at noon.' }],
    finds: 'Inaugural Remarks',
    in: 'en',
    fixed: 'Ms. Roe delivered the inaugural remarks at noon.',
    right: [{ kind: 'headline', en: 'Ms. Roe Delivered the Inaugural Remarks' }],
  },
  // One office, now with a capital and now without
  {
    check: 'case-title',
    wrong: [
      { fr: 'Le gouverneur du district a remercié les pompiers.' },
      { fr: 'Le Gouverneur du district a promis trois casernes.' },
    ],
    finds: 'Gouverneur',
    in: 'fr',
    fixed: 'Le gouverneur du district a promis trois casernes.',
    right: [
      { fr: 'Le gouverneur du district a remercié le Président de la République.' },
      { fr: 'Le président de la fédération a dit : Monsieur le Gouverneur du district, merci.' },
    ],
  },
  {
    check: 'case-headline',
    wrong: [
      { kind: 'headline', en: 'Harbours of the lake agree on a common toll for boats' },
      { kind: 'subhead', en: 'Fishermen Welcome Lower Prices for Their Boats' },
    ],
    finds: 'Fishermen Welcome',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Harbours of the lake agree on a common toll for boats' },
      { kind: 'subhead', en: 'Statement by Ingrid Solheim, Director of the Nordic Council of Harbours' },
    ],
  },
  {
    check: 'case-start',
    wrong: [{ fr: 'La ville, fondée en 300 av. J.-C. environ, est fouillée. les ruines se visitent.' }],
    finds: 'fouillée. les',
    in: 'fr',
    right: [{ fr: 'La ville, fondée en 300 av. J.-C. environ, est fouillée. Les ruines se visitent.' }],
  },
]

tellCases(cases)
