import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** The span stretched to take in the words on both sides of it. */
export function wordAround(text: string, span: TextSpan): TextSpan {
  return withWordAfter(text, withWordBefore(text, span))
}

/** The span stretched to take in the word before it and the marks between them: `May.”`, « femmes ». `. */
export function withEndBefore(text: string, { start, end }: TextSpan): TextSpan {
  let at = start
  while (at > 0 && start - at < 4 && /[.,;:!?…%)\]»”"’\u00a0\u202f؟،؛]/.test(text[at - 1] ?? '')) at -= 1
  return withWordBefore(text, { start: at, end })
}

/** `U+200B`: how an invisible character is named to a reader. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
