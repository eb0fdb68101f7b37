import { hasMarks, hasPairs, marks, pairs } from '#shared/checks/characters-in.ts'
import { type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { placesInCell, placesOfVersion } from '#shared/checks/places-by-version.ts'
import { withWordBefore } from '#shared/checks/with-neighbours.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'

type Style = 'dots' | 'character' | 'wrong'

interface Place extends TextSpan {
  readonly style: Style
  readonly mark: string
  /** With the word before. */
  readonly span: TextSpan
}

/** Three dots here, … there, two and four dots, or dots with spaces between them. Omissions in brackets follow the text they shorten. */
export const ellipsisStyle: VersionCheck = versionCheck<readonly Place[]>({
  id: 'ellipsis-style',
  severity: 'info',
  gather: (row, language) =>
    placesInCell(row, language, (cell) =>
      hasMarks(cell, marks.ellipsis) || hasPairs(cell, pairs.twoMarks | pairs.spaceThenLowMark)
        ? omissionsIn(cell.text)
        : nothing,
    ),
  *look(gathered, language, { house }): Iterable<FoundIn> {
    const places = placesOfVersion(gathered)
    const preferred = preferredStyle(places, house)
    const expected = preferred === 'dots' ? '...' : '…'
    const mixed = places.filter(({ style }) => style !== 'wrong' && style !== preferred)
    for (const place of [...places.filter(({ style }) => style === 'wrong'), ...mixed.slice(0, 1)]) {
      const { rowId, start, end, mark, style } = place
      const values =
        style === 'wrong' ? { mark, expected } : { mark, expected, count: String(mixed.length), context: 'mixed' }
      yield { language, rowId, ...place.span, values, fix: { start, end, replacement: expected } }
    }
  },
})

function preferredStyle(places: readonly Place[], { ellipsis }: HouseStyle): Style {
  if (ellipsis !== 'any') return ellipsis
  const count = (style: Style): number => places.filter((place) => place.style === style).length
  return count('dots') > count('character') ? 'dots' : 'character'
}

function omissionsIn(whole: string): readonly Place[] {
  const text = maskAddresses(whole)
  const places: Place[] = []
  for (const match of text.matchAll(/\.{2,60}|…[….]{0,9}|(?<=[\p{L}\p{M}][ \u00a0]?)\.(?:[ \u00a0]\.){2,4}/gu)) {
    const [mark] = match
    const [start, end] = [match.index, match.index + match[0].length]
    // Leaders of a table of contents, paths, and omissions in brackets.
    if (
      (mark.length > 5 && !mark.includes(' ')) ||
      /[[(]/.test(text[start - 1] ?? '') ||
      /[\])/\\]/.test(text[end] ?? '')
    )
      continue
    const style = mark === '…' ? 'character' : mark === '...' ? 'dots' : 'wrong'
    if (style === 'wrong' && !mark.includes('. .') && !isOmission(text, start, end)) continue
    places.push({ start, end, style, mark, span: withWordBefore(whole, { start, end }) })
  }
  return places
}

/** Two dots at the end of a sentence are one too many: `punct-repeated`. */
function isOmission(text: string, start: number, end: number): boolean {
  if (!/[\p{L}\p{M}\p{N}»”"’)\]%]/u.test(text[start - 1] ?? '') || endsAbbreviation(text, start)) return false
  return end - start !== 2 || !/^[»”"’)\]]*(?:$|\s*\n|\s+["“«]?\p{Lu})/u.test(text.slice(end, end + 8))
}
