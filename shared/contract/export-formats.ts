// Apart from the schemas, so that a window need not load the validator to know it.

/** Finished files, one for each version that has text. What is sent to a newsroom. */
export const versionFormats = ['docx', 'html', 'pdf', 'md', 'txt', 'odt'] as const
export type VersionFormat = (typeof versionFormats)[number]

/** Work in progress: one file for the whole release. */
export const wholeFormats = ['release'] as const
export type WholeFormat = (typeof wholeFormats)[number]

/** Everything that a release can be written as. */
export const exportFormats = [...versionFormats, ...wholeFormats] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Only finished files are held up by errors: what goes to a colleague goes so that they can be mended. */
export function isFinishedFormat(format: ExportFormat): format is VersionFormat {
  return versionFormats.some((each) => each === format)
}
