import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visiblePieces } from '#shared/text/visible-characters.ts'

const shown = (text: string, spaces = false) => visiblePieces(text, { spaces }).map(({ text: piece }) => piece)

test('spaces that do not break are seen by the signs of word processors', () => {
  expect(shown('14\u00a0h\u202f30')).toEqual(['14', '°', 'h', '˚', '30'])
  expect(shown('a b')).toEqual(['a b'])
  expect(shown('a b', true)).toEqual(['a', '·', 'b'])
})

test('marks that steer the direction are named', () => {
  expect(shown('\u202Eabc\u202C')).toEqual(['RLO', 'abc', 'PDF'])
})

test('whatever is shown, nothing of it steers what stands around it, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, spaces) => {
      const pieces = visiblePieces(text, { spaces })
      const plain = pieces.filter(({ isSign }) => !isSign).map(({ text: piece }) => piece)
      expect(plain.join('')).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]|\p{Cs}/u)
      expect(plain.join('').match(/\p{L}/gu)).toEqual(text.toWellFormed().match(/\p{L}/gu))
    }),
  )
})
