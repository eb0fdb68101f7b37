import type { ReadRemark } from '#engine/files/import/read-content.ts'
import { longestAuthor, longestTime } from '#engine/files/import/read-content.ts'
import { decodeXml, walkXml } from '#engine/files/import/safe-xml.ts'
import { longestNote } from '#shared/model/note.ts'

export const commentsPart = 'word/comments.xml'

/** The comments in that part of a Word document by their ids (ECMA-376 part 1, 17.13.4); what was struck out in them is left out. */
export function docxComments(file: string, part: Uint8Array | undefined): ReadonlyMap<string, ReadRemark> {
  const comments = new Map<string, ReadRemark>()
  if (!part) return comments
  let current: { id: string; author: string; at: string; lines: string[] } | null = null
  let inText = false
  walkXml(file, decodeXml(file, part), {
    open(name, attributes) {
      if (name === 'w:comment')
        current = {
          id: attributes['w:id'] ?? '',
          author: (attributes['w:author'] ?? '').slice(0, longestAuthor).toWellFormed(),
          at: (attributes['w:date'] ?? '').slice(0, longestTime).toWellFormed(),
          lines: [],
        }
      else if (name === 'w:p') current?.lines.push('')
      else if (name === 'w:t') inText = true
      else if (name === 'w:tab' || name === 'w:br') append(' ')
    },
    close(name) {
      if (name === 'w:t') inText = false
      if (name !== 'w:comment' || !current) return
      const text = current.lines.join('\n').trim().slice(0, longestNote).toWellFormed()
      if (text !== '') comments.set(current.id, { author: current.author, at: current.at, text })
      current = null
    },
    text(text) {
      if (inText) append(text)
    },
  })
  return comments

  function append(text: string): void {
    if (!current) return
    const last = current.lines.length - 1
    if (last < 0) current.lines.push(text)
    else current.lines[last] += text
  }
}
