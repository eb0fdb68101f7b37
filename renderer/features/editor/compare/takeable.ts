import type { Compared } from '#renderer/features/editor/compare/compared.ts'

/** Words that are approved and locked here stay as they are until somebody unlocks them. */
export function isTakeable(difference: Compared): boolean {
  return difference.is !== 'cell' || !difference.isLocked
}

/** What “all” means: everything that adds or changes. A row that only the library has is taken out by name or not at all. */
export function takenWithAll(differences: readonly Compared[]): readonly Compared[] {
  return differences.filter((difference) => difference.is !== 'row-here' && isTakeable(difference))
}
