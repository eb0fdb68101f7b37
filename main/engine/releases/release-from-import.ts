import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { type MatchedText, matchParts } from '#engine/releases/match-parts.ts'
import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import { documentFromRich, nodesFromBlocks } from '#shared/document/rich.ts'
import { addVersion, insertRow, setCellContent, setCellStatus } from '#shared/document/row-operations.ts'
import { rowIdsOf, versionsOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ImportedDocument, ImportedPart } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { type RowKind, rowKinds } from '#shared/model/row.ts'

/** The parts the user kept, as the rows of a new release in one language. */
export function documentFromImport(imported: ImportedDocument, newId: () => string): Node {
  const parts = keptParts(imported)
  if (parts.length === 0) throw new Failure('FILE_NO_TEXT', { file: imported.fileName })
  return documentFromRich({
    languages: [imported.language],
    rows: parts.map((part) => ({
      id: newId(),
      kind: part.kind,
      cells: { [imported.language]: { status: 'draft', blocks: part.blocks } },
    })),
  })
}

/**
 * The steps that add an imported text as a version, each part beside the row it is most likely the version of; two parts
 * of one row stand in it one below the other. A part without a counterpart becomes a new row; no text is left out and no
 * row is taken away. Yields how much is done, 0…1.
 */
export function* stepsForImportedVersion(
  document: Node,
  imported: ImportedDocument,
  { newId, ...options }: { readonly newId: () => string; readonly knowledge: AlignmentKnowledge },
): Generator<number, readonly unknown[]> {
  const transform = new Transform(document)
  addLanguage(transform, imported.language)
  const parts = keptParts(imported)
  const { language } = imported
  const places = yield* matchParts(
    rowsOf(document),
    parts.map(({ kind, blocks }) => ({ kind, text: plainTextOf(blocks), language })),
    options,
  )
  const written = new Map<number, readonly RichBlock[]>()
  let added = 0
  parts.forEach((part, index) => {
    const place = places[index]
    let id: string | undefined
    let { blocks } = part
    if (place === undefined) return
    if (place.row === null) {
      id = newId()
      insertRow(transform, place.before + added, { id, kind: part.kind })
      added += 1
    } else {
      id = rowIdsOf(transform.doc)[place.row + added]
      blocks = [...(written.get(place.row) ?? []), ...blocks]
      written.set(place.row, blocks)
    }
    if (id === undefined) return
    setCellContent(transform, imported.language, id, nodesFromBlocks(blocks))
    setCellStatus(transform, imported.language, id, 'draft')
  })
  return transform.steps.map((step) => step.toJSON() as unknown)
}

/** The steps that add an empty version. Throws Failure LANGUAGE_EXISTS. */
export function stepsForEmptyVersion(document: Node, language: LanguageTag): readonly unknown[] {
  const transform = new Transform(document)
  addLanguage(transform, language)
  return transform.steps.map((step) => step.toJSON() as unknown)
}

function addLanguage(transform: Transform, language: LanguageTag): void {
  transform.doc.forEach((version) => {
    if (version.attrs.language === language) throw new Failure('LANGUAGE_EXISTS', { language })
  })
  addVersion(transform, language)
}

function keptParts(imported: ImportedDocument): readonly ImportedPart[] {
  return imported.parts.filter((part) => part.furniture === null && part.blocks.length > 0)
}

/** The rows as their first version that has text shows them. */
function rowsOf(document: Node): readonly MatchedText[] {
  const versions = versionsOf(document)
  const [first] = versions
  if (!first) return []
  return rowIdsOf(document).map((_, index) => {
    const written = versions.find(({ node }) => node.child(index).textContent.trim() !== '') ?? first
    const row = written.node.child(index)
    return { kind: kindOf(row.attrs.kind), text: row.textContent, language: written.language }
  })
}

function kindOf(found: unknown): RowKind {
  return rowKinds.find((kind) => kind === found) ?? 'body'
}
