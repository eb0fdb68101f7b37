import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'pr-dateline-missing',
    wrong: [
      {
        en: 'SALALAH, 5 Sha’ban 1447 AH, corresponding to 24 January 2026 – The port has opened its new quay to ships.',
        fr: 'Le port a ouvert aux navires son nouveau quai, construit en deux ans par des entreprises de la région.',
      },
    ],
    finds: 'Le port a ouvert',
    in: 'fr',
    right: [
      {
        en: 'SALALAH, 5 Sha’ban 1447 AH, corresponding to 24 January 2026 – The port has opened its new quay to ships.',
        fr: 'SALALAH, le 5 chaabane 1447 de l’hégire, correspondant au 24 janvier 2026 – Le port a ouvert son nouveau quai.',
        ar: 'صلالة، ٥ شعبان ١٤٤٧ هـ الموافق ٢٤ يناير ٢٠٢٦ م – افتتح الميناء رصيفه الجديد أمام السفن.',
      },
    ],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [
      {
        fr: 'ORAN, le 3 mars 2026, 17 h – Les services de la pêche annoncent la fermeture du port pour deux jours.',
        en: 'The fisheries department announces that the port will be closed for two days because of high waves.',
      },
    ],
    finds: 'The fisheries department',
    in: 'en',
    right: [
      {
        fr: 'ORAN, le 3 mars 2026, 17 h – Les services de la pêche annoncent la fermeture du port pour deux jours.',
        en: 'ORAN, 3 March 2026, 5 p.m. – The fisheries department announces that the port will be closed for two days.',
        ar: 'وهران، 3 مارس 2026، الساعة 17:00 – أعلنت مصالح الصيد إغلاق الميناء مدة يومين.',
      },
    ],
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ ar: 'جدة، ٧ شوال ١٤٤٧ هـ (٢٦ مارس ٢٠٢٦ م) أعلنت الهيئة فتح باب التسجيل.' }],
    finds: 'جدة، ٧ شوال ١٤٤٧ هـ (٢٦ مارس ٢٠٢٦ م)',
    in: 'ar',
    right: [{ ar: 'جدة، ٧ شوال ١٤٤٧ هـ (٢٦ مارس ٢٠٢٦ م) – أعلنت الهيئة فتح باب التسجيل.' }],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [
      {
        en: 'JEDDAH, 7 Shawwal 1447 AH (26 March 2026) – Registration has opened.',
        fr: 'LA MECQUE, le 7 chawwal 1447 de l’hégire (26 mars 2026) – Les inscriptions sont ouvertes.',
      },
    ],
    finds: 'LA MECQUE',
    in: 'fr',
    right: [
      {
        en: 'JEDDAH, 7 Shawwal 1447 AH (26 March 2026) – Registration has opened.',
        fr: 'DJEDDAH, le 26 mars 2026 – Les inscriptions sont ouvertes.',
      },
    ],
  },
  {
    check: 'date-hijri',
    wrong: [{ en: 'SALALAH, 5 Sha’ban 1447 AH, corresponding to 24 February 2026 – The port has opened.' }],
    finds: '5 Sha’ban 1447 AH',
    in: 'en',
    right: [{ en: 'SALALAH, 5 Sha’ban 1447 AH, corresponding to 24 January 2026 – The port has opened.' }],
  },
  {
    check: 'date-mismatch',
    wrong: [{ en: 'from 5 Sha’ban 1447 AH (24 January 2026)', fr: 'dès le 5 chaabane 1447 (25 janvier 2026)' }],
    finds: '25 janvier 2026',
    in: 'fr',
    right: [
      {
        en: 'from 5 Sha’ban 1447 AH (24 January 2026)',
        fr: 'dès le 5 chaabane 1447 (24 janvier 2026)',
        ar: 'ابتداء من 5 شعبان 1447 هـ (24 يناير 2026)',
      },
    ],
  },
  {
    check: 'pr-dateline-mismatch',
    wrong: [
      {
        en: 'LIEGE, 4 May 2025 – The fire brigade of Liege has bought two boats for the river patrol.',
        fr: 'NAMUR, le 4 mai 2025 – Les pompiers de Liège ont acheté deux bateaux pour la patrouille fluviale.',
      },
    ],
    finds: 'NAMUR',
    in: 'fr',
    right: [
      {
        en: 'MECHELEN, 4 May 2025 – The fire brigade of Mechelen has bought two boats.',
        fr: 'MALINES, le 4 mai 2025 – Les pompiers de Malines ont acheté deux bateaux.',
      },
    ],
  },
  {
    check: 'pr-dateline-missing',
    wrong: [
      {
        en: 'LOME (Togo), 4 May 2025 – The port opened.',
        fr: 'Le port a ouvert ses portes aux visiteurs de la ville et de la région.',
      },
    ],
    finds: 'Le port a ouvert',
    in: 'fr',
    right: [
      {
        en: 'LOME, Togo, 4 May 2025 – The port opened its gates to visitors from the city and the region.',
        fr: 'LOMÉ (République togolaise), le 4 mai 2025 – Le port a ouvert ses portes aux visiteurs de la ville.',
      },
    ],
  },
]

tellCases(cases)
