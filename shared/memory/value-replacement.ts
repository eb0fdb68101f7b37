import type { Token } from '#shared/text/token.ts'

/** A value of the unit's source, what the segment has instead, and where the target says the old one. */
export interface ValueReplacement {
  readonly old: Token
  readonly now: Token
  readonly place: Token
}
