import { type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { wholeCell } from '#shared/checks/whole-cell.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { lineRoleOf } from '#shared/press/line-role.ts'

/** The paragraph about the organisation stands in other versions and not in this one. */
export const prBoilerplateMissing: ReleaseCheck = releaseCheck<RowText>({
  id: 'pr-boilerplate-missing',
  severity: 'warning',
  gather: (row, { release }) => (release.languages.length > 1 && isBoilerplate(row, release.languages) ? row : null),
  *look(gathered, { release }): Iterable<FoundIn> {
    for (const language of release.languages) {
      const [first] = gathered
      if (first === undefined || !gathered.every(({ row }) => isEmpty(row, language))) continue
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
