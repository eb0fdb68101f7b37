import type { LanguageTag } from '#shared/model/language.ts'

/** What somebody remarked on a row: a colleague at the desk, or a reviewer in the margin of a file that came back. */
export interface Note extends Remark {
  readonly id: string
  readonly releaseId: string
  /** ISO 8601; null: it still waits to be seen to. */
  readonly resolvedAt: string | null
}

/** A note as a file carries it. */
export interface Remark {
  readonly rowId: string
  /** The version it is about; null: the row in all of them. */
  readonly language: LanguageTag | null
  readonly text: string
  /** As the device or the file calls whoever wrote it; may be empty. */
  readonly author: string
  /** ISO 8601. */
  readonly at: string
}

/** What makes two remarks one: the same words about the same cell, whoever is said to have written them. */
export function sameRemark(remark: Pick<Remark, 'rowId' | 'language' | 'text'>): string {
  return JSON.stringify([remark.rowId, remark.language, remark.text.replace(/\s+/gu, ' ').trim()])
}

export const longestNote = 4_000
