import type { Gathered } from '#shared/checks/check.ts'
import type { Gap, Gaps } from '#shared/checks/completeness/row-sentences.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What each version of a row lacks and has beyond; versions without gaps are not among them. */
export type RowGaps = ReadonlyMap<LanguageTag, Gaps>

/** As far from its row as a sentence may have gone. */
const reach = 3

/**
 * Whether what is missing in one row of a version stands too many in a row near by, or the other way round: then it has
 * only moved. Known by its length.
 */
export function hasMoved(
  gathered: readonly Gathered<RowGaps>[],
  place: { readonly index: number; readonly language: LanguageTag; readonly gap: Gap; readonly side: keyof Gaps },
): boolean {
  const opposite = place.side === 'missing' ? 'extra' : 'missing'
  const length = lengthOf(place.gap)
  return gathered.some(({ index, data }) => {
    if (index === place.index || Math.abs(index - place.index) > reach) return false
    const gaps = data.get(place.language)?.[opposite] ?? []
    return gaps.some((gap) => lengthOf(gap) < length * 2 && lengthOf(gap) * 2 > length)
  })
}

function lengthOf({ span }: Gap): number {
  return span.end - span.start
}
