import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { AlignmentSplice } from '#shared/alignment/session/alignment-session.ts'
import { type AlignmentAct, alignmentActs } from '#shared/alignment/session/alignment-verb.ts'
import { alignmentSpliceSchema } from '#shared/contract/alignment-values.ts'

export interface LoggedSplice {
  /** Counted from 1. */
  readonly number: number
  readonly act: AlignmentAct
  readonly splice: AlignmentSplice
  readonly at: string
}

/** All that was done to the alignments of a desk, by alignment. The caller opens the transaction. */
export interface SpliceLog {
  /** The first so many, in their order. */
  upTo(alignment: string, count: number): readonly AlignmentSplice[]
  at(alignment: string, number: number): LoggedSplice | null
  actAt(alignment: string, number: number): AlignmentAct | null
  /** Puts a change at its number, in place of all that were there from it on. */
  append(alignment: string, logged: LoggedSplice): void
}

const actSchema = z.enum(alignmentActs)
const spliceOf = (column: unknown): AlignmentSplice => alignmentSpliceSchema.parse(JSON.parse(String(column)))

export function createSpliceLog(database: DatabaseSync): SpliceLog {
  const upTo = database.prepare(
    'SELECT splice FROM alignment_splice WHERE alignment = ? AND number <= ? ORDER BY number',
  )
  const one = database.prepare('SELECT act, at, splice FROM alignment_splice WHERE alignment = ? AND number = ?')
  const act = database.prepare('SELECT act FROM alignment_splice WHERE alignment = ? AND number = ?')
  const cut = database.prepare('DELETE FROM alignment_splice WHERE alignment = ? AND number >= ?')
  const insert = database.prepare(
    'INSERT INTO alignment_splice (alignment, number, act, at, splice) VALUES (?, ?, ?, ?, ?)',
  )
  return {
    upTo: (alignment, count) => upTo.all(alignment, count).map((row) => spliceOf(row['splice'])),
    at: (alignment, number) => {
      const row = one.get(alignment, number)
      if (!row) return null
      return { number, act: actSchema.parse(row['act']), at: String(row['at']), splice: spliceOf(row['splice']) }
    },
    actAt: (alignment, number) => {
      const row = act.get(alignment, number)
      return row ? actSchema.parse(row['act']) : null
    },
    append: (alignment, { number, act: done, splice, at }) => {
      cut.run(alignment, number)
      insert.run(alignment, number, done, at, JSON.stringify(splice))
    },
  }
}
