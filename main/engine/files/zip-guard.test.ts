import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip, zipBudgets } from '#engine/files/zip-guard.ts'
import { Failure } from '#shared/model/failure.ts'

const fileName = 'Communiqué.docx'
const honest = () =>
  zipSync({ 'word/document.xml': strToU8('<w:t>ألماتي</w:t>'.repeat(300)), 'نبذة.txt': strToU8('نبذة') })

describe('opening a package from a stranger', () => {
  it('gives every part of an honest package under its own name', () => {
    const parts = readZip(honest(), { fileName })
    expect([...parts.keys()]).toEqual(['word/document.xml', 'نبذة.txt'])
    expect(new TextDecoder().decode(parts.get('نبذة.txt'))).toBe('نبذة')
  })

  it('inflates only the parts that are wanted', () => {
    const parts = readZip(honest(), { fileName, wanted: (name) => name.startsWith('word/') })
    expect([...parts.keys()]).toEqual(['word/document.xml'])
  })

  it('refuses an entry that unpacks more than 200:1, and opens a large one that does not', () => {
    const noise = new Uint8Array(3 * 1024 * 1024)
    for (let i = 0; i < noise.length; i += 1) noise[i] = (i * 2654435761) >>> 13
    expect(codeOf(() => readZip(zipSync({ a: new Uint8Array(3 * 1024 * 1024) }), { fileName }))).toBe('ARCHIVE_BOMB')
    expect(readZip(zipSync({ a: noise }), { fileName }).get('a')).toEqual(noise)
  })

  it('counts all parts together', () => {
    const parts = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`part-${i}`, new Uint8Array(100_000)]))
    expect(codeOf(() => readZip(zipSync(parts), { fileName, budgets: { totalBytes: 799_999 } }))).toBe('ARCHIVE_BOMB')
    expect(readZip(zipSync(parts), { fileName, budgets: { totalBytes: 800_000 } }).size).toBe(8)
  })

  it('refuses more entries than a package needs', () => {
    const many = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}`, new Uint8Array(0)])))
    expect(codeOf(() => readZip(many(zipBudgets.entries + 1), { fileName }))).toBe('ARCHIVE_BOMB')
    expect(readZip(many(zipBudgets.entries), { fileName }).size).toBe(zipBudgets.entries)
  })

  it.each(['../evil', '/etc/passwd', 'C:\\evil', 'a/../../evil', 'a\\..\\evil'])('refuses the name %s', (name) => {
    expect(codeOf(() => readZip(zipSync({ [name]: strToU8('x') }), { fileName }))).toBe('ARCHIVE_UNSAFE')
  })

  it('keeps names that only look odd', () => {
    const names = ['a..b/c', '...', 'customXml/item1.xml', '[Content_Types].xml']
    const parts = readZip(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')]))), { fileName })
    expect([...parts.keys()].sort()).toEqual([...names].sort())
  })

  it('refuses two parts whose names differ only in case', () => {
    const zip = zipSync({ 'word/document.xml': strToU8('a'), 'Word/document.xml': strToU8('b') })
    expect(codeOf(() => readZip(zip, { fileName }))).toBe('ARCHIVE_UNSAFE')
  })

  it('refuses a local header that names another part than the directory', () => {
    const zip = honest()
    const start = indexOf(zip, strToU8('word/document.xml'))
    zip[start] = 'W'.charCodeAt(0)
    expect(codeOf(() => readZip(zip, { fileName }))).toBe('ARCHIVE_UNSAFE')
  })

  it('refuses two end records that both reach the end of the file', () => {
    const real = honest()
    const forged = zipSync({ 'word/document.xml': strToU8('another text') })
    const both = new Uint8Array(real.length + forged.length)
    both.set(real)
    both.set(forged, real.length)
    new DataView(both.buffer).setUint16(real.length - 2, forged.length, true)
    expect(codeOf(() => readZip(both, { fileName }))).toBe('ARCHIVE_UNSAFE')
  })

  it('says that a package is locked by a password', () => {
    const zip = zipSync({ a: strToU8('x') })
    const view = new DataView(zip.buffer)
    const directory = view.getUint32(zip.length - 6, true)
    view.setUint16(directory + 8, 1, true)
    expect(codeOf(() => readZip(zip, { fileName }))).toBe('FILE_PASSWORD_PROTECTED')
  })

  it('reports a damaged package at every place where it is cut or a bit is turned, and never crashes', () => {
    const zip = honest()
    for (let length = 0; length < zip.length; length += 1) {
      expect(codeOf(() => readZip(zip.slice(0, length), { fileName }))).toMatch(/^ARCHIVE_/)
    }
    for (let at = 0; at < zip.length; at += 1) {
      const turned = zip.slice()
      turned[at] = (turned[at] ?? 0) ^ 0x55
      expect(codeOf(() => readZip(turned, { fileName }))).toMatch(/^(ARCHIVE_|FILE_PASSWORD|none)/)
    }
  })

  it('names the file in the failure', () => {
    try {
      readZip(strToU8('Ceci n’est pas un ZIP'), { fileName })
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'ARCHIVE_DAMAGED', values: { file: fileName } })
    }
  })
})

function codeOf(open: () => unknown): string {
  try {
    open()
    return 'none'
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

function indexOf(bytes: Uint8Array, needle: Uint8Array): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(needle)
}
