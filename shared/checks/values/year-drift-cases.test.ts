import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'date-year-drift',
    wrong: [
      { kind: 'headline', fr: 'Le Salon de la voile de Brest 2026 ouvre jeudi' },
      { kind: 'lede', fr: 'BREST, le 4 mai 2026 – Les organisateurs ont présenté le programme.' },
      { fr: 'Le Salon de la voile de Brest 2025 recevra 90 chantiers, contre 71 en 2024.' },
    ],
    finds: 'Salon de la voile de Brest 2025',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Le Salon de la voile de Brest 2026 ouvre jeudi' },
      { kind: 'lede', fr: 'BREST, le 4 mai 2026 – Les organisateurs ont présenté le programme.' },
      { fr: 'Le Salon de la voile de Brest 2025 avait reçu 90 chantiers, contre 71 en 2024.' },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { kind: 'headline', en: 'Cork Sail Fair 2026 Opens on Thursday' },
      { kind: 'lede', en: 'CORK, 4 May 2026 – The programme was presented on Monday.' },
      { en: 'The Cork Sail Fair 2025 will host 90 yards, compared with 71 in 2024.' },
    ],
    finds: 'Cork Sail Fair 2025',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Cork Sail Fair 2026 Opens on Thursday' },
      { kind: 'lede', en: 'CORK, 4 May 2026 – The programme was presented on Monday.' },
      { en: 'The Cork Sail Fair 2025 hosted 90 yards, compared with 71 in 2024.' },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { fr: 'Le ministère et ses partenaires ont célébré la Journée mondiale de l’eau.' },
      { fr: 'Tunis, le 22 mars 2024 – La ministre a pris part à la célébration de la Journée mondiale de l’eau 2023.' },
    ],
    finds: 'Journée mondiale de l’eau 2023',
    in: 'fr',
    fixed: 'Tunis, le 22 mars 2024 – La ministre a pris part à la célébration de la Journée mondiale de l’eau 2024.',
    right: [
      { fr: 'Le ministère et ses partenaires ont célébré la Journée mondiale de l’eau.' },
      {
        fr: 'Tunis, le 22 mars 2024 – Lancé lors de la Journée mondiale de l’eau 2023, le plan avance. Le rapport 2023 paraît.',
      },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { en: 'World Cities Forum opens in Accra' },
      { en: 'Accra, 3 June 2025 – Delegates gathered for the World Cities Forum 2024 in Accra.' },
    ],
    finds: 'World Cities Forum 2024',
    in: 'en',
    fixed: 'Accra, 3 June 2025 – Delegates gathered for the World Cities Forum 2025 in Accra.',
    right: [
      { en: 'World Cities Forum 2025 opens in Accra' },
      {
        en: 'Accra, 3 June 2025 – Delegates arrived. The World Cities Forum 2024 gathered 300. The fund was launched in 2011.',
      },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [{ ar: 'الرباط، 8 مارس 2024 – احتفلت الوزارة باليوم الدولي للمرأة لعام 2023.' }],
    finds: 'اليوم الدولي للمرأة لعام 2023',
    in: 'ar',
    fixed: 'الرباط، 8 مارس 2024 – احتفلت الوزارة باليوم الدولي للمرأة لعام 2024.',
    right: [
      {
        ar: 'الرباط، 8 مارس 2024 – احتفلت الوزارة باليوم الدولي للمرأة لعام 2024، وكانت قد أطلقت البرنامج منذ اليوم الدولي للمرأة لعام 2023.',
      },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [{ en: 'Nairobi, 5 June 2024 – Pupils marked the 2023 World Environment Day with a clean-up.' }],
    finds: '2023 World Environment Day',
    in: 'en',
    fixed: 'Nairobi, 5 June 2024 – Pupils marked the 2024 World Environment Day with a clean-up.',
    right: [
      {
        en: 'Nairobi, 5 June 2024 – Winners of the 2023 World Environment Day marked it again; fiscal year 2023 closed.',
      },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [{ fr: 'Dakar, le 7 mai 2024 – Le Festival des arts 2025, ouvert le 5 mai 2024, attire les foules.' }],
    finds: 'Festival des arts 2025',
    in: 'fr',
    right: [
      {
        fr: 'Dakar, le 7 mai 2024 – Les inscriptions au Festival des arts 2025 commencent. La Coupe d’Afrique 2023 s’est jouée en 2024.',
      },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { en: 'Youth Summit ends in Amman', fr: 'Fin du Sommet de la jeunesse à Amman' },
      {
        en: 'Amman, 9 May 2024 – The Youth Summit ended.',
        fr: 'Amman, le 9 mai 2024 – Le Sommet de la jeunesse 2023 a pris fin.',
      },
    ],
    finds: 'Sommet de la jeunesse 2023',
    in: 'fr',
    right: [
      { en: 'Youth Summit ends in Amman', fr: 'Fin du Sommet de la jeunesse à Amman' },
      {
        en: 'Amman, 9 January 2024 – The Youth Summit ended.',
        fr: 'Amman, le 9 janvier 2024 – Le Sommet de la jeunesse 2023 a pris fin.',
      },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { fr: 'Le Forum mondial de l’eau 2024 s’ouvre à Bali' },
      { fr: 'Le Forum mondial de l’eau 2023 réunit cent pays.' },
    ],
    finds: 'Forum mondial de l’eau 2023',
    in: 'fr',
    right: [
      { fr: 'Le Forum mondial de l’eau 2024 s’ouvre à Bali' },
      { fr: 'Le Forum mondial de l’eau 2024 réunit cent pays.' },
      { fr: 'Le Forum mondial de l’eau 2023 en avait réuni quatre-vingts.' },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { fr: 'Le Salon du livre 2026 ouvre ses portes à Conakry' },
      { fr: 'CONAKRY, 3 octobre 2026', kind: 'dateline' },
      { fr: 'Le Salon du livre 2025 réunit 80 éditeurs.' },
    ],
    finds: 'Salon du livre 2025',
    in: 'fr',
    fixed: 'Le Salon du livre 2026 réunit 80 éditeurs.',
    right: [
      { fr: 'Le Salon du livre 2026 ouvre ses portes à Conakry' },
      { fr: 'CONAKRY, 3 octobre 2026', kind: 'dateline' },
      { fr: 'Les éditeurs sont là. Le Salon du livre 2025 avait réuni 80 éditeurs.' },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { en: 'Nordic Cheese Week 2026 comes to Turku' },
      { en: 'TURKU, 2 September 2026', kind: 'dateline' },
      { en: 'Dairies have arrived from eight countries.' },
      { en: 'Nordic Cheese Week 2025 gathers forty makers on the quay.' },
    ],
    finds: 'Nordic Cheese Week 2025',
    in: 'en',
    right: [
      { en: 'Nordic Cheese Week 2026 comes to Turku' },
      { en: 'TURKU, 2 September 2026', kind: 'dateline' },
      { en: 'Nordic Cheese Week 2026 follows Nordic Cheese Week 2025, a wet one.' },
      { en: 'Nordic Cheese Week 2025 remains the largest yet. Nordic Cheese Week 2027 takes place in Umeå.' },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { ar: 'انطلاق مهرجان التمور 2026 في نزوى' },
      { ar: 'نزوى، 3 أكتوبر 2026', kind: 'dateline' },
      { ar: 'مهرجان التمور 2025 يجمع ثمانين مزارعًا.' },
    ],
    finds: 'مهرجان التمور 2025',
    in: 'ar',
    right: [
      { ar: 'انطلاق مهرجان التمور 2026 في نزوى' },
      { ar: 'نزوى، 3 أكتوبر 2026', kind: 'dateline' },
      { ar: 'مهرجان التمور 2026 يجمع ثمانين مزارعًا، وكان مهرجان التمور 2025 قد جمع سبعين.' },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { kind: 'headline', en: 'Lima Ceramics Week 2025 Opens in the Old Market' },
      { kind: 'lede', en: 'LIMA, 3 June 2025 – The Lima Ceramics Week opened today in the old market.' },
      { en: 'Lima Ceramics Week 2024 will run until Sunday in the old market.' },
    ],
    finds: 'Lima Ceramics Week 2024',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Lima Ceramics Week 2025 Opens in the Old Market' },
      { kind: 'lede', en: 'LIMA, 3 June 2025 – The Lima Ceramics Week opened today in the old market.' },
      { en: 'Lima Ceramics Week 2024, which was held in a tent, had drawn 90 potters.' },
    ],
  },
  // The title writes its verb with a capital too.
  {
    check: 'date-year-drift',
    wrong: [
      { kind: 'headline', en: 'Durban to Host Southern Coral Week 2027' },
      {
        kind: 'lede',
        en: 'DURBAN, 4 March 2027 – The Southern Coral Week 2026 will fill the aquarium with divers in June.',
      },
      { en: 'Tickets go on sale in April.' },
    ],
    finds: 'Southern Coral Week 2026',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Durban to Host Southern Coral Week 2027' },
      {
        kind: 'lede',
        en: 'DURBAN, 4 March 2027 – The Southern Coral Week 2027 will fill the aquarium with divers in June.',
      },
      { en: 'The Southern Coral Week 2026, held in Maputo, drew fewer of them.' },
    ],
  },
]

