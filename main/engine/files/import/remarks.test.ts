// What stands in the margin of a partner's file: it goes along, beside the row and the version that it is about.
import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { importReply } from '#engine/files/import/imported-document-schema.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { arabic, english } from '#tests/fixtures/import/releases.ts'
import { odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { wordEntries, wordParagraph, writeZip } from '#tests/fixtures/import/write-zip.ts'

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const comment = (id: number, text: string, date = ''): string =>
  `<w:comment w:id="${id}" w:author="Cabinet"${date === '' ? '' : ` w:date="${date}"`}>${wordParagraph(text)}</w:comment>`
const anchor = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const said = (text: string, id: number): string => `<w:p><w:r><w:t>${text}</w:t></w:r>${anchor(id)}</w:p>`
const word = (body: string, comments: readonly string[]): Uint8Array =>
  writeZip([
    ...wordEntries(body),
    { name: 'word/comments.xml', content: `<w:comments ${names}>${comments.join('')}</w:comments>` },
  ])

describe('a comment in a Word release', () => {
  it('stands beside the paragraph it is anchored in, in its language, with who wrote it and when', async () => {
    const body = wordParagraph(english.headline) + said(english.body, 0) + wordParagraph(english.about)
    const document = await read(word(body, [comment(0, 'Is that so?', '2026-03-01T17:30:00Z')]))
    expect(remarksIn(document)).toEqual([
      [english.body, { language: 'en', author: 'Cabinet', at: '2026-03-01T17:30:00Z', text: 'Is that so?' }],
    ])
    expect(document.warnings).toEqual([{ code: 'comments-kept', values: { count: '1' } }])
  })

  it('is kept where its date is damaged, of any length', async () => {
    const document = await read(word(said(english.body, 0), [comment(0, 'Is that so?', '2026-03-'.repeat(100))]))
    const [[, remark] = []] = remarksIn(document)
    expect(remark).toMatchObject({ author: 'Cabinet', text: 'Is that so?' })
  })

  it('is in none of the text; a release without comments has no remark and no warning', async () => {
    const body = wordParagraph(english.headline) + said(english.body, 0)
    expect(textOf(await read(word(body, [comment(0, 'Is that so?')])))).not.toContain('Is that so?')
    const silent = await read(writeZip(wordEntries(wordParagraph(english.headline) + wordParagraph(english.body))))
    expect(remarksIn(silent)).toEqual([])
    expect(silent.warnings).toEqual([])
  })

  it('belongs to the part before where its own paragraph has no words', async () => {
    const body = `${wordParagraph(english.headline)}${wordParagraph(english.body)}<w:p>${anchor(0)}</w:p>`
    expect(remarksIn(await read(word(body, [comment(0, 'And the contact?')])))).toMatchObject([
      [english.body, { text: 'And the contact?' }],
    ])
  })

  it('is counted as left out where it says nothing, or where the file lacks it', async () => {
    const body = said(english.headline, 0) + said(english.body, 1) + said(english.about, 2)
    const document = await read(word(body, [comment(0, 'Sure?'), comment(1, ' ')]))
    expect(remarksIn(document)).toHaveLength(1)
    expect(document.warnings).toEqual([
      { code: 'comments-kept', values: { count: '1' } },
      { code: 'comments-dropped', values: { count: '2' } },
    ])
  })

  it('is of the version whose cell of a table it is in, and of the row where that is no version', async () => {
    const cell = (text: string, id: number | null): string =>
      `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r>${id === null ? '' : anchor(id)}</w:p></w:tc>`
    const row = (number: string, en: string, ar: string, ids: readonly (number | null)[] = []): string =>
      `<w:tr>${[number, en, ar].map((text, at) => cell(text, ids[at] ?? null)).join('')}</w:tr>`
    const body = `<w:tbl>${row('No', 'English', 'العربية')}${row('1', english.headline, arabic.headline, [null, 0, null])}${row('2', english.body, arabic.body, [1, null, 2])}</w:tbl>`
    const document = await read(word(body, [comment(0, 'Shorter?'), comment(1, 'Drop it?'), comment(2, 'أهذا صحيح؟')]))
    expect(document.otherLanguages).toEqual(['ar'])
    expect(remarksIn(document).map(([text, { language, text: remark }]) => [text, language, remark])).toEqual([
      [english.headline, 'en', 'Shorter?'],
      [english.body, null, 'Drop it?'],
      [english.body, 'ar', 'أهذا صحيح؟'],
    ])
  })

  it('stands beside the line that a row of short cells becomes', async () => {
    const table = `<w:tbl><w:tr><w:tc>${wordParagraph('2024')}</w:tc><w:tc>${said('40 t', 0)}</w:tc></w:tr></w:tbl>`
    const body = wordParagraph(english.headline) + wordParagraph(english.body) + table
    expect(remarksIn(await read(word(body, [comment(0, 'Net?')])))).toMatchObject([['2024 | 40 t', { text: 'Net?' }]])
  })
})

describe('an annotation in an OpenDocument release', () => {
  const annotation = (text: string): string =>
    `<office:annotation office:name="1"><dc:creator>Cabinet</dc:creator><dc:date>2026-03-01T17:30:00.5</dc:date><text:list><text:list-item>${odtParagraph(text)}</text:list-item></text:list>${odtParagraph('Please.')}</office:annotation>`

  it('stands beside the paragraph it begins in, and is in none of the text', async () => {
    const body = `${odtParagraph(english.headline)}<text:p>${english.body.slice(0, 20)}${annotation('Is that so?')}${english.body.slice(20)}</text:p>`
    const document = await read(writeZip(odtEntries(body)), 'release.odt')
    expect(remarksIn(document)).toEqual([
      [english.body, { language: 'en', author: 'Cabinet', at: '2026-03-01T17:30:00.5', text: 'Is that so?\nPlease.' }],
    ])
    expect(document.warnings).toEqual([{ code: 'comments-kept', values: { count: '1' } }])
  })
})

describe('a note in an XLIFF file', () => {
  const xliff = (units: string): Uint8Array =>
    Buffer.from(
      `<xliff version="1.2"><file source-language="en" target-language="ar" datatype="x" original="a"><body>${units}</body></file></xliff>`,
    )
  const unit = (notes: string): string =>
    `<trans-unit id="1"><source>${english.body}</source><target>${arabic.body}</target>${notes}</trans-unit>`

  it('is of both versions of its row, unless it says which of them it is about', async () => {
    const notes = '<note from="Desk">Keep it short.</note><note annotates="target">اسم رسمي</note>'
    expect(remarksIn(await read(xliff(unit(notes)), 'a.xlf'))).toEqual([
      [english.body, { language: null, author: 'Desk', at: '', text: 'Keep it short.' }],
      [english.body, { language: 'ar', author: '', at: '', text: 'اسم رسمي' }],
    ])
  })
})

async function read(bytes: Uint8Array, name = 'release.docx'): Promise<ImportedDocument> {
  const document = await importBytes({ name, bytes })
  // What the process that reads may not answer would be refused.
  importReply.parse({ outcome: 'imported', document })
  return document
}

/** Each remark with the text of its part. */
function remarksIn({ parts }: ImportedDocument) {
  return parts.flatMap(({ blocks, remarks = [] }) => remarks.map((remark) => [plainTextOf(blocks), remark] as const))
}

function textOf({ parts }: ImportedDocument): string {
  return parts.map(({ blocks }) => plainTextOf(blocks)).join('\n')
}
