import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import type { ReleaseFile } from '#engine/files/release-file/release-file.ts'
import { packReleaseFile, writeReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { Failure } from '#shared/model/failure.ts'

const fileName = 'Sommet de Séoul.release'
const app = 'Dragoman 0.1.0'
const release: ReleaseFile = {
  title: 'Journée internationale des droits des femmes',
  source: 'fr',
  languages: ['fr', 'ar'],
  locales: { ar: 'ar-MA' },
  versions: {
    fr: { type: 'doc', content: [{ type: 'row', attrs: { id: 'r1', kind: 'headline' } }] },
    ar: { type: 'doc', content: [{ attrs: { kind: 'headline', id: 'r1' }, type: 'row', text: 'اليوم الدولي للمرأة' }] },
  },
  entities: [{ id: 'park', kind: 'person' }],
  notes: [{ row: 'r1', text: 'À relire' }],
}

describe('a .release file', () => {
  it('comes back as it was written', () => {
    const read = readReleaseFile(packReleaseFile(release, app), { fileName })
    expect(read).toEqual({ ...release, otherParts: new Map() })
  })

  it('has its type in the first bytes, not packed', () => {
    const bytes = packReleaseFile(release, app)
    expect(strFromU8(bytes.subarray(30, 38 + 36))).toBe('mimetypeapplication/vnd.dragoman.release+zip')
  })

  it('is the same bytes for the same release, whatever the order of the keys', () => {
    const turned = {
      ...release,
      versions: {
        ar: {
          content: [{ text: 'اليوم الدولي للمرأة', type: 'row', attrs: { id: 'r1', kind: 'headline' } }],
          type: 'doc',
        },
        fr: release.versions.fr,
      },
    }
    expect(packReleaseFile(turned, app)).toEqual(packReleaseFile(release, app))
    expect(packReleaseFile({ ...release, title: 'Autre' }, app)).not.toEqual(packReleaseFile(release, app))
  })

  it('can be opened again however often its text repeats itself', () => {
    const repeated = { ...release, notes: 'السلام '.repeat(400_000) }
    expect(readReleaseFile(packReleaseFile(repeated, app), { fileName }).notes).toBe(repeated.notes)
  })

  it('keeps the parts of a later program byte for byte when it is saved again', () => {
    const otherParts = new Map([
      ['facts.json', strToU8('{ "b":1, "a":2 }')],
      ['originals/Séoul.docx', new Uint8Array([1, 2, 3])],
    ])
    const again = readReleaseFile(
      packReleaseFile(readReleaseFile(packReleaseFile({ ...release, otherParts }, app), { fileName }), app),
      { fileName },
    )
    expect(again.otherParts).toEqual(otherParts)
  })

  it('is saved whole, and only after it could be read again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'release-file-'))
    await writeReleaseFile(join(folder, fileName), release, app)
    expect(readReleaseFile(await readFile(join(folder, fileName)), { fileName }).title).toBe(release.title)
    expect(await readdir(folder)).toEqual([fileName])
    await rm(folder, { recursive: true })
  })
})

describe('a .release file that cannot be opened', () => {
  it('is damaged when a text was changed behind its hash, and names the part', () => {
    const bytes = repacked((parts) => ({ ...parts, 'versions/ar.json': strToU8('{"type":"doc"}') }))
    expect(failureOf(bytes)).toMatchObject({
      code: 'RELEASE_DAMAGED',
      values: { file: fileName, part: 'versions/ar.json' },
    })
  })

  it('is damaged when a version is missing', () => {
    expect(failureOf(repacked(({ 'versions/ar.json': _, ...rest }) => rest))).toMatchObject({ code: 'RELEASE_DAMAGED' })
  })

  it.each([
    ['has no languages', { languages: [] }],
    ['names a source that it does not hold', { source: 'en' }],
    ['names a language that is no language', { languages: ['fr', '../ar'] }],
    ['has a number for a title', { title: 1 }],
  ])('is damaged when its manifest %s', (_, change) => {
    expect(failureOf(withManifest(change))).toMatchObject({ code: 'RELEASE_DAMAGED' })
  })

  it('is too new when it asks for a later reader or for a feature that is not known, even if the rest is unreadable', () => {
    expect(failureOf(withManifest({ minReader: 2, languages: 'all' }))).toMatchObject({ code: 'FORMAT_TOO_NEW' })
    expect(failureOf(withManifest({ features: ['signatures'] }))).toMatchObject({
      code: 'FORMAT_TOO_NEW',
      values: { features: 'signatures' },
    })
  })

  it('is read when it is of a later format that an old reader still understands', () => {
    expect(readReleaseFile(withManifest({ formatVersion: 9, mood: 'good' }), { fileName }).title).toBe(release.title)
  })

  it('is not a release when it is another package under our name', () => {
    expect(failureOf(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toMatchObject({ code: 'FORMAT_INVALID' })
    expect(failureOf(strToU8('Communiqué'))).toMatchObject({ code: 'ARCHIVE_DAMAGED' })
  })

  it('does not unpack a bomb', () => {
    expect(failureOf(repacked((parts) => ({ ...parts, bomb: new Uint8Array(4 * 1024 * 1024) })))).toMatchObject({
      code: 'ARCHIVE_BOMB',
    })
  })
})

type Parts = Record<string, Uint8Array>

function repacked(change: (parts: Parts) => Parts): Uint8Array {
  return zipSync(change(unzipSync(packReleaseFile(release, app))))
}

function withManifest(change: Record<string, unknown>): Uint8Array {
  return repacked((parts) => {
    const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()))
    return { ...parts, 'manifest.json': strToU8(JSON.stringify({ ...manifest, ...change })) }
  })
}

function failureOf(bytes: Uint8Array): Failure | null {
  try {
    readReleaseFile(bytes, { fileName })
    return null
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
