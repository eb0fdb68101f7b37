import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import type { ReadVersions } from '#engine/files/import/read-versions.ts'
import { walkXml } from '#engine/files/import/safe-xml.ts'
import { XliffWalk } from '#engine/files/import/xliff-walk.ts'

/**
 * An XLIFF file as two versions at once, or more where its files share a source: 1.0 to 1.2 (with what Trados and memoQ
 * make of it, SDLXLIFF and MQXLIFF), 2.0 and 2.1. A unit is a row, its segments are joined. Kept: text, line breaks,
 * emphasis and links where the codes tell them. Left out, with a remark: other codes, notes, proposals of a memory,
 * deleted text; without one: states and what only the program that made the file needs.
 */
export function xliffVersions(file: string, xml: string): ReadVersions {
  const walk = new XliffWalk()
  walkXml(
    file,
    xml,
    {
      open: (...tag) => walk.open(...tag),
      close: () => walk.close(),
      text: (text) => walk.text(text),
    },
    { namedDoctype: true },
  )
  const { versions, left, isCutShort } = walk.finish()
  return {
    ...versions,
    warnings: [
      ...countedWarnings({
        'codes-dropped': left.codes,
        'notes-dropped': left.notes,
        'proposals-dropped': left.proposals,
        'tracked-changes-accepted': left.changes,
      }),
      ...(isCutShort ? [cutShort] : []),
    ],
  }
}
