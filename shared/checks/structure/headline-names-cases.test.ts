// A name or a country of the headline that the text under it has otherwise.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'سوق الصوف يستقبل التجار بعد ترميمه' },
      { kind: 'lede', ar: 'استقبل سوق الصدف اليوم تجاره بعد ترميم دام عامين في المدينة القديمة.' },
    ],
    finds: 'سوق الصوف',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'سوق الصوف يستقبل التجار بعد ترميمه' },
      { kind: 'lede', ar: 'استقبل سوق الصوف اليوم تجاره بعد ترميم دام عامين، أما سوق الصدف فيفتح في مايو.' },
      { ar: 'وقال مهندسو السوق إن مهندسي البلدية ساعدوهم.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', ar: 'نادي النسر يفتتح ملعبه المجدد' },
      { kind: 'lede', ar: 'افتتح نادي النصر اليوم ملعبه المجدد في مباراة ودية حضرها 4200 مشجع.' },
    ],
    finds: 'نادي النسر',
    in: 'ar',
    right: [
      { kind: 'headline', ar: 'نادي المعلمين يفتتح ملعبه المجدد' },
      { kind: 'lede', ar: 'افتتح نادي المعلمون اليوم ملعبه المجدد في مباراة ودية حضرها 4200 مشجع.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'Porto Nuovo rénove son marché couvert' },
      { kind: 'lede', fr: 'La commune de Porto Nuevo a rénové son marché couvert, fermé depuis deux ans.' },
    ],
    finds: 'Nuovo',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Porto Nuevo rénove son marché couvert' },
      { kind: 'lede', fr: 'La commune de Porto Nuevo a rénové son marché, comme Porto Nuovo il y a deux ans.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Kalbari Museum Reopens' },
      {
        kind: 'lede',
        en: 'The museum of Kalbarri reopened on Friday. Volunteers from Kalbarri had cleaned its halls.',
      },
    ],
    finds: 'Kalbari',
    in: 'en',
    words: { en: ['museum', 'the', 'of', 'reopened', 'reopens', 'on', 'friday', 'volunteers', 'from', 'had'] },
    right: [
      { kind: 'headline', en: 'Kalbarri Museum Reopens' },
      { kind: 'lede', en: 'The museum of Kalbarri reopened on Friday. Volunteers from Kalbari had cleaned its halls.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'Le Kenya signe un accord de pêche' },
      { kind: 'lede', fr: 'KAMPALA, le 9 avril 2025 – L’Ouganda a signé un accord de pêche avec ses voisins.' },
    ],
    finds: 'Kenya',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'Le Kenya signe un accord de pêche' },
      { kind: 'lede', fr: 'KAMPALA, le 9 avril 2025 – L’Ouganda a signé un accord de pêche avec la marine kényane.' },
    ],
  },
]

tellCases(cases)
