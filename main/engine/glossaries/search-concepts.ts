import type { DatabaseSync } from 'node:sqlite'
import { parseConcept } from '#engine/glossaries/parse-concept.ts'
import type { Concept } from '#shared/model/concept.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { foldForSearch } from '#shared/text/fold.ts'

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

/** The concepts that answer a query, best first, of glossaries that are not deleted. */
export function searchConcepts(database: DatabaseSync, query: GlossaryQuery): FoundConcepts {
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
  const where = `WHERE ${['c.deleted_at IS NULL', 'g.deleted_at IS NULL', ...conditions].join(' AND ')}`
  const from = 'FROM concept c JOIN glossary g ON g.id = c.glossary'
  const total = Number(database.prepare(`SELECT count(*) AS total ${from} ${where}`).get(...parameters)?.['total'] ?? 0)
  // A term that is the query, then one that begins with it, then one that holds it, then the definition alone.
  const rank = `(SELECT min(CASE WHEN t.language = '' THEN 3 WHEN t.folded = ?1 THEN 0
                                 WHEN instr(t.folded, ?1) = 1 THEN 1 WHEN instr(t.folded, ?1) > 0 THEN 2 ELSE 3 END)
                 FROM term_index t WHERE t.concept = c.seq)`
  const rows = database
    .prepare(
      `SELECT c.glossary, c.body, ${rank} AS rank ${from} ${where}
       ORDER BY rank, g.priority, c.seq LIMIT ? OFFSET ?`,
    )
    .all(whole, ...parameters, query.limit, query.offset)
  return {
    total,
    concepts: rows.map((row) => ({ ...parseConcept(row['body']), glossary: String(row['glossary']) })),
  }
}
