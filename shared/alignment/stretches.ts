import type { Bead } from '#shared/alignment/alignment.ts'

/** Segments of two texts, in their order, that may be linked with each other. */
export interface SegmentStretch {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** What lies between accepted beads. Beads that cross others divide nothing, they only take their segments away. */
export function stretchesBetween(
  accepted: readonly Pick<Bead, 'source' | 'target'>[],
  sourceLength: number,
  targetLength: number,
): readonly SegmentStretch[] {
  const takenSource = new Set(accepted.flatMap(({ source }) => source))
  const takenTarget = new Set(accepted.flatMap(({ target }) => target))
  const stretches: SegmentStretch[] = []
  let [i, j] = [0, 0]
  const dividers = risingChain(accepted.filter(({ source, target }) => source.length > 0 && target.length > 0))
  for (const divider of [...dividers, { source: [sourceLength], target: [targetLength] }]) {
    const [nextI, nextJ] = [divider.source[0] ?? sourceLength, divider.target[0] ?? targetLength]
    stretches.push({ source: free(i, nextI, takenSource), target: free(j, nextJ, takenTarget) })
    i = (divider.source.at(-1) ?? 0) + 1
    j = (divider.target.at(-1) ?? 0) + 1
  }
  return stretches.filter(({ source, target }) => source.length > 0 || target.length > 0)
}

function free(from: number, to: number, taken: ReadonlySet<number>): readonly number[] {
  const numbers: number[] = []
  for (let number = from; number < to; number += 1) if (!taken.has(number)) numbers.push(number)
  return numbers
}

/** The longest chain of beads that rise in both texts. */
function risingChain<Part extends Pick<Bead, 'source' | 'target'>>(beads: readonly Part[]): readonly Part[] {
  const sorted = [...beads].sort((one, other) => (one.source[0] ?? 0) - (other.source[0] ?? 0))
  const lengths: number[] = []
  const before: number[] = []
  let last = -1
  for (const [index, bead] of sorted.entries()) {
    let [longest, previous] = [0, -1]
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = sorted[earlier]
      if (other === undefined || !isBefore(other, bead) || (lengths[earlier] ?? 0) <= longest) continue
      ;[longest, previous] = [lengths[earlier] ?? 0, earlier]
    }
    lengths.push(longest + 1)
    before.push(previous)
    if (last < 0 || longest + 1 > (lengths[last] ?? 0)) last = index
  }
  const chain: Part[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const bead = sorted[at]
    if (bead !== undefined) chain.unshift(bead)
  }
  return chain
}

function isBefore(one: Pick<Bead, 'source' | 'target'>, other: Pick<Bead, 'source' | 'target'>): boolean {
  return (one.source.at(-1) ?? 0) < (other.source[0] ?? 0) && (one.target.at(-1) ?? 0) < (other.target[0] ?? 0)
}
