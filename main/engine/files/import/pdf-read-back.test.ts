import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChromiumPrinter } from '#engine/files/export/chromium-printer.ts'
import { docxOf } from '#engine/files/export/docx.ts'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { findBrowsers } from '#engine/files/export/find-browsers.ts'
import { htmlOf } from '#engine/files/export/html.ts'
import type { PdfPrintSession } from '#engine/files/export/pdf-printer.ts'
import { importBytes } from '#engine/files/import/import-file.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { communique } from '#tests/fixtures/export/communique.ts'
import { officeConverted, officeTold } from '#tests/support/office.ts'

const browser = (await findBrowsers().next()).value
const reason = browser ? '' : ' (skipped: no Chrome, Chromium or Edge here)'
const withOffice = officeTold('PDF that it prints is not read back')

describe.skipIf(!browser)(`a release that was printed and is opened again${reason}`, () => {
  let session: PdfPrintSession
  beforeAll(async () => {
    session = await createChromiumPrinter().open()
  }, 60_000)
  afterAll(() => session?.close())

  it.each(['ar', 'fr', 'en'])('has its words in their order, its language and its headline (%s)', async (language) => {
    const version = exportedVersion(communique(), language)
    const bytes = await session.print(await htmlOf(version, { fonts: 'embedded' }))
    const read = await importBytes({ name: 'communique.pdf', bytes })
    const typed = wordsOf(plainTextOf(version.rows.flatMap((row) => row.blocks)))
    const got = wordsOf(plainTextOf(read.parts.flatMap((part) => part.blocks)))
    expect(shareInOrder(typed, got)).toBeGreaterThanOrEqual(0.95)
    expect(read).toMatchObject({ format: 'pdf', language, title: version.title })
    expect(read.warnings).toMatchObject([{ code: 'pdf-rebuilt' }, { code: 'page-edges-dropped' }])
  })
})

describe.skipIf(!withOffice)('a release that LibreOffice printed', () => {
  it.each(['ar', 'fr'])(
    'has its words in their order (%s)',
    async (language) => {
      const version = exportedVersion(communique(), language)
      const bytes = await officeConverted(await docxOf(version), { ending: 'docx', to: 'pdf' })
      const read = await importBytes({ name: 'communique.pdf', bytes })
      const typed = wordsOf(plainTextOf(version.rows.flatMap((row) => row.blocks)))
      const got = wordsOf(plainTextOf(read.parts.flatMap((part) => part.blocks)))
      expect(shareInOrder(typed, got)).toBeGreaterThanOrEqual(0.95)
      expect(read).toMatchObject({ language, title: version.title })
    },
    120_000,
  )
})

describe('the share of words in their order', () => {
  it('falls where words are turned around or lost', () => {
    const words = [...'abcdefghijklmnopqrst']
    expect(shareInOrder(words, words)).toBe(1)
    expect(shareInOrder(words, words.toReversed())).toBeLessThan(0.1)
    expect(shareInOrder(words, words.slice(0, 15))).toBe(0.75)
  })
})

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}•]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** The longest common run of words with gaps, as a share of those that were typed. */
function shareInOrder(typed: readonly string[], got: readonly string[]): number {
  let before = new Array<number>(got.length + 1).fill(0)
  for (const word of typed) {
    const now = [0]
    for (const [at, other] of got.entries())
      now.push(word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, now[at] ?? 0))
    before = now
  }
  return (before.at(-1) ?? 0) / typed.length
}
