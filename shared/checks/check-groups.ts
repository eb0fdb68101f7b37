import type { Severity } from '#shared/model/finding.ts'

/** The groups of the catalogue, A to F. */
export const checkGroupIds = ['completeness', 'values', 'names', 'language', 'unicode', 'structure'] as const
export type CheckGroupId = (typeof checkGroupIds)[number]

/** What a desk is told of a check, so that it can choose its severity. */
export interface CheckEntry {
  readonly id: string
  readonly group: CheckGroupId
  readonly severity: Severity
  readonly offByDefault: boolean
}
