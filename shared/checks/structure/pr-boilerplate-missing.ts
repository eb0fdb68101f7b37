import { type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { filledVersions, missingVersions } from '#shared/checks/structure/missing-versions.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { lineRoleOf } from '#shared/press/line-role.ts'

/**
 * The paragraph about the organisation stands in other versions and not in this one. Of a version that is missing as a
 * whole `pr-version-missing` tells.
 */
export const prBoilerplateMissing: ReleaseCheck = releaseCheck<Part>({
  id: 'pr-boilerplate-missing',
  severity: 'warning',
  gather: (row, { release: { languages } }) =>
    languages.length > 1
      ? { filled: filledVersions(row, languages), about: isBoilerplate(row, languages) ? row : null }
      : null,
  *look(gathered, { release }): Iterable<FoundIn> {
    const about = gathered.filter(({ data }) => data.about !== null)
    const [first] = about
    if (first === undefined) return
    const missing = missingVersions(gathered, release.languages)
    for (const [version, language] of release.languages.entries()) {
      if (missing.some((other) => other.version === version)) continue
      if (!about.every(({ row }) => isEmpty(row, language))) continue
      const holder = release.languages.find((other) => !isEmpty(first.row, other))
      if (holder === undefined) continue
      yield {
        language,
        rowId: first.row.id,
        start: 0,
        end: first.row.cells[language]?.text.length ?? 0,
        related: [wholeCell(first.row, holder)],
      }
    }
  },
})

interface Part {
  /** Which versions have text, one letter each. */
  readonly filled: string
  /** The row, where it is about the organisation: what `look` reads of it. */
  readonly about: RowText | null
}

function isEmpty(row: RowText, language: LanguageTag): boolean {
  return !hasContent(row.cells[language]?.text ?? '')
}

/** A row about the organisation of which there is anything to say: by its kind, or by its words where a version is empty. */
export function isBoilerplate(row: RowText, languages: readonly LanguageTag[]): boolean {
  if (row.kind === 'boilerplate') return languages.some((language) => (row.cells[language]?.text ?? '') !== '')
  if (!languages.some((language) => isEmpty(row, language))) return false
  return languages.some((language) => {
    const text = row.cells[language]?.text ?? ''
    if (text.length < 6) return false
    const role = lineRoleOf(text.slice(0, 300).split('\n')[0] ?? '')
    return role === 'about-heading' || role === 'about-paragraph'
  })
}
