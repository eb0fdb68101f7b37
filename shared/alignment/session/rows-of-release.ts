import type { AlignmentRow, AlignmentState, SessionText } from '#shared/alignment/session/alignment-session.ts'
import { cellContentOf } from '#shared/alignment/session/cell-content.ts'
import { wholeParagraphs } from '#shared/alignment/session/whole-paragraphs.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichCell, RichRow } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/**
 * The rows of a release from those of an alignment, in their order. Rows that stand beside each other and share a paragraph
 * become one, so that paragraphs are whole again. The kind is that of the first text that says something there.
 */
export function rowsOfRelease(
  texts: readonly SessionText[],
  { rows, edits }: AlignmentState,
  newId: () => string,
): readonly RichRow[] {
  const contents = texts.map((text, number) => cellContentOf(text, number, edits))
  return wholeParagraphs(texts, rows).flatMap(({ cells }): readonly RichRow[] => {
    const written: Record<LanguageTag, RichCell> = {}
    for (const [number, { language }] of texts.entries()) {
      const blocks = contents[number]?.blocks(cells[number] ?? []) ?? []
      if (blocks.length > 0) written[language] = { status: 'draft', blocks }
    }
    return Object.keys(written).length === 0 ? [] : [{ id: newId(), kind: kindOf(texts, cells), cells: written }]
  })
}

function kindOf(texts: readonly SessionText[], cells: AlignmentRow['cells']): RowKind {
  for (const [number, { paragraphs, segments }] of texts.entries()) {
    const [first] = cells[number] ?? []
    if (first !== undefined) return paragraphs[segments[first]?.paragraph ?? -1]?.kind ?? 'body'
  }
  return 'body'
}
