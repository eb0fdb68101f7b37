import { createHash } from 'node:crypto'
import {
  knownFeatures,
  manifestHeadSchema,
  manifestSchema,
  partNames,
  type ReleaseFile,
  type ReleaseManifest,
  releaseMimeType,
  releaseReader,
} from '#engine/files/release-file/release-file.ts'
import { readZip } from '#engine/files/zip-guard.ts'
import { Failure } from '#shared/model/failure.ts'

/**
 * Opens the bytes of a `.release` file from anybody. Every part that the manifest names must be there and have its
 * hash; parts that it does not name are not ours and are left behind. Throws a `Failure`: `ARCHIVE_…`,
 * `FORMAT_INVALID` (not a release), `FORMAT_TOO_NEW`, `RELEASE_DAMAGED`.
 */
export function readReleaseFile(bytes: Uint8Array, { fileName }: { readonly fileName: string }): ReleaseFile {
  const parts = readZip(bytes, { fileName })
  const mimetype = parts.get(partNames.mimetype)
  if (!mimetype || Buffer.from(mimetype).toString('latin1').trim() !== releaseMimeType) {
    throw new Failure('FORMAT_INVALID', { file: fileName })
  }
  const manifest = readManifest(parts, fileName)
  const named = new Map<string, Uint8Array>()
  for (const [name, hash] of Object.entries(manifest.parts)) {
    const part = parts.get(name)
    if (!part || createHash('sha256').update(part).digest('hex') !== hash) throw damaged(fileName, name)
    named.set(name, part)
  }
  const take = (name: string): unknown => {
    const part = named.get(name)
    named.delete(name)
    if (!part) throw damaged(fileName, name)
    return parseJson(part, fileName, name)
  }
  const versions = Object.fromEntries(
    manifest.languages.map((language) => [language, take(partNames.version(language))]),
  )
  const notes = named.has(partNames.notes) ? { notes: take(partNames.notes) } : {}
  const entities = named.has(partNames.entities) ? { entities: take(partNames.entities) } : {}
  const { lineage, title, source, languages, locales } = manifest
  return {
    ...(lineage === undefined ? {} : { lineage }),
    title,
    source,
    languages,
    locales,
    versions,
    ...entities,
    ...notes,
    otherParts: named,
  }
}

function readManifest(parts: ReadonlyMap<string, Uint8Array>, fileName: string): ReleaseManifest {
  const part = parts.get(partNames.manifest)
  if (!part) throw damaged(fileName, partNames.manifest)
  const value = parseJson(part, fileName, partNames.manifest)
  const head = manifestHeadSchema.safeParse(value)
  if (!head.success) throw damaged(fileName, partNames.manifest)
  const { minReader, features } = head.data
  const unknown = features.filter((feature) => !knownFeatures.includes(feature))
  if (minReader > releaseReader || unknown.length > 0) {
    throw new Failure('FORMAT_TOO_NEW', { file: fileName, features: unknown.join(', ') })
  }
  const manifest = manifestSchema.safeParse(value)
  if (!manifest.success) throw damaged(fileName, partNames.manifest)
  return manifest.data
}

function parseJson(part: Uint8Array, fileName: string, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(part))
  } catch (error) {
    throw damaged(fileName, name, error)
  }
}

function damaged(file: string, part: string, cause?: unknown): Failure {
  return new Failure('RELEASE_DAMAGED', { file, part }, { cause })
}
