import { describe, expect, test } from 'vitest'
import { findInRelease, matchFrom } from '#renderer/editor/find-in-release.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'

const release = releaseOf(
  { en: 'WeGO Secretary General in Seoul', fr: 'La Secrétaire générale à Séoul', ar: 'المُنظَّمة في سيول' },
  { en: 'The Secretary General spoke.', fr: 'L’Œuvre de la secretaire…', ar: 'قالت المنظمه إن عام ٢٠٢٤' },
)

describe('finding in a release', () => {
  test('goes through one version after the other, from the first row to the last', () => {
    expect(placesOf('secretary')).toEqual(['en 1 5-14', 'en 2 4-13'])
    expect(placesOf('se')).toEqual(['en 1 5-7', 'en 1 26-28', 'en 2 4-6', 'fr 1 3-5', 'fr 1 25-27', 'fr 2 14-16'])
  })

  test('finds a word without its accents and with them', () => {
    expect(placesOf('secretaire')).toEqual(['fr 1 3-13', 'fr 2 14-24'])
    expect(placesOf('Secrétaire')).toEqual(['fr 1 3-13', 'fr 2 14-24'])
    expect(placesOf('Secrétaire', { exact: true })).toEqual(['fr 1 3-13'])
  })

  test('finds an Arabic word whatever its vowel marks and the form of its last letter', () => {
    expect(placesOf('المنظمة')).toEqual(['ar 1 0-10', 'ar 2 5-12'])
    expect(placesOf('المنظمة', { exact: true })).toEqual([])
    expect(placesOf('المنظمه', { exact: true })).toEqual(['ar 2 5-12'])
  })

  test('finds a number in the digits of either script', () => {
    expect(placesOf('2024')).toEqual(['ar 2 20-24'])
  })

  test('takes a letter that folds to two, or a mark that folds to three, as a whole or not at all', () => {
    expect(placesOf('œuvre')).toEqual(['fr 2 2-7'])
    expect(placesOf('oeuvre')).toEqual(['fr 2 2-7'])
    expect(placesOf('euvre')).toEqual([])
    expect(placesOf('...')).toEqual(['fr 2 24-25'])
    expect(placesOf('.', { within: 'fr' })).toEqual([])
  })

  test('seeks what folds to nothing as it is written', () => {
    expect(placesOf('\u064f')).toEqual(['ar 1 3-4'])
  })

  test('keeps to one version when it is asked to, and never reaches from a line into the next', () => {
    expect(placesOf('se', { within: 'fr' })).toEqual(['fr 1 3-5', 'fr 1 25-27', 'fr 2 14-16'])
    expect(findInRelease(releaseOf({ en: 'one\ntwo' }), { words: 'one two', exact: false, within: null })).toEqual([])
    expect(placesOf('')).toEqual([])
  })

  test('begins at the caret and goes round the end', () => {
    const matches = findInRelease(release, { words: 'secretary', exact: false, within: null })
    expect(matchFrom(matches, release, { language: 'en', rowId: '1', start: 5 })).toBe(0)
    expect(matchFrom(matches, release, { language: 'en', rowId: '1', start: 6 })).toBe(1)
    expect(matchFrom(matches, release, { language: 'fr', rowId: '1', start: 0 })).toBe(0)
    expect(matchFrom([], release, { language: 'fr', rowId: '1', start: 0 })).toBe(-1)
  })

  test('finds every place in three versions of three hundred rows', () => {
    const sentence = 'On 9 March 2024 the Secretary General of WeGO took part in the celebration in Seoul. '.repeat(4)
    const long = releaseOf(
      ...Array.from({ length: 300 }, (_, at) => ({
        en: `${at} ${sentence}`,
        fr: `${at} La Secrétaire générale. ${sentence}`,
        ar: `${at} ${'شاركت الأمينة العامة للمنظمة في الاحتفال. '.repeat(8)}`,
      })),
    )
    const query = { exact: false, within: null }
    expect(findInRelease(long, { ...query, words: 'secretary general' }).length).toBe(2400)
  })
})

function placesOf(words: string, { exact = false, within = null as string | null } = {}): string[] {
  return findInRelease(release, { words, exact, within }).map(
    ({ language, rowId, start, end }) => `${language} ${rowId} ${start}-${end}`,
  )
}

function releaseOf(...rows: readonly Readonly<Record<string, string>>[]): ReleaseText {
  const languages = Object.keys(rows[0] ?? {})
  return {
    source: languages[0] ?? 'en',
    languages,
    locales: {},
    rows: rows.map((cells, index) => ({
      id: String(index + 1),
      kind: 'body',
      cells: Object.fromEntries(
        Object.entries(cells).map(([language, text]) => [language, { text, status: 'draft', confirmedAgainst: null }]),
      ),
    })),
  }
}
