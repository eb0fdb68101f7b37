import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { canonicalJson } from '#engine/files/release-file/canonical-json.ts'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import {
  manifestSchema,
  partNames,
  type ReleaseFile,
  type ReleaseManifest,
  releaseFormatVersion,
  releaseMimeType,
  releaseReader,
} from '#engine/files/release-file/release-file.ts'
import { type WriteAtomicallyOptions, writeAtomically } from '#engine/files/write-atomically.ts'
import { zipBudgets } from '#engine/files/zip-guard.ts'

/** Saves a `.release` file, a whole one or none. */
export async function writeReleaseFile(
  path: string,
  release: ReleaseFile,
  app: string,
  options: WriteAtomicallyOptions = {},
): Promise<void> {
  await writeAtomically(path, readableReleaseFile(release, app), options)
}

/** The bytes of a `.release` file, opened again from memory before anybody writes them: what cannot be read is refused. */
export function readableReleaseFile(release: ReleaseFile, app: string): Uint8Array {
  const bytes = packReleaseFile(release, app)
  readReleaseFile(bytes, { fileName: release.title })
  return bytes
}

/** The bytes of a `.release` file. The same release gives the same bytes. `app` is the writing program with its version. */
export function packReleaseFile(release: ReleaseFile, app: string): Uint8Array {
  const parts = new Map<string, Uint8Array>(release.otherParts)
  for (const language of release.languages) {
    if (release.versions[language] === undefined) throw new Error(`The release has no ${language} version`)
    parts.set(partNames.version(language), json(release.versions[language]))
  }
  if (release.entities !== undefined) parts.set(partNames.entities, json(release.entities))
  if (release.notes !== undefined) parts.set(partNames.notes, json(release.notes))
  const manifest: ReleaseManifest = manifestSchema.parse({
    format: 'dragoman-release',
    formatVersion: releaseFormatVersion,
    minReader: releaseReader,
    features: [],
    app,
    lineage: release.lineage,
    title: release.title,
    source: release.source,
    languages: release.languages,
    locales: release.locales,
    parts: Object.fromEntries([...parts].map(([name, bytes]) => [name, sha256(bytes)])),
  } satisfies Record<keyof ReleaseManifest, unknown>)
  const zippable: Zippable = {
    // First and not packed, so that `file` and a desktop know the type from the first bytes.
    [partNames.mimetype]: [strToU8(releaseMimeType), { level: 0 }],
    [partNames.manifest]: json(manifest),
  }
  for (const [name, bytes] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    zippable[name] = [bytes, { level: looksLikeBomb(bytes) ? 0 : 6 }]
  }
  return zipSync(zippable, { mtime: zipEpoch })
}

/** A long text that says the same again and again would be packed so tightly that readers take it for a bomb. */
function looksLikeBomb(bytes: Uint8Array): boolean {
  if (bytes.length <= zipBudgets.ratioFreeBytes) return false
  return deflateRawSync(bytes).length * zipBudgets.ratio < bytes.length * 2
}

/** A time of its own in each file would make two saves of the same release differ. */
const zipEpoch = new Date(1980, 0, 1)

function json(value: unknown): Uint8Array {
  return strToU8(canonicalJson(value))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
