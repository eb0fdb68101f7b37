import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Concept } from '#shared/model/concept.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { aConcept, aGlossary } from '#tests/support/a-glossary.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

const glossary = aGlossary(
  aConcept('smart-city', { en: ['smart city'], fr: ['ville intelligente'], ar: ['مدينة ذكية'] }),
  aConcept('partnership', {
    en: ['public-private partnership', { text: 'PPP', partOfSpeech: 'acronym', caseSensitive: true }],
  }),
  aConcept('union', {
    en: [{ text: 'African Union', partOfSpeech: 'proper noun' }],
    fr: [{ text: 'Union africaine', partOfSpeech: 'proper noun' }],
    ar: [{ text: 'الاتحاد الأفريقي', partOfSpeech: 'proper noun' }],
  }),
  aConcept('who', {
    fr: ['Organisation mondiale de la Santé'],
    ar: [
      { text: 'منظمة الصحة العالمية', partOfSpeech: 'proper noun' },
      { text: 'لجنة الصحة', partOfSpeech: 'proper noun' },
    ],
  }),
  aConcept('rights', { en: ['women’s rights'], fr: ['droits des femmes'], ar: ['حقوق المرأة'] }),
  aConcept('municipality', { ar: ['حكومة محلية'], fr: ['bureau régional'] }),
  aConcept('policy', { ar: ['صانعو السياسات'] }),
  aConcept('helmets', { ar: ['ذوو الخوذ الزرق'] }),
  aConcept('staff', { ar: ['موظفو البعثة'] }),
  aConcept('capacity', { ar: ['بناء القدرات'] }),
  aConcept('education', { en: ['education'], ar: ['التعليم'] }),
  aConcept('data', { ar: ['البيانات المفتوحة'] }),
  aConcept('list', { en: ['women, peace and security'], fr: ['les femmes, la paix et la sécurité'] }),
  aConcept('about', { en: [{ text: 'About', partOfSpeech: 'phrase' }], ar: [{ text: 'حول', partOfSpeech: 'phrase' }] }),
)
const recogniser = createTermRecogniser([glossary])
const quotes = (language: string, text: string): string[] =>
  recogniser.recognise(text, language).map(({ quote }) => quote)

describe('English terms', () => {
  test.each([
    ['Smart cities need it.', ['Smart cities']],
    ['a SMART CITY', ['SMART CITY']],
    ['the smart city’s budget', ['smart city’s']],
    ['a smart-city plan', ['smart-city']],
    ['public–private partnerships (PPPs)', ['public–private partnerships', 'PPPs']],
    ["women's rights and Women’s Rights", ["women's rights", 'Women’s Rights']],
    ['smart\ncities', ['smart\ncities']],
    ['women, peace, and security', ['women, peace, and security']],
    ['Education. About us', ['Education']],
    ['About the partnership\nText.', ['About']],
  ])('%s', (text, expected) => expect(quotes('en', text)).toEqual(expected))

  test.each([
    'He is smart. City life goes on.',
    'smart, city',
    'smarter cities',
    'a ppp file',
    'see https://example.org/smart-city/education and smart-city@example.org or education.example.org',
    'We asked about it.',
    'About 50 people came.',
    'the african union',
  ])('nothing in: %s', (text) => expect(quotes('en', text)).toEqual([]))
})

describe('French terms', () => {
  test.each([
    ['Les villes intelligentes', ['villes intelligentes']],
    ['la réunion de l’Union africaine', ['Union africaine']],
    ["celle d'Union africaine", ['Union africaine']],
    ['qu’Organisation mondiale de la santé', ['Organisation mondiale de la santé']],
    ['les bureaux régionaux', ['bureaux régionaux']],
    ['le programme des femmes, la paix et la sécurité', ['des femmes, la paix et la sécurité']],
    ['ORGANISATION MONDIALE DE LA SANTE', ['ORGANISATION MONDIALE DE LA SANTE']],
  ])('%s', (text, expected) => expect(quotes('fr', text)).toEqual(expected))

  test.each(['une ville. Intelligente, elle…', 'le droit de la femme', 'villes et intelligences'])(
    'nothing in: %s',
    (text) => expect(quotes('fr', text)).toEqual([]),
  )
})

