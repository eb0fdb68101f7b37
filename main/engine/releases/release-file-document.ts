import type { Node } from '@tiptap/pm/model'
import type { DeskNotes } from '#engine/files/release-file/desk-notes.ts'
import type { ReleaseFile } from '#engine/files/release-file/release-file.ts'
import { entitiesOf } from '#shared/document/entities.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import { versionsOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** The document a `.release` file carries, checked against the schema and the row invariant. Failure RELEASE_DAMAGED. */
export function documentOfReleaseFile(file: ReleaseFile, fileName: string): Node {
  const languages = [file.source, ...file.languages.filter((language) => language !== file.source)]
  try {
    const document = releaseFromJson({
      type: 'release',
      ...(file.entities === undefined ? {} : { attrs: { entities: file.entities } }),
      content: languages.map((language) => file.versions[language]),
    })
    const found = versionsOf(document).map((version) => version.language)
    if (found.join() !== languages.join()) throw new Failure('RELEASE_DAMAGED')
    return document
  } catch (cause) {
    throw new Failure('RELEASE_DAMAGED', { file: fileName }, { cause })
  }
}

/** The exchange file of a release document. */
export function releaseFileOf(
  document: Node,
  about: {
    readonly title: string
    readonly lineage?: string
    readonly locales: Readonly<Record<LanguageTag, string>>
    readonly notes?: DeskNotes | undefined
  },
): ReleaseFile {
  const versions = versionsOf(document)
  const source = versions[0]
  const entities = entitiesOf(document)
  if (!source) throw new Failure('RELEASE_DAMAGED')
  return {
    ...(about.lineage === undefined ? {} : { lineage: about.lineage }),
    title: about.title,
    source: source.language,
    languages: versions.map((version) => version.language),
    locales: about.locales,
    ...(entities.length === 0 ? {} : { entities }),
    versions: Object.fromEntries(versions.map((version) => [version.language, version.node.toJSON() as unknown])),
    ...(about.notes ? { notes: about.notes } : {}),
  }
}
