import { alignTexts } from '#shared/alignment/align-texts.ts'
import type { AlignedGroup, AlignOptions, Bead, TextToAlign } from '#shared/alignment/alignment.ts'

export interface AlignVersionsOptions extends Pick<AlignOptions, 'knowledge'> {
  /** Groups that stand as they are: nothing is linked across them, and they come back unchanged with confidence 1. */
  readonly accepted?: readonly Pick<AlignedGroup, 'cells'>[]
}

/**
 * N texts through the first of them, in its order: groups of segments that belong together in all of them. What a text
 * has alone follows the group behind which it stands there. Yields how much is done, as `alignTexts` does.
 */
export function* alignVersions(
  texts: readonly TextToAlign[],
  { accepted = [], ...options }: AlignVersionsOptions = {},
): Generator<number, readonly AlignedGroup[]> {
  const [source, ...targets] = texts
  if (source === undefined) return []
  const beads: (readonly Bead[])[] = []
  for (const [index, target] of targets.entries()) {
    const fixed = accepted.map(({ cells }) => ({ source: cells[0] ?? [], target: cells[index + 1] ?? [] }))
    const steps = alignTexts(source, target, { ...options, accepted: fixed })
    let step = steps.next()
    while (step.done !== true) {
      yield (index + step.value) / targets.length
      step = steps.next()
    }
    beads.push(step.value)
  }
  return joinThroughSource(source.segments.length, beads)
}

/** Beads that share a segment of the source are one group; what a target has alone follows the bead before it there. */
function joinThroughSource(length: number, beads: readonly (readonly Bead[])[]): readonly AlignedGroup[] {
  const joined = createJoined(length)
  for (const { source } of beads.flat()) for (const number of source) joined.join(source[0] ?? number, number)
  const groups = new Map<number, MutableGroup>()
  const groupOf = (number: number) => {
    const root = joined.root(number)
    const known = groups.get(root) ?? { cells: [[], ...beads.map(() => [])], confidence: 1, place: root }
    groups.set(root, known)
    return known
  }
  for (let number = 0; number < length; number += 1) groupOf(number).cells[0]?.push(number)
  const alone: MutableGroup[] = []
  for (const [index, ofTarget] of beads.entries()) {
    let place = -1
    for (const { source, target, confidence } of ofTarget) {
      const first = source[0]
      if (first !== undefined) {
        const group = groupOf(first)
        group.cells[index + 1]?.push(...target)
        group.confidence = Math.min(group.confidence, confidence)
        place = group.place
      } else alone.push({ cells: onlyIn(index + 1, beads.length + 1, target), confidence, place })
    }
  }
  const all = [...groups.values(), ...alone]
  return all
    .sort((one, other) => one.place - other.place)
    .map(({ cells, confidence }) => ({ cells: cells.map((cell) => cell.sort((a, b) => a - b)), confidence }))
}

interface MutableGroup {
  readonly cells: number[][]
  confidence: number
  /** The first segment of the source, or that of the group it follows. */
  readonly place: number
}

function onlyIn(index: number, count: number, segments: readonly number[]): number[][] {
  return Array.from({ length: count }, (_, at) => (at === index ? [...segments] : []))
}

interface Joined {
  join(one: number, other: number): void
  /** The least number that is joined to this one. */
  root(number: number): number
}

function createJoined(length: number): Joined {
  const parents = Int32Array.from({ length }, (_, number) => number)
  function root(number: number): number {
    let at = number
    while ((parents[at] ?? at) !== at) at = parents[at] ?? at
    parents[number] = at
    return at
  }
  return {
    root,
    join(one, other) {
      const [first, second] = [root(one), root(other)]
      parents[Math.max(first, second)] = Math.min(first, second)
    },
  }
}
