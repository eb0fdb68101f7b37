import type { ReleaseDifference } from '#shared/document/release-differences.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Remark } from '#shared/model/note.ts'

/** What somebody decides about in the list of differences: a change of the text, or a note that came with it. */
export type Compared = ReleaseDifference | FoundNote

export interface FoundNote {
  readonly is: 'note'
  readonly id: string
  readonly remark: Remark
  readonly language: LanguageTag | null
  /** Counted from 1; null where the release has no such row. */
  readonly number: number | null
}

/** What is on the other side: a file that came in, or the release as it was. */
export type ComparedWith = 'file' | 'then'

export function isChange(compared: Compared): compared is ReleaseDifference {
  return compared.is !== 'note'
}
