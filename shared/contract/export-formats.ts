// Apart from the schemas, so that a window need not load the validator to know it.
import type { LanguageTag } from '#shared/model/language.ts'

/** Finished files, one for each version that has text. What is sent to a newsroom. */
export const versionFormats = [
  'docx',
  'html',
  'pdf',
  'md',
  'txt',
  'odt',
  'email',
  'txt-windows',
  'ninjs',
  'newsml',
] as const
export type VersionFormat = (typeof versionFormats)[number]

/** Work in progress: one file from the source version to each other one. */
export const pairFormats = ['xliff21', 'xliff12'] as const
export type PairFormat = (typeof pairFormats)[number]

/** Work in progress: one file for the whole release. */
export const wholeFormats = ['table-docx', 'table-html', 'tmx', 'release'] as const
export type WholeFormat = (typeof wholeFormats)[number]

/** Everything that a release can be written as. */
export const exportFormats = [...versionFormats, ...pairFormats, ...wholeFormats] as const
export type ExportFormat = (typeof exportFormats)[number]

/** How the name of a file goes on: formats that share an extension must not share a name. */
export const formatEndings: Readonly<Record<ExportFormat, string>> = {
  docx: '.docx',
  html: '.html',
  pdf: '.pdf',
  md: '.md',
  txt: '.txt',
  odt: '.odt',
  email: '-email.html',
  'txt-windows': '-windows.txt',
  ninjs: '.ninjs.json',
  newsml: '.newsml.xml',
  xliff21: '.xlf',
  xliff12: '-xliff-1.2.xlf',
  'table-docx': '-table.docx',
  'table-html': '-table.html',
  tmx: '.tmx',
  release: '.release',
}

/** Only finished files are held up by errors: what goes to a colleague goes so that they can be mended. */
export function isFinishedFormat(format: ExportFormat): format is VersionFormat {
  return versionFormats.some((each) => each === format)
}

export function isPairFormat(format: ExportFormat): format is PairFormat {
  return pairFormats.some((each) => each === format)
}

/** How many files that makes, where every version has text. */
export function countOfFiles(
  formats: readonly ExportFormat[],
  { languages, source }: { readonly languages: readonly LanguageTag[]; readonly source: LanguageTag },
): number {
  if (languages.length === 0) return 0
  const translations = languages.filter((language) => language !== source).length
  const each = formats.map((format) =>
    isFinishedFormat(format) ? languages.length : isPairFormat(format) ? translations : 1,
  )
  return each.reduce((sum, files) => sum + files, 0)
}
