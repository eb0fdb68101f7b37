import { type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
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
    const isEmpty = (row: RowText, language: LanguageTag): boolean => (row.cells[language]?.text ?? '').trim() === ''
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

function isBoilerplate(row: RowText, languages: readonly LanguageTag[]): boolean {
  if (row.kind === 'boilerplate') return languages.some((language) => (row.cells[language]?.text ?? '') !== '')
  // Only where a version is empty is there anything to say.
  if (!languages.some((language) => (row.cells[language]?.text ?? '').trim() === '')) return false
  return languages.some((language) => {
    const text = row.cells[language]?.text ?? ''
    if (text.length < 6) return false
    const role = lineRoleOf(text.slice(0, 300).split('\n')[0] ?? '')
    return role === 'about-heading' || role === 'about-paragraph'
  })
}
