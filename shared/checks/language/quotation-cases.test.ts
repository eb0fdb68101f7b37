import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: '“We begin today, said Ms. Roe. “We end in May.”' }],
    finds: '“We',
    in: 'en',
    right: [{ en: '“We begin today,” said Ms. Roe. “We end in May.”' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: '“We begin today,” said Ms. Roe. We end in May.”' }],
    finds: 'May.”',
    in: 'en',
    right: [{ en: 'The ’90s, the 27” screen and a ‘smart’ city of the ‘Ali family' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: '“We begin today, said Ms. Roe.' }, { en: '“We end in May,” said Mr. Doe.' }],
    finds: '“We',
    in: 'en',
    right: [{ en: '“We begin today. The work is long.' }, { en: '“We end in May,” said Mr. Doe.' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ fr: 'Selon le maire, «\u00a0la ville avance. Il ajoute\u00a0: «\u00a0Nous tiendrons.\u00a0»' }],
    finds: '«\u00a0la',
    in: 'fr',
    right: [{ fr: 'Le maire cite «\u00a0le mot “avance” et “tenir”\u00a0» puis «\u00a0la ville\u00a0».' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ fr: 'Bonjour\u00a0», a-t-il lancé, «\u00a0entrez\u00a0».' }],
    finds: 'Bonjour\u00a0»',
    in: 'fr',
    right: [{ fr: '«\u00a0Bonjour\u00a0», a-t-il lancé, «\u00a0entrez\u00a0».' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ ar: 'وأكد أن «العمل مستمر، وأن «الهدف واضح».' }],
    finds: '«العمل',
    in: 'ar',
    right: [{ ar: 'وأكد أن "العمل مستمر"، وأن ”الهدف“ و”الغاية” و»الوسيلة« واضحة.' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: 'He called it "a start, and she "a good end".' }],
    finds: '"a',
    in: 'en',
    right: [{ en: 'He called it "a start", a 27" screen, 5\'10" tall, and she "a good end".' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [{ en: 'He said: ‘We begin today. The rest follows.' }],
    finds: '‘We',
    in: 'en',
    right: [{ en: 'He said: ‘We begin today.’ The members’ rest follows.' }],
  },
  // Nested
  {
    check: 'quotes-nested',
    wrong: [{ en: '“Our motto is “Going further together”, and it holds,” she said.' }],
    finds: '“Going further together”',
    in: 'en',
    fixed: '“Our motto is ‘Going further together’, and it holds,” she said.',
    right: [{ en: '“Our motto is ‘Going further’,” she said. “It holds.” “Yes.”' }],
  },
  {
    check: 'quotes-nested',
    wrong: [{ fr: '«\u00a0Le plan «\u00a0Horizon\u00a0» avance\u00a0», a-t-il dit.' }],
    finds: 'Horizon',
    in: 'fr',
    fixed: '«\u00a0Le plan “Horizon” avance\u00a0», a-t-il dit.',
    right: [{ fr: '«\u00a0Le plan “Horizon” avance\u00a0», a-t-il dit, «\u00a0enfin\u00a0».' }],
  },
  {
    check: 'quotes-nested',
    wrong: [{ ar: 'وقال: «إن خطة «الأفق» تتقدم».' }],
    finds: '«الأفق»',
    in: 'ar',
    fixed: 'وقال: «إن خطة “الأفق” تتقدم».',
    right: [{ ar: 'وقال: «إن خطة “الأفق” تتقدم» و«تستمر».' }],
  },
  {
    check: 'quotes-nested',
    wrong: [{ ar: 'وقال: “إن خطة “الأفق” تتقدم”.' }],
    finds: '“الأفق”',
    in: 'ar',
    fixed: 'وقال: “إن خطة «الأفق» تتقدم”.',
    right: [{ ar: 'وقال: “إن خطة «الأفق» تتقدم”.' }],
  },
  // French
  {
    check: 'fr-guillemets',
    wrong: [{ fr: 'Le thème, “Investir dans la santé”, est retenu.' }],
    finds: '“Investir dans la santé”',
    in: 'fr',
    fixed: 'Le thème, «\u00a0Investir dans la santé\u00a0», est retenu.',
    right: [{ fr: 'Le thème, «\u00a0Investir dans “la santé”\u00a0», est retenu sur un écran de 27".' }],
  },
  {
    check: 'fr-guillemets',
    wrong: [{ fr: 'La maire a salué "un pas décisif".' }],
    finds: '"un pas décisif"',
    in: 'fr',
    fixed: 'La maire a salué «\u00a0un pas décisif\u00a0».',
    right: [{ fr: 'La maire a salué «\u00a0un pas\u00a0», width="100" et l’arrivée de l’eau.' }],
  },
  {
    check: 'fr-guillemets',
    wrong: [{ fr: 'Elle parle d’un ‘pas décisif’ hier.' }],
    finds: '‘pas décisif’',
    in: 'fr',
    right: [{ fr: 'L’eau d’hier et l’école d’aujourd’hui' }],
  },
  {
    check: 'fr-guillemets',
    wrong: [{ fr: 'Le projet „Horizon“ avance.' }],
    finds: '„Horizon“',
    in: 'fr',
    fixed: 'Le projet «\u00a0Horizon\u00a0» avance.',
    right: [{ de: 'Das Projekt „Horizont“ geht voran.' }],
  },
  // Style
  {
    check: 'quotes-style',
    wrong: [{ ar: 'وقال: «بدأ العمل». وأضاف: «لن يتوقف». وسماه “إنجازًا”.' }],
    finds: '“إنجازًا”',
    in: 'ar',
    fixed: 'وقال: «بدأ العمل». وأضاف: «لن يتوقف». وسماه «إنجازًا».',
    right: [{ ar: 'وقال: «بدأ “العمل” أمس». وأضاف: «لن يتوقف».' }],
  },
  {
    check: 'quotes-style',
    wrong: [{ en: 'The plan is called "Horizon".' }],
    finds: '"Horizon"',
    in: 'en',
    fixed: 'The plan is called “Horizon”.',
    right: [{ en: 'The plan is called “Horizon”, a 27" screen and 5\'10" tall; width="5".' }],
  },
  {
    check: 'quotes-style',
    wrong: [{ en: 'The plan is called «Horizon».' }],
    finds: '«Horizon»',
    in: 'en',
    right: [{ en: 'The plan is called “Horizon” (« Objectif zéro carbone à Genève »).' }],
  },
  {
    check: 'quotes-style',
    wrong: [{ ar: 'وسماه "إنجازًا" أمس.' }],
    finds: '"إنجازًا"',
    in: 'ar',
    house: { arabicQuotes: 'guillemets' },
    right: [{ ar: 'وسماه «إنجازًا» أمس.' }],
  },
  {
    check: 'quotes-unbalanced',
    wrong: [
      { fr: '« La récolte sera bonne, a estimé Mme Koné.' },
      { fr: '« Nous manquerons de sacs dès le mois de juin. »' },
    ],
    finds: '« La',
    in: 'fr',
    right: [
      { fr: '« La récolte sera bonne, a estimé Mme Koné. Les pluies sont venues tôt, et les greniers sont vides.' },
      { fr: '« Nous manquerons de sacs dès le mois de juin. »' },
    ],
  },
  // Said in passing, and the quotation goes on in the next row
  {
    check: 'quotes-unbalanced',
    wrong: [
      { fr: '« Le fleuve monte, a déclaré M. Sarr. Les digues tiendront deux jours encore.' },
      { fr: '« Il faut partir », a répété la préfète.' },
    ],
    finds: '« Le',
    in: 'fr',
    right: [
      { fr: '« Le fleuve monte, a déclaré M. Sarr : les digues tiendront deux jours encore.' },
      { fr: '« Il faut partir ce soir. »' },
    ],
  },
]

