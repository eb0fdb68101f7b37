const reach = 60

/**
 * A lower-case letter, or one of a script without case, in the line within 60 characters, or a line of only so many words:
 * in a line of capitals an acronym cannot be told from a word.
 */
export function hasLowerCaseNear(text: string, at: number, fewWords = 3): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at, at + reach)
  const lineEnd = after.indexOf('\n')
  const near = before.slice(before.lastIndexOf('\n') + 1) + (lineEnd < 0 ? after : after.slice(0, lineEnd))
  return /[\p{Ll}\p{Lo}]/u.test(near) || near.trim().split(/\s+/u).length <= fewWords
}
