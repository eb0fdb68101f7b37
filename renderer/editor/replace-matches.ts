import type { Transform } from '@tiptap/pm/transform'
import type { Match } from '#renderer/editor/find-in-release.ts'
import { replaceInCell } from '#renderer/editor/replace-in-cell.ts'

/**
 * Puts the same words in place of every match, each with the marks of what stood there. Matches do not overlap, as
 * `findInRelease` gives them. The answer is how many were replaced: a cell that is gone is passed over.
 */
export function replaceMatches(transform: Transform, matches: readonly Match[], words: string): number {
  let replaced = 0
  // From the last to the first, so that none moves the place of the next.
  for (const match of matches.toReversed()) if (replaceInCell(transform, match, words)) replaced += 1
  return replaced
}
