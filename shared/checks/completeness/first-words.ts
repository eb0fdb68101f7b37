/** The first words of a passage, enough to know it by. */
export function firstWords(passage: string): string {
  const words = passage.slice(0, 80).split(/\s+/)
  return words.length <= 6 && passage.length <= 80 ? passage : `${words.slice(0, 6).join(' ')} …`
}
