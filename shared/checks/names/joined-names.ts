import type { FoundIn } from '#shared/checks/check.ts'
import type { NameWord } from '#shared/checks/names/odd-names.ts'

interface Written {
  readonly name: string
  readonly places: NameWord[]
}

/** One version writes a name with an apostrophe or a hyphen and without: `N’Djamena`, `Ndjamena`. The usual one is right. */
export function* joinedNames(names: readonly NameWord[]): Iterable<FoundIn> {
  if (names.every(({ compound }) => compound === null)) return
  const byLetters = Map.groupBy(
    names,
    ({ language, compound, form }) =>
      `${language} ${(compound ?? form.written).replace(/[^\p{L}]/gu, '').toLowerCase()}`,
  )
  for (const alike of byLetters.values()) {
    const ways = waysIn(alike)
    const [usual, ...others] = ways.toSorted((one, other) => other.places.length - one.places.length)
    if (usual === undefined || others.length === 0 || ways.every(({ places }) => places[0]?.compound === null)) continue
    for (const { name, places } of others) for (const place of places) yield finding(place, name, usual)
  }
}

function waysIn(alike: readonly NameWord[]): readonly Written[] {
  const ways = new Map<string, Written>()
  for (const place of alike) {
    const name = (place.compound ?? place.form.written).replaceAll("'", '’')
    const way = ways.get(name)
    if (way) way.places.push(place)
    else ways.set(name, { name, places: [place] })
  }
  return [...ways.values()]
}

function finding({ language, rowId, end }: NameWord, found: string, { name: expected, places }: Written): FoundIn {
  const [model] = places
  const start = end - found.length
  return {
    language,
    rowId,
    start,
    end,
    values: { found, expected },
    fix: { start, end, replacement: expected },
    related:
      model === undefined
        ? []
        : [{ language, rowId: model.rowId, start: model.end - expected.length, end: model.end, quote: expected }],
  }
}