describe('Arabic terms', () => {
  test.each([
    // The clitics that Arabic writes joined: the span is the whole word.
    ['وبمنظمة الصحة العالمية', ['وبمنظمة الصحة العالمية']],
    ['للجنة الصحة', ['للجنة الصحة']],
    ['فلمنظمة الصحة العالمية', ['فلمنظمة الصحة العالمية']],
    ['للاتحاد الأفريقي', ['للاتحاد الأفريقي']],
    ['كالاتحاد الافريقى', ['كالاتحاد الافريقى']],
    // Alef, hamza, ta marbuta, tatweel, vowel marks.
    ['منظمه الصحه العالميه', ['منظمه الصحه العالميه']],
    ['مُنَظَّمة الصِّحّة العالمـيّة', ['مُنَظَّمة الصِّحّة العالمـيّة']],
    // Definite and indefinite together, dual, plural.
    ['في المدينة الذكية', ['المدينة الذكية']],
    ['للمدينة الذكية', ['للمدينة الذكية']],
    ['والمدن الذكية', ['والمدن الذكية']],
    ['مدينتين ذكيتين', ['مدينتين ذكيتين']],
    ['الحكومات المحلية', ['الحكومات المحلية']],
    ['بيانات مفتوحة', ['بيانات مفتوحة']],
    // Suffixes: ة comes back from ت, and the suffix makes definite.
    ['مدينتنا الذكية', ['مدينتنا الذكية']],
    ['بناء قدراتها', ['بناء قدراتها']],
    // Case.
    ['مع صانعي السياسات', ['صانعي السياسات']],
    ['أربعة من ذوي الخوذ الزرق', ['ذوي الخوذ الزرق']],
    ['مع موظفي البعثة', ['موظفي البعثة']],
    ['وبالتعليم', ['وبالتعليم']],
    ['حول المنظمة', ['حول']],
  ])('%s', (text, expected) => expect(quotes('ar', text)).toEqual(expected))

  test.each([
    // A genitive chain takes the article on its last noun only; adjectives agree; a name keeps its form.
    'المنظمة الصحة العالمية',
    'المدينة ذكية',
    'اتحاد أفريقي',
    'منظمة صحة عالمية',
    // Only the letters look alike.
    'وزارة التعليمات',
    'تعليم',
    'ناقش الوزراء حول الطاولة مستقبل البلاد.',
    'مدينة. ذكية',
    'مدينة، ذكية',
  ])('nothing in: %s', (text) => expect(quotes('ar', text)).toEqual([]))

  test('Latin names in Arabic are found, with the clitic that stands before them left out', () => {
    const latin = createTermRecogniser([
      aGlossary(aConcept('wego', { ar: [{ text: 'WeGO', partOfSpeech: 'acronym', caseSensitive: true }] })),
    ])
    expect(latin.recognise('أعلنت WeGO ولـWeGO مكاتب', 'ar').map(({ quote }) => quote)).toEqual(['WeGO', 'WeGO'])
  })
})

