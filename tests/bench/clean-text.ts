// Text of real variety: the faultless releases in three languages, one after the other.
import { readFileSync } from 'node:fs'
import { releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import type { RowText } from '#shared/model/release-text.ts'

const releases = ['press', 'offices-two', 'offices'].flatMap((name): readonly { readonly rows: readonly TestRow[] }[] =>
  JSON.parse(readFileSync(new URL(`./clean/${name}.json`, import.meta.url), 'utf8')),
)

/** `count` rows, distinct until the releases are exhausted; then they begin again. No two share a cell. */
export function cleanRows(count: number): readonly RowText[] {
  const rows = releases.flatMap((release) => release.rows)
  const wanted = Array.from({ length: count }, (_, index) => rows[index % rows.length] ?? {})
  return releaseOf(wanted).rows
}
