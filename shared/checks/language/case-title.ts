import { type CheckContext, type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { titleWordsIn, type WrittenTitle } from '#shared/checks/language/title-words.ts'
import { placesInCell, placesOfVersion } from '#shared/checks/places-by-version.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A job title with one capital and one small letter ("Vice mayor"), now so and now so, or a French common noun in capitals. */
export const caseTitle: VersionCheck = versionCheck<readonly WrittenTitle[]>({
  id: 'case-title',
  severity: 'info',
  gather: titlesOf,
  *look(gathered, language): Iterable<FoundIn> {
    const titles = placesOfVersion(gathered)
    const told = new Set<string>()
    const slips = titles.filter((title) => title.kind === 'slip' || isHalfOfOther(title, titles))
    for (const title of [...slips, ...otherwiseWritten(titles)]) {
      const { rowId, start, end, found, expected, context } = title
      if (told.has(found)) continue
      told.add(found)
      const values = { found, expected, ...(context === null ? {} : { context }) }
      yield { language, rowId, start, end, values, fix: { start, end, replacement: expected } }
    }
  },
})

function titlesOf(row: RowText, language: LanguageTag, context: CheckContext): readonly WrittenTitle[] | null {
  const base = baseLanguage(language)
  if (row.kind === 'headline' || row.kind === 'subhead' || (base !== 'en' && base !== 'fr')) return null
  return placesInCell(row, language, (cell) => titleWordsIn(cell.text, context.read(readWords, cell, language), base))
}

/** "Harbour master", where the version has "Harbour Master" or "harbour master" as well. */
function isHalfOfOther(title: WrittenTitle, titles: readonly WrittenTitle[]): boolean {
  return title.kind === 'half' && titles.some(({ kind, found }) => kind !== 'half' && found.toLowerCase() === title.key)
}

/** Of a title that is written with capitals and without, the rarer; the later where they are even. */
function otherwiseWritten<Title extends WrittenTitle>(titles: readonly Title[]): readonly Title[] {
  const rarer: Title[] = []
  const compared = Map.groupBy(
    titles.filter(({ kind }) => kind !== 'slip' && kind !== 'half' && kind !== 'before-name'),
    ({ key }) => key,
  )
  for (const same of compared.values()) {
    const large = same.filter(({ found }) => /^\p{Lu}/u.test(found))
    const small = same.filter(({ found }) => /^\p{Ll}/u.test(found))
    if (large.length === 0 || small.length === 0) continue
    // French knows which is right.
    if (large[0]?.kind === 'office-alone') {
      rarer.push({ ...large[0], context: 'version' })
      continue
    }
    const even = large.length === small.length
    const later = same[0] === large[0] ? small : large
    const odd = even ? later : large.length < small.length ? large : small
    const other = odd === large ? small[0] : large[0]
    if (odd[0] && other) rarer.push({ ...odd[0], expected: other.found, context: 'version' })
  }
  return rarer
}
