import { basename } from 'node:path'
import { bytesOf } from '#engine/files/open-release-file.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import { conceptsFromFile } from '#engine/glossaries/file-concept.ts'
import { readGlossaryInProcess } from '#engine/glossaries/read-in-process.ts'
import { countTerms, nameFromFile, understand } from '#engine/glossaries/understand-content.ts'
import { type WriteGlossaryOptions, writeGlossary } from '#engine/glossaries/write-glossary.ts'
import { Failure } from '#shared/model/failure.ts'
import type { GlossaryFileWarning } from '#shared/model/glossary-file.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface ConvertGlossaryOptions extends WriteGlossaryOptions {
  readonly output: string
  readonly replace: boolean
  readonly signal: AbortSignal
}

export interface ConvertedGlossary {
  readonly concepts: number
  readonly terms: Readonly<Record<LanguageTag, number>>
  readonly warnings: readonly GlossaryFileWarning[]
}

/** Writes a glossary file in another format. Throws GLOSSARY_EMPTY, SAVE_EXISTS or what keeps the file from being read. */
export async function convertGlossary(
  input: string,
  { output, replace, signal, ...options }: ConvertGlossaryOptions,
): Promise<ConvertedGlossary> {
  const name = basename(input)
  const content = await readGlossaryInProcess({ name, bytes: await bytesOf(input) }, { signal })
  const { told, warnings } = understand(content, null)
  if (told.length === 0) throw new Failure('GLOSSARY_EMPTY', { file: input })
  const called = (content.kind === 'concepts' && content.name) || nameFromFile(name)
  const glossary = { id: nameFromFile(name), name: called, priority: 100, concepts: conceptsFromFile(told) }
  const written = await writeGlossary(glossary, options)
  await writeAtomically(output, written, { ifExists: replace ? 'replace' : 'refuse', signal })
  return { concepts: told.length, terms: countTerms(told), warnings }
}
