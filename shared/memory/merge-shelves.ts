import type { Shelf } from '#shared/memory/shelf.ts'

/** One shelf with the units of both that were not removed. Linear in their sizes. */
export function mergeShelves(one: Shelf, other: Shelf): Shelf {
  const { ofOne, ofOther, size } = newPlaces(one, other)
  const ids = new Uint32Array(size)
  const lengths = new Uint32Array(size + 1)
  for (const [shelf, places] of [
    [one, ofOne],
    [other, ofOther],
  ] as const) {
    for (let place = 0; place < places.length; place += 1) {
      const now = places[place] ?? gone
      if (now === gone) continue
      ids[now] = shelf.ids[place] ?? 0
      lengths[now + 1] = lengthAt(shelf, place)
    }
  }
  const wordStarts = lengths
  for (let place = 0; place < size; place += 1)
    wordStarts[place + 1] = (wordStarts[place + 1] ?? 0) + (wordStarts[place] ?? 0)
  const words = new Uint16Array(wordStarts[size] ?? 0)
  copyWords(one, ofOne, wordStarts, words)
  copyWords(other, ofOther, wordStarts, words)
  const byHash = mergeByHash(one, ofOne, other, ofOther, size)
  return {
    ids,
    wordStarts,
    words,
    ...byHash,
    idOrder: mergeById(one, ofOne, other, ofOther, ids),
    ...mergePostings(one, ofOne, other, ofOther),
    removed: new Uint8Array(size),
  }
}

const gone = 0xffffffff

function lengthAt({ wordStarts }: Shelf, place: number): number {
  return (wordStarts[place + 1] ?? 0) - (wordStarts[place] ?? 0)
}

/** Where each unit comes to stand; within a shelf the order stays. */
function newPlaces(one: Shelf, other: Shelf): { ofOne: Uint32Array; ofOther: Uint32Array; size: number } {
  const ofOne = new Uint32Array(one.ids.length)
  const ofOther = new Uint32Array(other.ids.length)
  let [left, right, size] = [0, 0, 0]
  while (left < ofOne.length || right < ofOther.length) {
    const takesOne = right >= ofOther.length || (left < ofOne.length && lengthAt(one, left) <= lengthAt(other, right))
    const [shelf, places, place] = takesOne ? ([one, ofOne, left] as const) : ([other, ofOther, right] as const)
    if (shelf.removed[place]) places[place] = gone
    else {
      places[place] = size
      size += 1
    }
    if (takesOne) left += 1
    else right += 1
  }
  return { ofOne, ofOther, size }
}

function copyWords(shelf: Shelf, places: Uint32Array, wordStarts: Uint32Array, words: Uint16Array): void {
  for (let place = 0; place < places.length; place += 1) {
    const now = places[place] ?? gone
    if (now === gone) continue
    const start = shelf.wordStarts[place] ?? 0
    const end = shelf.wordStarts[place + 1] ?? 0
    const to = wordStarts[now] ?? 0
    for (let index = start; index < end; index += 1) words[to + index - start] = shelf.words[index] ?? 0
  }
}

function mergeByHash(
  one: Shelf,
  ofOne: Uint32Array,
  other: Shelf,
  ofOther: Uint32Array,
  size: number,
): Pick<Shelf, 'hashes' | 'hashPlaces'> {
  const hashes = new Uint32Array(size)
  const hashPlaces = new Uint32Array(size)
  let [left, right, count] = [0, 0, 0]
  while (left < one.hashes.length || right < other.hashes.length) {
    const hashOfOne = one.hashes[left] ?? Number.POSITIVE_INFINITY
    const hashOfOther = other.hashes[right] ?? Number.POSITIVE_INFINITY
    const takesOne = hashOfOne <= hashOfOther
    const place = takesOne ? ofOne[one.hashPlaces[left] ?? 0] : ofOther[other.hashPlaces[right] ?? 0]
    if (place !== undefined && place !== gone) {
      hashes[count] = takesOne ? hashOfOne : hashOfOther
      hashPlaces[count] = place
      count += 1
    }
    if (takesOne) left += 1
    else right += 1
  }
  return { hashes, hashPlaces }
}

