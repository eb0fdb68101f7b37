import { createHash } from 'node:crypto'
import type { WholeRelease } from '#engine/files/export/exported-content.ts'
import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Direction } from '#shared/text/direction.ts'

/** A release side by side for whoever reviews it: one row a row, a column a language. */
export interface ReviewTable {
  /** Which side the columns begin from. */
  readonly direction: Direction
  /** From the beginning: languages of the other direction stand together at the end, so that Arabic is on the right. */
  readonly columns: readonly ExportedVersion[]
}

/** The table runs as its source does, which is the first column of its direction. */
export function reviewTableOf({ versions, source }: WholeRelease): ReviewTable {
  const first = versions.find(({ language }) => language === source) ?? versions[0]
  const direction = first?.direction ?? 'ltr'
  const sorted = first ? [first, ...versions.filter((version) => version !== first)] : []
  const [own, others] = [true, false].map((isOwn) =>
    sorted.filter((version) => (version.direction === direction) === isOwn),
  )
  return { direction, columns: [...(own ?? []), ...(others ?? [])] }
}

/** A language in its own words, with its tag: «العربية (ar)». The tag tells whoever reads the table again. */
export function columnHeading(language: LanguageTag): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)} (${language})`
}

/**
 * The name under which a Word document keeps the id of a row: a bookmark, which survives editing and shows nowhere. It has
 * 40 characters at most, letters, digits and `_` (ECMA-376 part 1, 17.13.6.2); an id that does not fit is hashed, so a
 * row is found by making its name again.
 */
export function rowBookmark(rowId: string): string {
  if (/^[A-Za-z0-9-]{1,36}$/u.test(rowId)) return `row_${rowId.replaceAll('-', '_')}`
  return `row_${createHash('sha256').update(rowId).digest('hex').slice(0, 32)}`
}
