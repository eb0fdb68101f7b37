import { z } from 'zod'
import { languageSchema } from '#shared/contract/values.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import type { RichCell, RichRelease } from '#shared/model/rich-text.ts'
import { rowKinds } from '#shared/model/row.ts'

/**
 * Reads a plain release: `{"source":"en","locales":{"ar":"ar-MA"},"rows":[{"kind":"body","en":"…","ar":"…"}]}`.
 * Every key of a row beside `kind` is a language. Texts stay exactly as they are written, so that offsets into a row's
 * text are offsets into the string of the file. Throws FORMAT_INVALID with `place` (`rows[2].ar`) and `reason`.
 */
export function parsePlainRelease(json: string, file: string): ReleaseText {
  const parsed = plainReleaseSchema.safeParse(parseJson(json, file))
  if (!parsed.success) throw invalid(file, parsed.error.issues[0])
  const { source, locales, rows } = parsed.data
  const languages = [...new Set([source, ...rows.flatMap((row) => Object.keys(row.texts))])]
  for (const language of Object.keys(locales)) {
    if (!languages.includes(language))
      throw new Failure('FORMAT_INVALID', { file, place: `locales.${language}`, reason: 'noSuchVersion' })
  }
  return {
    source,
    languages,
    locales,
    rows: rows.map(
      (row, index): RowText => ({
        id: plainRowId(index),
        kind: row.kind,
        cells: Object.fromEntries(languages.map((language) => [language, cellOf(row.texts[language] ?? '')])),
      }),
    ),
  }
}

/** The same with marks, none being set: each line is a paragraph. What the exporters and the exchange file read. */
export function richFromPlain(text: ReleaseText, title: string): RichRelease {
  return {
    title,
    source: text.source,
    languages: text.languages,
    locales: text.locales,
    rows: text.rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([language, cell]): [LanguageTag, RichCell] => [
          language,
          {
            status: cell.status,
            blocks: linesOf(cell.text).map((line) => ({ type: 'paragraph', runs: [{ text: line }] })),
          },
        ]),
      ),
    })),
  }
}

function plainRowId(index: number): string {
  return `row-${index + 1}`
}

function cellOf(text: string): CellText {
  return { text, status: text.trim() === '' ? 'empty' : 'translated', confirmedAgainst: null }
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/\r\n|\n|\r/u)
}

const rowSchema = z.looseObject({ kind: z.enum(rowKinds).default('body') }).transform(({ kind, ...texts }, context) => {
  const read: Record<LanguageTag, string> = {}
  for (const [language, text] of Object.entries(texts)) {
    if (!languageSchema.safeParse(language).success) {
      context.addIssue({ code: 'custom', path: [language], params: { reason: 'notALanguage' } })
    } else if (typeof text !== 'string') {
      context.addIssue({ code: 'custom', path: [language], params: { reason: 'notText' } })
    } else read[language] = text
  }
  return { kind, texts: read }
})

const plainReleaseSchema = z.object({
  source: languageSchema,
  locales: z.record(z.string(), z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/u)).default({}),
  rows: z.array(rowSchema).min(1),
})

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const at = error instanceof Error ? /line (\d+) column (\d+)/u.exec(error.message) : null
    throw new Failure(
      'FORMAT_INVALID',
      { file, place: at ? `${at[1]}:${at[2]}` : '', reason: 'notJson' },
      { cause: error },
    )
  }
}

function invalid(file: string, issue: z.core.$ZodIssue | undefined): Failure {
  const path = issue?.path ?? []
  return new Failure('FORMAT_INVALID', { file, place: placeOf(path), reason: reasonOf(issue, path) })
}

/** Which sentence of the `invalid` group explains it. */
function reasonOf(issue: z.core.$ZodIssue | undefined, path: readonly PropertyKey[]): string {
  const said: unknown = issue?.code === 'custom' ? issue.params?.['reason'] : undefined
  if (typeof said === 'string') return said
  switch (path.at(0)) {
    case 'source':
      return 'notALanguage'
    case 'locales':
      return path.length > 1 ? 'notALocale' : 'notAnObject'
    case 'rows':
      if (path.at(-1) === 'kind') return 'notAKind'
      if (path.length > 1) return 'notAnObject'
      return issue?.code === 'too_small' ? 'noRows' : 'notAList'
    default:
      return 'notAnObject'
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}
