import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { mergeConcept } from '#engine/glossaries/merge-concept.ts'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { type Concept, completeConcept, type Glossary, type StoredConcept } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

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

export interface GlossarySummary {
  readonly id: string
  readonly name: string
  readonly priority: number
  /** How many. */
  readonly concepts: number
  readonly languages: readonly LanguageTag[]
}

export interface GlossaryQuery {
  /** Words that must all occur in a concept's terms, definition or domain; folded, so case and hamzas do not matter. */
  readonly query: string
  readonly language?: LanguageTag
  readonly glossary?: string
  readonly limit: number
  readonly offset: number
}

export interface FoundConcepts {
  readonly total: number
  readonly concepts: readonly (Concept & { readonly glossary: string })[]
}

export interface GlossaryStore {
  list(): GlossarySummary[]
  search(query: GlossaryQuery): FoundConcepts
  /** The concept, or null where the glossary has none of this id. Throws GLOSSARY_NOT_FOUND. */
  concept(glossary: string, id: string): Concept | null
  /** Whole glossaries, by priority, for recognition: all of them, or these. Throws GLOSSARY_NOT_FOUND. */
  load(ids?: readonly string[]): readonly Glossary[]
  /** Adds or replaces one concept, as the user wants it. Throws GLOSSARY_NOT_FOUND. */
  saveConcept(glossary: string, concept: Concept): void
  /** Brings a shipped glossary up to date: what the user changed stays, nothing is deleted. */
  installShipped(glossary: Glossary, sha256: string): void
}

/** TBX files that ship with the engine, beside this file unless a packaged app has them elsewhere. */
export interface GlossaryStoreOptions {
  readonly shippedFolder?: string | null
}

/**
 * The glossaries of an open library whose tables stand (`glossaryMigrations`). Shipped glossaries that are new, or newer
 * than what is stored, are installed at once; reading them is skipped when their files have not changed.
 */
export function openGlossaryStore(database: DatabaseSync, options: GlossaryStoreOptions = {}): GlossaryStore {
  const store = storeOver(database)
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

function storeOver(database: DatabaseSync): GlossaryStore {
  const select = database.prepare('SELECT seq, body, shipped_body FROM concept WHERE glossary = ? AND id = ?')
  const insert = database.prepare('INSERT INTO concept (glossary, id, body, shipped_body) VALUES (?, ?, ?, ?)')
  const update = database.prepare('UPDATE concept SET body = ?, shipped_body = ? WHERE seq = ?')
  const unindex = database.prepare('DELETE FROM term_index WHERE concept = ?')
  const index = database.prepare('INSERT INTO term_index (concept, language, folded) VALUES (?, ?, ?)')
  const loaded = new Map<string, Glossary>()

  function put(glossary: string, concept: Concept, shipped: string | null): void {
    const stored = select.get(glossary, concept.id)
    const body = JSON.stringify(concept)
    const seq = Number(stored ? stored['seq'] : insert.run(glossary, concept.id, body, shipped).lastInsertRowid)
    if (stored) {
      update.run(body, shipped, seq)
      unindex.run(seq)
    }
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const form of terms.flatMap((term) => [term.text, ...term.otherForms])) {
        index.run(seq, baseLanguage(language), foldForSearch(form, language))
      }
    }
    const about = foldForSearch([concept.domain, concept.definition, concept.id].join('\n'), 'en')
    index.run(seq, '', about)
    loaded.delete(glossary)
  }

  function summaryOf(id: string): { name: string; priority: number } {
    const row = database.prepare('SELECT name, priority FROM glossary WHERE id = ?').get(id)
    if (!row) throw new Failure('GLOSSARY_NOT_FOUND', { glossary: id })
    return { name: String(row['name']), priority: Number(row['priority']) }
  }

  function bodyOf(
    glossary: string,
    id: string,
  ): { body: Concept; shipped: Concept | null; shippedJson: string | null } | null {
    const row = select.get(glossary, id)
    if (!row) return null
    const shippedJson = row['shipped_body'] === null ? null : String(row['shipped_body'])
    return {
      body: parseConcept(row['body']),
      shipped: shippedJson === null ? null : parseConcept(shippedJson),
      shippedJson,
    }
  }

  function loadOne(id: string): Glossary {
    const known = loaded.get(id)
    if (known) return known
    const { name, priority } = summaryOf(id)
    const rows = database.prepare('SELECT body FROM concept WHERE glossary = ? ORDER BY seq').all(id)
    const glossary = { id, name, priority, concepts: rows.map((row) => parseConcept(row['body'])) }
    loaded.set(id, glossary)
    return glossary
  }

  function ids(): string[] {
    return database
      .prepare('SELECT id FROM glossary ORDER BY priority, id')
      .all()
      .map((row) => String(row['id']))
  }

  return {
    list: () => ids().map((id) => summarise(loadOne(id))),
    search: (query) => searchIn(database, query),
    concept(glossary, id) {
      summaryOf(glossary)
      return bodyOf(glossary, id)?.body ?? null
    },
    load: (wanted) => {
      const all = ids()
      for (const id of wanted ?? []) if (!all.includes(id)) throw new Failure('GLOSSARY_NOT_FOUND', { glossary: id })
      return all.filter((id) => wanted?.includes(id) ?? true).map(loadOne)
    },
    saveConcept(glossary, concept) {
      summaryOf(glossary)
      inOneGo(database, () => put(glossary, concept, bodyOf(glossary, concept.id)?.shippedJson ?? null))
    },
    installShipped(glossary, sha256) {
      inOneGo(database, () => {
        // The user's own name and priority for it stay.
        database
          .prepare(
            `INSERT INTO glossary (id, name, priority, shipped_sha256) VALUES (?, ?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET shipped_sha256 = excluded.shipped_sha256`,
          )
          .run(glossary.id, glossary.name, glossary.priority, sha256)
        for (const concept of glossary.concepts) {
          const stored = bodyOf(glossary.id, concept.id)
          const merged = stored ? mergeConcept(stored.body, stored.shipped, concept) : concept
          put(glossary.id, merged, JSON.stringify(concept))
        }
      })
    },
  }
}

