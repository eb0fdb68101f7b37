import type { AlignmentKnowledge, BilingualLexicon } from '#shared/alignment/alignment.ts'

/** What several sources know together: of each translation the strongest. */
export function joinedKnowledge(sources: readonly AlignmentKnowledge[]): AlignmentKnowledge {
  return {
    lexicon(source, target) {
      const lexicons = sources.flatMap((knowledge) => knowledge.lexicon(source, target) ?? [])
      return lexicons.length < 2 ? (lexicons[0] ?? null) : joinedLexicon(lexicons)
    },
  }
}

function joinedLexicon(lexicons: readonly BilingualLexicon[]): BilingualLexicon {
  return {
    translationsOf(stem) {
      const known = lexicons.flatMap((lexicon) => lexicon.translationsOf(stem) ?? [])
      if (known.length < 2) return known[0]
      const joined = new Map<string, number>()
      for (const translations of known) {
        for (const [translation, weight] of translations)
          joined.set(translation, Math.max(weight, joined.get(translation) ?? 0))
      }
      return joined
    },
  }
}
