import type { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { parseConcept } from '#engine/glossaries/parse-concept.ts'
import type { DeletedConcept } from '#shared/contract/glossary-procedures.ts'
import type { Concept } from '#shared/model/concept.ts'
import type { ConceptAct, ConceptChange } from '#shared/model/concept-change.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** What was before each change; nothing where the change made the concept. Deleted concepts and glossaries stay here. */
export const conceptHistoryMigration = `
  ALTER TABLE glossary ADD COLUMN deleted_at TEXT;
  ALTER TABLE concept ADD COLUMN deleted_at TEXT;
  CREATE TABLE concept_change (
    seq INTEGER PRIMARY KEY,
    glossary TEXT NOT NULL,
    concept TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    before TEXT
  ) STRICT;
  CREATE INDEX concept_change_by_concept ON concept_change (glossary, concept);
`

export interface StoredRow {
  readonly seq: number
  readonly body: Concept
  /** As the shipped edition has it that was merged last; null where the desk made the concept itself. */
  readonly shipped: Concept | null
  readonly isDeleted: boolean
}

/** The rows of concepts, the words they are found by, and what they were. The caller keeps transactions. */
export interface ConceptRows {
  stored(glossary: string, id: string): StoredRow | null
  /** Replaces or adds a concept, without a word in its history. */
  put(glossary: string, concept: Concept, shipped: Concept | null): void
  /** Replaces or adds a concept and remembers what it was. Saying the same again changes nothing: false. */
  change(glossary: string, concept: Concept, act: ConceptAct): boolean
  delete(glossary: string, id: string): boolean
  /** Those deleted last, of one glossary or of all that are not deleted themselves (null); 200 at most. */
  deleted(glossary: string | null): readonly DeletedConcept[]
  /** What happened to a concept, the newest first. */
  history(glossary: string, id: string): readonly ConceptChange[]
}

export function createConceptRows(
  database: DatabaseSync,
  { now, who }: { readonly now: () => Date; readonly who: string },
): ConceptRows {
  const select = database.prepare(
    'SELECT seq, body, shipped_body, deleted_at FROM concept WHERE glossary = ? AND id = ?',
  )
  const insert = database.prepare('INSERT INTO concept (glossary, id, body, shipped_body) VALUES (?, ?, ?, ?)')
  const update = database.prepare('UPDATE concept SET body = ?, shipped_body = ?, deleted_at = NULL WHERE seq = ?')
  const bury = database.prepare('UPDATE concept SET deleted_at = ? WHERE seq = ?')
  const unindex = database.prepare('DELETE FROM term_index WHERE concept = ?')
  const index = database.prepare('INSERT INTO term_index (concept, language, folded) VALUES (?, ?, ?)')
  const remember = database.prepare(
    'INSERT INTO concept_change (glossary, concept, at, who, act, before) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const recall = database.prepare(
    'SELECT seq, at, who, act, before FROM concept_change WHERE glossary = ? AND concept = ? ORDER BY seq DESC',
  )

  const recallDeleted = database.prepare(
    `SELECT c.glossary, c.body, c.deleted_at, h.who
     FROM concept c JOIN glossary g ON g.id = c.glossary
     LEFT JOIN concept_change h
       ON h.seq = (SELECT max(seq) FROM concept_change WHERE glossary = c.glossary AND concept = c.id)
     WHERE c.deleted_at IS NOT NULL AND g.deleted_at IS NULL AND c.glossary = coalesce(?, c.glossary)
     ORDER BY h.seq DESC LIMIT 200`,
  )

  function stored(glossary: string, id: string): StoredRow | null {
    const row = select.get(glossary, id)
    if (!row) return null
    return {
      seq: Number(row['seq']),
      body: parseConcept(row['body']),
      shipped: row['shipped_body'] === null ? null : parseConcept(row['shipped_body']),
      isDeleted: row['deleted_at'] !== null,
    }
  }

  function write(glossary: string, concept: Concept, shipped: Concept | null, seq: number | null): void {
    const body = JSON.stringify(concept)
    const shippedBody = shipped === null ? null : JSON.stringify(shipped)
    const place = seq ?? Number(insert.run(glossary, concept.id, body, shippedBody).lastInsertRowid)
    if (seq !== null) {
      update.run(body, shippedBody, place)
      unindex.run(place)
    }
    for (const [language, terms] of Object.entries(concept.terms)) {
      for (const form of terms.flatMap((term) => [term.text, ...term.otherForms])) {
        index.run(place, baseLanguage(language), foldForSearch(form, language))
      }
    }
    index.run(place, '', foldForSearch([concept.domain, concept.definition, concept.id].join('\n'), 'en'))
  }

  const note = (glossary: string, id: string, act: ConceptAct, before: Concept | null): void => {
    remember.run(glossary, id, now().toISOString(), who, act, before === null ? null : JSON.stringify(before))
  }

  return {
    stored,
    put: (glossary, concept, shipped) => write(glossary, concept, shipped, stored(glossary, concept.id)?.seq ?? null),
    change(glossary, concept, act) {
      const row = stored(glossary, concept.id)
      const before = row && !row.isDeleted ? row.body : null
      if (before !== null && isDeepStrictEqual(before, parseConcept(JSON.stringify(concept)))) return false
      write(glossary, concept, row?.shipped ?? null, row?.seq ?? null)
      note(glossary, concept.id, act, before)
      return true
    },
    delete(glossary, id) {
      const row = stored(glossary, id)
      if (!row || row.isDeleted) return false
      bury.run(now().toISOString(), row.seq)
      note(glossary, id, 'deleted', row.body)
      return true
    },
    deleted: (glossary) =>
      recallDeleted.all(glossary).map((row) => ({
        glossary: String(row['glossary']),
        concept: parseConcept(row['body']),
        at: String(row['deleted_at']),
        who: String(row['who'] ?? ''),
      })),
    history: (glossary, id) =>
      recall.all(glossary, id).map((row) => ({
        number: Number(row['seq']),
        at: String(row['at']),
        who: String(row['who']),
        act: row['act'] as ConceptAct, // `remember` above writes no other.
        before: row['before'] === null ? null : parseConcept(row['before']),
      })),
  }
}
