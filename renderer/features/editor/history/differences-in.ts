import { type Compared, isChange } from '#renderer/features/editor/compare/compared.ts'
import { isTakeable } from '#renderer/features/editor/compare/takeable.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What differs in one version alone; null: in all of the release. A row, its kind and its place are those of all versions. */
export function differencesIn<Difference extends Compared>(
  differences: readonly Difference[],
  language: LanguageTag | null,
): readonly Difference[] {
  if (language === null) return differences
  return differences.filter((difference) => difference.is === 'cell' && difference.language === language)
}

/** All of what a release was: also the rows that have come since go, and what is locked stays. */
export function allThatComesBack(differences: readonly Compared[]): readonly Compared[] {
  return differences.filter((difference) => isChange(difference) && isTakeable(difference))
}
