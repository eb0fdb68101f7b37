import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { type PromisedVersions, promisedVersions } from '#shared/checks/structure/promised-versions.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'

/** A version without any text, or with most of its rows empty while another is complete; one that the text promises. */
export const prVersionMissing: ReleaseCheck = releaseCheck<RowOfVersions>({
  id: 'pr-version-missing',
  severity: 'error',
  gather: (row, { release }) => {
    let filled = ''
    for (const language of release.languages) filled += hasContent(row.cells[language]?.text ?? '') ? 'x' : '-'
    return { filled, promised: promisedIn(row, release.source) }
  },
  *look(gathered, { release }): Iterable<FoundIn> {
    const counts = release.languages.map((_, index) => countOf(gathered, index))
    const most = Math.max(0, ...counts)
    for (const [index, language] of release.languages.entries()) {
      const count = counts[index] ?? 0
      if (most < 2 || !(count === 0 || (most >= 6 && count < most * 0.4))) continue
      const empty = gathered.find(({ data: { filled } }) => filled[index] !== 'x' && filled.includes('x'))
      if (empty !== undefined) yield finding(empty, language, count, most)
    }
    for (const { row, data } of gathered) if (data.promised !== null) yield* unkept(row, data.promised, release)
  },
})

interface RowOfVersions {
  /** Which versions have text, one letter each. */
  readonly filled: string
  /** The languages in which the source says that the release is issued. */
  readonly promised: PromisedVersions | null
}

function promisedIn({ cells }: RowText, source: LanguageTag): PromisedVersions | null {
  const text = cells[source]?.text ?? ''
  return text.length < longestNotice ? promisedVersions(text, source) : null
}

/** A notice is a line of its own. */
const longestNotice = 300

function* unkept({ id }: RowText, { start, end, named }: PromisedVersions, release: ReleaseText): Iterable<FoundIn> {
  const there = new Set(release.languages.map(baseLanguage))
  for (const { base, written } of named) {
    if (there.has(base)) continue
    yield { language: release.source, rowId: id, start, end, values: { context: 'promised', found: written } }
  }
}

function countOf(gathered: readonly Gathered<RowOfVersions>[], index: number): number {
  let count = 0
  for (const { data } of gathered) if (data.filled[index] === 'x') count += 1
  return count
}

function finding({ row }: Gathered<RowOfVersions>, language: LanguageTag, count: number, most: number): FoundIn {
  return {
    language,
    rowId: row.id,
    start: 0,
    end: 0,
    values: count === 0 ? {} : { context: 'partial', found: String(count), expected: String(most) },
  }
}
