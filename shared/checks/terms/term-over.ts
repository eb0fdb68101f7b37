import type { TermOccurrence } from '#shared/model/finding.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** The first of the terms (in the order of the text, none over another) that has a character in common with the span. */
export function termOver(terms: readonly TermOccurrence[], { start, end }: TextSpan): TermOccurrence | null {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const term = terms[low]
  return term !== undefined && term.start < end ? term : null
}
