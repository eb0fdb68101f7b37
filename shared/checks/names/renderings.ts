// How a version renders what the source calls by one name in several rows.

/** A row in which the source has one name and the version one: there it is certain which stands for which. */
export interface Rendering<Name> {
  /** Equal for one name of the source. */
  readonly ofSource: string
  /** Equal for renderings that are one. */
  readonly kind: string
  readonly name: Name
}

/** Pairs of a usual rendering and another one of the same name. On a tie the first is the usual one. */
export function* renderedOtherwise<Name>(
  renderings: Iterable<Rendering<Name>>,
): Iterable<readonly [usual: Rendering<Name>, other: Rendering<Name>]> {
  const bySource = new Map<string, Map<string, Rendering<Name>[]>>()
  for (const rendering of renderings) {
    let byKind = bySource.get(rendering.ofSource)
    if (byKind === undefined) bySource.set(rendering.ofSource, (byKind = new Map()))
    const same = byKind.get(rendering.kind)
    if (same) same.push(rendering)
    else byKind.set(rendering.kind, [rendering])
  }
  for (const byKind of bySource.values()) {
    if (byKind.size < 2) continue
    const [usual, ...others] = [...byKind.values()].sort((one, other) => other.length - one.length)
    const [model] = usual ?? []
    if (model === undefined) continue
    for (const same of others) for (const other of same) yield [model, other]
  }
}
