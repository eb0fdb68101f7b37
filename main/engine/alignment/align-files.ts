// Aligning files alone, without a library: what the command line asks for.
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { alignedTexts } from '#engine/alignment/aligned-texts.ts'
import { shippedKnowledge } from '#engine/alignment/desk-knowledge.ts'
import { inSlices } from '#engine/alignment/in-slices.ts'
import { readLinesOfFile, textOfDocument } from '#engine/alignment/read-text.ts'
import { writeAlignedTmx } from '#engine/alignment/write-aligned-tmx.ts'
import { importInProcess } from '#engine/files/import/import-in-process.ts'
import { bytesOf } from '#engine/files/open-release-file.ts'
import { writeReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { releaseFileOf } from '#engine/releases/release-file-document.ts'
import type { AlignedGroup } from '#shared/alignment/alignment.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import { newAlignment } from '#shared/alignment/session/new-alignment.ts'
import { rowsOfRelease } from '#shared/alignment/session/rows-of-release.ts'
import { sentenceGroups } from '#shared/alignment/session/sentence-groups.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { titleOfParts } from '#shared/press/recognise-parts.ts'

export interface FileToAlign {
  readonly path: string
  /** Null: it is told from the text. */
  readonly language: LanguageTag | null
}

export interface ReadTextOptions {
  /** `lines`: plain text, one segment a line, taken as it is. */
  readonly segmentation: 'sentences' | 'lines'
  /** Sentences of menus, share bars and the like count too. */
  readonly keepFurniture: boolean
  readonly signal: AbortSignal
}

/** Throws ALIGNMENT_LANGUAGE_UNKNOWN and what importing a file fails with. */
export async function readTextToAlign(
  { path, language }: FileToAlign,
  { segmentation, keepFurniture, signal }: ReadTextOptions,
): Promise<SessionText> {
  const [name, bytes, known] = [basename(path), await bytesOf(path), language ? { language } : {}]
  if (segmentation === 'lines') return readLinesOfFile({ bytes, fileName: name, ...known })
  const document = await importInProcess({ name, bytes }, known, { signal })
  const parts = keepFurniture
    ? document.parts.map((part) => ({ ...part, furniture: null }))
    : document.parts.filter((part) => part.furniture === null)
  return textOfDocument({ ...document, parts })
}

/** The beads of whole texts, sentence by sentence (or line by line). Yields how much is done, 0…1. */
export async function* beadsOfTexts(
  texts: readonly SessionText[],
  signal: AbortSignal,
): AsyncGenerator<number, readonly AlignedGroup[]> {
  const { parked, edits } = newAlignment(texts)
  const cells = texts.map(({ segments }, text) => {
    const aside = new Set(parked[text])
    return [...segments.keys()].filter((segment) => !aside.has(segment))
  })
  const knowledge = await shippedKnowledge()
  return yield* inSlices(sentenceGroups(texts, { edits }, { cells }, { knowledge }), signal)
}

export interface FileToWrite {
  readonly output: string
  readonly replace: boolean
  readonly appVersion: string
  readonly signal: AbortSignal
}

/** Writes a release of the rows. The result counts them. */
export async function* writeAlignedRelease(
  texts: readonly SessionText[],
  { output, replace, appVersion, signal }: FileToWrite,
): AsyncGenerator<number, number> {
  const state = yield* alignedTexts(texts, await shippedKnowledge(), signal)
  const rows = rowsOfRelease(texts, state, randomUUID)
  const source = texts[0]?.language ?? ''
  if (rows.length === 0) throw new Failure('ALIGNMENT_EMPTY')
  const title = titleOfParts(
    rows.map(({ kind, cells }) => ({ kind, blocks: cells[source]?.blocks ?? [], furniture: null })),
  )
  const document = documentFromRich({ languages: texts.map(({ language }) => language), rows })
  await writeReleaseFile(output, releaseFileOf(document, { title, locales: {} }), `Dragoman ${appVersion}`, {
    ifExists: replace ? 'replace' : 'refuse',
  })
  return rows.length
}

/** Writes all that is aligned as TMX. The result counts the units. */
export async function* writeTmxOfTexts(
  texts: readonly SessionText[],
  { output, replace, appVersion, signal }: FileToWrite,
): AsyncGenerator<number, number> {
  const knowledge = await shippedKnowledge()
  const state = yield* alignedTexts(texts, knowledge, signal)
  const wanted = { texts, state, acceptedOnly: false, knowledge, who: '' }
  const writing = writeAlignedTmx({ ...wanted, path: output, replace, appVersion, now: new Date() }, signal)
  let step = await writing.next()
  for (; step.done !== true; step = await writing.next()) yield step.value.done
  return step.value
}
