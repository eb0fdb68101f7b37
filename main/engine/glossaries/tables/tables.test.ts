import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readGlossaryFile } from '#engine/glossaries/read-glossary-file.ts'
import { conceptsFromTable } from '#engine/glossaries/tables/concepts-from-table.ts'
import { guarded, unguarded } from '#engine/glossaries/tables/formula-guard.ts'
import { guessMapping } from '#engine/glossaries/tables/guess-mapping.ts'
import { readDelimited } from '#engine/glossaries/tables/read-delimited.ts'
import { readHeading } from '#engine/glossaries/tables/read-heading.ts'
import { writeDelimited } from '#engine/glossaries/tables/write-delimited.ts'
import { writeSpreadsheet } from '#engine/glossaries/tables/write-spreadsheet.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

describe('a table in text', () => {
  test.each([
    [
      'commas, quotes in quotes, a line break in a cell',
      'a,"b ""c""\nd"\r\n1,2\r\n',
      [
        ['a', 'b "c"\nd'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b,c\n1;2\n',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'tabs, the last cell empty',
      'a\tb\t\n1\t2\t\n',
      [
        ['a', 'b', ''],
        ['1', '2', ''],
      ],
    ],
    ['Excel’s own first line and a byte order mark', '\ufeffsep=;\r\na;b\r\n', [['a', 'b']]],
    [
      'line ends of old Macs, empty lines',
      'a,b\r\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a quotation mark inside a cell', 'a,5" disk\n', [['a', '5" disk']]],
  ])('%s', (_name, text, rows) => expect(readDelimited(text).rows).toEqual(rows))

  test('a quotation mark that is never closed is told with its row; one that is closed is not', () => {
    expect(readDelimited('a,b\n"c,d\ne,f\n').openQuoteInRow).toBe(2)
    expect(readDelimited('a,b\n"c,d"\ne,f\n').openQuoteInRow).toBeNull()
  })

  test('cells that a spreadsheet would run are guarded, others are left alone', () => {
    for (const cell of ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=x"]) {
      expect(guarded(cell)).toBe(`'${cell}`)
      expect(unguarded(guarded(cell))).toBe(cell)
    }
    for (const cell of ['a=b', "'tis", '«=»', '']) {
      expect(guarded(cell)).toBe(cell)
      expect(unguarded(cell)).toBe(cell)
    }
    expect(writeDelimited([['=1+1', 'a']], ',')).toBe("\ufeff'=1+1,a\r\n")
  })
})

describe('what a heading says', () => {
  test.each([
    ['English', 'term', 'en'],
    ['Terme français', 'term', 'fr'],
    ['العربية', 'term', 'ar'],
    ['fr-CA', 'term', 'fr-CA'],
    ['Term (AR)', 'term', 'ar'],
    ['term_en', 'term', 'en'],
    ['French note', 'term-note', 'fr'],
    ['ملاحظة بالفرنسية', 'term-note', 'fr'],
    ['Statut', 'status', null],
    ['الحالة', 'status', null],
    ['Definition (EN)', 'definition', null],
    ['Pluriel', 'other-forms', null],
    ['جمع التكسير', 'other-forms', null],
    ['المجال', 'domain', null],
    ['ID', 'concept-id', null],
    ['id term', 'term', 'id'],
  ])('%s', (heading, role, language) => expect(readHeading(heading)).toEqual({ role, language }))

  test.each(['As of', 'Client', 'press kit', 'To do', 'Budget 2024', '', '…'])('nothing: %s', (heading) => {
    expect(readHeading(heading)).toBeNull()
  })
})

describe('how a table is meant', () => {
  test('OmegaT’s text without headings: source, target, comment', () => {
    const rows = [
      ['press conference', 'conférence de presse', 'held after the summit'],
      ['the city council', 'le conseil municipal', ''],
      ['memorandum of understanding', 'protocole d’accord', 'signed by both of the parties'],
    ]
    expect(guessMapping(rows)).toEqual({
      hasHeader: false,
      termSeparator: null,
      columns: [
        { role: 'term', language: 'en' },
        { role: 'term', language: 'fr' },
        { role: 'concept-note', language: null },
      ],
    })
  })

  test('“Source” beside “Target” is a term, and without it where a concept was found', () => {
    const bilingual = guessMapping([
      ['Source', 'Target'],
      ['the minister of the interior', 'وزير الداخلية'],
    ])
    expect(bilingual.columns).toEqual([
      { role: 'term', language: 'en' },
      { role: 'term', language: 'ar' },
    ])
    const sourced = guessMapping([
      ['English', 'Source'],
      ['minister', 'gazette'],
    ])
    expect(sourced.columns[1]).toEqual({ role: 'source', language: null })
  })

  test('several terms in one cell, but not in a table that comes from a termbase', () => {
    const rows = [
      ['English', 'French'],
      ['press kit; media kit', 'dossier de presse'],
      ['launch; roll-out', 'lancement'],
    ]
    const mapping = guessMapping(rows)
    expect(mapping.termSeparator).toBe(';')
    expect(conceptsFromTable(rows, mapping).concepts[0]?.terms['en']?.map(({ text }) => text)).toEqual([
      'press kit',
      'media kit',
    ])
    expect(guessMapping(rows.map((row, index) => [index === 0 ? 'ID' : `c${index}`, ...row])).termSeparator).toBeNull()
  })

  test('a row for each term, its language in a column; the rows of one id are one concept', () => {
    const rows = [
      ['Entry', 'Language', 'Term', 'Status', 'Gender'],
      ['7', 'en', 'minister', 'preferred', ''],
      ['7', 'Arabic', 'وزير', 'مفضل', 'مذكر'],
      ['8', 'fr', 'sommet', 'privilégié', 'masc.'],
    ]
    const { concepts, warnings } = conceptsFromTable(rows, guessMapping(rows))
    expect(warnings).toEqual([])
    expect(concepts).toHaveLength(2)
    expect(concepts[0]?.terms['ar']?.[0]).toMatchObject({ text: 'وزير', status: 'preferred', gender: 'masculine' })
    expect(concepts[1]?.terms['fr']?.[0]).toMatchObject({ status: 'preferred', gender: 'masculine' })
  })

  test('what cannot be understood is kept in the note, with a warning', () => {
    const rows = [
      ['English', 'Status', 'Valid until'],
      ['mayor', 'pending', 'soon'],
      ['', 'preferred', ''],
    ]
    const { concepts, warnings } = conceptsFromTable(rows, guessMapping(rows))
    expect(concepts[0]?.terms['en']?.[0]).toMatchObject({ status: null, note: 'pending\nsoon' })
    expect(warnings.map(({ code }) => code)).toEqual(['unknown-status', 'unknown-year', 'row-without-term'])
  })
})

describe('tables that mean harm', () => {
  test('a workbook that unpacks without end is refused before it is read as a workbook', async () => {
    const sheet = strToU8('0'.repeat(64 * 1024 * 1024))
    const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/worksheets/sheet1.xml': sheet })
    await expect(readGlossaryFile({ name: 'bomb.xlsx', bytes: bomb })).rejects.toMatchObject({ code: 'ARCHIVE_BOMB' })
    const harmless = zipSync({ '[Content_Types].xml': strToU8('<Types/>') })
    await expect(readGlossaryFile({ name: 'x.xlsx', bytes: harmless })).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
  })

  test('half a letter in a cell of a workbook becomes a replacement mark, and the rest of the table is read', async () => {
    const good = await writeSpreadsheet([['English'], ['mayor'], ['\u{1F3DB} hall']], 'terms')
    const parts = Object.entries(unzipSync(good)).map(([name, part]): [string, Uint8Array] => [
      name,
      strToU8(strFromU8(part).replace('mayor', '&#xD83C;mayor')),
    ])
    const rowsOf = async (bytes: Uint8Array) => {
      const content = await readGlossaryFile({ name: 'terms.xlsx', bytes })
      return content.kind === 'table' ? content.rows : []
    }
    expect(await rowsOf(zipSync(Object.fromEntries(parts)))).toEqual([['English'], ['\ufffdmayor'], ['\u{1F3DB} hall']])
    expect(await rowsOf(good)).toEqual([['English'], ['mayor'], ['\u{1F3DB} hall']])
  })

  test('quotation marks and separators by the million are gone through once', () => {
    for (const unit of ['"', ',;\t|', '"a\n']) {
      const text = (length: number): string => unit.repeat(length / unit.length)
      expect(growthOfTime(text, 250_000, readDelimited), unit).toBeLessThan(notSquared)
    }
  })

  test('terms of one id without end are cut off where a concept may hold no more, and the user is told', () => {
    const rows = [['ID', 'English'], ...Array.from({ length: 50_000 }, (_row, index) => ['same', `term ${index}`])]
    const { concepts, warnings } = conceptsFromTable(rows, guessMapping(rows))
    expect(concepts[0]?.terms['en']).toHaveLength(500)
    expect(warnings.map(({ code }) => code)).toEqual(['too-many-terms'])
  })
})
