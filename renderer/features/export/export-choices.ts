import type { ExportRequest } from '#renderer/features/export/run-export.ts'
import { type ExportFormat, formatEndings } from '#shared/contract/export-formats.ts'
import { fileNameOf } from '#shared/text/file-name.ts'

export interface ExportChoices {
  readonly languages: readonly string[]
  readonly formats: readonly ExportFormat[]
  readonly folder: string
  readonly pattern: string
  readonly overwrite: ExportRequest['overwrite']
  readonly pack: 'files' | 'folder' | 'zip'
}

/** What a press office sends out, and what it needs to see its colleagues through. */
export const usualFormats = ['docx', 'pdf', 'html', 'email', 'odt', 'txt', 'table-docx', 'release'] as const

/** What other programs exchange. */
export const furtherFormats = [
  'md',
  'txt-windows',
  'table-html',
  'xliff21',
  'xliff12',
  'tmx',
  'ninjs',
  'newsml',
] as const satisfies readonly ExportFormat[]

/** The engine's own, which leaves the date out where a release has none. */
export const usualPattern = '{date}-{slug}-{lang}'

/** The first file as the pattern would name it today; null where nothing is chosen. */
export function firstFileName(
  { languages, formats, pattern }: ExportChoices,
  { title, today }: { readonly title: string; readonly today: string },
): string | null {
  const [format] = formats
  const [language] = languages
  if (format === undefined || language === undefined) return null
  const name = fileNameOf({ title, language, date: today, pattern: pattern.trim() || usualPattern })
  return `${name}${formatEndings[format]}`
}
