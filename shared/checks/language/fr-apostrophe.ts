import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { Found, VersionCheck } from '#shared/checks/check.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { oncePerVersion } from '#shared/checks/places-by-version.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** The typewriter’s apostrophe (U+0027) in French, where ’ is written. Addresses and placeholders keep theirs. */
export const frApostrophe: VersionCheck = oncePerVersion({
  id: 'fr-apostrophe',
  severity: 'info',
  placesIn: (cell, language) =>
    hasMarks(cell, marks.straightApostrophe) && baseLanguage(language) === 'fr' ? straightIn(cell.text) : nothing,
})

function straightIn(whole: string): readonly Found[] {
  const text = maskAddresses(whole).replace(/\{[^{}]{1,80}\}|<[^<>]{1,200}>/g, (code) => 'x'.repeat(code.length))
  const found: Found[] = []
  for (const match of text.matchAll(/(?<=\p{L})'(?=[\p{L}\d«“"])/gu)) {
    const span = { start: match.index, end: match.index + 1 }
    found.push({ ...wordAround(whole, span), values: {}, fix: { ...span, replacement: '’' } })
  }
  return found
}
