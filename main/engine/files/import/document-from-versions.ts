import { countedWarnings } from '#engine/files/import/counted-warnings.ts'
import { documentLanguage } from '#engine/files/import/document-language.ts'
import type { ReadVersions } from '#engine/files/import/read-versions.ts'
import { Failure } from '#shared/model/failure.ts'
import type {
  ImportedColumn,
  ImportedDocument,
  ImportedPart,
  ImportedRemark,
  ImportFormat,
} from '#shared/model/imported-document.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import { recogniseParts, titleOfParts } from '#shared/press/recognise-parts.ts'

/** What is known of a file beside its content. */
export interface KnownOfVersions {
  readonly fileName: string
  readonly format: ImportFormat
  /** The language of the first version, as the user knows it. */
  readonly language: LanguageTag | undefined
  /** The language of each version as the user knows it, null: it is none. */
  readonly columns?: readonly (LanguageTag | null)[] | undefined
}

/**
 * Several versions that were read row by row as one imported document: the rows stay as they are, their kinds are
 * recognised in the first version that has text. A version whose language turns out to be that of another is left out
 * with a remark. Throws FILE_NO_TEXT.
 */
export async function documentFromVersions(read: ReadVersions, known: KnownOfVersions): Promise<ImportedDocument> {
  const { rows, headings } = read
  const wanted = headings.map((_, version) => known.columns?.[version] !== null)
  const filled = rows.filter((row) => row.some((cell, version) => wanted[version] && cell.length > 0))
  if (!filled.some((row) => row.some(hasWords))) throw new Failure('FILE_NO_TEXT', { file: known.fileName })
  const found = await languagesOf(read, filled, known)
  const order = inOrder(filled, found, wanted)
  const [language = 'und', ...otherLanguages] = order.map((version) => found[version]?.language ?? 'und')
  const kinds = kindsOf(
    filled.map((row) => row[order[0] ?? 0] ?? []),
    language,
  )
  /** A remark beside a column that is no version is one on the row. */
  const remarksOf = (row: ReadVersions['rows'][number]): readonly ImportedRemark[] =>
    row.flatMap((cell, version) =>
      cell.flatMap((block) => {
        const ofVersion = order.includes(version) ? (found[version]?.language ?? null) : null
        return (read.remarks?.get(block) ?? []).map(({ isOfRow = false, ...said }) => ({
          ...said,
          language: isOfRow ? null : ofVersion,
        }))
      }),
    )
  const parts = filled.map((row, index): ImportedPart => {
    const [blocks = [], ...others] = order.map((version) => row[version] ?? [])
    const written = otherLanguages
      .map((tag, at) => [tag, others[at] ?? []] as const)
      .filter(([, other]) => other.length > 0)
    const remarks = remarksOf(row)
    return {
      kind: kinds[index] ?? 'body',
      blocks,
      furniture: null,
      others: Object.fromEntries(written),
      ...(remarks.length > 0 ? { remarks } : {}),
    }
  })
  const twice = wanted.filter(Boolean).length - order.length
  const unread = wanted.filter((isWanted, version) => !isWanted && rows.some((row) => hasWords(row[version] ?? [])))
  return {
    fileName: known.fileName,
    format: known.format,
    encoding: null,
    language,
    languageConfidence: Math.min(...order.map((version) => found[version]?.confidence ?? 0)),
    title: titleOfParts(parts.filter((part) => part.blocks.length > 0)),
    parts,
    otherLanguages,
    columns: describedColumns(read, (version) => (order.includes(version) ? (found[version]?.language ?? null) : null)),
    warnings: [
      ...read.warnings,
      ...countedWarnings({ 'same-language-left-out': twice, 'columns-left-out': unread.length }),
    ],
  }
}

/** The columns as they are shown to whoever is asked which of them are versions. */
export function describedColumns(
  { headings, rows }: ReadVersions,
  languageOf: (version: number) => LanguageTag | null,
): readonly ImportedColumn[] {
  return headings.map((heading, version) => ({
    heading: heading.slice(0, 100).toWellFormed(),
    sample: sampleOf(rows, version),
    language: languageOf(version),
  }))
}

function sampleOf(rows: ReadVersions['rows'], version: number): string {
  const first = rows.find((row) => hasWords(row[version] ?? []))
  const text = plainTextOf(first?.[version] ?? [])
    .replace(/\s+/gu, ' ')
    .trim()
  return text.length <= longestSample ? text : `${text.slice(0, longestSample).trimEnd().toWellFormed()}…`
}

const longestSample = 80

function hasWords(blocks: readonly RichBlock[]): boolean {
  return /[\p{L}\p{N}]/u.test(plainTextOf(blocks))
}

/** What the file says, as plainly as it tells its versions apart; what it does not say is read off the text. */
async function languagesOf(
  { languages }: ReadVersions,
  rows: ReadVersions['rows'],
  { language, columns }: KnownOfVersions,
): Promise<readonly { readonly language: LanguageTag; readonly confidence: number }[]> {
  const named = languages.map((declared, version) => {
    const tag = columns?.[version] ?? (version === 0 ? (language ?? declared) : declared)
    return tag?.startsWith('und') ? null : tag
  })
  const bases = named.map((tag) => (tag === null ? null : baseLanguage(tag)))
  return await Promise.all(
    named.map(async (tag, version) => {
      const base = bases[version] ?? null
      if (tag !== null && base !== null)
        return { language: bases.indexOf(base) === bases.lastIndexOf(base) ? base : plainTag(tag), confidence: 1 }
      return await documentLanguage(rows.map((row) => plainTextOf(row[version] ?? [])).join('\n'), null)
    }),
  )
}

/** A tag with its script and region, without what a release does not tell versions apart by. */
function plainTag(tag: LanguageTag): LanguageTag {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?/u.exec(tag)?.[0] ?? 'und'
}

/** The source first, unless it holds no text at all. */
function inOrder(
  rows: ReadVersions['rows'],
  found: readonly { readonly language: LanguageTag }[],
  wanted: readonly boolean[],
): readonly number[] {
  const tags = found.map(({ language }, version) => (wanted[version] ? language : null))
  const all = tags.flatMap((tag, version) => (tag !== null && tags.indexOf(tag) === version ? [version] : []))
  const first = all.find((version) => rows.some((row) => hasWords(row[version] ?? []))) ?? 0
  return [first, ...all.filter((version) => version !== first)]
}

/** The kinds of rows, as the whole text shows them; nothing is joined, because the other versions have the same rows. */
function kindsOf(cells: readonly (readonly RichBlock[])[], language: LanguageTag): readonly RowKind[] {
  const kinds = new Map<RichBlock, RowKind>()
  for (const part of recogniseParts(cells.flat(), language))
    for (const block of part.blocks) if (part.furniture === null) kinds.set(block, part.kind)
  return cells.map(([block]) => (block ? kinds.get(block) : undefined) ?? 'body')
}
