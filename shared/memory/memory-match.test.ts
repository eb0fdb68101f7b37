import { describe, expect, test } from 'vitest'
import { memoryMatchOf } from '#shared/memory/memory-match.ts'
import { type Concept, completeConcept, type Glossary } from '#shared/model/concept.ts'
import type { MemoryMatch } from '#shared/model/translation-unit.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'

describe('a near match takes the values of the segment at hand', () => {
  test.each([
    [
      'fr',
      'The council met on 20 September.',
      'Le conseil s’est réuni le 20 septembre.',
      'The council met on 12 March.',
      'Le conseil s’est réuni le 12 mars.',
    ],
    [
      'fr',
      'Open until 2 May 2024.',
      'Ouvert jusqu’au 2 mai 2024.',
      'Open until 1 March 2025.',
      'Ouvert jusqu’au 1er mars 2025.',
    ],
    [
      'ar',
      'The council met on 20 September 2024.',
      'اجتمع المجلس في 20 سبتمبر 2024.',
      'The council met on 12 March 2025.',
      'اجتمع المجلس في 12 مارس 2025.',
    ],
    [
      'ar',
      'The council met on 20 September 2024.',
      'اجتمع المجلس في 20 شتنبر 2024.',
      'The council met on 12 August 2025.',
      'اجتمع المجلس في 12 غشت 2025.',
    ],
    [
      'ar',
      'The council met on 20 September 2024.',
      'اجتمع المجلس في ٢٠ أيلول ٢٠٢٤.',
      'The council met on 12 March 2025.',
      'اجتمع المجلس في ١٢ آذار ٢٠٢٥.',
    ],
    [
      'fr',
      'It drew 1,500 visitors.',
      'Il a attiré 1 500 visiteurs.',
      'It drew 12,750 visitors.',
      'Il a attiré 12 750 visiteurs.',
    ],
    [
      'fr',
      'It drew 1,500 visitors.',
      'Il a attiré 1500 visiteurs.',
      'It drew 2,750 visitors.',
      'Il a attiré 2750 visiteurs.',
    ],
    ['ar', 'It drew 1,500 visitors.', 'استقطب 1.500 زائر.', 'It drew 12,700 visitors.', 'استقطب 12.700 زائر.'],
    [
      'fr',
      'Some 45% of them agree.',
      'Quelque 45 % d’entre eux sont d’accord.',
      'Some 52.5% of them agree.',
      'Quelque 52,5 % d’entre eux sont d’accord.',
    ],
    [
      'fr',
      'It costs US$5 million.',
      'Le coût est de 5 millions de dollars américains.',
      'It costs US$7 million.',
      'Le coût est de 7 millions de dollars américains.',
    ],
    [
      'fr',
      'Doors open at 9 a.m.',
      'Ouverture des portes à 9 h.',
      'Doors open at 2:30 p.m.',
      'Ouverture des portes à 14 h 30.',
    ],
    [
      'ar',
      'Write to press@example.org.',
      'للتواصل: press@example.org.',
      'Write to media@example.org.',
      'للتواصل: media@example.org.',
    ],
    ['fr', 'From 11 to 22 March 2024.', 'Du 11 au 22 mars 2024.', 'From 9 to 15 May 2025.', 'Du 9 au 15 mai 2025.'],
    [
      'fr',
      'On 20 May 2024 it had 300 rooms.',
      'Le 20 mai 2024, il comptait 300 chambres.',
      'On 3 June 2024 it had 450 rooms.',
      'Le 3 juin 2024, il comptait 450 chambres.',
    ],
    ['fr', 'Due on 20 September 2024.', 'Échéance : 20/09/2024.', 'Due on 3 April 2025.', 'Échéance : 03/04/2025.'],
  ])('%s: %s', (language, source, target, segment, wanted) => {
    const match = matchOf(language, source, target, segment)
    expect(match.targetText).toBe(wanted)
    expect(match.adapted).toBe(true)
  })

  test.each([
    [
      'the value stands there twice',
      'fr',
      'It had 300 rooms.',
      'Il comptait 300 chambres, oui, 300.',
      'It had 450 rooms.',
    ],
    ['the target does not say it', 'fr', 'It had 300 rooms.', 'Il comptait trois cents chambres.', 'It had 450 rooms.'],
    [
      'two figures change at once',
      'fr',
      'It had 300 450 rooms.',
      'Il comptait 300 et 450 chambres.',
      'It had 451 and 301 rooms.',
    ],
    ['the noun would have to change', 'ar', 'It had 5 rooms.', 'كان فيه 5 غرف.', 'It had 25 rooms.'],
    ['one is no plural', 'fr', 'It had 5 rooms.', 'Il comptait 5 chambres.', 'It had 1 room.'],
    [
      'the target names the year, the source does not',
      'fr',
      'On 20 May it met.',
      'Le 20 mai 2024, il s’est réuni.',
      'On 3 June it met.',
    ],
    [
      'a date has become a mere year',
      'fr',
      'It met on 20 May 2024.',
      'Il s’est réuni le 20 mai 2024.',
      'It met in 2025.',
    ],
    [
      'a form that nobody taught us',
      'fr',
      'It met on 20 September 2024.',
      'Il s’est réuni le 20 sept. 2024.',
      'It met on 3 June 2024.',
    ],
    [
      'the page is that of a language',
      'fr',
      'See https://example.org/en/a.',
      'Voir https://example.org/fr/a.',
      'See https://example.org/en/b.',
    ],
    [
      'another currency',
      'fr',
      'It costs US$5 million.',
      'Le coût est de 5 millions de dollars américains.',
      'It costs €7 million.',
    ],
  ])('but stays as it was where %s', (_, language, source, target, segment) => {
    const match = matchOf(language, source, target, segment)
    expect(match.targetText).toBe(target)
    expect(match.adapted).toBe(false)
  })

  test('equal values in another wording change nothing', () => {
    const match = matchOf(
      'fr',
      'On 20 May 2024 the council met.',
      'Le 20 mai 2024, le conseil s’est réuni.',
      'The council met on 20 May 2024.',
    )
    expect(match.adapted).toBe(false)
  })
})

