import type { CellCheck, Found } from '#shared/checks/check.ts'
import type { GrammarRule } from '#shared/checks/language/grammar-rule.ts'
import { grammarRules } from '#shared/checks/language/grammar-rules.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** Slips of grammar by a few patterns a language. Off until a desk asks for it. */
export const grammar: CellCheck = {
  id: 'grammar',
  severity: 'warning',
  scope: 'cell',
  offByDefault: true,
  look({ cell, language }) {
    const rules = grammarRules[baseLanguage(language)]
    return rules === undefined ? nothing : slipsIn(cell.text, rules)
  },
}

function* slipsIn(text: string, rules: (typeof grammarRules)[string]): Iterable<Found> {
  const taken: { start: number; end: number }[] = []
  for (const { pattern, right, isWrong } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [found] = match
      const span = { start: match.index, end: match.index + found.length }
      if (isWrong?.(match) === false || taken.some((other) => other.start < span.end && span.start < other.end))
        continue
      taken.push(span)
      const expected = right === null ? null : expand(right, match)
      const values = { found: found.length <= 60 ? found : `${found.slice(0, 60)}…` }
      yield expected === null
        ? { ...span, values: { ...values, context: 'look' } }
        : { ...span, values: { ...values, expected }, fix: { ...span, replacement: expected } }
    }
  }
}

function expand(right: NonNullable<GrammarRule['right']>, match: RegExpExecArray): string {
  const written =
    typeof right === 'string'
      ? right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
      : right(match)
  return /^\p{Lu}/u.test(match[0]) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
