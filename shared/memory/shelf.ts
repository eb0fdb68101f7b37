/**
 * A part of a memory's index that is built once and only searched: units in the order of their number of words, called
 * by their place in that order. Flat arrays, so that it can be written to a file and be used from one as it is.
 */
export interface Shelf {
  /** By place: the unit's id, as the store calls it. */
  readonly ids: Uint32Array
  /** The words of the unit at `place` are `words[wordStarts[place] … wordStarts[place + 1])`: 16 bits of each key. */
  readonly wordStarts: Uint32Array
  readonly words: Uint16Array
  /** Hashes of whole segments, ascending, and the place of each. */
  readonly hashes: Uint32Array
  readonly hashPlaces: Uint32Array
  /** Places in ascending order of their ids. */
  readonly idOrder: Uint32Array
  /** What units are found by (keys of words, of letter groups of short segments), ascending. */
  readonly terms: Uint32Array
  /** The places, ascending, of the units that have `terms[index]`. */
  readonly postingStarts: Uint32Array
  readonly postings: Uint32Array
  /** By place: 1 where the unit was removed since. */
  readonly removed: Uint8Array
}

/** A unit on its way into a shelf. */
export interface ShelfEntry {
  readonly id: number
  readonly hash: number
  /** Keys of the words in their order; empty where the segment is too long to be compared. */
  readonly keys: readonly number[]
  /** What it is found by, each once. */
  readonly terms: readonly number[]
}

export function buildShelf(entries: readonly ShelfEntry[]): Shelf {
  const ordered = [...entries].sort((one, other) => one.keys.length - other.keys.length)
  const size = ordered.length
  const wordStarts = new Uint32Array(size + 1)
  for (const [place, { keys }] of ordered.entries()) wordStarts[place + 1] = (wordStarts[place] ?? 0) + keys.length
  const words = new Uint16Array(wordStarts[size] ?? 0)
  for (const [place, { keys }] of ordered.entries()) words.set(keys, wordStarts[place])
  const byHash = placesBy(size, (place) => ordered[place]?.hash ?? 0)
  return {
    ids: Uint32Array.from(ordered, ({ id }) => id),
    wordStarts,
    words,
    hashes: byHash.map((place) => ordered[place]?.hash ?? 0),
    hashPlaces: byHash,
    idOrder: placesBy(size, (place) => ordered[place]?.id ?? 0),
    ...postingsOf(ordered),
    removed: new Uint8Array(size),
  }
}

function placesBy(size: number, of: (place: number) => number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, place) => place).sort((one, other) => of(one) - of(other))
}

function postingsOf(ordered: readonly ShelfEntry[]): Pick<Shelf, 'terms' | 'postingStarts' | 'postings'> {
  const counts = new Map<number, number>()
  let total = 0
  for (const entry of ordered) {
    for (const term of entry.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    total += entry.terms.length
  }
  const terms = Uint32Array.from(counts.keys()).sort()
  const postingStarts = new Uint32Array(terms.length + 1)
  const next = new Map<number, number>()
  for (const [index, term] of terms.entries()) {
    const start = postingStarts[index] ?? 0
    next.set(term, start)
    postingStarts[index + 1] = start + (counts.get(term) ?? 0)
  }
  const postings = new Uint32Array(total)
  for (const [place, entry] of ordered.entries()) {
    for (const term of entry.terms) {
      const at = next.get(term) ?? 0
      postings[at] = place
      next.set(term, at + 1)
    }
  }
  return { terms, postingStarts, postings }
}

/** The place of a unit, or −1. */
export function placeOf(shelf: Shelf, id: number): number {
  const at = firstNotBelow(shelf.idOrder.length, (index) => shelf.ids[shelf.idOrder[index] ?? 0] ?? 0, id)
  const place = shelf.idOrder[at] ?? -1
  return place >= 0 && shelf.ids[place] === id ? place : -1
}

/** The places of the units whose whole segment has this hash, `most` of them. */
export function placesOfHash(shelf: Shelf, hash: number, most: number): readonly number[] {
  const places: number[] = []
  let at = firstNotBelow(shelf.hashes.length, (index) => shelf.hashes[index] ?? 0, hash)
  for (; at < shelf.hashes.length && shelf.hashes[at] === hash && places.length < most; at += 1) {
    const place = shelf.hashPlaces[at] ?? 0
    if (shelf.removed[place] === 0) places.push(place)
  }
  return places
}

/** The first of `length` ascending numbers that is not below `wanted`. */
export function firstNotBelow(length: number, at: (index: number) => number, wanted: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(middle) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
