import type { DatabaseSync } from 'node:sqlite'
import type { UnitShelves } from '#engine/memory/unit-shelves.ts'
import { inOneGo, inOneGoUnseen } from '#engine/storage/in-one-go.ts'

/** Writes all of it or nothing. What is not to be seen yet need not be on the disk at once. */
export type ChangeUnits = <Result>(work: () => Result, options?: { readonly isSeen?: boolean }) => Result

/** `seen` hears of every change that can be seen. Every change also merges a few pages of the words written before, so that no change has to merge many. */
export function createUnitChange(
  database: DatabaseSync,
  shelves: UnitShelves,
  seen: () => void = () => undefined,
): ChangeUnits {
  const mergeWords = database.prepare("INSERT INTO unit_words (unit_words, rank) VALUES ('merge', 24)")
  return (work, { isSeen = true } = {}) => {
    const act = () => {
      const result = work()
      mergeWords.run()
      return result
    }
    try {
      const result = isSeen ? inOneGo(database, act) : inOneGoUnseen(database, act)
      if (isSeen) seen()
      return result
    } catch (cause) {
      shelves.reread()
      throw cause
    }
  }
}