describe('a near match takes the terms of the segment at hand', () => {
  const terms = createTermRecogniser([
    glossary(
      concept('almaty', { en: ['Almaty'], fr: ['Almaty'], ar: ['ألماتي'] }),
      concept('seoul', { en: ['Seoul'], fr: ['Séoul'], ar: ['سيول'] }),
      concept('assembly', { en: ['General Assembly'], fr: ['Assemblée générale'], ar: ['الجمعية العامة'] }),
      concept('council', { en: ['Security Council'], fr: ['Conseil de sécurité'], ar: ['مجلس الأمن'] }),
      concept('lab', { en: ['training lab'], fr: ['laboratoire'] }),
    ),
  ])

  test.each([
    [
      'fr',
      'The forum in Almaty is over.',
      'Le forum à Almaty est terminé.',
      'The forum in Seoul is over.',
      'Le forum à Séoul est terminé.',
    ],
    [
      'ar',
      'The forum in Almaty is over.',
      'اختُتم المنتدى بألماتي.',
      'The forum in Seoul is over.',
      'اختُتم المنتدى بسيول.',
    ],
  ])('%s: %s', (language, source, target, segment, wanted) => {
    expect(matchOf(language, source, target, segment, terms).targetText).toBe(wanted)
  })

  test.each([
    [
      'a gender that shows',
      'fr',
      'The General Assembly met.',
      'L’Assemblée générale s’est réunie.',
      'The Security Council met.',
    ],
    ['a gender that shows', 'ar', 'The General Assembly met.', 'اجتمعت الجمعية العامة.', 'The Security Council met.'],
    [
      'no term in that language',
      'ar',
      'The forum in Almaty is over.',
      'اختُتم المنتدى بألماتي.',
      'The forum in training lab is over.',
    ],
    [
      'a target without the term',
      'fr',
      'The forum in Almaty is over.',
      'Le forum est terminé.',
      'The forum in Seoul is over.',
    ],
  ])('but stays as it was for %s', (_, language, source, target, segment) => {
    expect(matchOf(language, source, target, segment, terms).adapted).toBe(false)
  })
})

function matchOf(
  targetLanguage: string,
  sourceText: string,
  targetText: string,
  segment: string,
  terms: ReturnType<typeof createTermRecogniser> | null = null,
): MemoryMatch {
  const provenance = { origin: '', createdBy: '', createdAt: '', changedBy: '', changedAt: '' }
  const unit = {
    id: 'unit',
    memory: 'memory',
    sourceLanguage: 'en',
    targetLanguage,
    sourceText,
    targetText,
    before: null,
    after: null,
    segmentation: 'sentence' as const,
    provenance,
  }
  return memoryMatchOf(unit, 0.9, { text: segment, sourceLocale: 'en', targetLocale: targetLanguage, terms })
}

function glossary(...concepts: readonly Concept[]): Glossary {
  return { id: 'desk', name: 'Desk', priority: 1, concepts }
}

function concept(id: string, terms: Readonly<Record<string, readonly string[]>>): Concept {
  const term = (text: string) => ({
    text,
    status: 'preferred' as const,
    partOfSpeech: '',
    note: '',
    caseSensitive: false,
    onlyIfSourceHasConcept: false,
    validFrom: null,
    validUntil: null,
  })
  const inAll = Object.entries(terms).map(([language, texts]) => [language, texts.map(term)])
  return completeConcept({ id, domain: '', definition: '', note: '', source: '', terms: Object.fromEntries(inAll) })
}
