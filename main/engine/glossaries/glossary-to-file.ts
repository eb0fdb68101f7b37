import { basename } from 'node:path'
import { freePath } from '#engine/files/free-path.ts'
import { makeFolder } from '#engine/files/make-folder.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import type { GlossaryStore } from '#engine/glossaries/glossary-store.ts'
import { endingOfFormat, type WriteGlossaryOptions, writeGlossary } from '#engine/glossaries/write-glossary.ts'
import type { Ports } from '#engine/ports.ts'
import type { SettingsStore } from '#engine/settings/settings-store.ts'
import { Failure } from '#shared/model/failure.ts'
import { slugOf } from '#shared/text/file-name.ts'

export interface GlossaryExportRequest extends WriteGlossaryOptions {
  readonly glossary: string
  /** Null: where exports go. */
  readonly folder: string | null
}

interface Around {
  readonly ports: Ports
  readonly glossaries: GlossaryStore
  readonly settings: SettingsStore
  /** Paths written in this session: only these may be shown in the file manager. */
  readonly exportedPaths: Set<string>
}

/** Writes a glossary beside the exports; a file that is there stays, and the new one gets a number. */
export async function glossaryToFile(
  { ports, glossaries, settings, exportedPaths }: Around,
  request: GlossaryExportRequest,
): Promise<{ readonly folder: string; readonly files: readonly { readonly path: string; readonly name: string }[] }> {
  const [glossary] = glossaries.load([request.glossary])
  if (!glossary) throw new Failure('GLOSSARY_NOT_FOUND', { glossary: request.glossary })
  const content = await writeGlossary(glossary, request)
  const folder = request.folder ?? settings.get().exportFolder ?? ports.defaultExportFolder
  await makeFolder(folder)
  const path = freePath(folder, `${slugOf(glossary.name)}-terms`, endingOfFormat(request.format))
  await writeAtomically(path, content, { ifExists: 'refuse' })
  exportedPaths.add(path)
  return { folder, files: [{ path, name: basename(path) }] }
}
