import type { DatabaseSync } from 'node:sqlite'
import { parseConcept } from '#engine/glossaries/parse-concept.ts'
import type { Concept, Glossary } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'

export interface StoredGlossary {
  readonly id: string
  readonly name: string
  readonly priority: number
  readonly isShipped: boolean
}

/** The rows of glossaries, the deleted ones out of sight. The caller keeps transactions. */
export interface GlossaryRows {
  /** Those that win first. */
  all(): readonly StoredGlossary[]
  /** Throws GLOSSARY_NOT_FOUND. */
  one(id: string): StoredGlossary
  concepts(id: string): readonly Concept[]
  create(id: string, name: string): StoredGlossary
  rename(id: string, name: string): StoredGlossary
  order(ids: readonly string[]): readonly StoredGlossary[]
  delete(id: string): void
  restore(id: string): StoredGlossary
  install(glossary: Glossary, sha256: string): void
}

const columns = 'id, name, priority, shipped_sha256 IS NOT NULL AS shipped'

export function createGlossaryRows(database: DatabaseSync, now: () => Date): GlossaryRows {
  function all(): readonly StoredGlossary[] {
    return database
      .prepare(`SELECT ${columns} FROM glossary WHERE deleted_at IS NULL ORDER BY priority, id`)
      .all()
      .map(fromRow)
  }

  function one(id: string): StoredGlossary {
    const row = database.prepare(`SELECT ${columns} FROM glossary WHERE id = ? AND deleted_at IS NULL`).get(id)
    if (!row) throw new Failure('GLOSSARY_NOT_FOUND', { glossary: id })
    return fromRow(row)
  }

  /** Two glossaries of one name could not be told apart where a term is put into one of them. */
  function freeName(wanted: string, id: string): string {
    const name = wanted.trim()
    if (name === '') throw new Failure('GLOSSARY_NAME_MISSING')
    const isSame = (each: StoredGlossary): boolean => each.id !== id && each.name.toLowerCase() === name.toLowerCase()
    if (all().some(isSame)) throw new Failure('GLOSSARY_NAME_TAKEN')
    return name
  }

  return {
    all,
    one,
    concepts: (id) =>
      database
        .prepare('SELECT body FROM concept WHERE glossary = ? AND deleted_at IS NULL ORDER BY seq')
        .all(id)
        .map((row) => parseConcept(row['body'])),
    create(id, name) {
      const first = Math.min(1, ...all().map(({ priority }) => priority))
      database
        .prepare('INSERT INTO glossary (id, name, priority) VALUES (?, ?, ?)')
        .run(id, freeName(name, id), first - 1)
      return one(id)
    },
    rename(id, name) {
      one(id)
      database.prepare('UPDATE glossary SET name = ? WHERE id = ?').run(freeName(name, id), id)
      return one(id)
    },
    order(ids) {
      const named = ids.map((id) => one(id).id)
      const others = all().flatMap(({ id }) => (named.includes(id) ? [] : [id]))
      const place = database.prepare('UPDATE glossary SET priority = ? WHERE id = ?')
      for (const [index, id] of [...new Set([...named, ...others])].entries()) place.run(index + 1, id)
      return all()
    },
    delete(id) {
      if (one(id).isShipped) throw new Failure('GLOSSARY_SHIPPED')
      database.prepare('UPDATE glossary SET deleted_at = ? WHERE id = ?').run(now().toISOString(), id)
    },
    restore(id) {
      database.prepare('UPDATE glossary SET deleted_at = NULL WHERE id = ?').run(id)
      return one(id)
    },
    install({ id, name, priority }, sha256) {
      // The user's own name and priority for it stay.
      database
        .prepare(
          `INSERT INTO glossary (id, name, priority, shipped_sha256) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET shipped_sha256 = excluded.shipped_sha256`,
        )
        .run(id, name, priority, sha256)
    },
  }
}

function fromRow(row: Readonly<Record<string, unknown>>): StoredGlossary {
  return {
    id: String(row['id']),
    name: String(row['name']),
    priority: Number(row['priority']),
    isShipped: row['shipped'] === 1,
  }
}
