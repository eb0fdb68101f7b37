import { originNote } from '#engine/files/export/xliff-pair.ts'
import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import { longestAuthor, type ReadRemark } from '#engine/files/import/read-content.ts'
import type { ReadVersions } from '#engine/files/import/read-versions.ts'
import { walkXml } from '#engine/files/import/safe-xml.ts'
import { type XliffNote, XliffWalk } from '#engine/files/import/xliff-walk.ts'
import { longestNote } from '#shared/model/note.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

/**
 * An XLIFF file as two versions at once, or more where its files share a source: 1.0 to 1.2 (with what Trados and memoQ
 * make of it, SDLXLIFF and MQXLIFF), 2.0 and 2.1. A unit is a row, its segments are joined. Kept: text, line breaks,
 * emphasis and links where the codes tell them; notes on a unit, as remarks on its row. Left out, with a warning: other
 * codes, other notes, proposals of a memory, deleted text; without one: states and what only the program that made the file needs.
 */
export function xliffVersions(file: string, xml: string): ReadVersions {
  const firstBlocks = new Map<string, Partial<Record<'source' | 'target', RichBlock>>>()
  const notes: XliffNote[] = []
  const walk = new XliffWalk({
    unit: ({ id, cells }) => {
      const [source, target] = cells.map(([, [first]]) => first)
      firstBlocks.set(id, { ...(source ? { source } : {}), ...(target ? { target } : {}) })
    },
    note: (note) => notes.push(note),
  })
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
  const said = notes.filter((note) => !isOwnNote(note) && note.text.trim() !== '')
  const remarks = new Map<RichBlock, readonly ReadRemark[]>()
  let kept = 0
  for (const note of said) {
    const { source, target } = firstBlocks.get(note.of ?? '') ?? {}
    const block = note.side === 'target' ? (target ?? source) : (source ?? target)
    if (!block || kept >= mostNotes) continue
    kept += 1
    remarks.set(block, [...(remarks.get(block) ?? []), remarkOf(note)])
  }
  return {
    ...versions,
    remarks,
    warnings: [
      ...countedWarnings({
        'codes-dropped': left.codes,
        'notes-kept': kept,
        'notes-dropped': said.length - kept + left.comments,
        'proposals-dropped': left.proposals,
        'tracked-changes-accepted': left.changes,
      }),
      ...(isCutShort ? [cutShort] : []),
    ],
  }
}

const mostNotes = 10_000

/** Whether a note is ours, and nobody's remark: what the file was made of, and the kind of a row. */
export function isOwnNote({ author, category }: XliffNote): boolean {
  return isOriginNote({ author, category }) || category === 'kind' || author === 'Dragoman'
}

/** Whether a note tells what the file was made of, for when it comes back. */
export function isOriginNote({ author, category }: Pick<XliffNote, 'author' | 'category'>): boolean {
  return author === originNote || category === originNote
}

function remarkOf({ side, author, text }: XliffNote): ReadRemark {
  return {
    author: author.slice(0, longestAuthor).toWellFormed(),
    at: '',
    text: text.trim().slice(0, longestNote).toWellFormed(),
    ...(side === null ? { isOfRow: true } : {}),
  }
}
