import type { LanguageTag } from '#shared/model/language.ts'
import type { Note, Remark } from '#shared/model/note.ts'

/** What goes along with a text to whoever reviews it, so that the file is known when it comes back. */
export interface ForReviewers {
  /** What the copies of the release have in common. */
  readonly lineage: string
  readonly notes: readonly SentNote[]
}

export type SentNote = Remark & Pick<Note, 'resolvedAt'>

/** The notes that wait on a row, of these versions and of the row itself; what was seen to is nobody’s question any more. */
export function notesToSend(
  { notes }: ForReviewers,
  rowId: string,
  languages: readonly LanguageTag[],
): readonly SentNote[] {
  return notes.filter(
    (note) =>
      note.rowId === rowId && note.resolvedAt === null && (note.language === null || languages.includes(note.language)),
  )
}
