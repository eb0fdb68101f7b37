import type { FailureCode } from '#shared/model/failure.ts'
import type { Obstacles } from '#tests/durability/obstacles.ts'

/** A place that cannot be reached, and what the desk is expected to say of it. */
export interface UnreachablePlace {
  readonly what: string
  /** False where this user cannot make it so. What it returns as a function ends it. */
  readonly spoil: (folder: string, obstacles: Obstacles) => boolean | (() => void) | undefined
  readonly act: (folder: string) => unknown
  readonly code: FailureCode | 'done'
}

/** What everybody can do. */
export function always(act: () => void): undefined {
  act()
}
