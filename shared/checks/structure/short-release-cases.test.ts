// A release of a few short sentences is a whole one where its parts are marked.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const headline = { kind: 'headline', en: 'Quarry railway takes passengers again' } as const
const lede = {
  kind: 'lede',
  en: 'KANDALI, 9 June 2025 – The quarry railway today took its first passengers in thirty years.',
} as const
const news = [{ en: 'The train runs four times a day.' }, { en: 'Volunteers relaid 7 miles of track.' }] as const
const boilerplate = {
  kind: 'boilerplate',
  en: 'About the quarry railway: it was built in 1911 to carry slate.',
} as const
const contact = { kind: 'contact', en: 'Media contact: Ada Roe, press@quarry-railway.example' } as const
const whole = [headline, lede, ...news, boilerplate, contact]

const undated = { ...lede, en: 'The quarry railway today took its first passengers in thirty years.' }

const cases: readonly CheckCase[] = [
  {
    check: 'pr-contact-missing',
    wrong: [headline, lede, ...news, boilerplate],
    finds: 'carry slate.',
    in: 'en',
    right: whole,
  },
  {
    check: 'pr-dateline-missing',
    wrong: [headline, undated, ...news, boilerplate, contact],
    finds: 'The quarry railway today',
    in: 'en',
    right: whole,
  },
  {
    check: 'pr-dateline-format',
    wrong: [{ ...lede, en: lede.en.replace(' –', '.').replace('KANDALI,', 'KANDALI') }],
    finds: 'KANDALI 9 June 2025',
    in: 'en',
    right: [lede],
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      { ...headline, en: 'The quarry railway today took its first passengers in thirty years' },
      lede,
      ...news,
      boilerplate,
      contact,
    ],
    finds: 'The quarry railway today took',
    in: 'en',
    right: whole,
  },
  {
    check: 'pr-headline-missing',
    wrong: [
      { ...headline, fr: '' },
      { ...lede, fr: 'KANDALI, le 9 juin 2025 – Le train de la carrière a repris aujourd’hui des passagers.' },
      { en: news[0].en, fr: 'Le train circule quatre fois par jour.' },
      { en: news[1].en, fr: 'Des bénévoles ont reposé 11 km de voie.' },
    ],
    finds: '',
    in: 'fr',
    right: [
      { ...headline, fr: 'Le train de la carrière reprend des passagers' },
      { ...lede, fr: 'KANDALI, le 9 juin 2025 – Le train de la carrière a repris aujourd’hui des passagers.' },
    ],
  },
]

tellCases(cases)