function mergeById(one: Shelf, ofOne: Uint32Array, other: Shelf, ofOther: Uint32Array, ids: Uint32Array): Uint32Array {
  const order = new Uint32Array(ids.length)
  let [left, right, count] = [0, 0, 0]
  while (left < one.idOrder.length || right < other.idOrder.length) {
    const idOfOne = one.ids[one.idOrder[left] ?? gone] ?? Number.POSITIVE_INFINITY
    const idOfOther = other.ids[other.idOrder[right] ?? gone] ?? Number.POSITIVE_INFINITY
    const takesOne = right >= other.idOrder.length || (left < one.idOrder.length && idOfOne <= idOfOther)
    const place = takesOne ? ofOne[one.idOrder[left] ?? 0] : ofOther[other.idOrder[right] ?? 0]
    if (place !== undefined && place !== gone) {
      order[count] = place
      count += 1
    }
    if (takesOne) left += 1
    else right += 1
  }
  return order
}

type Postings = Pick<Shelf, 'terms' | 'postingStarts' | 'postings'>

function mergePostings(one: Shelf, ofOne: Uint32Array, other: Shelf, ofOther: Uint32Array): Postings {
  const terms = new Uint32Array(one.terms.length + other.terms.length)
  const postingStarts = new Uint32Array(terms.length + 1)
  const postings = new Uint32Array(one.postings.length + other.postings.length)
  let [left, right, count, end] = [0, 0, 0, 0]
  while (left < one.terms.length || right < other.terms.length) {
    const termOfOne = one.terms[left] ?? Number.POSITIVE_INFINITY
    const termOfOther = other.terms[right] ?? Number.POSITIVE_INFINITY
    const before = end
    const fromOne = termOfOne <= termOfOther ? listAt(one, left) : nothing
    const fromOther = termOfOther <= termOfOne ? listAt(other, right) : nothing
    end = mergeLists(postings, end, fromOne, ofOne, fromOther, ofOther)
    if (end > before) {
      terms[count] = Math.min(termOfOne, termOfOther)
      postingStarts[count] = before
      count += 1
    }
    if (termOfOne <= termOfOther) left += 1
    if (termOfOther <= termOfOne) right += 1
  }
  postingStarts[count] = end
  return {
    terms: terms.slice(0, count),
    postingStarts: postingStarts.slice(0, count + 1),
    postings: end === postings.length ? postings : postings.slice(0, end),
  }
}

interface List {
  readonly of: Uint32Array
  readonly start: number
  readonly end: number
}

const nothing: List = { of: new Uint32Array(0), start: 0, end: 0 }

function listAt({ postings, postingStarts }: Shelf, term: number): List {
  return { of: postings, start: postingStarts[term] ?? 0, end: postingStarts[term + 1] ?? 0 }
}

function mergeLists(
  to: Uint32Array,
  at: number,
  one: List,
  ofOne: Uint32Array,
  other: List,
  ofOther: Uint32Array,
): number {
  let [end, left, right] = [at, one.start, other.start]
  while (left < one.end || right < other.end) {
    // `gone` is above every place, so that removed units sort behind and are left out.
    const placeOfOne = left < one.end ? (ofOne[one.of[left] ?? 0] ?? gone) : gone
    const placeOfOther = right < other.end ? (ofOther[other.of[right] ?? 0] ?? gone) : gone
    if (placeOfOne === gone && left < one.end) left += 1
    else if (placeOfOther === gone && right < other.end) right += 1
    else if (placeOfOne < placeOfOther) {
      to[end++] = placeOfOne
      left += 1
    } else {
      to[end++] = placeOfOther
      right += 1
    }
  }
  return end
}
