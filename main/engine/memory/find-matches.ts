import type { MemoryStore } from '#engine/memory/memory-store.ts'
import type { StoredUnit } from '#engine/memory/unit-table.ts'
import type { MatchQuery } from '#shared/contract/memory-values.ts'
import type { MemoryMatch } from '#shared/model/translation-unit.ts'

/** Units that resemble a segment: the best first, then by the order of their memories, then the newest. */
export function findMatches(store: MemoryStore, query: MatchQuery): readonly MemoryMatch[] {
  const { sourceLanguage, targetLanguage, text, before, after, limit } = query
  const sourceText = text.trim()
  if (sourceText === '') return []
  const shelves = new Set(store.shelves.here({ sourceLanguage, targetLanguage }).map(({ id }) => id))
  const priorities = new Map(store.memories.list().map(({ id, priority }) => [id, priority]))
  const rank = (unit: StoredUnit) => priorities.get(store.shelves.get(unit.shelf)?.memory ?? '') ?? 0
  return store.units
    .withSource(shelves, sourceText)
    .map((unit) => ({ unit, similarity: isAtHome(unit, before, after) ? 1.01 : 1 }))
    .toSorted((one, other) => other.similarity - one.similarity || rank(one.unit) - rank(other.unit))
    .slice(0, limit)
    .map(({ unit, similarity }) => ({
      unit: store.unitOf(unit),
      similarity,
      targetText: unit.targetText,
      adapted: false,
      differences: [{ is: 'same', text: sourceText }],
    }))
}

/** Whether the segments around the unit are those around the text; a unit without any is at home nowhere. */
function isAtHome(unit: StoredUnit, before: string | null, after: string | null): boolean {
  if (unit.before === null && unit.after === null) return false
  return (unit.before ?? '') === (before ?? '').trim() && (unit.after ?? '') === (after ?? '').trim()
}
