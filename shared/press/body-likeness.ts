import { areSynonyms, reachStems, regionStems, swappedHeads } from '#shared/press/body-synonyms.ts'

/** How a name departs from the name of a body. */
export type Departure = 'omission' | 'order' | 'synonym' | 'head' | 'reach'

export interface Stems {
  readonly stems: readonly string[]
  readonly head: number
}

/**
 * Whether some words are a slip in the name of a body rather than the name of another: an inner word left out, the
 * words in another order, one put for its synonym, another kind of body with all the rest the same, or a word of reach
 * ("World") in place of the subject. `isSure` says that the body certainly exists under that very name.
 */
export function departureFrom(name: Stems, found: readonly string[], isSure: boolean): Departure | null {
  const { stems, head } = name
  if (found.length === stems.length - 1) return isWithoutInner(stems, found, head) ? 'omission' : null
  if (found.length !== stems.length || stems.length < 3) return null
  const differing = stems.flatMap((stem, index) => (stem === found[index] ? [] : [index]))
  const [place] = differing
  if (place === undefined) return null
  if (differing.length === 1) {
    const [here = '', there = ''] = [stems[place], found[place]]
    if (place === head) return isSure && swappedHeads.has(here) && swappedHeads.has(there) ? 'head' : null
    if (areSynonyms(here, there)) return 'synonym'
  }
  if (isReach(name, found)) return 'reach'
  return stems.length >= 4 && isReordered(stems, found) ? 'order' : null
}

/** At least three words are left, the first and the last among them. */
function isWithoutInner(stems: readonly string[], found: readonly string[], head: number): boolean {
  if (stems.length < 4) return false
  for (let left = 1; left < stems.length - 1; left += 1) {
    if (left === head) continue
    if (found.every((stem, index) => stem === stems[index < left ? index : index + 1])) return true
  }
  return false
}

function isReordered(stems: readonly string[], found: readonly string[]): boolean {
  return [...stems].sort().join(' ') === [...found].sort().join(' ')
}

const organization = new Set(['organization', 'منظمه'])

function isReach({ stems, head }: Stems, found: readonly string[]): boolean {
  if (!organization.has(stems[head] ?? '') || !found.includes(stems[head] ?? '')) return false
  const gone = stems.filter((stem) => !found.includes(stem))
  const come = found.filter((stem) => !stems.includes(stem))
  const [left = '', right = ''] = [gone[0], come[0]]
  if (gone.length !== 1 || come.length !== 1) return false
  return reachStems.has(right) && !reachStems.has(left) && !regionStems.has(left)
}
