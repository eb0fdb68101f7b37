import { expect, test } from 'vitest'
import { parsePlainRelease, richFromPlain } from '#engine/files/plain-release.ts'
import { Failure } from '#shared/model/failure.ts'

test('rows keep their order and every language of any row is a version', () => {
  const release = parsePlainRelease(
    '{"source":"en","locales":{"ar":"ar-MA"},"rows":[{"kind":"headline","en":"Opening","fr":"Ouverture"},{"en":"On 20 September","ar":"في 20 شتنبر"}]}',
    'a.json',
  )
  expect(release.languages).toEqual(['en', 'fr', 'ar'])
  expect(release.locales).toEqual({ ar: 'ar-MA' })
  expect(release.rows.map((row) => row.kind)).toEqual(['headline', 'body'])
  expect(release.rows[1]?.cells['fr']).toMatchObject({ text: '', status: 'empty' })
})

test('a newline inside a text is a paragraph break', () => {
  const plain = parsePlainRelease('{"source":"fr","rows":[{"fr":"Nom : Kakim\\nTéléphone : +82"}]}', 'a.json')
  expect(plain.rows[0]?.cells['fr']?.text).toBe('Nom : Kakim\nTéléphone : +82')
  expect(richFromPlain(plain, 'a').rows[0]?.cells['fr']?.blocks).toEqual([
    { type: 'paragraph', runs: [{ text: 'Nom : Kakim' }] },
    { type: 'paragraph', runs: [{ text: 'Téléphone : +82' }] },
  ])
})

test.each([
  ['{"source":"en","rows":[{"en":"a"},{"en":7}]}', 'rows[1].en', 'notText'],
  ['{"source":"en","rows":[{"en":"a"},{"ar ":"b"}]}', 'rows[1].ar ', 'notALanguage'],
  ['{"source":"en","rows":[{"kind":"title","en":"a"}]}', 'rows[0].kind', 'notAKind'],
  ['{"source":"english","rows":[{"en":"a"}]}', 'source', 'notALanguage'],
  ['{"rows":[{"en":"a"}]}', 'source', 'notALanguage'],
  ['{"source":"en","rows":{}}', 'rows', 'notAList'],
  ['{"source":"en","rows":["a"]}', 'rows[0]', 'notAnObject'],
  ['{"source":"en","rows":[]}', 'rows', 'noRows'],
  ['{"source":"en","locales":{"ar":5},"rows":[{"en":"a"}]}', 'locales.ar', 'notALocale'],
  ['{"source":"en","locales":{"ar":"ar-MA"},"rows":[{"en":"a"}]}', 'locales.ar', 'noSuchVersion'],
  ['[1]', '', 'notAnObject'],
])('%s is refused with the place of the fault', (json, place, reason) => {
  expect(failureOf(json)).toMatchObject({ code: 'FORMAT_INVALID', values: { file: 'a.json', place, reason } })
})

test('broken JSON is refused, with line and column where they are known', () => {
  expect(failureOf('{"source":"en"\n "rows":[]}')).toMatchObject({ values: { place: '2:2', reason: 'notJson' } })
  expect(failureOf('')).toMatchObject({ code: 'FORMAT_INVALID', values: { reason: 'notJson' } })
})

test('a byte order mark before the first brace does no harm', () => {
  expect(failureOf('\uFEFF{"source":"en","rows":[{"en":"a"}]}')).toBeNull()
})

function failureOf(json: string): Failure | null {
  try {
    parsePlainRelease(json, 'a.json')
    return null
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
