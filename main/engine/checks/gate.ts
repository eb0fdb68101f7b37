import { Failure } from '#shared/model/failure.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseState } from '#shared/model/release-state.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import type { WaivedAct, Waiver } from '#shared/model/waiver.ts'

/**
 * Nothing leaves the desk with errors that nobody has mended or ignored, unless somebody says why. The answer is that
 * decision, to be kept with the release, or null where there was none to take. Throws ERRORS_REMAIN.
 */
export function passGate(
  findings: readonly Finding[],
  { act, despite, now }: { readonly act: WaivedAct; readonly despite: string; readonly now: Date },
): Waiver | null {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  if (errors === 0) return null
  const reason = despite.trim()
  if (reason === '') throw new Failure('ERRORS_REMAIN', { found: String(errors) })
  return { at: now.toISOString(), act, reason, errors }
}

/**
 * What stands in the versions that leave. Of a version without any text no file is written, so that it does not wait for
 * its translation.
 */
export function findingsThatLeave(
  findings: readonly Finding[],
  text: ReleaseText,
  languages: readonly LanguageTag[],
): readonly Finding[] {
  const leaving = languages.filter((language) => text.rows.some((row) => row.cells[language]?.text.trim()))
  return findings.filter(({ language }) => leaving.includes(language))
}

/** What a change of state means for the gate; null where the release does not go on its way by it. */
export function gatedAct(before: ReleaseState, after: ReleaseState | undefined): WaivedAct | null {
  if (after === before) return null
  return after === 'signed-off' || after === 'released' || after === 'corrected' ? after : null
}
