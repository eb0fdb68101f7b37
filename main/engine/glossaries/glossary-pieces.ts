import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Glossary } from '#shared/model/concept.ts'

/** About half a megabyte of an ordinary glossary. */
const conceptsPerPiece = 500

/**
 * Glossaries as they are now, piece by piece: one of any size fits through every wire, and between two pieces everything
 * else has its turn. A glossary without concepts is a piece without concepts.
 */
export async function* glossaryPieces(glossaries: readonly Glossary[]): AsyncGenerator<Glossary, void> {
  for (const { concepts, ...about } of glossaries) {
    let from = 0
    do {
      yield { ...about, concepts: concepts.slice(from, from + conceptsPerPiece) }
      from += conceptsPerPiece
      await nextTurn()
    } while (from < concepts.length)
  }
}
