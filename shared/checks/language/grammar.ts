import type { CellCheck, Found } from '#shared/checks/check.ts'
import type { GrammarRule } from '#shared/checks/language/grammar-rule.ts'
import { rulesFor } from '#shared/checks/language/grammar-rules.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { overlap } from '#shared/text/overlap.ts'

/** Slips of grammar by patterns of a language. Off until a desk asks for it. */
export const grammar: CellCheck = {
  id: 'grammar',
  severity: 'warning',
  scope: 'cell',
  offByDefault: true,
  look({ cell, language, context }) {
    const rules = rulesFor(context.read(readWords, cell, language), baseLanguage(language))
    return rules.length === 0 ? nothing : slipsIn(cell.text, rules)
  },
}

function* slipsIn(text: string, rules: readonly GrammarRule[]): Iterable<Found> {
  const taken: { start: number; end: number }[] = []
  for (const { pattern, right, isWrong } of rules) {
    for (const match of text.matchAll(pattern)) {
      if (isWrong?.(match) === false) continue
      const whole = right === null ? null : expand(right, match)
      const found = isOnlySpaced(match[0], whole) ? match[0].trimEnd() : match[0]
      const span = { start: match.index, end: match.index + found.length }
      if (taken.some((other) => overlap(other, span))) continue
      taken.push(span)
      const expected = found === match[0] ? whole : (whole?.trimEnd() ?? null)
      const values = { found: found.length <= 60 ? found : `${found.slice(0, 60)}…` }
      yield expected === null
        ? { ...span, values: { ...values, context: 'look' } }
        : { ...span, values: { ...values, expected }, fix: { ...span, replacement: expected } }
    }
  }
}

/** The space behind the last word stays as it is. */
function isOnlySpaced(found: string, expected: string | null): boolean {
  return /\p{L} $/u.test(found) && (expected === null || expected.endsWith(' '))
}

function expand(right: NonNullable<GrammarRule['right']>, match: RegExpExecArray): string {
  const written =
    typeof right === 'string'
      ? right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
      : right(match)
  return /^\p{Lu}/u.test(match[0]) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
