import type { Expansion } from '#shared/press/acronym-expansions.ts'

/**
 * Whether two names before the same acronym may be one: alike from some place on, one the other with a word more, the
 * same in two languages (which never open with the same two words), or a treaty and the body that watches over it
 * (CEDAW is both).
 */
export function isSameName(one: Expansion, other: Expansion): boolean {
  if (one.isFrench !== other.isFrench && one.opening !== other.opening) return true
  if ((one.kind === 'treaty') !== (other.kind === 'treaty')) return true
  return one.readings.some((a) => other.readings.some((b) => isWithin(a, b) || isWithin(b, a)))
}

/** All stems of the shorter name stand in the longer one. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.length <= longer.length && shorter.every((stem) => longer.some((other) => isSameStem(stem, other)))
}

/** Alike but for what Arabic joins before a word: «وضع», «لوضع». */
function isSameStem(one: string, other: string): boolean {
  if (one === other) return true
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return longer.length === shorter.length + 1 && shorter.length >= 3 && joined.test(longer) && longer.endsWith(shorter)
}

const joined = /^[لبوفك]/