describe('which term is meant', () => {
  test('the longest: the office is not also an African union', () => {
    const longer = createTermRecogniser([
      aGlossary(
        aConcept('union', { en: ['African Union'] }),
        aConcept('commission', { en: ['African Union Commission'] }),
        aConcept('head', { en: ['head of the African Union'] }),
      ),
    ])
    expect(
      longer.recognise('the head of the African Union Commission', 'en').map(({ conceptId }) => conceptId),
    ).toEqual(['head'])
    expect(longer.recognise('the African Union Commission', 'en').map(({ conceptId }) => conceptId)).toEqual([
      'commission',
    ])
  })

  test('the spelling as it stands: a forbidden form that only lacks a hamza is told from the right one', () => {
    const hamza = createTermRecogniser([
      aGlossary(aConcept('un', { ar: ['الأمم المتحدة', { text: 'الامم المتحدة', status: 'forbidden' }] })),
    ])
    expect(hamza.recognise('والأمم المتحدة', 'ar')[0]?.status).toBe('preferred')
    expect(hamza.recognise('والامم المتحدة', 'ar')[0]?.status).toBe('forbidden')
  })

  test('another form in the record stands for the term, with its article; without it the plural is not known', () => {
    const minister = { text: 'وزير', otherForms: ['وزراء'] }
    const corridor = { text: 'دهليز', otherForms: ['دهاليز'] }
    const known = createTermRecogniser([
      aGlossary(aConcept('minister', { ar: [minister] }), aConcept('corridor', { ar: [corridor] })),
    ])
    expect(
      known.recognise('اجتمع الوزراء في دهاليز القصر وفي الدهاليز', 'ar').map(({ quote, term }) => [quote, term]),
    ).toEqual([
      ['الوزراء', 'وزير'],
      ['دهاليز', 'دهليز'],
      ['الدهاليز', 'دهليز'],
    ])
    const unknown = createTermRecogniser([aGlossary(aConcept('corridor', { ar: ['دهليز'] }))])
    expect(unknown.recognise('في دهاليز القصر', 'ar')).toEqual([])
    expect(unknown.recognise('في دهليز القصر', 'ar')).toHaveLength(1)
  })

  test('a fault that depends on the source yields to a term that is right in itself', () => {
    const roles = createTermRecogniser([
      aGlossary(
        aConcept('ceo', { fr: [{ text: 'directeur général', status: 'deprecated', onlyIfSourceHasConcept: true }] }),
        aConcept('dg', { fr: ['directeur général'] }),
      ),
    ])
    expect(roles.recognise('le directeur général', 'fr')[0]).toMatchObject({ conceptId: 'dg', status: 'preferred' })
  })

  test('the glossary that comes first wins where two know the same words', () => {
    const first = { ...aGlossary(aConcept('a', { en: ['embargo'] })), id: 'desk', priority: 1 }
    const second = { ...aGlossary(aConcept('b', { en: ['embargo'] })), id: 'trade', priority: 2 }
    expect(createTermRecogniser([second, first]).recognise('under embargo', 'en')[0]?.glossary).toBe('desk')
  })

  test('a name whose only capital is that of a pronoun is not seen in an ordinary sentence', () => {
    const name = createTermRecogniser([
      aGlossary(aConcept('wego', { fr: [{ text: 'Nous allons', status: 'forbidden', partOfSpeech: 'proper noun' }] })),
    ])
    expect(name.recognise('Nous allons investir. « Nous allons gagner », dit-il : nous allons bien.', 'fr')).toEqual([])
    expect(name.recognise('Par\nNous allons\n8 mars', 'fr')).toHaveLength(1)
    expect(name.recognise('Le secrétariat de Nous allons est à Séoul.', 'fr')).toHaveLength(1)
  })
})

