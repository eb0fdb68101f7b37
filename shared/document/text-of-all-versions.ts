import type { ReleaseText } from '#shared/model/release-text.ts'

/** The whole release as plain text, version after version: what one takes along when it cannot be saved. */
export function textOfAllVersions({ languages, rows }: ReleaseText): string {
  return languages
    .map((language) => {
      const cells = rows.map((row) => row.cells[language]?.text ?? '').filter((text) => text.trim() !== '')
      return [`[${language}]`, ...cells].join('\n\n')
    })
    .join('\n\n\n')
}
