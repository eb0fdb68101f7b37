import { createPattern } from '#shared/memory/edit-distance.ts'
import { shelvesFromBytes, shelvesToBytes } from '#shared/memory/index-bytes.ts'
import { letterGroups } from '#shared/memory/letter-groups.ts'
import {
  type Candidate,
  emptyScratch,
  type Scratch,
  type ShelfQuery,
  searchShelf,
} from '#shared/memory/search-shelf.ts'
import { buildShelf, placeOf, placesOfHash, type Shelf, type ShelfEntry } from '#shared/memory/shelf.ts'
import { shelfEntryOf } from '#shared/memory/shelf-entry.ts'
import { keepShelvesApart, mergeAllShelves } from '#shared/memory/shelf-pile.ts'
import { type Comparison, createComparison, fewWords, mostWords } from '#shared/memory/similarity.ts'
import { hashOf } from '#shared/memory/word-keys.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What the store knows of a unit's source; the index keeps no text. */
export interface IndexedText {
  readonly sourceText: string
  readonly before: string | null
  readonly after: string | null
}

export interface MemoryIndexOptions {
  /** The source language of the units. */
  readonly language: LanguageTag
  /**
   * The texts of these units, in their order; null for a unit that is not there or not to be found (of a memory that is
   * switched off). Asked in batches of a few dozen, synchronously.
   */
  readonly textsOf: (ids: readonly number[]) => readonly (IndexedText | null)[]
}

/** The segment at hand, with those around it where they are known. */
export interface MemoryQuery {
  readonly text: string
  readonly before: string | null
  readonly after: string | null
}

export interface Resemblance {
  readonly id: number
  /** 1.01: equal, and so are the segments before and behind it; 1: equal; else 0 … 0.99. */
  readonly similarity: number
}

/**
 * Finds the units of one language pair whose source resembles a segment. Ids are integers from 0 to 2³² − 1, such as the
 * row ids of the store. Keeps hashes and postings only, some 200 bytes a unit.
 */
export interface MemoryIndex {
  readonly size: number
  /** A unit that is already there is replaced. */
  add(id: number, sourceText: string): void
  /** Nothing happens where there is no such unit. */
  remove(id: number): void
  /**
   * Takes over a shelf that was built elsewhere (`createShelfBuilder`), of units that are not here; `stale` are those
   * that were added, replaced or removed here since it was begun, so that the index knows better.
   */
  take(shelf: Shelf, stale: ReadonlySet<number>): void
  /** The nearest units, the nearest first. `threshold` is at least 0.5. */
  find(query: MemoryQuery, options: { readonly threshold: number; readonly limit: number }): readonly Resemblance[]
  /**
   * The index as one file. `stamp` is the store's own mark (a count of its changes) for telling on reading whether the
   * file is of this state.
   */
  serialise(stamp: number): Uint8Array<ArrayBuffer>
}

/** An empty index. */
export function createMemoryIndex(options: MemoryIndexOptions): MemoryIndex {
  return indexOver([], options)
}

/**
 * The index that `serialise` wrote, with its stamp, or null where the bytes are of another version or damaged: build it
 * anew from the store. The bytes are used in place and must not be written to afterwards.
 */
export function readMemoryIndex(
  bytes: Uint8Array<ArrayBuffer>,
  options: MemoryIndexOptions,
): { readonly index: MemoryIndex; readonly stamp: number } | null {
  const read = shelvesFromBytes(bytes, options.language)
  return read && { index: indexOver(read.shelves, options), stamp: read.stamp }
}

/** Units wait to be shelved together until the next search or until there are so many. */
const mostWaiting = 1024
/** Shelves of more units are not merged by the way: it would be felt while typing. */
const mostMerged = 16_384
/** Every shelf is searched by itself, so there should not be many. */
const mostKept = 8

function indexOver(given: readonly Shelf[], options: MemoryIndexOptions): MemoryIndex {
  const shelves = [...given]
  const waiting = new Map<number, ShelfEntry>()
  const scratch = emptyScratch()

  let size = shelves.reduce((sum, shelf) => sum + sizeOf(shelf), 0)

  function shelve(): void {
    if (waiting.size === 0) return
    shelves.push(buildShelf([...waiting.values()]))
    waiting.clear()
    keepShelvesApart(shelves, mostMerged)
  }

  return {
    get size() {
      return size
    },
    add(id, sourceText) {
      this.remove(id)
      waiting.set(id, shelfEntryOf(id, sourceText, options.language))
      size += 1
      if (waiting.size >= mostWaiting) shelve()
    },
    remove(id) {
      if (waiting.delete(id)) size -= 1
      for (const shelf of shelves) {
        const place = placeOf(shelf, id)
        if (place < 0 || shelf.removed[place] === 1) continue
        shelf.removed[place] = 1
        size -= 1
      }
    },
    take(shelf, stale) {
      for (const id of stale) {
        const place = placeOf(shelf, id)
        if (place >= 0) shelf.removed[place] = 1
      }
      size += sizeOf(shelf)
      // The large stay in front, so that the small behind them are merged.
      shelves.push(shelf)
      shelves.sort((one, other) => other.ids.length - one.ids.length)
    },
    find(query, { threshold, limit }) {
      shelve()
      return findIn(shelves, query, { threshold: Math.max(0.5, threshold), limit }, options, scratch)
    },
    serialise(stamp) {
      shelve()
      if (shelves.length > mostKept || size < shelves.reduce((sum, { ids }) => sum + ids.length, 0) / 2)
        mergeAllShelves(shelves)
      return shelvesToBytes(shelves, stamp, options.language)
    },
  }
}

