import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** A version of the release without any text, or with most of its rows empty while another is complete. */
export const prVersionMissing: ReleaseCheck = releaseCheck<string>({
  id: 'pr-version-missing',
  severity: 'error',
  // Which versions have text, one letter each: equal strings leave the comparison alone.
  gather: (row, { release }) => {
    let filled = ''
    for (const language of release.languages) filled += hasContent(row.cells[language]?.text ?? '') ? 'x' : '-'
    return filled
  },
  *look(gathered, { release }): Iterable<FoundIn> {
    const counts = release.languages.map((_, index) => countOf(gathered, index))
    const most = Math.max(0, ...counts)
    for (const [index, language] of release.languages.entries()) {
      const count = counts[index] ?? 0
      if (most < 2 || !(count === 0 || (most >= 6 && count < most * 0.4))) continue
      const empty = gathered.find(({ data }) => data[index] !== 'x' && data.includes('x'))
      if (empty !== undefined) yield finding(empty, language, count, most)
    }
  },
})

function countOf(gathered: readonly Gathered<string>[], index: number): number {
  let count = 0
  for (const { data } of gathered) if (data[index] === 'x') count += 1
  return count
}

function finding({ row }: Gathered<string>, language: LanguageTag, count: number, most: number): FoundIn {
  return {
    language,
    rowId: row.id,
    start: 0,
    end: 0,
    values: count === 0 ? {} : { context: 'partial', found: String(count), expected: String(most) },
  }
}
