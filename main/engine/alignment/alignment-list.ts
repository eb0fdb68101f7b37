import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import type { AlignmentSummary } from '#shared/contract/alignment-values.ts'
import { Failure } from '#shared/model/failure.ts'

export interface NewAlignment {
  readonly id: string
  readonly name: string
  readonly texts: readonly SessionText[]
  readonly state: AlignmentState
}

/** What a desk's list of alignments shows; those deleted are out of sight and can be restored. */
export interface AlignmentList {
  /** The last changed first. */
  list(options: { readonly deleted: boolean }): readonly AlignmentSummary[]
  summary(id: string): AlignmentSummary
  /** Throws ALIGNMENT_NOT_FOUND, also for one that is deleted. */
  mustExist(id: string): void
  /** The caller opens the transaction. */
  add(alignment: NewAlignment): void
  rename(id: string, name: string): AlignmentSummary
  delete(id: string): AlignmentSummary
  restore(id: string): AlignmentSummary
}

const columns = `id, name, row_count AS rows, accepted, created_at AS createdAt, changed_at AS changedAt,
  deleted_at AS deletedAt`

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  rows: z.number(),
  accepted: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
  deletedAt: z.string().nullable(),
})

const textSchema = z.object({ name: z.string(), language: z.string() })

export function createAlignmentList(database: DatabaseSync, now: () => Date): AlignmentList {
  const texts = database.prepare('SELECT name, language FROM alignment_text WHERE alignment = ? ORDER BY number')
  const setDeleted = database.prepare('UPDATE alignment SET deleted_at = ? WHERE id = ?')

  function summaryOf(row: unknown): AlignmentSummary {
    const known = rowSchema.parse(row)
    return { ...known, texts: texts.all(known.id).map((text) => textSchema.parse(text)) }
  }

  function summary(id: string): AlignmentSummary {
    const row = database.prepare(`SELECT ${columns} FROM alignment WHERE id = ?`).get(id)
    if (!row) throw new Failure('ALIGNMENT_NOT_FOUND')
    return summaryOf(row)
  }

  function mustExist(id: string): void {
    if (summary(id).deletedAt !== null) throw new Failure('ALIGNMENT_NOT_FOUND')
  }

  return {
    list: ({ deleted }) =>
      database
        .prepare(`SELECT ${columns} FROM alignment WHERE deleted_at IS ${deleted ? 'NOT NULL' : 'NULL'}
          ORDER BY changed_at DESC, rowid DESC`)
        .all()
        .map(summaryOf),
    summary,
    mustExist,
    add: ({ id, name, texts: all, state }) => {
      const at = now().toISOString()
      database
        .prepare(`INSERT INTO alignment (id, name, created_at, changed_at, revision, applied, row_count, accepted, start)
          VALUES (?, ?, ?, ?, 0, 0, ?, ?, ?)`)
        .run(
          id,
          name,
          at,
          at,
          state.rows.length,
          state.rows.filter((row) => row.accepted).length,
          JSON.stringify(state),
        )
      const insert = database.prepare(
        'INSERT INTO alignment_text (alignment, number, name, language, body) VALUES (?, ?, ?, ?, ?)',
      )
      for (const [number, text] of all.entries()) insert.run(id, number, text.name, text.language, JSON.stringify(text))
    },
    rename: (id, name) => {
      mustExist(id)
      database.prepare('UPDATE alignment SET name = ? WHERE id = ?').run(name, id)
      return summary(id)
    },
    delete: (id) => {
      mustExist(id)
      setDeleted.run(now().toISOString(), id)
      return summary(id)
    },
    restore: (id) => {
      setDeleted.run(null, id)
      return summary(id)
    },
  }
}
