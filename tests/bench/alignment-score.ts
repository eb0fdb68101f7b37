import type { Bead } from '#shared/alignment/alignment.ts'

export type BeadPair = Pick<Bead, 'source' | 'target'>

/** How many beads of one alignment another confirms. */
interface Confirmed {
  /** Exactly so. */
  readonly strict: number
  /** With at least one pair of segments in common. */
  readonly lax: number
  readonly all: number
}

/** Counts over documents; precision is of what was found, recall of what should have been. */
export interface AlignmentCounts {
  readonly precision: Confirmed
  readonly recall: Confirmed
}

/**
 * Counted as vecalign's scorer counts: a bead without one side counts for precision, where finding it wrongly is a
 * fault, and not for recall.
 */
export function alignmentCounts(gold: readonly BeadPair[], found: readonly BeadPair[]): AlignmentCounts {
  return { precision: confirmed(gold, found), recall: confirmed(found.filter(isLinked), gold.filter(isLinked)) }
}

function isLinked({ source, target }: BeadPair): boolean {
  return source.length > 0 && target.length > 0
}

function confirmed(by: readonly BeadPair[], beads: readonly BeadPair[]): Confirmed {
  const exact = new Set(by.map(spelling))
  const partners = new Map<number, Set<number>>()
  for (const { source, target } of by) {
    for (const one of source) {
      const known = partners.get(one) ?? new Set()
      for (const other of target) known.add(other)
      partners.set(one, known)
    }
  }
  const strict = beads.filter((bead) => exact.has(spelling(bead))).length
  const lax = beads.filter(
    (bead) =>
      exact.has(spelling(bead)) ||
      bead.source.some((one) => bead.target.some((other) => partners.get(one)?.has(other) === true)),
  ).length
  return { strict, lax, all: beads.length }
}

/** One text a bead, the same for the same segments. */
export function spelling({ source, target }: BeadPair): string {
  return `${source.join(',')}:${target.join(',')}`
}

export function addedCounts(one: AlignmentCounts, other: AlignmentCounts): AlignmentCounts {
  return { precision: added(one.precision, other.precision), recall: added(one.recall, other.recall) }
}

function added(one: Confirmed, other: Confirmed): Confirmed {
  return { strict: one.strict + other.strict, lax: one.lax + other.lax, all: one.all + other.all }
}

export const noCounts: AlignmentCounts = {
  precision: { strict: 0, lax: 0, all: 0 },
  recall: { strict: 0, lax: 0, all: 0 },
}

/** In hundredths. */
export interface Measures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function measuresOf({ precision, recall }: AlignmentCounts, kind: 'strict' | 'lax'): Measures {
  const [right, found] = [precision[kind] / Math.max(1, precision.all), recall[kind] / Math.max(1, recall.all)]
  return { precision: 100 * right, recall: 100 * found, f1: (200 * right * found) / Math.max(1e-9, right + found) }
}
