/** With a capital at its start, as the language writes it. */
export function capitalised(words: string, language: string): string {
  const [first = ''] = words
  return first.toLocaleUpperCase(language) + words.slice(first.length)
}