tellCases(cases)

describe('quotation marks in good order', () => {
  const word = fc.constantFrom('trade', 'école', 'الصحة', '2024', 'x.')
  const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
  const quotation = fc
    .tuple(fc.constantFrom('“”', '«»', '„“'), words)
    .map(([marks, text]) => `${marks[0]}${text}${marks[1]}`)
  const text = fc.array(fc.oneof(words, quotation), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
  const run = createCheckRunner()
  const only = new Set(['quotes-unbalanced'])

  it('are never reported', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('en', 'fr', 'ar'),
        (texts, language) => {
          const release = releaseOf(texts.map((one) => ({ [language]: one })))
          expect(run(release, noTerms, { only })).toEqual([])
        },
      ),
    )
  })

  it('are reported once as soon as one of them is taken away', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.constantFrom('en', 'fr', 'ar'), (before, after, at, language) => {
        const whole = `${before} “${'trade grows'}” ${after}`
        const places = [...whole.matchAll(/[“”«»„]/gu)].map((match) => match.index)
        const lost = places[at % places.length] ?? 0
        const broken = whole.slice(0, lost) + whole.slice(lost + 1)
        expect(run(releaseOf([{ [language]: broken }]), noTerms, { only }).length).toBeGreaterThan(0)
      }),
    )
  })
})
