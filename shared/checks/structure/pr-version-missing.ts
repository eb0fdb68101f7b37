import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { filledVersions, isFilledIn, missingVersions } from '#shared/checks/structure/missing-versions.ts'
import { type PromisedVersions, promisedVersions } from '#shared/checks/structure/promised-versions.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'

/** A version without any text, or with most of its rows empty while another is complete; one that the text promises. */
export const prVersionMissing: ReleaseCheck = releaseCheck<RowOfVersions>({
  id: 'pr-version-missing',
  severity: 'error',
  gather: (row, { release }) => ({
    filled: filledVersions(row, release.languages),
    promised: promisedIn(row, release.source),
  }),
  *look(gathered, { release }): Iterable<FoundIn> {
    for (const { version, count, most } of missingVersions(gathered, release.languages)) {
      const empty = gathered.find(({ data: { filled } }) => !isFilledIn(filled, version) && isFilledInAny(filled))
      const language = release.languages[version]
      if (empty !== undefined && language !== undefined) yield finding(empty, language, count, most)
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

function isFilledInAny(filled: string): boolean {
  for (let version = 0; version < filled.length; version += 1) if (isFilledIn(filled, version)) return true
  return false
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
