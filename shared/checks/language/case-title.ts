import { type CheckContext, type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { titleWordsIn } from '#shared/checks/language/title-words.ts'
import type { WrittenTitle } from '#shared/checks/language/written-title.ts'
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
    for (const title of [...slips, ...otherwiseWritten(titles), ...largeByThemselves(titles)]) {
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

/** "The Project Manager" after "Mr. Deeb, project manager": whoever keeps the capital from names has none where no name is. */
function largeByThemselves<Title extends WrittenTitle>(titles: readonly Title[]): readonly Title[] {
  const small = new Set(titles.flatMap(({ kind, found }) => (kind === 'after-name' && isSmall(found) ? [found] : [])))
  if (small.size === 0) return []
  return titles
    .filter(({ kind, found }) => kind === 'office' && !isSmall(found) && small.has(found.toLowerCase()))
    .map((title) => ({ ...title, expected: title.found.toLowerCase(), context: 'version' }))
}

function isSmall(found: string): boolean {
  return /^\p{Ll}/u.test(found)
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
    const small = same.filter(({ found }) => isSmall(found))
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
