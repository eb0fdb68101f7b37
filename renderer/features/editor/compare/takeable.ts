import type { ReleaseDifference } from '#shared/document/release-differences.ts'

/** Words that are approved and locked here stay as they are until somebody unlocks them. */
export function isTakeable(difference: ReleaseDifference): boolean {
  return difference.is !== 'cell' || !difference.isLocked
}

/** What “all” means: everything that adds or changes. A row that only the library has is taken out by name or not at all. */
export function takenWithAll(differences: readonly ReleaseDifference[]): readonly ReleaseDifference[] {
  return differences.filter((difference) => difference.is !== 'row-here' && isTakeable(difference))
}
