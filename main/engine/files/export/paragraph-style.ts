import type { RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** The named paragraph styles of a word processor's document, so that a newsroom restyles it in one place. */
export type ParagraphStyle = RowKind | 'heading2' | 'heading3' | 'heading4'

export function paragraphStyleOf(kind: RowKind, block: RichBlock): ParagraphStyle {
  if (block.type === 'item') return 'list'
  if (kind === 'headline' || kind === 'subhead') return kind
  if (block.type === 'heading') return block.level === 1 ? 'subhead' : `heading${block.level}`
  return kind === 'list' ? 'body' : kind
}
