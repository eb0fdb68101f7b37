import { termEdits } from '#shared/memory/adapt-terms.ts'
import { valueEdits } from '#shared/memory/adapt-values.ts'
import type { NearMatch } from '#shared/memory/near-match.ts'
import type { Fix } from '#shared/model/finding.ts'

/**
 * The unit's target with the values and terms of the segment at hand in the place of those that the unit's source has
 * there. Only where nothing is guessed: each that was replaced has one counterpart in the target, of the same kind and
 * written in a way that is known to the letter; else the target as it is.
 */
export function adaptTarget(match: NearMatch): string {
  const values = valueEdits(match)
  const terms = match.terms ? termEdits(match, match.terms) : []
  if (values === null || terms === null) return match.unit.targetText
  const edits = [...values, ...terms].sort((one, other) => one.start - other.start)
  const overlap = edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0))
  return overlap ? match.unit.targetText : withEdits(match.unit.targetText, edits)
}

/** `edits` are in order and apart. */
function withEdits(text: string, edits: readonly Fix[]): string {
  let written = ''
  let at = 0
  for (const { start, end, replacement } of edits) {
    written += text.slice(at, start) + replacement
    at = end
  }
  return written + text.slice(at)
}
