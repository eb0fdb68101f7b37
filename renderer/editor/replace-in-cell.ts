import type { Mark, Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { approvedMarkOf } from '#shared/document/approved-mark.ts'
import { positionOfOffset } from '#shared/document/cell-text.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowIn, versionOf } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface SpanInCell {
  readonly language: LanguageTag
  readonly rowId: string
  /** Offsets in the cell's plain text, UTF-16. */
  readonly start: number
  readonly end: number
}

/**
 * Puts plain text in place of a span of a cell, with the marks of what stood there; `\n` becomes a line break. False when
 * the cell is gone, or holds the locked words of an approved text.
 */
export function replaceInCell(
  transform: Transform,
  { language, rowId, start, end }: SpanInCell,
  text: string,
): boolean {
  const place = versionOf(transform.doc, language)
  const row = place && rowIn(place, rowId)
  if (!row || approvedMarkOf(row.node)?.locked) return false
  const from = row.before + 1 + positionOfOffset(row.node, start)
  const to = row.before + 1 + positionOfOffset(row.node, end)
  const marks = marksOver(transform.doc, from, to)
  if (text === '') transform.delete(from, to)
  else transform.replaceWith(from, to, inlineOf(text, marks))
  return true
}

function inlineOf(text: string, marks: readonly Mark[]): readonly Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [releaseSchema.nodes.hardBreak.create(null, null, marks)] : []),
      ...(line === '' ? [] : [releaseSchema.text(line, marks)]),
    ])
}

/** The marks of the first letter, as in word processors; a link stays only where all of the span is linked. */
function marksOver(release: Node, from: number, to: number): readonly Mark[] {
  const $from = release.resolve(from)
  const first = from < to ? $from.nodeAfter : null
  if (!first) return $from.marks()
  return first.marks.filter((mark) => mark.type.spec.inclusive !== false || isAllOver(release, from, to, mark))
}

function isAllOver(release: Node, from: number, to: number, mark: Mark): boolean {
  let everywhere = true
  release.nodesBetween(from, to, (node) => {
    if (node.isInline && !mark.isInSet(node.marks)) everywhere = false
  })
  return everywhere
}
