import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'The Coastal Fund is a network of ports. It is based in Lisbon and has offices in Dakar, Accra and Mombasa.',
        fr: 'Le Fonds du littoral est un réseau de ports. Établi à Lisbonne, il a des bureaux à Dakar, Abidjan et Mombasa.',
      },
    ],
    finds: 'Abidjan',
    in: 'fr',
    right: [
      {
        kind: 'boilerplate',
        en: 'The Coastal Fund is a network of ports. It is based in Lisbon and has offices in Dakar, Accra and Mombasa.',
        fr: 'Le Fonds du littoral est un réseau de ports. Établi à Lisbonne, il a des bureaux à Dakar, Accra et Mombasa.',
        ar: 'صندوق الساحل شبكة موانئ مقرها لشبونة ولها مكاتب في داكار وأكرا ومومباسا.',
      },
    ],
  },
  {
    check: 'boilerplate-mismatch',
    wrong: [
      { kind: 'body', en: 'About the Coastal Fund', ar: 'نبذة عن صندوق الساحل' },
      {
        kind: 'body',
        en: 'The fund has offices in Cairo, Algiers, Vienna and Seoul.',
        ar: 'للصندوق مكاتب في القاهرة والجزائر وسيول.',
      },
    ],
    finds: 'الجزائر',
    in: 'ar',
    right: [
      { kind: 'body', en: 'About the Coastal Fund', ar: 'نبذة عن صندوق الساحل' },
      {
        kind: 'body',
        en: 'The fund has offices in Cairo, Egypt, Algiers, Vienna and the Korean capital, with Dutch and British partners in the Netherlands and the United Kingdom.',
        ar: 'للصندوق مكاتب في القاهرة والجزائر وفيينا وسيول، وله شركاء هولنديون وبريطانيون.',
      },
    ],
  },
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        fr: 'À propos du Réseau : il agit au Tchad, au Niger, au Mali et au Bénin.',
        en: 'About the Network: it works in Chad, Nigeria, Mali and Benin.',
      },
    ],
    finds: 'Nigeria',
    in: 'en',
    right: [
      {
        kind: 'boilerplate',
        fr: 'À propos du Réseau : il agit au Tchad, au Niger, au Mali et au Bénin.',
        en: 'About the Network: it works in Chad, Niger, Mali and Benin.',
        ar: 'نبذة عن الشبكة: تعمل في تشاد والنيجر ومالي وبنين.',
      },
    ],
  },
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'Offices: Seoul, Lima, Nairobi, Hanoi and Oslo.',
        fr: 'Bureaux : Séoul, Nairobi, Lima, Hanoï et Oslo.',
      },
    ],
    finds: 'Nairobi',
    in: 'fr',
    right: [
      {
        kind: 'boilerplate',
        en: 'Members: Algeria, Egypt, Germany, Morocco and Spain.',
        fr: 'Membres : Algérie, Allemagne, Égypte, Espagne et Maroc.',
      },
    ],
  },
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'The union was founded in Geneva and now meets in Rome, Madrid and Athens.',
        fr: 'L’union, fondée à Genève, se réunit à Rome, Madrid, Athènes et Berlin.',
      },
    ],
    finds: 'Berlin',
    in: 'fr',
    right: [
      {
        kind: 'body',
        en: 'Ministers flew from Geneva to Rome, Madrid, Athens and Berlin.',
        fr: 'Les ministres se sont rendus à Rome, Athènes, Madrid et Berlin depuis Genève.',
      },
    ],
  },
  // The only place that it names, exchanged for another of the country
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'Blue Loom is a weavers’ guild with its seat in Tlemcen.',
        ar: 'Blue Loom نقابة للنساجين مقرها وهران.',
      },
    ],
    finds: 'وهران',
    in: 'ar',
    right: [
      {
        kind: 'boilerplate',
        en: 'Blue Loom is a weavers’ guild with its seat in Tlemcen.',
        ar: 'Blue Loom نقابة للنساجين مقرها تلمسان.',
      },
      {
        kind: 'boilerplate',
        en: 'Blue Loom is a weavers’ guild with its seat in Algiers.',
        ar: 'Blue Loom نقابة جزائرية للنساجين.',
      },
    ],
  },
  // A list that each language sorts by its own letters is in no other order
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'The guild has its seat in Oran and shops in Geneva, London, Algiers and Cairo.',
        fr: 'La guilde a son siège à Oran et des boutiques à Londres, Genève, Alger et au Caire.',
      },
    ],
    finds: 'Londres',
    in: 'fr',
    right: [
      {
        kind: 'boilerplate',
        en: 'The guild has its seat in Oran and shops in Geneva, London and Algiers.',
        fr: 'La guilde a son siège à Oran et des boutiques à Alger, Genève et Londres.',
      },
    ],
  },
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'The Kelp Fund lends boats to divers in Chicago, Las Vegas and Calgary.',
        ar: 'يعير صندوق الأعشاب البحرية القوارب للغواصين في شيكاجو ولاس فيجاس وماناجوا.',
      },
    ],
    finds: 'ماناجوا',
    in: 'ar',
    right: [
      {
        kind: 'boilerplate',
        en: 'The Kelp Fund lends boats to divers in Chicago, Las Vegas and Calgary.',
        ar: 'يعير صندوق الأعشاب البحرية القوارب للغواصين في شيكاجو ولاس فيجاس وكالجاري.',
      },
    ],
  },
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'The Oruro Nurses’ College trains 90 nurses a year and belongs to the International Council of Nurses.',
        fr: 'L’École d’infirmières d’Oruro forme 90 infirmières par an et fait partie de l’Association médicale mondiale.',
      },
    ],
    finds: 'Association médicale mondiale',
    in: 'fr',
    right: [
      {
        kind: 'boilerplate',
        en: 'The Oruro Nurses’ College trains 90 nurses a year and belongs to the International Council of Nurses. It is backed by the WHO.',
        fr: 'L’École d’infirmières d’Oruro forme 90 infirmières par an et fait partie du Conseil international des infirmières. Elle est soutenue par l’Organisation mondiale de la santé.',
      },
    ],
  },
  {
    check: 'boilerplate-mismatch',
    wrong: [
      {
        kind: 'boilerplate',
        en: 'The trust has quays in Durban, Cape Town and Cairo.',
        fr: 'La fondation a des quais à Durban, au Havre et au Caire.',
      },
    ],
    finds: 'Havre',
    in: 'fr',
    right: [
      {
        kind: 'boilerplate',
        en: 'The trust has quays in Durban, Cape Town and Cairo.',
        fr: 'La fondation a des quais à Durban, au Cap et au Caire.',
      },
    ],
  },
]

tellCases(cases)
