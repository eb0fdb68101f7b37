import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { createConceptRows } from '#engine/glossaries/concept-rows.ts'
import { createGlossaryRows, type StoredGlossary } from '#engine/glossaries/glossary-rows.ts'
import { mergeConcept } from '#engine/glossaries/merge-concept.ts'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { type FoundConcepts, type GlossaryQuery, searchConcepts } from '#engine/glossaries/search-concepts.ts'
import { createBroadcast } from '#engine/storage/broadcast.ts'
import { inOneGo } from '#engine/storage/in-one-go.ts'
import type { DeletedConcept, GlossaryNews } from '#shared/contract/glossary-procedures.ts'
import type { GlossarySummary } from '#shared/contract/values.ts'
import type { Concept, Glossary } from '#shared/model/concept.ts'
import type { ConceptChange } from '#shared/model/concept-change.ts'
import { Failure } from '#shared/model/failure.ts'
import { conceptProblems } from '#shared/terms/concept-problems.ts'

/** SQL for `library.db`; the caller keeps `user_version`. Concepts are JSON: they are only ever read whole. */
export const glossaryMigrations: readonly string[] = [
  `CREATE TABLE glossary (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL,
     priority INTEGER NOT NULL,
     shipped_sha256 TEXT
   ) STRICT;
   CREATE TABLE concept (
     seq INTEGER PRIMARY KEY,
     glossary TEXT NOT NULL REFERENCES glossary (id) ON DELETE CASCADE,
     id TEXT NOT NULL,
     body TEXT NOT NULL,
     shipped_body TEXT,
     UNIQUE (glossary, id)
   ) STRICT;
   CREATE TABLE term_index (
     concept INTEGER NOT NULL REFERENCES concept (seq) ON DELETE CASCADE,
     language TEXT NOT NULL,
     folded TEXT NOT NULL
   ) STRICT;
   CREATE INDEX term_index_by_concept ON term_index (concept);`,
]

/** A glossary that is not there, or is deleted, throws GLOSSARY_NOT_FOUND wherever one is named. */
export interface GlossaryStore {
  list(): readonly GlossarySummary[]
  search(query: GlossaryQuery): FoundConcepts
  /** The concept, or null where the glossary has none of this id. */
  concept(glossary: string, id: string): Concept | null
  /** Whole glossaries, by priority, for recognition: all of them, or these. */
  load(ids?: readonly string[]): readonly Glossary[]
  /** An empty glossary that wins over the others. Throws GLOSSARY_NAME_MISSING or GLOSSARY_NAME_TAKEN. */
  create(name: string): GlossarySummary
  /** A new glossary with all of these concepts, or none. */
  createWith(name: string, concepts: readonly Concept[]): GlossarySummary
  rename(id: string, name: string): GlossarySummary
  /** The order in which glossaries win; those that are not named come after. */
  order(ids: readonly string[]): readonly GlossarySummary[]
  /** Out of sight and out of use, until it is restored. Throws GLOSSARY_SHIPPED for one that comes with the app. */
  delete(id: string): void
  restore(id: string): GlossarySummary
  /**
   * Adds or replaces one concept, as the user wants it. `before` is what the writer began from, null for a new one: where
   * the glossary holds something else by now it throws CONCEPT_CHANGED and writes nothing. Throws CONCEPT_INVALID.
   */
  saveConcept(glossary: string, concept: Concept, before: Concept | null): void
  /** Adds or replaces many at once, or none of them. The answer is how many are new or different. */
  saveConcepts(glossary: string, concepts: readonly Concept[]): number
  /** Its history stays, and saving it again brings it back. */
  deleteConcept(glossary: string, id: string): boolean
  /** The concepts that were deleted last, of one glossary or of all that are there (null). */
  deletedConcepts(glossary: string | null): readonly DeletedConcept[]
  /** What happened to a concept, the newest first. */
  history(glossary: string, id: string): readonly ConceptChange[]
  /** What changes from now on. */
  follow(signal?: AbortSignal): AsyncGenerator<GlossaryNews, void>
  /** Brings a shipped glossary up to date: what the user changed or deleted stays so, nothing is deleted. */
  installShipped(glossary: Glossary, sha256: string): void
}

export interface GlossaryStoreOptions {
  readonly now: () => Date
  /** Whose changes these are. */
  readonly who: string
  /** TBX files that ship with the engine, beside this file unless a packaged app has them elsewhere. */
  readonly shippedFolder?: string | null
}

/**
 * The glossaries of an open library whose tables stand (`glossaryMigrations`, `conceptHistoryMigration`). Shipped
 * glossaries that are new, or newer than what is stored, are installed at once; reading them is skipped when their files
 * have not changed.
 */
