import { mergeShelves } from '#shared/memory/merge-shelves.ts'
import { buildShelf, type Shelf, type ShelfEntry } from '#shared/memory/shelf.ts'
import { shelfEntryOf } from '#shared/memory/shelf-entry.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Each shelf at least twice as large as the next, so that there are few and each unit is moved seldom. */
export function keepShelvesApart(shelves: Shelf[], mostMerged: number): void {
  for (;;) {
    const [one, other] = shelves.slice(-2)
    if (!one || !other || one.ids.length > 2 * other.ids.length || one.ids.length + other.ids.length > mostMerged)
      return
    shelves.splice(-2, 2, mergeShelves(one, other))
  }
}

/** One shelf without what was removed, the smallest put together first. */
export function mergeAllShelves(shelves: Shelf[]): void {
  do {
    shelves.sort((one, other) => other.ids.length - one.ids.length)
    const [one, other = buildShelf([])] = shelves.splice(-2)
    if (one) shelves.push(mergeShelves(one, other))
  } while (shelves.length > 1)
}

/** Units that wait to be shelved together. */
const mostWaiting = 4096

/** Makes one shelf of any number of units. Single steps may take a second: it is for a thread of its own. */
export interface ShelfBuilder {
  /** Each id once. */
  add(id: number, text: string): void
  /** The shelf of all that was added; nothing can be added afterwards. */
  finish(): Shelf
}

export function createShelfBuilder(language: LanguageTag): ShelfBuilder {
  const shelves: Shelf[] = []
  let waiting: ShelfEntry[] = []

  function shelve(): void {
    shelves.push(buildShelf(waiting))
    waiting = []
    keepShelvesApart(shelves, Number.POSITIVE_INFINITY)
  }

  return {
    add: (id, text) => {
      waiting.push(shelfEntryOf(id, text, language))
      if (waiting.length >= mostWaiting) shelve()
    },
    finish: () => {
      shelve()
      while (shelves.length > 1) {
        const [one, other] = shelves.splice(-2)
        if (one && other) shelves.push(mergeShelves(one, other))
      }
      return shelves[0] ?? buildShelf([])
    },
  }
}
