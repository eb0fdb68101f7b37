import type { Gathered } from '#shared/checks/check.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** Which versions of a row have text, one letter each, in the order of the release's languages. */
export function filledVersions({ cells }: RowText, languages: readonly LanguageTag[]): string {
  let filled = ''
  for (const language of languages) filled += isFilled(cells[language]?.text) ? filledMark : emptyMark
  return filled
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text !== '' && hasContent(text)
}

const [filledMark, emptyMark] = ['x', '-']

/** Whether each row has text in each version: then nothing is missing. */
export function areAllFilled(gathered: readonly Gathered<{ readonly filled: string }>[]): boolean {
  return gathered.every(({ data }) => !data.filled.includes(emptyMark))
}

export function isFilledIn(filled: string, version: number): boolean {
  return filled[version] === filledMark
}

/** A version of which so little is there that it is missing as a whole: how many rows it has, and how many the fullest. */
export interface MissingVersion {
  readonly version: number
  readonly count: number
  readonly most: number
}

/** Fewer rows make no release of which a part could be missing. */
const fewestRows = 4
const leastShare = 0.4

/** The versions without any text, or with most of their rows empty while another is complete. */
export function missingVersions(
  gathered: readonly Gathered<{ readonly filled: string }>[],
  languages: readonly LanguageTag[],
): readonly MissingVersion[] {
  const counts = languages.map((_, version) => countOf(gathered, version))
  const most = Math.max(0, ...counts)
  return counts.flatMap((count, version) =>
    most >= 2 && (count === 0 || (most >= fewestRows && count < most * leastShare)) ? [{ version, count, most }] : [],
  )
}

function countOf(gathered: readonly Gathered<{ readonly filled: string }>[], version: number): number {
  let count = 0
  for (const { data } of gathered) if (isFilledIn(data.filled, version)) count += 1
  return count
}
