import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { docxRuns } from '#engine/files/export/docx-runs.ts'
import { docxScript } from '#engine/files/export/docx-script.ts'
import type { SentNote } from '#engine/files/review/for-reviewers.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOfPassage } from '#shared/text/direction.ts'

/** The notes of a table as comments of Word, numbered as they are placed. */
export class ReviewComments {
  readonly all: ICommentOptions[] = []

  /** The comment, and what stands before and behind the text that it is about. */
  place(note: SentNote, language: LanguageTag): { readonly before: ParagraphChild; readonly behind: ParagraphChild[] } {
    const id = this.all.length
    const { author, at, text } = note
    this.all.push({
      id,
      author,
      initials: initialsOf(author),
      date: new Date(at),
      children: paragraphsOf(text, language),
    })
    return {
      before: new CommentRangeStart(id),
      behind: [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })],
    }
  }
}

function paragraphsOf(text: string, language: LanguageTag): readonly Paragraph[] {
  const direction = directionOfPassage(text, language)
  const script = docxScript(language, direction)
  return text
    .split('\n')
    .map((line) => new Paragraph({ bidirectional: script.isRtl, children: docxRuns([{ text: line }], script) }))
}

function initialsOf(author: string): string {
  return author
    .split(/\s+/u)
    .map((name) => name.charAt(0))
    .join('')
    .slice(0, 4)
}
