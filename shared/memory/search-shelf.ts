import type { Pattern } from '#shared/memory/edit-distance.ts'
import { firstNotBelow, type Shelf } from '#shared/memory/shelf.ts'
import { fewWords } from '#shared/memory/similarity.ts'

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

/** Counters of places from the first of a window on, lent from search to search and left at zero. */
export interface Scratch {
  counts: Uint8Array<ArrayBuffer>
}

export function emptyScratch(): Scratch {
  return { counts: new Uint8Array(0) }
}

/**
 * The units of a shelf that may resemble the segment by its threshold. Of so many words only so many may be missing, so
 * that one of the rarest few must be there (the prefix filter of Chaudhuri and others, 2006); common words are counted
 * as long as the postings read stay few. What has enough of them is compared word for word.
 */
export function searchShelf(shelf: Shelf, query: ShelfQuery, scratch: Scratch): readonly Candidate[] {
  if (scratch.counts.length < shelf.ids.length) scratch.counts = new Uint8Array((shelf.ids.length + 3) & ~3)
  const found = byWords(shelf, query, scratch)
  return query.groups.length === 0 ? found : [...found, ...byLetters(shelf, query, scratch)]
}

/** Postings read whatever the result may be; to have fewer units to compare; as long as that costs next to nothing. */
const mostPostings = 1_500_000
const usefulPostings = 600000
const easyPostings = 250_000
/** So many lists beyond those needed leave only units that have a good part of the words. */
const usefulLists = 5
const mostCompared = 8000
const mostAnswered = 300

function byWords(shelf: Shelf, query: ShelfQuery, scratch: Scratch): Candidate[] {
  const { keys, terms, threshold } = query
  const length = keys.length
  if (length === 0) return []
  const from = placeOfLength(shelf, Math.ceil(length * threshold - 1e-6))
  const to = placeOfLength(shelf, Math.floor(length / threshold + 1e-6) + 1)
  const lists = terms.map((term) => listOf(shelf, term, from, to)).sort(byLength)
  const needed = Math.floor(length * (1 - threshold) + 1e-6) + 1
  const counted = count(shelf, lists, { needed, from, to }, scratch)
  const least = Math.max(1, Math.ceil(counted - length * (1 - threshold) - 1e-6))
  const places = fullest(scratch, { from, to }, least, counted)
  const bounded: Found[] = []
  for (const place of places) {
    if (shelf.removed[place]) continue
    const bound = sharedBound(shelf, place, query)
    if (bound >= threshold - 1e-6) bounded.push({ place, bound })
  }
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

interface Window {
  readonly from: number
  readonly to: number
}

/** Counts the rarest lists; returns how many were read. */
function count(
  { postings }: Shelf,
  lists: readonly List[],
  { needed, from }: Window & { readonly needed: number },
  { counts }: Scratch,
): number {
  let read = 0
  for (const [index, { start, end }] of lists.entries()) {
    const allowed = index < needed ? mostPostings : index < needed + usefulLists ? usefulPostings : easyPostings
    if (index >= mostLists || (index > 0 && read + end - start > allowed)) return index
    for (let at = start; at < end; at += 1) {
      const place = (postings[at] ?? 0) - from
      counts[place] = (counts[place] ?? 0) + 1
    }
    read += end - start
  }
  return lists.length
}

/** Counters stay below 128, so that four are looked at in one go. */
const mostLists = 100

/** The places counted most often, at least `least` times, as many as can be compared. Empties the counters. */
function fullest({ counts }: Scratch, { from, to }: Window, least: number, most: number): readonly number[] {
  const fours = new Uint32Array(counts.buffer, 0, (to - from + 3) >> 2)
  const raise = (0x80 - least) * 0x01010101
  const places: number[] = []
  const sizes = new Uint32Array(most + 1)
  for (let four = 0; four < fours.length; four += 1) {
    if ((((fours[four] ?? 0) + raise) & 0x80808080) === 0) continue
    for (let at = four << 2; at < (four << 2) + 4; at += 1) {
      const times = counts[at] ?? 0
      if (times < least) continue
      places.push(at)
      sizes[times] = (sizes[times] ?? 0) + 1
    }
  }
  let floor = least
  for (let left = places.length; left > mostCompared && floor < most; floor += 1) left -= sizes[floor] ?? 0
  const kept = places.filter((at) => (counts[at] ?? 0) >= floor).slice(0, mostCompared)
  counts.fill(0, 0, to - from)
  return kept.map((at) => at + from)
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
function byLetters(shelf: Shelf, { groups }: ShelfQuery, scratch: Scratch): Candidate[] {
  const window = { from: 0, to: placeOfLength(shelf, fewWords + 1) }
  const lists = groups.map((group) => listOf(shelf, group, window.from, window.to)).sort(byLength)
  const counted = count(shelf, lists, { needed: lists.length, ...window }, scratch)
  const times = scratch.counts.slice(0, window.to)
  const places = fullest(scratch, window, 1, counted).filter((place) => shelf.removed[place] === 0)
  return places
    .sort((one, other) => (times[other] ?? 0) - (times[one] ?? 0))
    .slice(0, mostShort)
    .map((place) => ({ id: shelf.ids[place] ?? 0, bound: 0.99 }))
}

const mostShort = 48

function byLength(one: List, other: List): number {
  return one.end - one.start - (other.end - other.start)
}
