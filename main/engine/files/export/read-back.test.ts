import { describe, expect, it } from 'vitest'
import { docxOf } from '#engine/files/export/docx.ts'
import { exportedContents } from '#engine/files/export/exported-content.ts'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import { markdownOf } from '#engine/files/export/markdown.ts'
import { odtOf } from '#engine/files/export/odt.ts'
import { txtOf } from '#engine/files/export/txt.ts'
import { xliff1Of } from '#engine/files/export/xliff-1.ts'
import { xliff2Of } from '#engine/files/export/xliff-2.ts'
import { importBytes } from '#engine/files/import/import-file.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { communique, withoutNotes } from '#tests/fixtures/export/communique.ts'

// What we write we can open again: the text is the same, in the same order, and so are the bold words.
describe.each(['ar', 'fr'])('an exported %s version that is opened again', (language) => {
  const version = exportedVersion(communique(), language)
  const written = {
    docx: () => docxOf(version),
    html: async () => Buffer.from(await htmlOf(version, { fonts: 'named' })),
    md: async () => Buffer.from(markdownOf(version)),
    txt: async () => Buffer.from(txtOf(version)),
    odt: async () => odtOf(version),
  }

  it.each(['docx', 'html', 'md', 'txt', 'odt'] as const)('holds all its text from %s', async (format) => {
    const read = await importBytes({ name: `communique.${format}`, bytes: await written[format]() })
    expect(read.language).toBe(language)
    expect(wordsOf(plainTextOf(read.parts.flatMap((part) => part.blocks)))).toEqual(
      wordsOf(plainTextOf(version.rows.flatMap((row) => row.blocks))),
    )
  })

  it.each(['docx', 'html', 'odt'] as const)('holds its bold words from %s', async (format) => {
    const read = await importBytes({ name: `communique.${format}`, bytes: await written[format]() })
    const body = (parts: readonly { kind: string; blocks: readonly RichBlock[] }[]) =>
      parts.filter(({ kind }) => kind !== 'headline' && kind !== 'subhead').flatMap(({ blocks }) => blocks)
    expect(boldOf(body(read.parts))).toEqual(boldOf(body(version.rows)))
  })
})

describe.each(['xliff12', 'xliff21'] as const)('a release that comes back as %s', (format) => {
  it('holds both versions, paragraph by paragraph, with emphasis and links', async () => {
    const [content] = exportedContents(communique(), { languages: ['ar'], formats: [format] }).contents
    if (content?.is !== 'pair') throw new Error('XLIFF is made of two versions')
    const xml = format === 'xliff12' ? xliff1Of(content, withoutNotes) : xliff2Of(content, withoutNotes)
    const read = await importBytes({ name: 'back.xlf', bytes: Buffer.from(xml) })
    const [french, arabic] = [exportedVersion(communique(), 'fr'), exportedVersion(communique(), 'ar')]
    const sources = read.parts.flatMap(({ blocks }) => blocks)
    const targets = read.parts.flatMap(({ others }) => Object.values(others ?? {}).flat())
    expect(wordsOf(plainTextOf(sources))).toEqual(wordsOf(plainTextOf(french.rows.flatMap(({ blocks }) => blocks))))
    expect(wordsOf(plainTextOf(targets))).toEqual(wordsOf(plainTextOf(arabic.rows.flatMap(({ blocks }) => blocks))))
    expect(boldOf(targets)).toEqual(boldOf(arabic.rows.flatMap(({ blocks }) => blocks)))
    expect(sources.flatMap(({ runs }) => runs.flatMap(({ href }) => href ?? []))).toEqual([
      'mailto:presse@forum.example',
    ])
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
