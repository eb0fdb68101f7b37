import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { documentFromRich, nodesFromBlocks } from '#shared/document/rich.ts'
import { addVersion, insertRow, setCellContent, setCellStatus } from '#shared/document/row-operations.ts'
import { rowIdsOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ImportedDocument, ImportedPart } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'

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
 * The steps that add an imported text as a version: part by part in the order of the rows, matched by their kind where
 * both texts have one such part (headline, contact). Parts beyond the rows become new rows; no text is left out.
 */
export function stepsForImportedVersion(
  document: Node,
  imported: ImportedDocument,
  newId: () => string,
): readonly unknown[] {
  const transform = new Transform(document)
  addLanguage(transform, imported.language)
  const parts = keptParts(imported)
  const places = placesFor(kindsOf(document), parts)
  let added = 0
  parts.forEach((part, index) => {
    const place = places[index]
    let id: string | undefined
    if (place === undefined) return
    if (place.row === null) {
      id = newId()
      insertRow(transform, place.before + added, { id, kind: part.kind })
      added += 1
    } else id = rowIdsOf(transform.doc)[place.row + added]
    if (id === undefined) return
    setCellContent(transform, imported.language, id, nodesFromBlocks(part.blocks))
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

function kindsOf(document: Node): readonly string[] {
  const kinds: string[] = []
  document.firstChild?.forEach((row) => {
    kinds.push(String(row.attrs.kind))
  })
  return kinds
}

type Place = { readonly row: number } | { readonly row: null; readonly before: number }

/**
 * The monotone matching of parts to rows that pairs the most equal kinds (a longest common subsequence over kinds);
 * between two matched pairs the rest is matched in order, and what is left over becomes new rows.
 */
function placesFor(rows: readonly string[], parts: readonly ImportedPart[]): readonly Place[] {
  const anchors = matchKinds(
    rows,
    parts.map((part) => part.kind),
  )
  const places: Place[] = []
  let row = 0
  let part = 0
  for (const anchor of [...anchors, { row: rows.length, part: parts.length }]) {
    while (part < anchor.part) {
      if (row < anchor.row) {
        places.push({ row })
        row += 1
      } else places.push({ row: null, before: row })
      part += 1
    }
    if (anchor.part < parts.length) {
      places.push({ row: anchor.row })
      row = anchor.row + 1
      part = anchor.part + 1
    }
  }
  return places
}

/** Kinds that occur once in each text and in the same order: headline, lede, contact, end mark … */
function matchKinds(
  rows: readonly string[],
  parts: readonly string[],
): readonly { readonly row: number; readonly part: number }[] {
  const single = (list: readonly string[], kind: string) => list.indexOf(kind) === list.lastIndexOf(kind)
  const anchors: { row: number; part: number }[] = []
  parts.forEach((kind, part) => {
    const row = rows.indexOf(kind)
    if (row < 0 || !single(rows, kind) || !single(parts, kind)) return
    const before = anchors.at(-1)
    if (!before || (row > before.row && part > before.part)) anchors.push({ row, part })
  })
  return anchors
}
