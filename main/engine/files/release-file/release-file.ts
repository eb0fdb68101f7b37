import { z } from 'zod'
import type { LanguageTag } from '#shared/model/language.ts'

/** What a `.release` file carries. The documents are opaque here: the engine validates them against its schema. */
export interface ReleaseFile {
  /** The same in every copy of a release, wherever it is opened and sent on; files of the command line have none. */
  readonly lineage?: string
  readonly title: string
  readonly source: LanguageTag
  /** The source first. */
  readonly languages: readonly LanguageTag[]
  readonly locales: Readonly<Record<LanguageTag, string>>
  readonly versions: Readonly<Record<LanguageTag, unknown>>
  /** The confirmed sheet of names, where there is one. Opaque here, like the documents. */
  readonly entities?: unknown
  /** Notes of the desk, where there are any. */
  readonly notes?: unknown
  /** Parts that this version of the program does not know, kept byte for byte for the one that does. */
  readonly otherParts?: ReadonlyMap<string, Uint8Array>
}

export const releaseMimeType = 'application/vnd.dragoman.release+zip'
export const releaseFormatVersion = 1
/** The newest `minReader` that this program can still read. */
export const releaseReader = 1
/** Features that a file may demand of its reader. */
export const knownFeatures: readonly string[] = []

export const partNames = {
  mimetype: 'mimetype',
  manifest: 'manifest.json',
  notes: 'notes.json',
  entities: 'entities.json',
  version: (language: LanguageTag) => `versions/${language}.json`,
} as const

const languageTag = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,7}$/)

/** Read before the rest, so that a file of a later program is called too new and not damaged. */
export const manifestHeadSchema = z.object({
  format: z.literal('dragoman-release'),
  formatVersion: z.int().positive(),
  /** The oldest reader that understands the file, whatever its `formatVersion`. */
  minReader: z.int().positive(),
  /** What a reader must know beyond the format itself. Optional additions are just parts. */
  features: z.array(z.string()),
})

export const manifestSchema = z
  .object({
    ...manifestHeadSchema.shape,
    /** The program that wrote the file, for support: `Dragoman 0.1.0`. */
    app: z.string(),
    lineage: z.string().min(1).max(100).optional(),
    title: z.string(),
    source: languageTag,
    languages: z.array(languageTag).min(1),
    locales: z.record(languageTag, languageTag),
    /** SHA-256 of each part, in hexadecimal. */
    parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  })
  .refine(({ source, languages }) => languages.includes(source), 'The source is one of the languages')
  .refine(({ languages }) => new Set(languages).size === languages.length, 'A language stands once')
export type ReleaseManifest = z.infer<typeof manifestSchema>
