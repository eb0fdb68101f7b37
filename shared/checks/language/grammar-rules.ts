import { englishArticles } from '#shared/checks/language/grammar-articles-en.ts'
import { englishGrammar } from '#shared/checks/language/grammar-en.ts'
import { englishAgreement } from '#shared/checks/language/grammar-en-agreement.ts'
import { frenchGrammar } from '#shared/checks/language/grammar-fr.ts'
import { frenchAgreement } from '#shared/checks/language/grammar-fr-agreement.ts'
import { frenchParticiples } from '#shared/checks/language/grammar-fr-participles.ts'
import { frenchVerbs } from '#shared/checks/language/grammar-fr-verbs.ts'
import type { GrammarRule } from '#shared/checks/language/grammar-rule.ts'
import { arabicGrammar } from '#shared/checks/language/grammar-rules-ar.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/** Patterns, each sure of itself; by language. */
const rules: Readonly<Record<string, readonly GrammarRule[]>> = {
  en: [...englishGrammar, ...englishAgreement, ...englishArticles],
  fr: [...frenchGrammar, ...frenchAgreement, ...frenchVerbs, ...frenchParticiples],
  ar: arabicGrammar,
}

/** The rules of a language, in their order, that the words of a text call for. */
export function rulesFor({ forms }: Words, language: string): readonly GrammarRule[] {
  const calledBy = callers[language]
  if (calledBy === undefined) return nothing
  const called = new Set<GrammarRule>()
  for (const form of forms) for (const rule of calledBy(form)) called.add(rule)
  return (rules[language] ?? []).filter((rule) => rule.words.length === 0 || called.has(rule))
}

const callers: Readonly<Record<string, (form: WordForm) => readonly GrammarRule[]>> = Object.fromEntries(
  Object.entries(rules).map(([language, all]) => [language, callerOf(all)]),
)

function callerOf(all: readonly GrammarRule[]): (form: WordForm) => readonly GrammarRule[] {
  const byWord = new Map<string, GrammarRule[]>()
  for (const rule of all) {
    for (const word of rule.words) {
      const sharing = byWord.get(word)
      if (sharing) sharing.push(rule)
      else byWord.set(word, [rule])
    }
  }
  return rememberedByWord(({ written }: WordForm) => byWord.get(written.toLowerCase()) ?? nothing)
}
