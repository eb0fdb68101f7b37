import type { Check, Found, FoundIn } from '#shared/checks/check.ts'
import { fingerprintOf } from '#shared/checks/fingerprint.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** The row of this id; undefined where the release has none. */
export type RowOf = (id: string) => RowText | undefined

/** A finding in a row of the release; null where the release has no such passage. */
export function findingFrom(check: Check, found: FoundIn, rowOf: RowOf): Finding | null {
  const cell = rowOf(found.rowId)?.cells[found.language]
  return cell === undefined ? null : toFinding(check, found, cell.text)
}

/** What a check reports with what the runner adds to it. */
export function toFinding(
  check: Check,
  found: Found & { language: LanguageTag; rowId: string },
  text: string,
): Finding {
  const finding = {
    check: check.id,
    severity: check.remapped ? check.severity : (found.severity ?? check.severity),
    language: found.language,
    rowId: found.rowId,
    start: found.start,
    end: found.end,
    quote: text.slice(found.start, found.end),
    values: found.values ?? {},
    fix: found.fix ?? null,
    related: found.related ?? [],
  }
  return { ...finding, fingerprint: fingerprintOf(finding, text) }
}

/** In the order of the text; at one place, of the checks' ids. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    one.start - other.start || one.end - other.end || (one.check < other.check ? -1 : one.check > other.check ? 1 : 0)
  )
}
