import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

export const importFormats = ['txt', 'markdown', 'html', 'docx', 'odt'] as const
export type ImportFormat = (typeof importFormats)[number]

/** What an importer made of one file in one language, before the user has agreed to anything. */
export interface ImportedDocument {
  readonly fileName: string
  readonly format: ImportFormat
  /** The text encoding that was found (WHATWG label), null for packages that carry their own. */
  readonly encoding: string | null
  readonly language: LanguageTag
  /** 0…1: how sure the detection is. */
  readonly languageConfidence: number
  readonly title: string
  readonly parts: readonly ImportedPart[]
  /** Coded remarks on what was dropped or doubtful: `tracked-changes-accepted`, `images-dropped` … */
  readonly warnings: readonly ImportWarning[]
}

/** One future row. */
export interface ImportedPart {
  readonly kind: RowKind
  readonly blocks: readonly RichBlock[]
  /** Why this is proposed for removal (site furniture), or null: it stays. Never removed without the user. */
  readonly furniture: FurnitureReason | null
}

/** What kind of site furniture a line is. */
export const furnitureReasons = [
  'navigation',
  'share-bar',
  'related-news',
  'tags',
  'counter',
  'source-credit',
  'publication-date',
  'repeated-title',
  'subscription',
  'advertisement',
  'form',
  'widget',
  'translation-notice',
] as const
export type FurnitureReason = (typeof furnitureReasons)[number]

export interface ImportWarning {
  readonly code: string
  readonly values: Readonly<Record<string, string>>
}
