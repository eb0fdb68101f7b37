import type { Check } from '#shared/checks/check.ts'
import { type CheckEntry, type CheckGroupId, checkGroupIds } from '#shared/checks/check-groups.ts'
import { completenessChecks } from '#shared/checks/completeness/completeness-checks.ts'
import { languageChecks } from '#shared/checks/language/language-checks.ts'
import { namesChecks } from '#shared/checks/names/names-checks.ts'
import { spellingChecks } from '#shared/checks/spelling/spelling-checks.ts'
import { structureChecks } from '#shared/checks/structure/structure-checks.ts'
import { termsChecks } from '#shared/checks/terms/terms-checks.ts'
import { unicodeChecks } from '#shared/checks/unicode/unicode-checks.ts'
import { valuesChecks } from '#shared/checks/values/values-checks.ts'

const checkGroups: Readonly<Record<CheckGroupId, readonly Check[]>> = {
  completeness: completenessChecks,
  values: valuesChecks,
  names: [...namesChecks, ...termsChecks],
  language: [...languageChecks, ...spellingChecks],
  unicode: unicodeChecks,
  structure: structureChecks,
}

/** Every check there is, in the order of the catalogue's groups. */
export const checkCatalogue: readonly Check[] = checkGroupIds.flatMap((group) => checkGroups[group])

export const checkEntries: readonly CheckEntry[] = checkGroupIds.flatMap((group) =>
  checkGroups[group].map(({ id, severity, offByDefault = false }) => ({ id, group, severity, offByDefault })),
)