function sizeOf({ removed }: Shelf): number {
  return removed.reduce((left, gone) => left - gone, removed.length)
}

interface FindOptions {
  readonly threshold: number
  readonly limit: number
}

function findIn(
  shelves: readonly Shelf[],
  query: MemoryQuery,
  find: FindOptions,
  options: MemoryIndexOptions,
  scratch: Scratch,
): readonly Resemblance[] {
  const comparison = createComparison(query.text, options.language)
  const ranked: Ranked[] = equalOnes(shelves, query, options)
  const equal = new Set(ranked.map(({ id }) => id))
  const candidates = candidatesOf(shelves, query.text, comparison, find.threshold, options, scratch)
  const unseen = candidates.filter(({ id }) => !equal.has(id))
  rankCandidates(ranked, unseen, comparison, find, options)
  return ranked
    .sort((one, other) => other.similarity - one.similarity || one.distance - other.distance || other.id - one.id)
    .slice(0, find.limit)
    .map(({ id, similarity }) => ({ id, similarity }))
}

interface Ranked extends Resemblance {
  readonly distance: number
}

/** Equal segments are asked for in numbers, as one in context may stand behind many others. */
const mostEqual = 256

function equalOnes(shelves: readonly Shelf[], query: MemoryQuery, { textsOf }: MemoryIndexOptions): Ranked[] {
  const hash = hashOf(query.text)
  const ids = shelves.flatMap((shelf) => placesOfHash(shelf, hash, mostEqual).map((place) => shelf.ids[place] ?? 0))
  if (ids.length === 0) return []
  return textsOf(ids).flatMap((text, index) => {
    if (text?.sourceText !== query.text) return []
    return [{ id: ids[index] ?? 0, similarity: isInContext(text, query) ? 1.01 : 1, distance: 0 }]
  })
}

/** Nothing is known of a unit without neighbours; the first segment of a text has one, the last has one. */
function isInContext(text: IndexedText, query: MemoryQuery): boolean {
  if (text.before === null && text.after === null) return false
  return text.before === query.before && text.after === query.after
}

function candidatesOf(
  shelves: readonly Shelf[],
  text: string,
  { words: { keys } }: Comparison,
  threshold: number,
  { language }: MemoryIndexOptions,
  scratch: Scratch,
): readonly Candidate[] {
  if (keys.length === 0 || keys.length > mostWords) return []
  const has = new Uint8Array(0x10000)
  for (const key of keys) has[key & 0xffff] = 1
  const groups = keys.length <= fewWords ? letterGroups(text, language) : []
  const query: ShelfQuery = { keys, terms: [...new Set(keys)], groups, pattern: createPattern(keys), has, threshold }
  const bounds = new Map<number, number>()
  for (const shelf of shelves) {
    for (const { id, bound } of searchShelf(shelf, query, scratch)) bounds.set(id, Math.max(bound, bounds.get(id) ?? 0))
  }
  return [...bounds].map(([id, bound]) => ({ id, bound })).sort((one, other) => other.bound - one.bound)
}

const batch = 32
const mostRead = 128

/** Compares with the texts themselves, the likeliest first, until none of the rest can be among the best. */
function rankCandidates(
  ranked: Ranked[],
  candidates: readonly Candidate[],
  comparison: Comparison,
  { threshold, limit }: FindOptions,
  { textsOf }: MemoryIndexOptions,
): void {
  for (let from = 0; from < Math.min(candidates.length, mostRead); from += batch) {
    const next = candidates.slice(from, from + batch)
    const worst = worstOfBest(ranked, limit)
    if ((next[0]?.bound ?? 0) < worst) return
    const texts = textsOf(next.map(({ id }) => id))
    for (const [index, { id }] of next.entries()) {
      const text = texts[index]
      if (!text) continue
      const likeness = comparison.to(text.sourceText, threshold)
      if (likeness.similarity >= threshold) ranked.push({ id, ...likeness })
    }
  }
}

function worstOfBest(ranked: readonly Ranked[], limit: number): number {
  if (ranked.length < limit) return 0
  const best = ranked.map(({ similarity }) => similarity).sort((one, other) => other - one)
  return best[limit - 1] ?? 0
}
