import { outranks } from '#shared/terms/file-term.ts'
import type { Candidate } from '#shared/terms/term-search.ts'

/**
 * The longest first; among equals the one that fits best; what overlaps a chosen one is dropped. Candidates come in the
 * order of their first words, so that those that touch one another lie side by side.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = []
  for (let first = 0; first < candidates.length; ) {
    let reach = candidates[first]?.to ?? 0
    let next = first + 1
    for (let one = candidates[next]; one && one.from <= reach; one = candidates[next]) {
      reach = Math.max(reach, one.to)
      next += 1
    }
    const [one, other] = [candidates[first], candidates[first + 1]]
    if (next === first + 1 && one) chosen.push(one)
    else if (next === first + 2 && one && other) chosen.push(inRank(one, other) <= 0 ? one : other)
    else for (const candidate of bestOf(candidates.slice(first, next))) chosen.push(candidate)
    first = next
  }
  return chosen
}

function bestOf(touching: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...touching].sort(inRank)
  const taken = new Set<number>()
  const chosen: Candidate[] = []
  for (const candidate of ranked) {
    let free = true
    for (let word = candidate.from; word <= candidate.to && free; word += 1) free = !taken.has(word)
    if (!free) continue
    for (let word = candidate.from; word <= candidate.to; word += 1) taken.add(word)
    chosen.push(candidate)
  }
  return chosen.sort((a, b) => a.from - b.from)
}

function inRank(a: Candidate, b: Candidate): number {
  return b.to - b.from - (a.to - a.from) || a.from - b.from || outranks(a, b)
}
