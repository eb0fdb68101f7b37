import { alignVersions } from '#shared/alignment/align-versions.ts'
import type { AlignedGroup, AlignOptions } from '#shared/alignment/alignment.ts'
import type { AlignmentRow, AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { textsToAlign } from '#shared/alignment/session/texts-to-align.ts'

/**
 * What belongs together inside one row, sentence by sentence, through the first text that says something there. Yields how
 * much is done, 0…1.
 */
export function* sentenceGroups(
  texts: readonly SessionText[],
  { edits }: Pick<AlignmentState, 'edits'>,
  { cells }: Pick<AlignmentRow, 'cells'>,
  options: Pick<AlignOptions, 'knowledge'> = {},
): Generator<number, readonly AlignedGroup[]> {
  const wanted = cells.map((cell) => new Set(cell))
  const row = textsToAlign(texts, edits, (text, segment) => wanted[text]?.has(segment) === true)
  const written = row.texts.filter(({ segments }) => segments.length > 0)
  const groups = yield* alignVersions(written, options)
  return groups.map(({ cells: found, confidence }) =>
    row.inSession({ confidence, cells: row.texts.map((text) => found[written.indexOf(text)] ?? []) }),
  )
}
