/** The word or phrase with a capital at its beginning, the rest as it is. */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