export function openGlossaryStore(database: DatabaseSync, options: GlossaryStoreOptions): GlossaryStore {
  const store = storeOver(database, options)
  const folder = options.shippedFolder === undefined ? join(import.meta.dirname, 'shipped') : options.shippedFolder
  if (folder !== null) installFrom(folder, database, store)
  return store
}

function installFrom(folder: string, database: DatabaseSync, store: GlossaryStore): void {
  const known = new Set(
    database
      .prepare('SELECT shipped_sha256 FROM glossary')
      .all()
      .map((row) => row['shipped_sha256']),
  )
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tbx'))
    .sort()) {
    const bytes = readFileSync(join(folder, file))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (!known.has(sha256)) store.installShipped(readTbx(bytes, file), sha256)
  }
}

const everyone = 'glossaries'

function storeOver(database: DatabaseSync, options: GlossaryStoreOptions): GlossaryStore {
  const rows = createConceptRows(database, options)
  const glossaries = createGlossaryRows(database, options.now)
  const loaded = new Map<string, Glossary>()
  const news = createBroadcast<GlossaryNews>()

  function loadOne({ id, name, priority }: StoredGlossary): Glossary {
    const known = loaded.get(id)
    if (known) return known
    const glossary = { id, name, priority, concepts: glossaries.concepts(id) }
    loaded.set(id, glossary)
    return glossary
  }

  /** Runs what writes, and says so; what was read before is read anew. */
  function write<Result>(work: () => Result, told: GlossaryNews = { is: 'all' }): Result {
    loaded.clear()
    const result = inOneGo(database, work)
    news.send(everyone, told)
    return result
  }

  const summary = (stored: StoredGlossary): GlossarySummary => summarise(loadOne(stored), stored.isShipped)
  const current = (glossary: string, id: string): Concept | null => {
    const row = rows.stored(glossary, id)
    return row && !row.isDeleted ? row.body : null
  }

  return {
    list: () => glossaries.all().map(summary),
    search: (query) => searchConcepts(database, query),
    concept(glossary, id) {
      glossaries.one(glossary)
      return current(glossary, id)
    },
    load: (wanted) => {
      for (const id of wanted ?? []) glossaries.one(id)
      return glossaries
        .all()
        .filter(({ id }) => wanted?.includes(id) ?? true)
        .map(loadOne)
    },
    create: (name) => summary(write(() => glossaries.create(`glossary-${randomUUID()}`, name))),
    createWith: (name, concepts) =>
      summary(
        write(() => {
          const made = glossaries.create(`glossary-${randomUUID()}`, name)
          for (const concept of concepts) rows.change(made.id, concept, 'imported')
          return made
        }),
      ),
    rename: (id, name) => summary(write(() => glossaries.rename(id, name))),
    order: (ids) => write(() => glossaries.order(ids)).map(summary),
    delete: (id) => write(() => glossaries.delete(id)),
    restore: (id) => summary(write(() => glossaries.restore(id))),
    saveConcept(glossary, concept, before) {
      glossaries.one(glossary)
      if (conceptProblems(concept).length > 0) throw new Failure('CONCEPT_INVALID')
      if (!isDeepStrictEqual(current(glossary, concept.id), before)) throw new Failure('CONCEPT_CHANGED')
      write(() => rows.change(glossary, concept, 'saved'), { is: 'concept', glossary, id: concept.id, concept })
    },
    saveConcepts(glossary, concepts) {
      glossaries.one(glossary)
      return write(() => concepts.filter((concept) => rows.change(glossary, concept, 'imported')).length)
    },
    deleteConcept(glossary, id) {
      glossaries.one(glossary)
      return write(() => rows.delete(glossary, id), { is: 'concept', glossary, id, concept: null })
    },
    deletedConcepts(glossary) {
      if (glossary !== null) glossaries.one(glossary)
      return rows.deleted(glossary)
    },
    history(glossary, id) {
      glossaries.one(glossary)
      return rows.history(glossary, id)
    },
    follow: (signal) => news.listen(everyone, signal),
    installShipped: (glossary, sha256) =>
      write(() => {
        glossaries.install(glossary, sha256)
        for (const concept of glossary.concepts) {
          const stored = rows.stored(glossary.id, concept.id)
          if (stored?.isDeleted) continue
          rows.put(glossary.id, stored ? mergeConcept(stored.body, stored.shipped, concept) : concept, concept)
        }
      }),
  }
}

function summarise({ id, name, priority, concepts }: Glossary, shipped: boolean): GlossarySummary {
  const languages = new Set<string>()
  for (const concept of concepts) for (const language of Object.keys(concept.terms)) languages.add(language)
  return { id, name, priority, concepts: concepts.length, languages: [...languages], shipped }
}
