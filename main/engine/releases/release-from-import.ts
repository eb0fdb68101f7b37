import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { saidAt } from '#engine/notes/said-at.ts'
import { type MatchedText, matchParts } from '#engine/releases/match-parts.ts'
import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import { documentFromRich, nodesFromBlocks } from '#shared/document/rich.ts'
import { addVersion, insertRow, setCellContent, setCellStatus } from '#shared/document/row-operations.ts'
import { rowIdsOf, versionsOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import {
  type ImportedDocument,
  type ImportedPart,
  importedLanguages,
  importedText,
} from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Remark } from '#shared/model/note.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { type RowKind, rowKinds } from '#shared/model/row.ts'

/** The parts the user kept, as the rows of a new release in the languages of the document. */
export function documentFromImport(imported: ImportedDocument, newId: () => string): Node {
  const parts = keptParts(imported)
  if (parts.length === 0) throw new Failure('FILE_NO_TEXT', { file: imported.fileName })
  const languages = importedLanguages(imported)
  return documentFromRich({
    languages,
    rows: parts.map((part) => ({
      id: newId(),
      kind: part.kind,
      cells: Object.fromEntries(
        languages.map((language) => [language, { status: 'draft', blocks: importedText(part, language, imported) }]),
      ),
    })),
  })
}

/** What stands beside the parts of an imported text as remarks on the rows that were made of them, in their order. */
export function remarksFromImport(imported: ImportedDocument, rowIds: readonly string[], now: Date): readonly Remark[] {
  return keptParts(imported).flatMap((part, index) => remarksOn(rowIds[index], part, now))
}

function remarksOn(rowId: string | undefined, { remarks = [] }: ImportedPart, now: Date): readonly Remark[] {
  if (rowId === undefined) return []
  return remarks.map((remark) => ({ ...remark, rowId, at: saidAt(remark.at, now) }))
}

/** What makes an imported text a version of a release. */
export interface ImportedVersion {
  readonly steps: readonly unknown[]
  /** What stands beside its parts in the file, on the rows that they came to. */
  readonly remarks: readonly Remark[]
}

/**
 * The steps that add an imported text as a version, each part beside the row it is most likely the version of; two parts
 * of one row stand in it one below the other. A part without a counterpart becomes a new row; no text is left out and no
 * row is taken away. Of a document in several languages those that the release has already only show where the rows
 * belong; nothing is written over. Yields how much is done, 0…1. Throws Failure LANGUAGE_EXISTS where none is new.
 */
export function* stepsForImportedVersion(
  document: Node,
  imported: ImportedDocument,
  {
    newId,
    now,
    ...options
  }: { readonly newId: () => string; readonly now: Date; readonly knowledge: AlignmentKnowledge },
): Generator<number, ImportedVersion> {
  const transform = new Transform(document)
  const languages = importedLanguages(imported)
  const existing = new Set(versionsOf(document).map((version) => version.language))
  const newLanguages = languages.filter((language) => !existing.has(language))
  for (const language of newLanguages.length > 0 ? newLanguages : languages) addLanguage(transform, language)
  const parts = keptParts(imported)
  const places = yield* matchParts(
    rowsOf(document),
    parts.map((part) => matchedText(part, imported)),
    options,
  )
  const written = new Map<string, readonly RichBlock[]>()
  const remarks: Remark[] = []
  let added = 0
  parts.forEach((part, index) => {
    const place = places[index]
    let id: string | undefined
    if (place === undefined || !newLanguages.some((language) => importedText(part, language, imported).length > 0))
      return
    if (place.row === null) {
      id = newId()
      insertRow(transform, place.before + added, { id, kind: part.kind })
      added += 1
    } else {
      id = rowIdsOf(transform.doc)[place.row + added]
    }
    if (id === undefined) return
    remarks.push(...remarksOn(id, part, now))
    // A row that is new has the text of all its versions; in the others the release keeps its own words.
    for (const language of place.row === null ? languages : newLanguages) {
      const blocks = importedText(part, language, imported)
      if (blocks.length === 0) continue
      const all = [...(written.get(`${id} ${language}`) ?? []), ...blocks]
      written.set(`${id} ${language}`, all)
      setCellContent(transform, language, id, nodesFromBlocks(all))
      setCellStatus(transform, language, id, 'draft')
    }
  })
  return { steps: transform.steps.map((step) => step.toJSON() as unknown), remarks }
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
  return imported.parts.filter(
    (part) =>
      part.furniture === null &&
      importedLanguages(imported).some((language) => importedText(part, language, imported).length > 0),
  )
}

/** A part as the first of its languages that has text shows it. */
function matchedText(part: ImportedPart, imported: ImportedDocument): MatchedText {
  const languages = importedLanguages(imported)
  const language = languages.find((written) => importedText(part, written, imported).length > 0) ?? imported.language
  return { kind: part.kind, text: plainTextOf(importedText(part, language, imported)), language }
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