function searchIn(database: DatabaseSync, query: GlossaryQuery): FoundConcepts {
  const whole = foldForSearch(query.query, query.language ?? 'en')
    .trim()
    .replace(/\s+/gu, ' ')
  const words = whole === '' ? [] : whole.split(' ').slice(0, 12)
  const base = query.language === undefined ? null : baseLanguage(query.language)
  const conditions = words.map(
    () => `EXISTS (SELECT 1 FROM term_index t WHERE t.concept = c.seq AND instr(t.folded, ?) > 0
             AND (? IS NULL OR t.language IN (?, '')))`,
  )
  const parameters: (string | null)[] = words.flatMap((word) => [word, base, base])
  if (query.glossary !== undefined) {
    conditions.push('c.glossary = ?')
    parameters.push(query.glossary)
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const total = Number(
    database.prepare(`SELECT count(*) AS total FROM concept c ${where}`).get(...parameters)?.['total'] ?? 0,
  )
  // A term that is the query, then one that begins with it, then one that holds it, then the definition alone.
  const rank = `(SELECT min(CASE WHEN t.language = '' THEN 3 WHEN t.folded = ?1 THEN 0
                                 WHEN instr(t.folded, ?1) = 1 THEN 1 WHEN instr(t.folded, ?1) > 0 THEN 2 ELSE 3 END)
                 FROM term_index t WHERE t.concept = c.seq)`
  const rows = database
    .prepare(
      `SELECT c.glossary, c.body, ${rank} AS rank FROM concept c JOIN glossary g ON g.id = c.glossary ${where}
       ORDER BY rank, g.priority, c.seq LIMIT ? OFFSET ?`,
    )
    .all(whole, ...parameters, query.limit, query.offset)
  return {
    total,
    concepts: rows.map((row) => ({ ...parseConcept(row['body']), glossary: String(row['glossary']) })),
  }
}

function summarise({ id, name, priority, concepts }: Glossary): GlossarySummary {
  const languages = new Set<string>()
  for (const concept of concepts) for (const language of Object.keys(concept.terms)) languages.add(language)
  return { id, name, priority, concepts: concepts.length, languages: [...languages] }
}

function parseConcept(body: unknown): Concept {
  // Written by this store alone, and the store's file is checked for damage before it is opened.
  return completeConcept(JSON.parse(String(body)) as StoredConcept)
}

function inOneGo(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work()
    database.exec('COMMIT')
  } catch (cause) {
    database.exec('ROLLBACK')
    throw cause
  }
}
