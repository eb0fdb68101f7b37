import type { AlignedGroup } from '#shared/alignment/alignment.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'

/**
 * Joins groups of sentences so that what is one part of a release in any of the texts (a paragraph, a list, a contact block)
 * is in one group. A joined group is as sure as the weakest of its own. Pieces of a part that stand far from each other
 * stay apart: there a text has been rearranged, and joining would swallow all that lies between.
 */
export function joinParts(texts: readonly SessionText[], groups: readonly AlignedGroup[]): readonly AlignedGroup[] {
  const last = groups.map((_, index) => index)
  const seen = new Map<string, number>()
  for (const [index, { cells }] of groups.entries()) {
    for (const part of partsIn(texts, cells)) {
      const before = seen.get(part)
      if (before !== undefined && index - before <= farthest) last[before] = Math.max(last[before] ?? 0, index)
      seen.set(part, index)
    }
  }
  const joined: AlignedGroup[] = []
  for (let from = 0; from < groups.length; ) {
    let to = last[from] ?? from
    for (let at = from; at <= to; at += 1) to = Math.max(to, last[at] ?? at)
    joined.push(together(groups.slice(from, to + 1)))
    from = to + 1
  }
  return joined
}

/** Between two sentences of a paragraph there may stand what only the other text has. */
const farthest = 4

function partsIn(texts: readonly SessionText[], cells: AlignedGroup['cells']): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const [number, cell] of cells.entries()) {
    const text = texts[number]
    for (const segment of cell)
      parts.add(`${number} ${text?.paragraphs[text.segments[segment]?.paragraph ?? -1]?.part}`)
  }
  return parts
}

function together(groups: readonly AlignedGroup[]): AlignedGroup {
  const [first, ...others] = groups
  if (first === undefined) throw new RangeError('a group is made of at least one')
  if (others.length === 0) return first
  return {
    cells: first.cells.map((_, text) =>
      groups.flatMap(({ cells }) => cells[text] ?? []).toSorted((one, other) => one - other),
    ),
    confidence: Math.min(...groups.map(({ confidence }) => confidence)),
  }
}
