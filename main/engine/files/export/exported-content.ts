import { type ExportedVersion, exportedVersion } from '#engine/files/export/exported-version.ts'
import {
  type ExportFormat,
  isFinishedFormat,
  type VersionFormat,
  type WholeFormat,
} from '#shared/contract/export-formats.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'

/** What one file of an export holds. */
export type ExportedContent =
  | { readonly is: 'version'; readonly format: VersionFormat; readonly version: ExportedVersion }
  | { readonly is: 'whole'; readonly format: WholeFormat; readonly versions: readonly ExportedVersion[] }

export interface ExportWarning {
  /** `cells-missing`: rows that the source has and this version has not; `version-empty`: no file was written. */
  readonly code: 'cells-missing' | 'version-empty'
  readonly language: LanguageTag
  readonly count: number
}

/** The files that these formats make of these languages, in the order in which they are written. Throws LANGUAGE_UNKNOWN. */
export function exportedContents(
  release: RichRelease,
  { languages, formats }: { readonly languages: readonly LanguageTag[]; readonly formats: readonly ExportFormat[] },
): { readonly contents: readonly ExportedContent[]; readonly warnings: readonly ExportWarning[] } {
  const unknown = languages.find((language) => !release.languages.includes(language))
  if (unknown !== undefined) throw new Failure('LANGUAGE_UNKNOWN', { language: unknown })
  const versions = [...new Set(languages)].map((language) => exportedVersion(release, language))
  const wanted = [...new Set(formats)]
  const finished = wanted.filter(isFinishedFormat)
  const contents: ExportedContent[] = versions
    .filter(({ rows }) => rows.length > 0)
    .flatMap((version) => finished.map((format) => ({ is: 'version', format, version })))
  for (const format of wanted) if (!isFinishedFormat(format)) contents.push({ is: 'whole', format, versions })
  return { contents, warnings: finished.length === 0 ? [] : versions.flatMap(warningsOf) }
}

export function languagesOf(content: ExportedContent): readonly LanguageTag[] {
  switch (content.is) {
    case 'version':
      return [content.version.language]
    case 'whole':
      return content.versions.map(({ language }) => language)
    default:
      return unreachable(content)
  }
}

function warningsOf({ language, rows, missingRows }: ExportedVersion): readonly ExportWarning[] {
  if (rows.length === 0) return [{ code: 'version-empty', language, count: missingRows }]
  return missingRows > 0 ? [{ code: 'cells-missing', language, count: missingRows }] : []
}

function unreachable(value: never): never {
  throw new Error(`Not a content: ${JSON.stringify(value)}`)
}
