export interface GrammarRule {
  /** Every repeat is bounded. */
  readonly pattern: RegExp
  /** What is right, with the groups of the pattern; null where only the writer can say. */
  readonly right: string | ((match: RegExpExecArray) => string) | null
  /** Whether what the pattern found is wrong where it stands; without it, always. */
  readonly isWrong?: (match: RegExpExecArray) => boolean
}

export const rule = (
  pattern: RegExp,
  right: GrammarRule['right'] = null,
  isWrong?: GrammarRule['isWrong'],
): GrammarRule => ({ pattern, right, ...(isWrong && { isWrong }) })
