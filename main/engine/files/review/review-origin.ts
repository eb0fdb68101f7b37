import { z } from 'zod'
import type { RowAcross } from '#engine/files/export/rows-across.ts'
import { cellPrint } from '#engine/files/review/cell-print.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * What a file for reviewers was made of. It goes along with the file, so that what comes back can be told from what has
 * changed at the desk meanwhile, on any desk that has the release.
 */
export interface ReviewOrigin {
  /** What the copies of a release have in common. */
  readonly lineage: string
  readonly languages: readonly LanguageTag[]
  /** In the order of the file. */
  readonly rows: readonly OriginRow[]
}

export interface OriginRow {
  readonly id: string
  /** By language the `cellPrint` of what was written. */
  readonly prints: Readonly<Record<LanguageTag, string>>
}

export function originOf(
  lineage: string,
  { rows, languages }: { readonly rows: readonly RowAcross[]; readonly languages: readonly LanguageTag[] },
): ReviewOrigin {
  return {
    lineage,
    languages,
    rows: rows.map(({ id, cells }) => ({
      id,
      prints: Object.fromEntries(languages.map((language) => [language, cellPrint(cells[language]?.blocks ?? [])])),
    })),
  }
}

/** As it is written into a file: one line of JSON, as short as can be. */
export function writtenOrigin({ lineage, languages, rows }: ReviewOrigin): string {
  const lines = rows.map(({ id, prints }) => [id, ...languages.map((language) => prints[language] ?? '')])
  return JSON.stringify({ review: 1, lineage, languages, rows: lines })
}

/** Null where nothing was written, or nothing that this program can read. */
export function readOrigin(written: string): ReviewOrigin | null {
  const read = originSchema.safeParse(jsonOrNull(written))
  if (!read.success) return null
  const { lineage, languages, rows } = read.data
  return {
    lineage,
    languages,
    rows: rows.map(([id = '', ...prints]) => ({
      id,
      prints: Object.fromEntries(languages.map((language, at) => [language, prints[at] ?? ''])),
    })),
  }
}

const originSchema = z.object({
  review: z.literal(1),
  lineage: z.string().min(1).max(100),
  languages: z.array(z.string().max(40)).min(1).max(100),
  rows: z.array(z.array(z.string().max(200)).min(1).max(101)).max(50_000),
})

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
