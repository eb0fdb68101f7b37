import type {
  ParagraphShape,
  SessionParagraph,
  SessionSegment,
  SessionText,
} from '#shared/alignment/session/alignment-session.ts'
import type { ImportedPart } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { runsWithin } from '#shared/model/runs-within.ts'
import { sentencesOf } from '#shared/text/sentences.ts'

export interface NamedText {
  readonly name: string
  readonly language: LanguageTag
}

/** A text of parts: each block a paragraph, each of its sentences a segment with its marks. Blocks without text are none. */
export function textOfParts({ name, language }: NamedText, parts: readonly ImportedPart[]): SessionText {
  const paragraphs: SessionParagraph[] = []
  const segments: SessionSegment[] = []
  for (const [part, { kind, furniture, blocks }] of parts.entries()) {
    for (const block of blocks) {
      const text = plainTextOf([block])
      const sentences = sentencesOf(text, language)
      if (sentences.length === 0) continue
      const paragraph = paragraphs.length
      paragraphs.push({ part, kind, furniture, shape: shapeOf(block) })
      let before = sentences[0]?.start ?? 0
      for (const { start, end } of sentences) {
        const gap = text.slice(before, start)
        segments.push({ paragraph, gap, runs: runsWithin(block.runs, start, end) })
        before = end
      }
    }
  }
  return { name, language, paragraphs, segments }
}

/** Each line is a segment and a paragraph; lines without text keep their number. A break at the very end opens no line. */
export function textOfLines({ name, language }: NamedText, text: string): SessionText {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)
  if (lines.at(-1) === '') lines.pop()
  return {
    name,
    language,
    paragraphs: lines.map((_, part) => ({ part, kind: 'body', furniture: null, shape: { type: 'paragraph' } })),
    segments: lines.map((line, paragraph) => ({
      paragraph,
      gap: '',
      runs: line.trim() === '' ? [] : [{ text: line.trim() }],
    })),
  }
}

function shapeOf(block: RichBlock): ParagraphShape {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph' }
    case 'heading':
      return { type: 'heading', level: block.level }
    case 'item':
      return { type: 'item', ordered: block.ordered, depth: block.depth }
  }
}
