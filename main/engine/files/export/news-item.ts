import { createHash } from 'node:crypto'
import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

/** What news systems want to know of a release beside its text. */
export interface NewsAbout {
  /** The same for every copy of the release, whenever and wherever it is exported. */
  readonly lineage: string
  /** ISO 8601, or null where it may be published at once. */
  readonly embargo: string | null
  readonly madeAt: Date
}

/** One language of a release as an item of its own, with the items that say the same in the other languages. */
export interface NewsItem {
  readonly about: NewsAbout
  readonly source: LanguageTag
  readonly version: ExportedVersion
  readonly others: readonly ExportedVersion[]
}

/**
 * The name of an item for ever: a UUID of version 8 (RFC 9562, 5.8) made of the release and the language, so that an
 * export that is sent again replaces the one before.
 */
export function newsItemUri({ lineage }: NewsAbout, language: LanguageTag): string {
  const hash = createHash('sha256').update(`${lineage}\n${language}`).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** The text of the first row of a kind on one line; empty where there is none. */
export function firstOf({ rows }: ExportedVersion, kind: RowKind): string {
  const row = rows.find((each) => each.kind === kind)
  return row ? plainTextOf(row.blocks).replace(/\s+/g, ' ').trim() : ''
}
