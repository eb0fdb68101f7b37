/**
 * A text as its wording is compared with what was approved: typography does not count (which quotation marks, dashes and
 * spaces, marks of direction, vowel marks, tatweel), every word, figure and mark of punctuation does.
 */
export function wordingOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}|\u0640|[\u064b-\u0652]|\u0670/gu, '')
    .replace(/[‘’‚‛‹›ʼ′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[:;!?.,،؛؟)"%])|(?<=[("]) /gu, '')
    .trim()
}

export function isSameWording(one: string, other: string): boolean {
  return one === other || wordingOf(one) === wordingOf(other)
}
