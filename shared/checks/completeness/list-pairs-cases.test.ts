import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Lists whose items hold brackets, pairs or prepositions of their own. */
const cases: readonly CheckCase[] = [
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The lorry brought stoves, cloth (cotton, wool and linen), buckets, boxes for fish and meat, three saws and a ladder.',
        ar: 'جلبت الشاحنة مواقد وأقمشة (قطن وصوف وكتان) وصناديق للسمك واللحم وثلاثة مناشير وسلمًا.',
      },
    ],
    finds: 'جلبت',
    in: 'ar',
    right: [
      {
        en: 'The lorry brought stoves, cloth (cotton, wool and linen), buckets, boxes for fish and meat, three saws and a ladder.',
        fr: 'Le camion apportait des fourneaux, des étoffes (coton, laine et lin), des seaux, des caisses pour le poisson et la viande, trois scies et une échelle.',
        ar: 'جلبت الشاحنة مواقد وأقمشة (قطن وصوف وكتان) ودلاء وصناديق للسمك واللحم وثلاثة مناشير وسلمًا.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The guides are trained in caving, map reading, the law of the park, first aid (cuts and burns), and radio.',
        fr: 'Les guides sont formés à la spéléologie, à la lecture des cartes, aux premiers secours (coupures et brûlures) et à la radio.',
      },
    ],
    finds: 'à la spéléologie',
    in: 'fr',
    right: [
      {
        en: 'The guides are trained in caving and climbing, the careful reading of old maps, the law of the park, first aid (cuts and burns), and radio.',
        fr: 'Les guides sont formés à la spéléologie et à l’escalade, à la lecture attentive des vieilles cartes, au droit du parc, aux premiers secours (coupures et brûlures) et à la radio.',
      },
    ],
  },
  {
    check: 'list-items',
    wrong: [
      {
        en: 'The kit holds a torch, ropes (long and short), a whistle, a map and a compass.',
        ar: 'تضم الحقيبة مصباحًا وحبالًا (طويلة وقصيرة) وصافرة وبوصلة.',
      },
    ],
    finds: 'تضم',
    in: 'ar',
    right: [
      {
        en: 'The kit holds a torch, ropes (long and short), a whistle, a map and a compass.',
        ar: 'تضم الحقيبة مصباحًا وحبالًا (طويلة وقصيرة) وصافرة وخريطة وبوصلة.',
      },
    ],
  },
]

tellCases(cases)
