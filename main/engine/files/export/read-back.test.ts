import { describe, expect, it } from 'vitest'
import { docxOf } from '#engine/files/export/docx.ts'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import { markdownOf } from '#engine/files/export/markdown.ts'
import { txtOf } from '#engine/files/export/txt.ts'
import { importBytes } from '#engine/files/import/import-file.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { communique } from '#tests/fixtures/export/communique.ts'

// What we write we can open again: the text is the same, in the same order, and so are the bold words.
describe.each(['ar', 'fr'])('an exported %s version that is opened again', (language) => {
  const version = exportedVersion(communique(), language)
  const written = {
    docx: () => docxOf(version),
    html: async () => Buffer.from(await htmlOf(version, { fonts: 'named' })),
    md: async () => Buffer.from(markdownOf(version)),
    txt: async () => Buffer.from(txtOf(version)),
  }

  it.each(['docx', 'html', 'md', 'txt'] as const)('holds all its text from %s', async (format) => {
    const read = await importBytes({ name: `communique.${format}`, bytes: await written[format]() })
    expect(read.language).toBe(language)
    expect(wordsOf(plainTextOf(read.parts.flatMap((part) => part.blocks)))).toEqual(
      wordsOf(plainTextOf(version.rows.flatMap((row) => row.blocks))),
    )
  })

  it.each(['docx', 'html'] as const)('holds its bold words from %s', async (format) => {
    const read = await importBytes({ name: `communique.${format}`, bytes: await written[format]() })
    const body = (parts: readonly { kind: string; blocks: readonly RichBlock[] }[]) =>
      parts.filter(({ kind }) => kind !== 'headline' && kind !== 'subhead').flatMap(({ blocks }) => blocks)
    expect(boldOf(body(read.parts))).toEqual(boldOf(body(version.rows)))
  })
})

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[\p{Cf}•]/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}

function boldOf(blocks: readonly RichBlock[]): readonly string[] {
  return blocks
    .flatMap((block) => block.runs)
    .filter((run) => run.bold)
    .map((run) => run.text.trim())
}
