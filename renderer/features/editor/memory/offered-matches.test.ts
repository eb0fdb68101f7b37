import { describe, expect, test } from 'vitest'
import {
  matchInPlace,
  type OfferedMatch,
  offeredFrom,
  type WantedSegment,
  wantedSegments,
} from '#renderer/features/editor/memory/offered-matches.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import type { MemoryMatch } from '#shared/model/translation-unit.ts'

const release = (...texts: readonly string[]): ReleaseText => ({
  source: 'en',
  languages: ['en', 'ar'],
  locales: {},
  rows: texts.map((text, index) => ({
    id: `r${index}`,
    kind: 'body',
    cells: { en: { text, status: 'draft', confirmedAgainst: null } },
  })),
})
const match = (targetText: string, similarity: number): MemoryMatch => ({
  unit: {
    id: 'u',
    memory: 'm',
    sourceLanguage: 'en',
    targetLanguage: 'fr',
    sourceText: '',
    targetText,
    before: null,
    after: null,
    segmentation: 'paragraph',
    provenance: { origin: '', createdBy: '', createdAt: '', changedBy: '', changedAt: '' },
  },
  similarity,
  targetText,
  adapted: false,
  differences: [],
})
const row: WantedSegment = { text: 'A. B.', before: null, after: null, replaces: 'row' }
const sentence: WantedSegment = { ...row, text: 'A.', replaces: 'nothing' }

describe('what the memory is asked for a row', () => {
  test('a row of one sentence is looked up once, with the rows around it', () => {
    expect(wantedSegments(release('Before.', 'The office opens today.', 'Behind.'), 'r1')).toEqual([
      { text: 'The office opens today.', before: 'Before.', after: 'Behind.', replaces: 'row' },
    ])
  })

  test('a row of two sentences is looked up whole and by sentence, each beside the other', () => {
    const wanted = wantedSegments(release('The office opens today. Dr. Omar will speak.'), 'r0')
    expect(wanted.map(({ text, replaces }) => [text, replaces])).toEqual([
      ['The office opens today. Dr. Omar will speak.', 'row'],
      ['The office opens today.', 'nothing'],
      ['Dr. Omar will speak.', 'nothing'],
    ])
    expect(wanted[1]).toMatchObject({ before: null, after: 'Dr. Omar will speak.' })
  })

  test('an empty row and one that has gone are not looked up', () => {
    expect(wantedSegments(release('  '), 'r0')).toEqual([])
    expect(wantedSegments(release('Text.'), 'gone')).toEqual([])
  })
})

describe('what is offered', () => {
  test('a row that was translated before needs no sentences', () => {
    const found = [
      { wanted: row, matches: [match('whole', 1)] },
      { wanted: sentence, matches: [match('part', 1)] },
    ]
    expect(offeredFrom(found).map(({ match: { targetText } }) => targetText)).toEqual(['whole'])
  })

  test('where the row is only like another, its sentences are offered too, none twice', () => {
    const found = [
      { wanted: row, matches: [match('whole', 0.8), match('other', 0.75)] },
      { wanted: sentence, matches: [match('part', 1), match('worse', 0.7)] },
      { wanted: sentence, matches: [match('part', 1)] },
    ]
    expect(offeredFrom(found).map(({ match: { targetText } }) => targetText)).toEqual(['whole', 'other', 'part'])
  })
})

describe('what stands in an empty cell', () => {
  const offered = (similarity: number, replaces: OfferedMatch['replaces'] = 'row') => ({
    match: match('Les enfants voyagent.', similarity),
    replaces,
  })
  const rows = (fr: string) => {
    const cell = (text: string) => ({ text, status: 'draft' as const, confirmedAgainst: null })
    return { source: 'en', rows: [{ id: 'r0', kind: 'body' as const, cells: { en: cell('Children.'), fr: cell(fr) } }] }
  }

  test('is the best match of the row, three quarters alike at least', () => {
    expect(matchInPlace([offered(0.75), offered(0.7)], rows(''), 'r0', 'fr')).toMatchObject({
      language: 'fr',
      rowId: 'r0',
      text: 'Les enfants voyagent.',
      similarity: 0.75,
    })
    expect(matchInPlace([offered(1.01)], rows(''), 'r0', 'fr')?.similarity).toBe(1)
    expect(matchInPlace([offered(0.74)], rows(''), 'r0', 'fr')).toBeNull()
    expect(matchInPlace([], rows(''), 'r0', 'fr')).toBeNull()
  })

  test('is nothing where words stand, for a sentence alone, or in the source', () => {
    expect(matchInPlace([offered(1)], rows('Les'), 'r0', 'fr')).toBeNull()
    expect(matchInPlace([offered(1, 'nothing')], rows(''), 'r0', 'fr')).toBeNull()
    expect(matchInPlace([offered(1)], rows(''), 'r0', 'en')).toBeNull()
    expect(matchInPlace([offered(1)], rows(''), 'r0', null)).toBeNull()
    expect(matchInPlace([offered(1)], rows(''), 'r0', 'ar')).toBeNull()
  })
})
