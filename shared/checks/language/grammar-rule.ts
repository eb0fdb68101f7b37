/** A slip of grammar: where it may be, what it looks like and what is right. */
export interface GrammarRule {
  /** Small words of which every match holds one, so that a text without them is not searched; none: any text is. */
  readonly words: readonly string[]
  /** Every repeat is bounded. */
  readonly pattern: RegExp
  /** What is right, with the groups of the pattern; null where only the writer can say. */
  readonly right: string | ((match: RegExpExecArray) => string) | null
  /** Whether what the pattern found is wrong where it stands; without it, always. */
  readonly isWrong?: (match: RegExpExecArray) => boolean
}

/** Of whole words, large or small. `words`: those of the pattern by which a text is chosen, parted by spaces. */
export function rule(words: string, source: string, right: string | null = null): GrammarRule {
  return ruleOf(words, new RegExp(wholeWords(source), 'giu'), right)
}

/** Of whole words in small letters: « a partir de », whose capital is another matter. */
export function smallRule(words: string, source: string, right: string | null = null): GrammarRule {
  return ruleOf(words, new RegExp(wholeWords(source), 'gu'), right)
}

/** The same with a pattern that tells capitals, or does not begin and end with words. */
export function ruleOf(words: string, pattern: RegExp, right: string | null = null): GrammarRule {
  return { words: words.split(' ').filter((word) => word !== ''), pattern, right }
}

/** What begins with a word, and ends with one or with the space behind it. */
function wholeWords(source: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${source})(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`
}

/** One of several words or patterns, as one group that is not counted. */
export function anyOf(...alternatives: readonly (string | readonly string[])[]): string {
  return `(?:${alternatives.flat().join('|')})`
}

/** A pattern for which any text is searched, and what it depends on besides. */
export function patternRule(
  pattern: RegExp,
  right: GrammarRule['right'] = null,
  isWrong?: GrammarRule['isWrong'],
): GrammarRule {
  return { words: [], pattern, right, ...(isWrong && { isWrong }) }
}
