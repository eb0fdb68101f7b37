import type { MemorySummary } from '#shared/contract/memory-values.ts'

export type LanguagePair = MemorySummary['pairs'][number]

/** The pairs of languages of several memories, each once, the one with most units first. */
export function languagePairs(memories: readonly MemorySummary[]): readonly LanguagePair[] {
  const all = new Map<string, LanguagePair>()
  for (const pair of memories.flatMap((memory) => memory.pairs)) {
    const units = pair.units + (all.get(pairKey(pair))?.units ?? 0)
    all.set(pairKey(pair), { ...pair, units })
  }
  return [...all.values()].toSorted((one, other) => other.units - one.units)
}

/** Tags of languages hold no space. */
export function pairKey({ sourceLanguage, targetLanguage }: Pick<LanguagePair, 'sourceLanguage' | 'targetLanguage'>) {
  return `${sourceLanguage} ${targetLanguage}`
}
