// A discouraged name that with a small letter is a word of its own.
import { aConcept } from '#tests/support/a-glossary.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const name = { partOfSpeech: 'proper noun' }

const concepts = [
  aConcept('country', {
    en: [
      { text: 'Türkiye', ...name },
      { text: 'Turkey', status: 'deprecated', ...name },
    ],
    fr: [{ text: 'Turquie', ...name }],
    ar: [{ text: 'تركيا', ...name }],
  }),
]

const words = { en: ['turkey'] }

const cases: readonly CheckCase[] = [
  {
    check: 'term-deprecated',
    wrong: [{ en: 'Turkey hosted the regatta.', fr: 'La Turquie a accueilli la régate.', ar: 'استضافت تركيا السباق.' }],
    in: 'en',
    finds: 'Turkey',
    right: [
      {
        en: 'Turkey prices rose in June.',
        fr: 'Le prix de la dinde a augmenté en juin.',
        ar: 'ارتفع سعر الديك الرومي في يونيو.',
      },
      { en: 'Turkey Breeders Form a Cooperative', fr: 'Les éleveurs de dindes forment une coopérative' },
    ],
    concepts,
    words,
  },
  {
    check: 'term-deprecated',
    wrong: [{ en: 'Turkey won in straight sets.', fr: 'Les joueuses turques ont gagné en deux sets.' }],
    in: 'en',
    finds: 'Turkey',
    right: [{ en: 'The turkey farm is for sale.', fr: 'L’élevage de dindes est à vendre.' }],
    concepts,
    words,
  },
  {
    check: 'term-missing',
    wrong: [{ en: 'The boats left Turkey on Friday.', fr: 'Les bateaux sont partis vendredi.' }],
    in: 'fr',
    finds: 'Les bateaux sont partis vendredi.',
    right: [{ en: 'Turkey feed is dear.', fr: 'L’aliment pour dindes est cher.' }],
    concepts,
    words,
  },
]

tellCases(cases)
