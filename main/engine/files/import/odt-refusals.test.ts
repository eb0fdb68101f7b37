import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { odtContent } from '#engine/files/import/odt-content.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { english } from '#tests/fixtures/import/releases.ts'
import { type OdtParts, odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'

const name = 'a.odt'
const entries = (body = odtParagraph(english.body), parts: OdtParts = {}): ZipEntry[] => odtEntries(body, parts)
const refused = (bytes: Uint8Array, code: string, found?: string): Promise<void> =>
  expect(importBytes({ name, bytes })).rejects.toMatchObject({
    code,
    values: found === undefined ? { file: name } : { file: name, found },
  })
const opened = async (bytes: Uint8Array): Promise<string> =>
  (await importBytes({ name, bytes })).parts.map((part) => plainTextOf(part.blocks)).join('\n')

describe('OpenDocument files that are not what they seem', () => {
  it('opens the honest one', async () => {
    expect(await opened(writeZip(entries()))).toBe(english.body)
  })

  it.each([
    ['opendocument.spreadsheet', 'ODS'],
    ['opendocument.presentation', 'ODP'],
    ['opendocument.graphics', 'ODG'],
    ['opendocument.formula', 'ODF'],
  ])('names a document of another kind (%s)', async (type, found) => {
    await refused(writeZip(entries('', { type: `application/vnd.oasis.${type}` })), 'FILE_MISLABELLED', found)
  })

  it('asks for the password to be taken off', async () => {
    const manifest =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>'
    await refused(writeZip(entries('', { manifest })), 'FILE_PASSWORD_PROTECTED')
    await refused(writeZip(entries().map((entry) => ({ ...entry, flags: 1 }))), 'FILE_PASSWORD_PROTECTED')
  })

  it('refuses damage: cut short, parts missing, nothing in it', async () => {
    const whole = writeZip(entries(odtParagraph(english.body).repeat(50)))
    for (const share of [0.1, 0.5, 0.9, 0.99]) await refused(whole.subarray(0, whole.length * share), 'ARCHIVE_DAMAGED')
    await refused(writeZip(entries('<text:p/>')), 'FILE_NO_TEXT')
    const withoutStyles = entries().filter((entry) => entry.name !== 'styles.xml')
    expect(await opened(writeZip(withoutStyles))).toBe(english.body)
  })

  it('refuses packages that show different programs different texts, and bombs', async () => {
    const zeros = new Uint8Array(3 * 1024 * 1024)
    await refused(writeZip([...entries(), { name: 'Pictures/1.bmp', content: zeros }]), 'ARCHIVE_BOMB')
    await refused(writeZip(entries(odtParagraph('a'.repeat(2 * 1024 * 1024)))), 'ARCHIVE_BOMB')
    await refused(writeZip([...entries(), { name: 'Content.xml', content: '<x/>' }]), 'ARCHIVE_UNSAFE')
  })
})

describe('the XML of OpenDocument files', () => {
  it('refuses document types and entities, and what is not well-formed, too deep or too wide', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    await refused(writeZip(entries(odtParagraph('&b;'), { prologue: lol })), 'XML_UNSAFE')
    const external = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    await refused(writeZip(entries(odtParagraph('&x;'), { prologue: external })), 'XML_UNSAFE')
    await refused(writeZip(entries('<text:p>open')), 'XML_DAMAGED')
    await refused(
      writeZip(entries(`${'<text:section>'.repeat(20_000)}x${'</text:section>'.repeat(20_000)}`)),
      'XML_DAMAGED',
    )
    const wide = Array.from({ length: 2_000 }, (_, index) => `a${index}="1"`).join(' ')
    await refused(writeZip(entries(`<text:p ${wide}/>`)), 'XML_DAMAGED')
  })

  it('takes the manifest of an old program, whose document type it names, and refuses one with entities', async () => {
    const named = '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">'
    const withDoctype = (doctype: string): Uint8Array =>
      writeZip(
        entries().map((entry) =>
          entry.name === 'META-INF/manifest.xml'
            ? { ...entry, content: `${doctype}<manifest:manifest xmlns:manifest="x"/>` }
            : entry,
        ),
      )
    expect(await opened(withDoctype(named))).toBe(english.body)
    await refused(withDoctype(named.replace('>', ' [<!ENTITY x "y">]>')), 'XML_UNSAFE')
  })

  it('counts no further than a document goes', async () => {
    const many = 'table:number-columns-repeated="2000000000"'
    const table = `<table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell ${many}><text:p>2024</text:p></table:table-cell><table:table-cell ${many}/></table:table-row></table:table>`
    expect(
      await opened(writeZip(entries(`${table}<text:p>${english.body}<text:s text:c="2000000000"/>!</text:p>`))),
    ).toBe(`2024\n${english.body} !`)
  })

  it('comes to an end where styles inherit from each other in a circle, or from very many', async () => {
    const style = (name: string, parent: string): string =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`
    const chain = Array.from({ length: 5_000 }, (_, index) => style(`C${index}`, `C${index + 1}`)).join('')
    const body = `<text:p text:style-name="A">${english.headline}</text:p><text:p text:style-name="C0">${english.body}</text:p>`
    expect(await opened(writeZip(entries(body, { styles: style('A', 'B') + style('B', 'A') + chain })))).toBe(
      `${english.headline}\n${english.body}`,
    )
  })

  it('reads the first fifty thousand paragraphs of a document without end, and says so', () => {
    const lines = Array.from({ length: 50_001 }, (_, index) => odtParagraph(`Number ${index}`)).join('')
    const { blocks, warnings } = odtContent(name, writeZip(entries(lines)))
    expect(blocks).toHaveLength(50_000)
    expect(warnings).toEqual([{ code: 'cut-short', values: { count: '50000' } }])
  })
})
