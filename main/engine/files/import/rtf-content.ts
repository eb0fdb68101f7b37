import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import { RtfWalk } from '#engine/files/import/rtf-walk.ts'

/**
 * An RTF document as blocks. Kept: paragraphs, headings by outline level or style, lists as far as their markers are
 * written out, rows of tables (as lines), bold, italic and underline, links of fields, line breaks, footnotes (as
 * paragraphs after the text). Letters come from the code page of their font or from Unicode. Tracked changes are taken as
 * accepted. Left out, with a remark: pictures, objects, comments, hidden text, headers and footers; fields that would
 * fetch something show what they last showed. Throws FILE_DAMAGED where the file ends too early or nests too deep.
 */
export function rtfContent(file: string, bytes: Uint8Array): ReadContent {
  const walk = new RtfWalk(file, bytes)
  const { blocks, tables, declaredLanguage, isCutShort } = walk.read()
  const { left } = walk
  return {
    blocks,
    tables,
    furniture: blocks.map(() => null),
    declaredLanguage,
    warnings: [
      ...countedWarnings({
        'images-dropped': left.images,
        'links-dropped': left.links,
        'tables-flattened': tables.length,
        'tracked-changes-accepted': left.changes,
        'comments-dropped': left.comments,
        'external-parts-dropped': left.external,
        'embedded-objects-dropped': left.objects,
        'hidden-text-dropped': left.hidden,
        'header-footer-left-out': left.pageEdges,
      }),
      ...(isCutShort ? [cutShort] : []),
    ],
  }
}
