import type { DatabaseSync } from 'node:sqlite'
import { nameKnowledge } from '#engine/alignment/name-knowledge.ts'
import { placeKnowledge } from '#engine/alignment/place-knowledge.ts'
import { shippedWordLists } from '#engine/alignment/word-lists.ts'
import type { GlossaryStore } from '#engine/glossaries/glossary-store.ts'
import type { UnitShelves } from '#engine/memory/unit-shelves.ts'
import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import { glossaryKnowledge } from '#shared/alignment/glossary-knowledge.ts'
import { joinedKnowledge } from '#shared/alignment/joined-knowledge.ts'
import { learnedKnowledge, type TranslatedPair } from '#shared/alignment/learned-knowledge.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** Of a memory of millions the newest are asked: they are of the desk's present subjects, and enough to learn from. */
const mostUnits = 3000

let shipped: Promise<AlignmentKnowledge> | null = null

/** What ships with the engine, for a command that has no desk. */
export function shippedKnowledge(): Promise<AlignmentKnowledge> {
  shipped ??= shippedWordLists().then((lists) => joinedKnowledge([lists, placeKnowledge(), nameKnowledge()]))
  return shipped
}

/**
 * What ships, what the glossaries of the desk say as they stand now, and what its memories teach. Both are gathered anew
 * once they have changed.
 */
export function createDeskKnowledge(
  database: DatabaseSync,
  glossaries: Pick<GlossaryStore, 'list' | 'load'>,
  shelves: Pick<UnitShelves, 'here'>,
): () => Promise<AlignmentKnowledge> {
  // Every act on a concept is in its history, so that the last of them tells whether there was another.
  const lastChange = database.prepare('SELECT max(seq) AS latest FROM concept_change')
  const ofGlossaries = gatheredAnew(
    () => JSON.stringify([glossaries.list(), Number(lastChange.get()?.['latest'])]),
    () => glossaryKnowledge(glossaries.load().flatMap(({ concepts }) => concepts)),
  )
  const ofMemories = gatheredAnew(
    () => JSON.stringify(shelves.here()),
    () => learnedKnowledge((source, target) => newestPairs(database, shelves, source, target)),
  )
  return async () => joinedKnowledge([await shippedKnowledge(), ofGlossaries(), ofMemories()])
}

/** `gather` again whenever `state` has become another. */
function gatheredAnew(state: () => string, gather: () => AlignmentKnowledge): () => AlignmentKnowledge {
  let gathered: { readonly state: string; readonly knowledge: AlignmentKnowledge } | null = null
  return () => {
    const now = state()
    if (gathered?.state !== now) gathered = { state: now, knowledge: gather() }
    return gathered.knowledge
  }
}

function newestPairs(
  database: DatabaseSync,
  shelves: Pick<UnitShelves, 'here'>,
  sourceLanguage: LanguageTag,
  targetLanguage: LanguageTag,
): readonly TranslatedPair[] {
  const either = shelves.here({ sourceLanguage, targetLanguage, eitherWay: true })
  const forward = new Set(shelves.here({ sourceLanguage, targetLanguage }).map(({ id }) => id))
  const select = database.prepare(
    'SELECT source_text AS source, target_text AS target FROM translation_unit WHERE shelf = ? ORDER BY id DESC LIMIT ?',
  )
  return either.flatMap(({ id }) =>
    select.all(id, Math.ceil(mostUnits / either.length)).map(({ source, target }) => {
      const [one, other] = [String(source), String(target)]
      return forward.has(id) ? { source: one, target: other } : { source: other, target: one }
    }),
  )
}
