import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word document with its text, and any other part, rewritten as Word would have left it. */
export function editedDocx(
  bytes: Uint8Array,
  edit: (xml: string) => string,
  others: Readonly<Record<string, (xml: string) => string>> = {},
): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, change] of Object.entries({ 'word/document.xml': edit, ...others }))
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())))
  return zipSync(parts)
}

/** Takes the row of a table out that holds this text. */
export function withoutRow(xml: string, text: string): string {
  return rowsOf(xml, (row) => (row.includes(text) ? '' : row))
}

export function rowsOf(xml: string, change: (row: string) => string): string {
  return xml.replace(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gsu, change)
}

/** Puts a comment on the run that holds this text; its text is added to the comments of the document. */
export function withComment(
  bytes: Uint8Array,
  on: string,
  comment: { readonly author: string; readonly text: string; readonly id?: number },
): Uint8Array {
  const id = comment.id ?? 900
  const anchored = (xml: string) => {
    const at = xml.indexOf(on)
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length
    if (at < 0) throw new Error(`nothing says ${on}`)
    return `${xml.slice(0, end)}<w:r><w:commentReference w:id="${id}"/></w:r>${xml.slice(end)}`
  }
  const written = `<w:comment w:id="${id}" w:author="${comment.author}" w:date="2026-03-01T17:30:00Z"><w:p><w:r><w:t>${comment.text}</w:t></w:r></w:p></w:comment>`
  return editedDocx(bytes, anchored, {
    'word/comments.xml': (xml) =>
      xml === ''
        ? `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${written}</w:comments>`
        : xml.replace('</w:comments>', `${written}</w:comments>`),
  })
}
