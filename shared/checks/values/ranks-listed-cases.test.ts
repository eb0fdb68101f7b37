import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

/** Things told one by one by their rank, whatever conjunctions stand in them. */
const cases: readonly CheckCase[] = [
  {
    check: 'count-claim',
    wrong: [
      {
        en: 'The port ordered three tugs: one, built in Vigo, for berthing and mooring; the other, built in Izmir, for salvage.',
      },
    ],
    finds: 'three tugs',
    in: 'en',
    right: [
      {
        en: 'The port ordered two tugs: one, built in Vigo, for berthing, mooring and towing; the other, built in Izmir, for salvage and fire.',
      },
      {
        en: 'It named two pilots: one for the inner, middle and outer basins, and the other for the river and its mouth.',
      },
      {
        en: 'It opened three quays: one for fruit and fish, another for coal and ore, and a third for cars and lorries.',
      },
      { en: 'It opened three quays: one for fruit, one for coal and ore and another for cars.' },
      { en: 'It opened four quays: one for fruit and fish, the other three for coal, ore and sand.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ fr: 'Elle a primé trois romans : le premier, paru à Sousse, sur la mer, le second sur la steppe.' }],
    finds: 'trois romans',
    in: 'fr',
    right: [
      {
        fr: 'Elle a primé deux romans : le premier, paru à Sousse, sur la mer et le sel, le second, paru à Fès, sur la steppe.',
      },
      { fr: 'Elle a primé deux romans : l’un sur la mer, le sel et le vent ; l’autre sur la steppe et la soif.' },
      { fr: 'Elle a primé cinq romans : l’un sur la mer, l’autre sur la steppe, les trois derniers sur la ville.' },
    ],
  },
  {
    check: 'count-claim',
    wrong: [{ ar: 'أقامت البلدية ثلاثة معارض: الأول، ومدته شهر، للخزف؛ والثاني، ومدته أسبوع، للنسيج.' }],
    finds: 'ثلاثة معارض',
    in: 'ar',
    right: [
      { ar: 'أقامت البلدية معرضين: الأول، ومدته شهر، للخزف والزجاج والنحاس؛ والثاني، ومدته أسبوع، للنسيج والتطريز.' },
      { ar: 'أقامت البلدية ورشتين: إحداهما للخزف والزجاج والنحاس والأخرى للنسيج والتطريز والحياكة.' },
      { ar: 'أقامت البلدية أربع ورش: الأولى للخزف والزجاج، والثانية للنسيج، والأخريان للخشب والجلد.' },
    ],
  },
]

tellCases(cases)