/** What can still be booked, or ends tomorrow, is the edition that the release is about. */
const goingOn: readonly CheckCase[] = [
  {
    check: 'date-year-drift',
    wrong: [
      { kind: 'headline', en: 'Lisbon Tile Fair 2026 Opens' },
      { kind: 'lede', en: 'LISBON, 4 May 2026 – The Lisbon Tile Fair 2026 opened today.' },
      { en: 'Seats at the talks of the Lisbon Tile Fair 2025 can be booked until noon.' },
    ],
    finds: 'Lisbon Tile Fair 2025',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Lisbon Tile Fair 2026 Opens' },
      { kind: 'lede', en: 'LISBON, 4 May 2026 – The Lisbon Tile Fair 2026 opened today.' },
      { en: 'The Lisbon Tile Fair 2025, held in the old arsenal, drew 8,000 visitors.' },
    ],
  },
  // No seat is to be had for the last edition.
  {
    check: 'date-year-drift',
    wrong: [
      { en: 'Kelp Festival 2025 Opens in Hobart', kind: 'headline' },
      { en: 'HOBART, 3 March 2025 – The Kelp Festival 2025 will open on 5 April.' },
      { en: 'Tickets for the Kelp Festival 2024 can be bought at the ferry pier.' },
    ],
    finds: 'Kelp Festival 2024',
    in: 'en',
    right: [
      { en: 'Kelp Festival 2025 Opens in Hobart', kind: 'headline' },
      { en: 'HOBART, 3 March 2025 – The Kelp Festival 2025 will open on 5 April.' },
      { en: 'Tickets for the Kelp Festival 2024 sold out in a day.' },
      { en: 'The winners of the Kelp Festival 2024 will sing.' },
    ],
  },
  {
    check: 'date-year-drift',
    wrong: [
      { fr: 'Sète prépare la Fête des joutes 2026', kind: 'headline' },
      { fr: 'SÈTE, le 3 février 2026 – La ville a présenté le programme de la Fête des joutes 2026.' },
      { fr: 'Les équipes ont jusqu’à la fin d’avril pour s’inscrire à la Fête des joutes 2025.' },
    ],
    finds: 'Fête des joutes 2025',
    in: 'fr',
    right: [
      { fr: 'Sète prépare la Fête des joutes 2026', kind: 'headline' },
      { fr: 'SÈTE, le 3 février 2026 – La ville a présenté le programme de la Fête des joutes 2026.' },
      { fr: 'La Fête des joutes 2025 avait réuni l’an dernier des équipes inscrites jusqu’à la fin d’avril.' },
    ],
  },
]

tellCases([...cases, ...goingOn])
