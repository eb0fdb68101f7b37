import type { Token } from '#shared/text/token.ts'

/**
 * Whether a value runs from left to right also in a text that runs the other way, and would be shown scrambled there. Year
 * ranges read as Arabic readers expect without help.
 */
export function isLeftToRightAtom(token: Token): boolean {
  if (token.type === 'phone' || token.type === 'email' || token.type === 'url') return true
  return token.type === 'resolution' && /[A-Za-z]/u.test(token.quote)
}
