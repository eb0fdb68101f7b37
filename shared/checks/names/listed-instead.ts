import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import type { PlaceMention } from '#shared/press/places.ts'
import { overlap } from '#shared/text/overlap.ts'

interface Version {
  readonly cell: CellText
  readonly places: readonly PlaceMention[]
}

/**
 * The name that stands in one version's list where the other has a place that the first does not tell of: "Porto, Braga and |
 * Faro" for "Porto, Braga and Lisbon", though no gazetteer knows Faro. Null where what goes before is not the same in both.
 */
export function listedInstead(place: PlaceMention, there: Version, here: Version): TextSpan | null {
  const before = itemBefore.exec(there.cell.text.slice(Math.max(0, place.start - reach), place.start))
  const [whole = '', item = ''] = before ?? []
  if (before === null || item === '') return null
  const end = place.start - whole.length + item.length
  const from = behindSame(item, end, there, here)
  const next = from === null ? null : nextItem.exec(here.cell.text.slice(from, from + reach))
  if (from === null || next === null) return null
  const start = from + (next[1] ?? '').length
  const span = { start, end: start + (next[2] ?? '').length }
  return here.places.some((known) => overlap(known, span)) ? null : span
}

const reach = 50
const itemBefore = /([\p{L}\p{M}’'-]{3,})(?:[,،][ \u00a0]|[,،]?[ \u00a0](?:and |et |و(?=$)))(?:à |in |en )?$/u
const nextItem = /^((?:,[ \u00a0]|,?[ \u00a0](?:and|et)[ \u00a0])(?:à |in |en )?)(\p{Lu}[\p{L}\p{M}’-]{2,})/u

/** Where the same item ends in the other version: a place of the gazetteer, or the very same word. */
function behindSame(item: string, end: number, there: Version, here: Version): number | null {
  const known = there.places.find((place) => place.end === end)
  if (known === undefined) {
    const at = here.cell.text.indexOf(item)
    return at < 0 ? null : at + item.length
  }
  const ids = new Set(known.places.map(({ id }) => id))
  return here.places.find(({ places }) => places.some(({ id }) => ids.has(id)))?.end ?? null
}
