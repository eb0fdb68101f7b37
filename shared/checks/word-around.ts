import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** The span stretched to take in the words on both sides of it. */
export function wordAround(text: string, span: TextSpan): TextSpan {
  return withWordAfter(text, withWordBefore(text, span))
}

/** `U+200B`: how an invisible character is named to a reader. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
