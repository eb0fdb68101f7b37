import { type ExportedVersion, exportedVersion } from '#engine/files/export/exported-version.ts'
import { type RowAcross, rowsAcross } from '#engine/files/export/rows-across.ts'
import type { VersionPair } from '#engine/files/export/xliff-pair.ts'
import {
  type ExportFormat,
  isFinishedFormat,
  isPairFormat,
  type PairFormat,
  type VersionFormat,
  type WholeFormat,
} from '#shared/contract/export-formats.ts'
import { Failure } from '#shared/model/failure.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'

/** What one file of an export holds. */
export type ExportedContent =
  | {
      readonly is: 'version'
      readonly format: VersionFormat
      readonly version: ExportedVersion
      /** The other versions that go out with it. */
      readonly others: readonly ExportedVersion[]
    }
  | ({ readonly is: 'pair'; readonly format: PairFormat } & VersionPair)
  | ({ readonly is: 'whole'; readonly format: WholeFormat } & WholeRelease)

/** All the versions that were asked for, side by side. */
export interface WholeRelease {
  readonly source: LanguageTag
  readonly versions: readonly ExportedVersion[]
  readonly rows: readonly RowAcross[]
}

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
  const filled = versions.filter(({ rows }) => rows.length > 0)
  const contents: ExportedContent[] = filled.flatMap((version) => {
    const others = filled.filter((other) => other !== version)
    return finished.map((format) => ({ is: 'version', format, version, others }))
  })
  for (const format of wanted) {
    if (isPairFormat(format))
      contents.push(...pairsOf(release, versions).map((pair) => ({ is: 'pair' as const, format, ...pair })))
    else if (!isFinishedFormat(format))
      contents.push({ is: 'whole', format, source: release.source, versions, rows: rowsAcross(release, languages) })
  }
  return { contents, warnings: finished.length === 0 ? [] : versions.flatMap(warningsOf) }
}

/** The versions of which a file holds the text, in their order. */
export function versionsOf(content: ExportedContent): readonly ExportedVersion[] {
  switch (content.is) {
    case 'version':
      return [content.version]
    case 'pair':
      return [content.source, content.target]
    case 'whole':
      return content.versions
    default:
      return unreachable(content)
  }
}

/** The source is there whether it was asked for or not: nobody translates without it. */
function pairsOf(release: RichRelease, versions: readonly ExportedVersion[]): readonly VersionPair[] {
  const source = exportedVersion(release, release.source)
  return versions
    .filter(({ language }) => language !== release.source)
    .map((target) => ({ source, target, rows: rowsAcross(release, [source.language, target.language]) }))
}

function warningsOf({ language, rows, missingRows }: ExportedVersion): readonly ExportWarning[] {
  if (rows.length === 0) return [{ code: 'version-empty', language, count: missingRows }]
  return missingRows > 0 ? [{ code: 'cells-missing', language, count: missingRows }] : []
}

function unreachable(value: never): never {
  throw new Error(`Not a content: ${JSON.stringify(value)}`)
}
