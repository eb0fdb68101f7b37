import type { LanguageTag } from '#shared/model/language.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'

export const importFormats = ['txt', 'markdown', 'html', 'docx', 'odt', 'rtf', 'pdf', 'xlsx', 'xliff', 'tmx'] as const
export type ImportFormat = (typeof importFormats)[number]

/** What an importer made of one file, before the user has agreed to anything. */
export interface ImportedDocument {
  readonly fileName: string
  readonly format: ImportFormat
  /** The text encoding that was found (WHATWG label), null for packages that carry their own. */
  readonly encoding: string | null
  readonly language: LanguageTag
  /** 0…1: how sure the detection is. */
  readonly languageConfidence: number
  /** Languages of further versions that the file holds in the same rows, as XLIFF does; absent where it holds one text. */
  readonly otherLanguages?: readonly LanguageTag[]
  /** The columns of its table, or the sides of a bilingual file; absent where the file has nothing of the kind. */
  readonly columns?: readonly ImportedColumn[]
  readonly title: string
  readonly parts: readonly ImportedPart[]
  /** Coded remarks on what was dropped or doubtful: `tracked-changes-accepted`, `images-dropped` … */
  readonly warnings: readonly ImportWarning[]
}

/** What can be a version: a column of a table, or a side of a bilingual file. */
export interface ImportedColumn {
  /** What the file calls it: the heading of a column, a language as the file names it; may be empty. */
  readonly heading: string
  /** How its text begins. */
  readonly sample: string
  /** The version it was read as; null: as none. */
  readonly language: LanguageTag | null
}

/** The languages of the versions a document holds, the main one first. */
export function importedLanguages({
  language,
  otherLanguages = [],
}: Pick<ImportedDocument, 'language' | 'otherLanguages'>): readonly LanguageTag[] {
  return [language, ...otherLanguages]
}

/** The text of a part in one of the languages of its document. */
export function importedText(
  part: ImportedPart,
  language: LanguageTag,
  document: Pick<ImportedDocument, 'language'>,
): readonly RichBlock[] {
  return language === document.language ? part.blocks : (part.others?.[language] ?? [])
}

/** One future row. */
export interface ImportedPart {
  readonly kind: RowKind
  /** In the language of the document; empty where only another version of the row has text. */
  readonly blocks: readonly RichBlock[]
  /** The same row in the other languages of the document, as far as it has text in them. */
  readonly others?: Readonly<Record<LanguageTag, readonly RichBlock[]>>
  /** Why this is proposed for removal (site furniture), or null: it stays. Never removed without the user. */
  readonly furniture: FurnitureReason | null
  /** Comments that stand beside it in the file; absent where there are none. */
  readonly remarks?: readonly ImportedRemark[]
}

/** A comment of a file, which becomes a note on the row. */
export interface ImportedRemark {
  /** The version it is about; null: the row in all of them. */
  readonly language: LanguageTag | null
  readonly author: string
  /** As the file says it, in ISO 8601; else empty. */
  readonly at: string
  readonly text: string
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
