// Tables of ranks and trades: a line for each meaning, and the words for it in English | French | Arabic.

export type Base = 'en' | 'fr' | 'ar'

/** By language: of each word all that it may mean. */
export type WordsWithMeanings = Readonly<Record<Base, ReadonlyMap<string, ReadonlySet<string>>>>

/** Of lines such as `imam: imam | imam | إمام`. */
export function wordsWithMeanings(lines: readonly string[]): WordsWithMeanings {
  return { en: columnOf(lines, 0), fr: columnOf(lines, 1), ar: columnOf(lines, 2) }
}

function columnOf(lines: readonly string[], column: number): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    for (const written of (line.slice(colon + 1).split('|')[column] ?? '').split(',')) {
      const word = written.trim()
      all.set(word, (all.get(word) ?? new Set()).add(line.slice(0, colon)))
    }
  }
  return all
}

/** The words of a language as a pattern, the longest first; an Arabic one may have its article within. */
export function patternOfWords(words: WordsWithMeanings, base: Base, inEitherCase: (word: string) => string): string {
  return [...words[base].keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => (base === 'ar' ? word.replaceAll(' ', ' (?:ال)?') : inEitherCase(word)))
    .join('|')
}
