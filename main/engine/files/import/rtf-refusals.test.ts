import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { rtfContent } from '#engine/files/import/rtf-content.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { english } from '#tests/fixtures/import/releases.ts'

const name = 'a.rtf'
const rtf = (body: string): Uint8Array => Buffer.from(`{\\rtf1\\ansi${body}}`, 'latin1')
const refused = (bytes: Uint8Array, code: string): Promise<void> =>
  expect(importBytes({ name, bytes })).rejects.toMatchObject({ code, values: { file: name } })
const opened = async (body: string): Promise<string> =>
  (await importBytes({ name, bytes: rtf(body) })).parts.map((part) => plainTextOf(part.blocks)).join('\n')

describe('RTF files that nobody should open', () => {
  it('opens the honest one', async () => {
    expect(await opened(` ${english.body}\\par`)).toBe(english.body)
  })

  it('refuses a file that ends too early, or that nests deeper than any document', async () => {
    const whole = rtf(` ${`${english.body}\\par `.repeat(50)}`)
    for (const share of [0.1, 0.5, 0.9, 0.99])
      await refused(whole.subarray(0, Math.floor(whole.length * share)), 'FILE_DAMAGED')
    await refused(rtf(`${'{'.repeat(200_000)}x${'}'.repeat(200_000)}`), 'FILE_DAMAGED')
    expect(await opened(`${'{'.repeat(200)}${english.body}${'}'.repeat(200)}`)).toBe(english.body)
  })

  it('refuses a file without text, whatever else it holds', async () => {
    await refused(rtf('{\\pict 89504e47}\\par'), 'FILE_NO_TEXT')
    await refused(rtf('{\\object{\\*\\objdata 0105}{\\result x}}'), 'FILE_NO_TEXT')
    await refused(Buffer.from('{\\rtf1}'), 'FILE_NO_TEXT')
  })

  it('reads nothing behind the last brace, and no binary data as text', async () => {
    expect(await opened(`{\\b ${english.body}}\\par}{\\rtf1 other text`)).toBe(english.body)
    expect(await opened(` before \\bin5 }}}}}after \\bin-5 end\\par`)).toBe('before after end')
    await refused(rtf('text \\bin2000000000 x\\par'), 'FILE_DAMAGED')
  })

  it('counts no further than a document goes', async () => {
    expect(await opened(`\\uc2000000000\\u8211-------- dash \\ilvl2000000000 \\f99999999999 x\\par`)).toBe('– dash x')
    expect(await opened(`\\u99999999999?a\\'zz\\'9 ${'b'.repeat(100)}\\par`)).toContain('b'.repeat(100))
    const cells = rtfContent(name, rtf(`\\trowd\\intbl ${'a\\cell '.repeat(100_000)}\\row\\pard x\\par`))
    expect(Math.max(...cells.tables.flatMap(({ rows }) => rows.map((row) => row.length)))).toBeLessThanOrEqual(101)
  })

  it('fetches nothing and starts nothing', async () => {
    const fields = [
      'INCLUDEPICTURE "http://127.0.0.1:9/x.png"',
      'DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"',
      'LINK x "\\\\\\\\host\\\\share"',
    ]
    const body = fields.map((field) => `{\\field{\\*\\fldinst ${field}}{\\fldrslt shown }}`).join('')
    const { blocks, warnings } = rtfContent(name, rtf(`{\\*\\template http://127.0.0.1:9/x.dot}${body}\\par`))
    expect(blocks.map((block) => plainTextOf([block]))).toEqual(['shown shown shown'])
    expect(warnings).toEqual([{ code: 'external-parts-dropped', values: { count: '3' } }])
  })

  it('reads the first fifty thousand paragraphs of a document without end, and says so', () => {
    const { blocks, warnings } = rtfContent(name, rtf('one\\par '.repeat(50_001)))
    expect(blocks).toHaveLength(50_000)
    expect(warnings).toEqual([{ code: 'cut-short', values: { count: '50000' } }])
  })
})
