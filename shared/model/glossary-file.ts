import type { LanguageTag } from '#shared/model/language.ts'

/** What files a glossary is read from. OmegaT's glossaries are text with tabs, without headings. */
export const glossaryFileFormats = ['tbx', 'csv', 'tsv', 'xlsx'] as const

/**
 * What a glossary is written as: TBX-Basic of edition 3 in styles DCA and DCT, TBX-Min, TBX-Basic of edition 2
 * (`martif`), tables, and OmegaT's text of two languages.
 */
export const glossaryExportFormats = ['tbx', 'tbx-dct', 'tbx-min', 'tbx-v2', 'csv', 'tsv', 'xlsx', 'omegat'] as const
export type GlossaryExportFormat = (typeof glossaryExportFormats)[number]

/** What a column of a table can tell of a concept … */
export const conceptRoles = [
  'concept-id',
  'domain',
  'definition',
  'concept-note',
  'source',
  'do-not-translate',
] as const
/** … and of a term. */
export const termRoles = [
  'term',
  'status',
  'part-of-speech',
  'gender',
  'other-forms',
  'term-note',
  'case-sensitive',
  'only-if-source',
  'valid-from',
  'valid-until',
] as const
/** `language`: each row is a term in the language named here. `labelled-note`: kept in the note, under its heading. */
export const columnRoles = ['ignored', 'labelled-note', 'language', ...conceptRoles, ...termRoles] as const
export type ConceptRole = (typeof conceptRoles)[number]
export type TermRole = (typeof termRoles)[number]
export type ColumnRole = (typeof columnRoles)[number]

export interface TableColumn {
  readonly role: ColumnRole
  /** Of a term role: null where it is about every term of the row, or where the row itself names the language. */
  readonly language: LanguageTag | null
}

/** How a table becomes concepts. Rows with the same `concept-id` are one concept. */
export interface TableMapping {
  readonly columns: readonly TableColumn[]
  /** The first row holds headings. */
  readonly hasHeader: boolean
  /** What stands between several terms in one cell; null where each cell is one term. */
  readonly termSeparator: string | null
}

/** Something a reader of the preview should know; `code` is a sentence of `glossary-files.json`. */
export interface GlossaryFileWarning {
  readonly code: GlossaryFileWarningCode
  readonly values: Readonly<Record<string, string>>
}
export const glossaryFileWarnings = [
  'row-without-term',
  'unknown-status',
  'unknown-gender',
  'unknown-year',
  'unknown-language',
  'quote-not-closed',
  'bookkeeping-left-out',
  'kept-as-note',
  'more-sheets',
  'no-term-column',
  'too-many-terms',
] as const
export type GlossaryFileWarningCode = (typeof glossaryFileWarnings)[number]
