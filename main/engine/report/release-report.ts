import type { SeverityChoices } from '#shared/checks/check.ts'
import type { IgnoredFinding, IgnoreRule } from '#shared/checks/ignoring.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { ReleaseState } from '#shared/model/release-state.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import type { Waiver } from '#shared/model/waiver.ts'
import type { ChosenHouseStyle } from '#shared/press/house-style.ts'

/** What whoever signs a release off wants on one page: what was found, what was left as it is, and why. */
export interface ReleaseReport {
  readonly title: string
  /** `Dragoman 0.1.0`. */
  readonly madeWith: string
  readonly madeAt: Date
  readonly text: ReleaseText
  /** Null where it is not known: of a file. */
  readonly state: ReleaseState | null
  readonly standing: readonly Finding[]
  readonly ignored: readonly IgnoredFinding<ReportedRule>[]
  readonly waivers: readonly Waiver[]
  readonly severities: SeverityChoices
  readonly houseStyle: ChosenHouseStyle
  /** What a glossary is called; findings hold its id. */
  glossaryName(id: string): string
}

export interface ReportedRule extends IgnoreRule {
  readonly reason: string
  /** ISO 8601. */
  readonly at: string
}
