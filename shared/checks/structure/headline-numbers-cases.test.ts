import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Tram Line to Carry 300,000 People a Year by 2031' },
      { kind: 'body', en: 'The tram line will carry 500,000 people once it opens in Sfax.' },
    ],
    finds: '300,000',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Tram Line to Carry 300,000 People a Year by 2031' },
      { kind: 'body', en: 'The works on the tram line in Sfax will employ 420 people.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', fr: 'La ligne de tramway emploiera 40 personnes' },
      { kind: 'body', fr: 'La nouvelle ligne de tramway emploiera 400 personnes à Sfax.' },
    ],
    finds: '40',
    in: 'fr',
    right: [
      { kind: 'headline', fr: 'La ligne de tramway desservira 400 000 personnes' },
      { kind: 'body', fr: 'La nouvelle ligne de tramway emploiera 350 personnes à Sfax.' },
    ],
  },
  {
    check: 'pr-headline-body',
    wrong: [
      { kind: 'headline', en: 'Orchard day draws 640 visitors' },
      { kind: 'lede', en: 'BERGEN, 4 May 2026 – The orchard counted 580 visitors in 2026, the city said.' },
    ],
    finds: '640',
    in: 'en',
    right: [
      { kind: 'headline', en: 'Orchard day draws 640 visitors' },
      { kind: 'lede', en: 'BERGEN, 4 May 2026 – The orchard, which drew 580 visitors in 2025, opened today.' },
    ],
  },
]

tellCases(cases)
