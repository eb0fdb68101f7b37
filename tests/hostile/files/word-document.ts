// The Word document that hostile ones are made of: one paragraph of text, and whatever a test puts beside it.
import { english } from '#tests/fixtures/import/releases.ts'
import { wordEntries, wordParagraph, writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'
import { opens } from '#tests/hostile/hostile-file.ts'

export const honest = wordParagraph(english.body)
export const shown = opens([], { shows: english.body })
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const word =
  (body: string, { prologue = '', more = [] as readonly ZipEntry[] } = {}) =>
  () =>
    writeZip([...wordEntries(body, prologue), ...more])

export const runOf = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`

export function replaced(name: string, content: string | Uint8Array): Uint8Array {
  return writeZip(wordEntries(honest).map((part) => (part.name === name ? { ...part, content } : part)))
}
