import type { MemoryStore } from '#engine/memory/memory-store.ts'
import type { MatchQuery } from '#shared/contract/memory-values.ts'
import { memoryMatchOf } from '#shared/memory/memory-match.ts'
import type { MemoryMatch, TranslationUnit } from '#shared/model/translation-unit.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

/**
 * Units that resemble a segment: the best first, then by the order of their memories, then the newest. What differs in
 * figures, dates and the terms of the glossaries is put into their translations where that is certain.
 */
export function findMatches(
  store: MemoryStore,
  query: MatchQuery,
  terms: TermRecogniser | null = null,
): readonly MemoryMatch[] {
  const { threshold, limit, sourceLanguage: sourceLocale, targetLanguage: targetLocale } = query
  const text = query.text.trim()
  if (text === '') return []
  const around = { before: trimmedOrNull(query.before), after: trimmedOrNull(query.after) }
  const ranks = new Map(store.memories.list().map(({ id, priority }) => [id, priority]))
  const rankOf = ({ unit }: MemoryMatch) => ranks.get(unit.memory) ?? 0
  // Equals by memory can only be told apart once they are read, so more are asked for than are wanted.
  const near = store.indexes.find(query, { text, ...around }, { threshold, limit: limit + 16 })
  return near
    .map(({ id, similarity, isReversed }) => {
      const unit = store.unitOf(store.units.get(id))
      return memoryMatchOf(isReversed ? reversed(unit) : unit, similarity, { text, sourceLocale, targetLocale, terms })
    })
    .toSorted((one, other) => other.similarity - one.similarity || rankOf(one) - rankOf(other))
    .filter(isFirstOfItsKind)
    .slice(0, limit)
}

/** Read from its target: what the neighbours of its source were says nothing here. */
function reversed({
  sourceText,
  targetText,
  sourceLanguage,
  targetLanguage,
  ...unit
}: TranslationUnit): TranslationUnit {
  return {
    ...unit,
    sourceText: targetText,
    targetText: sourceText,
    sourceLanguage: targetLanguage,
    targetLanguage: sourceLanguage,
    before: null,
    after: null,
  }
}

/** The same translation of the same segment twice teaches nothing; the better one stands first. */
function isFirstOfItsKind({ unit }: MemoryMatch, index: number, all: readonly MemoryMatch[]): boolean {
  const isSame = (other: MemoryMatch) =>
    other.unit.sourceText === unit.sourceText && other.unit.targetText === unit.targetText
  return all.findIndex(isSame) === index
}

function trimmedOrNull(text: string | null): string | null {
  return text?.trim() || null
}