test('a name inside another name is not that name', () => {
  const places = createTermRecogniser([
    aGlossary(
      aConcept('sudan', {
        en: [{ text: 'Sudan', partOfSpeech: 'proper noun' }],
        fr: [{ text: 'Soudan', partOfSpeech: 'proper noun' }],
        ar: [{ text: 'السودان', partOfSpeech: 'proper noun' }],
      }),
      aConcept('centre', {
        en: [{ text: 'the Centre', partOfSpeech: 'proper noun' }],
        fr: [{ text: 'le Centre', partOfSpeech: 'proper noun' }],
      }),
    ),
  ])
  const found = (language: string, text: string): number => places.recognise(text, language).length
  expect(found('en', 'South Sudan')).toBe(0)
  expect(found('en', 'to the south, Sudan; in Sudan')).toBe(2)
  expect(found('fr', 'le Soudan du Sud, le Soudan de l’Est')).toBe(0)
  expect(found('fr', 'le Soudan du passé, l’Est du Soudan')).toBe(2)
  expect(found('ar', 'السودان الجنوبية')).toBe(0)
  expect(found('ar', 'في السودان')).toBe(1)
  expect(found('en', 'the Centre for Health, the Centre Pompidou, the centre of town')).toBe(0)
  expect(found('en', 'the Centre opened')).toBe(1)
  expect(found('fr', 'la célébration du Centre a réuni')).toBe(1)
  expect(found('fr', 'le Centre de santé, le Centre Pompidou, le Centre national de prévention')).toBe(0)
})

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'smart',
      'city',
      'المدن',
      'الذكية',
      'لل',
      'و',
      '.',
      '\n',
      ' ',
      'l’',
      'PPP',
      '@',
      'http://',
      '\u202b',
      'الـ',
      '68',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  test('spans lie in the text, in order, without overlap, and quote it', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'fr', 'ar', 'ar-MA', 'de'),
        (pieces, language) => {
          const text = pieces.join(' ')
          let last = 0
          for (const { start, end, quote } of recogniser.recognise(text, language)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(quote)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  test('a word of a million letters takes no longer for each of them than a shorter one', () => {
    for (const language of ['en', 'fr', 'ar']) {
      for (const unit of ['a', 'و', "l'", 'a.']) {
        const word = (length: number): string => unit.repeat(length / unit.length)
        const growth = growthOfTime(word, 250_000, (text) => recogniser.recognise(text, language))
        expect(growth, `${language} ${unit}`).toBeLessThan(notSquared)
      }
    }
  })
})

describe('a glossary that changes', () => {
  const words = ['smart', 'city', 'council', 'green', 'ville', 'verte', 'conseil', 'مدينة', 'خضراء', 'مجلس']
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  const conceptOf = (id: string) =>
    fc
      .record({ en: fc.array(phrase, { maxLength: 2 }), ar: fc.array(phrase, { maxLength: 2 }) })
      .map((terms) => aConcept(id, terms))
  const states = fc.array(
    fc.record(Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, fc.option(conceptOf(id))]))),
    { minLength: 2, maxLength: 4 },
  )

  test('finds after any changes what it would find if it were read anew', () => {
    const text = 'The smart city council of the green smart city; مجلس مدينة خضراء، green city, conseil ville.'
    fc.assert(
      fc.property(states, (changes) => {
        let concepts: Readonly<Record<string, Concept | null>> = {}
        let kept = createTermRecogniser([aGlossary()])
        for (const change of changes) {
          // What is null stays as it was, so that most concepts are the same objects from one state to the next.
          concepts = { ...concepts, ...Object.fromEntries(Object.entries(change).filter(([, concept]) => concept)) }
          const now = aGlossary(...Object.values(concepts).flatMap((concept) => concept ?? []))
          kept = createTermRecogniser([now], { after: kept })
          const anew = createTermRecogniser([now])
          for (const language of ['en', 'ar'])
            expect(kept.recognise(text, language)).toEqual(anew.recognise(text, language))
          for (const { id } of now.concepts) expect(kept.concept('house', id)).toBe(anew.concept('house', id))
        }
      }),
    )
  })

  test('a concept that is taken out is found no more, and one that lost a term not by that term', () => {
    const [summit, forum] = [
      aConcept('summit', { en: ['smart summit'] }),
      aConcept('forum', { en: ['city forum', 'agora'] }),
    ]
    const before = createTermRecogniser([aGlossary(summit, forum)])
    const text = 'The smart summit met beside the city forum, the agora.'
    expect(before.recognise(text, 'en').map(({ quote }) => quote)).toEqual(['smart summit', 'city forum', 'agora'])
    const after = createTermRecogniser([aGlossary(aConcept('forum', { en: ['city forum'] }))], { after: before })
    expect(after.recognise(text, 'en').map(({ quote }) => quote)).toEqual(['city forum'])
    expect(after.concept('house', 'summit')).toBeNull()
  })
})
