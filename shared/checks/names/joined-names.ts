import type { FoundIn } from '#shared/checks/check.ts'
import type { NameWord } from '#shared/checks/names/odd-names.ts'

interface Written {
  readonly name: string
  readonly places: NameWord[]
}

/** One version writes a name with an apostrophe or a hyphen and without: `N’Djamena`, `Ndjamena`. The usual one is right. */
export function* joinedNames(names: readonly NameWord[]): Iterable<FoundIn> {
  const compounds = names.filter(({ compound }) => compound !== null)
  if (compounds.length === 0) return
  const initials = new Set(compounds.map(({ language, compound }) => language + (compound ?? '').charAt(0)))
  const plain = names.filter(({ compound, initial }) => compound === null && initials.has(initial))
  const byLetters = Map.groupBy([...compounds, ...plain], lettersOf)
  for (const alike of byLetters.values()) {
    const ways = waysIn(alike)
    const [usual, ...others] = ways.toSorted((one, other) => other.places.length - one.places.length)
    if (usual === undefined || others.length === 0 || alike[0]?.compound === null) continue
    for (const { name, places } of others) for (const place of places) yield finding(place, name, usual)
  }
}

const lettersOf = ({ language, compound, form }: NameWord) =>
  `${language} ${(compound ?? form.written).replace(/[^\p{L}]/gu, '').toLowerCase()}`

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
