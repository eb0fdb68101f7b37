import type { ReleaseCheck, VersionCheck } from '#shared/checks/check.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** A check that compares across rows; of one version, or of all of them. */
export interface FarCheck extends ReleaseCheck {
  readonly ofVersion: LanguageTag | null
}

/** The checks that compare across rows, those of one version once for each. */
export function perVersion(
  checks: readonly (ReleaseCheck | VersionCheck)[],
  languages: readonly LanguageTag[],
): readonly FarCheck[] {
  return checks.flatMap((check) =>
    check.scope === 'release'
      ? [{ ...check, ofVersion: null }]
      : languages.map((language) => checkOfVersion(check, language)),
  )
}

function checkOfVersion({ among, ...check }: VersionCheck, language: LanguageTag): FarCheck {
  return {
    ...check,
    scope: 'release',
    ofVersion: language,
    gather: (row, context) => check.gather(row, language, context),
    ...(among && { among: (gathered, context) => among(gathered, language, context) }),
    look: (gathered, context) => check.look(gathered, language, context),
  }
}
