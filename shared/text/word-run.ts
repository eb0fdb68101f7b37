// Runs of words compared as they are folded.
import type { WordForm } from '#shared/text/words-in.ts'

/** Of the words from `from` up to `to`: runs that are folded alike share it, and hardly any others do. */
export function hashOfRun(forms: readonly WordForm[], from: number, to: number): number {
  let hash = 0
  for (let index = from; index < to; index += 1) hash = (Math.imul(hash, 31) + (forms[index]?.foldedHash ?? 0)) | 0
  return hash
}

/** Words of a text, `count` of them from the word `first` on. */
export interface WordRun {
  readonly forms: readonly WordForm[]
  readonly first: number
  readonly count: number
}

/** Whether the shorter of two runs is what the longer begins with. */
export function beginAlike(one: WordRun, other: WordRun): boolean {
  const shorter = Math.min(one.count, other.count)
  for (let index = 0; index < shorter; index += 1)
    if (one.forms[one.first + index]?.folded !== other.forms[other.first + index]?.folded) return false
  return true
}
