import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTbx } from '#engine/glossaries/read-tbx.ts'
import { readDelimited } from '#engine/glossaries/tables/read-delimited.ts'
import { tableFromConcepts } from '#engine/glossaries/tables/table-from-concepts.ts'
import { writeSpreadsheet } from '#engine/glossaries/tables/write-spreadsheet.ts'
import { writeTbx } from '#engine/glossaries/write-tbx.ts'

const shipped = readTbx(readFileSync(join(import.meta.dirname, 'shipped/csw.tbx')), 'csw.tbx')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'other-programs-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasTbx2po = spawnSync('tbx2po', ['--version']).status === 0
if (!hasTbx2po) console.warn('SKIPPED: tbx2po (Translate Toolkit) is not installed; nobody else reads our TBX here.')

describe('the Translate Toolkit', () => {
  test.skipIf(!hasTbx2po)('reads what is written for edition 2, each concept with its first two languages', () => {
    const tbx = join(folder, 'csw.tbx')
    const po = join(folder, 'csw.po')
    const read = (content: string): string => {
      rmSync(po, { force: true })
      writeFileSync(tbx, content)
      const { status } = spawnSync('tbx2po', ['--progress=none', '-i', tbx, '-o', po])
      expect(status).toBe(0)
      // Long texts go on in the next line, each piece between quotation marks of its own.
      return readFileSync(po, 'utf8').replaceAll('"\n"', '')
    }
    const text = read(writeTbx(shipped, 'martif'))
    for (const { terms } of shipped.concepts) {
      const [english] = terms['en'] ?? []
      const [french] = terms['fr'] ?? []
      if (english && french) {
        expect(text).toContain(JSON.stringify(english.text))
        expect(text).toContain(JSON.stringify(french.text))
      }
    }
    // The control: without its terms the same file gives the program nothing.
    expect(read(writeTbx({ ...shipped, concepts: [] }, 'martif'))).not.toContain('Commission')
  })
})

/** LibreOffice is often installed without its spreadsheet; only a conversion tells. */
function hasSpreadsheets(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'soffice-probe-'))
  try {
    writeFileSync(join(probe, 'probe.csv'), 'a,b\n')
    convert(probe, 'probe.csv', 'xlsx')
    return readFileSync(join(probe, 'probe.xlsx')).length > 0
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

function convert(place: string, file: string, to: string): void {
  const profile = `-env:UserInstallation=file://${place}/profile`
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', place, join(place, file)], {
    timeout: 60_000,
    stdio: 'ignore',
  })
}

const hasCalc = hasSpreadsheets()
if (!hasCalc) console.warn('SKIPPED: LibreOffice Calc is not installed; nobody else reads our workbooks here.')

test.skipIf(!hasCalc)('LibreOffice reads the workbook cell by cell as it is meant', async () => {
  const rows = tableFromConcepts([
    ...shipped.concepts,
    ...shipped.concepts.slice(0, 1).map((concept) => ({ ...concept, id: 'formula', definition: '=1+1' })),
  ])
  writeFileSync(join(folder, 'terms.xlsx'), await writeSpreadsheet(rows, 'terms'))
  convert(folder, 'terms.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76')
  const read = readDelimited(readFileSync(join(folder, 'terms.csv'), 'utf8')).rows
  expect(read).toEqual(rows)
})
