// How a version renders what the source calls by one name in several rows.
import type { Gathered } from '#shared/checks/check.ts'
import type { RowText } from '#shared/model/release-text.ts'

/** A row in which the source has one name and the version one: there it is certain which stands for which. */
export interface Rendering<Name> {
  /** Equal for one name of the source. */
  readonly ofSource: string
  /** Equal for renderings that are one. */
  readonly kind: string
  readonly name: Name
}

export interface PlacedRendering<Name> {
  readonly row: RowText
  readonly name: Name
}

/**
 * Pairs of a usual rendering and another one of the same name. On a tie the one that is as `isExpected` tells is the usual
 * one, else the first.
 */
export function* renderedOtherwise<Name>(
  gathered: readonly Gathered<{ readonly rendering: Rendering<Name> | null }>[],
  isExpected: (name: Name) => boolean = () => true,
): Iterable<readonly [usual: PlacedRendering<Name>, other: PlacedRendering<Name>]> {
  const bySource = new Map<string, Map<string, PlacedRendering<Name>[]>>()
  for (const { row, data } of gathered) {
    const { rendering } = data
    if (rendering === null) continue
    const placed = { row, name: rendering.name }
    let byKind = bySource.get(rendering.ofSource)
    if (byKind === undefined) bySource.set(rendering.ofSource, (byKind = new Map()))
    const same = byKind.get(rendering.kind)
    if (same) same.push(placed)
    else byKind.set(rendering.kind, [placed])
  }
  const areExpected = (same: readonly PlacedRendering<Name>[]): boolean => same.some(({ name }) => isExpected(name))
  for (const byKind of bySource.values()) {
    if (byKind.size < 2) continue
    const [usual, ...others] = [...byKind.values()].sort(
      (one, other) => other.length - one.length || Number(areExpected(other)) - Number(areExpected(one)),
    )
    const [model] = usual ?? []
    if (model === undefined) continue
    for (const same of others) for (const other of same) yield [model, other]
  }
}
