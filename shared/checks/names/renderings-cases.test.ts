// What the source calls by one name and a version by two: bodies, events, titles in quotation marks.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The Regional Dairy Institute will train 200 cheesemakers in the valley.',
        fr: 'L’Institut laitier régional formera 200 fromagers dans la vallée.',
        ar: 'يدرب المعهد الإقليمي للألبان 200 من صناع الجبن في الوادي.',
      },
      {
        en: 'Courses at the Regional Dairy Institute are free of charge.',
        fr: 'Les cours de l’Institut laitier régional sont gratuits.',
        ar: 'والدورات في الأكاديمية الإقليمية لمنتجات الحليب مجانية.',
      },
    ],
    finds: 'الأكاديمية الإقليمية لمنتجات',
    in: 'ar',
    right: [
      {
        en: 'The Regional Dairy Institute will train 200 cheesemakers in the valley.',
        fr: 'L’Institut laitier régional formera 200 fromagers dans la vallée.',
        ar: 'يدرب المعهد الإقليمي للألبان 200 من صناع الجبن في الوادي.',
      },
      {
        en: 'Courses at the Institute are free of charge; the Upland Farmers’ Union pays the board.',
        fr: 'Les cours de l’Institut sont gratuits ; l’Union des agriculteurs des hautes terres paie la pension.',
        ar: 'والدورات في المعهد مجانية، ويدفع اتحاد مزارعي المرتفعات نفقات الإقامة.',
      },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The Old Harbours Trust has restored two lighthouses.',
        fr: 'La Fondation des vieux ports a restauré deux phares.',
      },
      {
        en: 'Visits are booked through the Old Harbours Trust.',
        fr: 'Les visites se réservent auprès de la Fiducie des ports anciens.',
      },
    ],
    finds: 'Fiducie des ports anciens',
    in: 'fr',
    right: [
      {
        en: 'The Old Harbours Trust has restored two lighthouses.',
        fr: 'La Fondation des vieux ports a restauré deux phares.',
      },
      // Another body stands here, and the one of before by its noun alone.
      {
        en: 'It did so with the help of the National Lighthouse Service.',
        fr: 'La Fondation l’a fait avec l’aide du Service national des phares.',
      },
    ],
  },
  {
    check: 'event-variant',
    wrong: [
      {
        en: 'The Highland Honey Forum opens on Monday.',
        ar: 'يفتتح منتدى عسل المرتفعات يوم الاثنين.',
      },
      {
        en: 'Beekeepers may register for the Highland Honey Forum until Friday.',
        ar: 'ويمكن للنحالين التسجيل في ملتقى عسل المرتفعات حتى يوم الجمعة.',
      },
    ],
    finds: 'ملتقى عسل المرتفعات',
    in: 'ar',
    right: [
      {
        en: 'The Highland Honey Forum opens on Monday.',
        ar: 'يفتتح منتدى عسل المرتفعات يوم الاثنين.',
      },
      {
        en: 'Beekeepers may register for the Forum and for the Mountain Honey Market until Friday.',
        ar: 'ويمكن للنحالين التسجيل في المنتدى وفي سوق عسل الجبال حتى يوم الجمعة.',
      },
    ],
  },
  {
    check: 'same-src-diff-tgt',
    wrong: [
      {
        en: 'The orchestra opens its season with the programme “Rivers at Night”.',
        fr: 'L’orchestre ouvre sa saison par le programme « Rivières la nuit ».',
      },
      {
        en: 'Tickets for “Rivers at Night” are on sale at the theatre.',
        fr: 'Les billets pour « Fleuves nocturnes » sont en vente au théâtre.',
      },
    ],
    finds: 'Fleuves nocturnes',
    in: 'fr',
    fixed: 'Les billets pour « Rivières la nuit » sont en vente au théâtre.',
    right: [
      {
        en: 'The orchestra opens its season with the programme “Rivers at Night”.',
        fr: 'L’orchestre ouvre sa saison par le programme « Rivières la nuit ».',
      },
      {
        en: 'Tickets for “Rivers at Night” and for “Rivers by Day” are on sale at the theatre.',
        fr: 'Les billets pour « Rivières la nuit » et « Fleuves au soleil » sont en vente au théâtre.',
      },
      // What somebody says may be said again in other words.
      {
        en: '“We love this river,” said the conductor. “We love this river,” said the choir.',
        fr: '« Nous aimons cette rivière », a dit la cheffe. « Cette rivière, nous l’aimons », a dit le chœur.',
      },
    ],
  },
  // Beside another body, where neither is what the version calls it elsewhere
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The Mountain Glacier Laboratory of Bolivia has measured nine glaciers.',
        ar: 'قاس المختبر الجبلي للأنهار الجليدية في بوليفيا تسعة أنهار.',
      },
      {
        en: 'The Mountain Glacier Laboratory shares its figures with the Highland Water Council.',
        ar: 'وتتيح أكاديمية جليد الجبال أرقامها لمجلس مياه المرتفعات.',
      },
    ],
    finds: 'أكاديمية جليد الجبال',
    in: 'ar',
    right: [
      {
        en: 'The Mountain Glacier Laboratory of Bolivia has measured nine glaciers.',
        ar: 'قاس المختبر الجبلي للأنهار الجليدية في بوليفيا تسعة أنهار.',
      },
      {
        en: 'The Mountain Glacier Laboratory shares its figures with the Highland Water Academy.',
        ar: 'وتتيح أكاديمية مياه المرتفعات مقرها لأعضاء المختبر الجبلي للأنهار الجليدية.',
      },
    ],
  },
  // The same noun, and other words behind it
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The National Forest Fire Agency trained 60 wardens in June.',
        fr: 'L’Agence nationale des feux de forêt a formé 60 gardes en juin.',
      },
      {
        en: 'Each warden has a radio, the National Forest Fire Agency said.',
        fr: 'Chaque garde a une radio, a précisé l’Agence pour la protection des forêts.',
      },
    ],
    finds: 'Agence pour la protection des forêts',
    in: 'fr',
    right: [
      {
        en: 'The National Forest Fire Agency trained 60 wardens in June.',
        fr: 'L’Agence nationale des feux de forêt a formé 60 gardes en juin.',
      },
      {
        en: 'Each warden has a radio, the National Forest Fire Agency said.',
        fr: 'Chaque garde a une radio, a précisé l’Agence des feux de forêt.',
      },
    ],
  },
  {
    check: 'org-variant',
    wrong: [
      {
        fr: 'L’Office national des vergers plante 900 pommiers.',
        en: 'The National Orchard Office plants 900 apple trees.',
      },
      {
        fr: 'L’Office national des vergers paie l’arrosage.',
        en: 'The National Bureau of Orchards pays for the watering.',
      },
    ],
    finds: 'National Bureau of Orchards',
    in: 'en',
    right: [
      {
        fr: 'L’Office national des vergers plante 900 pommiers.',
        en: 'The National Orchard Office plants 900 apple trees.',
      },
      { fr: 'L’Office paie l’arrosage.', en: 'The Office pays for the watering.' },
    ],
  },
  // The source goes on with the noun alone.
  {
    check: 'org-variant',
    wrong: [
      {
        en: 'The Olive Growers’ Board of Sfax has published its prices.',
        fr: 'L’Office oléicole de Sfax a publié ses prix.',
      },
      {
        en: 'The Board will visit forty mills in the autumn.',
        fr: 'Le Comité régional de l’olive visitera quarante moulins à l’automne.',
      },
    ],
    finds: 'Comité régional de l’olive',
    in: 'fr',
    right: [
      {
        en: 'The Olive Growers’ Board of Sfax has published its prices.',
        fr: 'L’Office oléicole de Sfax a publié ses prix.',
      },
      {
        en: 'The Board will visit forty mills in the autumn.',
        fr: 'L’Office régional visitera quarante moulins à l’automne.',
      },
      {
        en: 'The Board and the Institute agreed on a label.',
        fr: 'Avec l’Office, le Comité régional de l’olive a adopté un label.',
      },
      { en: 'The Board indicated a date.', fr: 'Le Conseil indique une date.' },
    ],
  },
]

tellCases(cases)
