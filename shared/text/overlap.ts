import type { TextSpan } from '#shared/model/release-text.ts'

/** Whether two stretches of one text have a letter in common. Two that only touch have none. */
export function overlap(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end
}
