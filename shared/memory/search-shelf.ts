import type { Pattern } from '#shared/memory/edit-distance.ts'
import { firstNotBelow, type Shelf } from '#shared/memory/shelf.ts'

/** A segment to look for, as shelves know segments. */
export interface ShelfQuery {
  /** Keys of its words in their order. */
  readonly keys: readonly number[]
  /** The same, each once. */
  readonly terms: readonly number[]
  /** Groups of letters, where it is so short that letters count; else none. */
  readonly groups: readonly number[]
  readonly pattern: Pattern
  /** 1 for 16 bits of a key that the segment has. */
  readonly has: Uint8Array
  readonly threshold: number
}

export interface Candidate {
  readonly id: number
  /** No full comparison can come to more. */
  readonly bound: number
}

/** Counters by place, lent from search to search and left at zero. */
export interface Scratch {
  counts: Uint8Array
  readonly touched: number[]
}

/**
 * The units of a shelf that may resemble the segment by its threshold. Of so many words only so many may be missing, so
 * that one of the rarest few must be there (the prefix filter of Chaudhuri and others, 2006); common words are counted
 * as long as the postings read stay few. What has enough of them is compared word for word.
 */
export function searchShelf(shelf: Shelf, query: ShelfQuery, scratch: Scratch): readonly Candidate[] {
  if (scratch.counts.length < shelf.ids.length) scratch.counts = new Uint8Array(shelf.ids.length)
  const found = byWords(shelf, query, scratch)
  return query.groups.length === 0 ? found : [...found, ...byLetters(shelf, query, scratch)]
}

/** Postings read whatever the result may be, and those read only to have less to compare. */
const mostPostings = 1_500_000
const easyPostings = 300_000
const mostCompared = 20_000
const mostAnswered = 300

function byWords(shelf: Shelf, query: ShelfQuery, scratch: Scratch): Candidate[] {
  const { keys, terms, threshold } = query
  const length = keys.length
  if (length === 0) return []
  const from = placeOfLength(shelf, Math.ceil(length * threshold - 1e-6))
  const to = placeOfLength(shelf, Math.floor(length / threshold + 1e-6) + 1)
  const lists = terms
    .map((term) => listOf(shelf, term, from, to))
    .sort((one, other) => one.end - one.start - (other.end - other.start))
  const needed = Math.floor(length * (1 - threshold) + 1e-6) + 1
  const counted = count(shelf, lists, needed, scratch)
  const least = Math.max(1, Math.ceil(counted - length * (1 - threshold) - 1e-6))
  const places = fullest(scratch, least, counted)
  const bounded: Found[] = []
  for (const place of places) {
    if (shelf.removed[place]) continue
    const bound = sharedBound(shelf, place, query)
    if (bound >= threshold - 1e-6) bounded.push({ place, bound })
  }
  clear(scratch)
  return compared(shelf, bounded, query)
}

interface Found {
  readonly place: number
  readonly bound: number
}

interface List {
  readonly start: number
  readonly end: number
}

/** The part of a term's postings that lies in the length window. */
function listOf(shelf: Shelf, term: number, from: number, to: number): List {
  const index = firstNotBelow(shelf.terms.length, (at) => shelf.terms[at] ?? 0, term)
  if (shelf.terms[index] !== term) return { start: 0, end: 0 }
  const first = shelf.postingStarts[index] ?? 0
  const length = (shelf.postingStarts[index + 1] ?? 0) - first
  const placeAt = (at: number): number => shelf.postings[first + at] ?? 0
  return { start: first + firstNotBelow(length, placeAt, from), end: first + firstNotBelow(length, placeAt, to) }
}

/** The first place of a unit with at least so many words. */
function placeOfLength({ wordStarts, ids }: Shelf, length: number): number {
  return firstNotBelow(ids.length, (place) => (wordStarts[place + 1] ?? 0) - (wordStarts[place] ?? 0), length)
}

/** Counts the rarest lists; returns how many were read. */
function count(shelf: Shelf, lists: readonly List[], needed: number, { counts, touched }: Scratch): number {
  const { postings } = shelf
  let read = 0
  for (const [index, { start, end }] of lists.entries()) {
    const length = end - start
    if (index >= mostLists || (index > 0 && read + length > (index < needed ? mostPostings : easyPostings)))
      return index
    for (let at = start; at < end; at += 1) {
      const place = postings[at] ?? 0
      const before = counts[place]
      // A damaged file may name places that are not there.
      if (before === undefined) continue
      if (before === 0) touched.push(place)
      counts[place] = before + 1
    }
    read += length
  }
  return lists.length
}

const mostLists = 250

/** The places counted most often, at least `least` times, as many as can be compared. */
function fullest({ counts, touched }: Scratch, least: number, most: number): readonly number[] {
  const sizes = new Uint32Array(most + 2)
  for (const place of touched) {
    const times = counts[place] ?? 0
    sizes[times] = (sizes[times] ?? 0) + 1
  }
  let floor = most
  for (
    let sum = sizes[most] ?? 0;
    floor > least && sum + (sizes[floor - 1] ?? 0) <= mostCompared;
    sum += sizes[floor] ?? 0
  )
    floor -= 1
  return touched.filter((place) => (counts[place] ?? 0) >= floor).slice(0, 2 * mostCompared)
}

function clear({ counts, touched }: Scratch): void {
  for (const place of touched) counts[place] = 0
  touched.length = 0
}

/** The similarity there would be if the words of both were in the same order. */
function sharedBound({ wordStarts, words }: Shelf, place: number, { keys, has }: ShelfQuery): number {
  const start = wordStarts[place] ?? 0
  const end = wordStarts[place + 1] ?? 0
  let shared = 0
  for (let at = start; at < end; at += 1) shared += has[words[at] ?? 0] ?? 0
  return Math.min(shared, keys.length) / Math.max(keys.length, end - start)
}

function compared(shelf: Shelf, bounded: Found[], { keys, pattern, threshold }: ShelfQuery): Candidate[] {
  const candidates: Candidate[] = []
  for (const { place } of bounded) {
    const start = shelf.wordStarts[place] ?? 0
    const end = shelf.wordStarts[place + 1] ?? 0
    const size = Math.max(keys.length, end - start)
    const most = Math.floor(size * (1 - threshold) + 1e-6)
    const distance = pattern.distance(shelf.words, start, end, most)
    if (distance <= most) candidates.push({ id: shelf.ids[place] ?? 0, bound: 1 - distance / size })
  }
  return nearest(candidates)
}

function nearest(candidates: Candidate[]): Candidate[] {
  return candidates.sort((one, other) => other.bound - one.bound).slice(0, mostAnswered)
}

/** Short segments that have groups of letters in common, those with most of them. */
function byLetters(shelf: Shelf, { groups, threshold }: ShelfQuery, scratch: Scratch): Candidate[] {
  const lists = groups
    .map((group) => listOf(shelf, group, 0, shelf.ids.length))
    .sort((one, other) => one.end - one.start - (other.end - other.start))
  const counted = count(shelf, lists, 3, scratch)
  const places = [...fullest(scratch, 1, counted)]
    .filter((place) => shelf.removed[place] === 0)
    .sort((one, other) => (scratch.counts[other] ?? 0) - (scratch.counts[one] ?? 0))
    .slice(0, mostShort)
  clear(scratch)
  return places.map((place) => ({ id: shelf.ids[place] ?? 0, bound: Math.max(threshold, 0.99) }))
}

const mostShort = 48
