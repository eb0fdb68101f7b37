import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importBytes } from '#engine/files/import/import-file.ts'
import { importReply } from '#engine/files/import/imported-document-schema.ts'
import { pdfContent } from '#engine/files/import/pdf-content.ts'
import { type StartedPdfjs, startPdfjs } from '#engine/files/import/pdfjs.ts'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import { packReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { readReturnedFile } from '#engine/files/review/read-returned-file.ts'
import { returnedFileSchema } from '#engine/files/review/returned-file.ts'
import { reviewedRelease } from '#engine/files/review/reviewed-release.ts'
import { glossaryReply } from '#engine/glossaries/glossary-reply.ts'
import { readGlossaryFile } from '#engine/glossaries/read-glossary-file.ts'
import { readTmxFile } from '#engine/memory/tmx/read-tmx-file.ts'
import { documentOfReleaseFile, releaseFileOf } from '#engine/releases/release-file-document.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import { communique } from '#tests/fixtures/export/communique.ts'
import { arabic, english, french, plainText } from '#tests/fixtures/import/releases.ts'
import { odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { pdfStream, writePdf } from '#tests/fixtures/import/write-pdf.ts'
import { wordEntries, wordParagraph, writeZip } from '#tests/fixtures/import/write-zip.ts'
import { workbook } from '#tests/hostile/files/workbook.ts'

export interface FuzzedImporter {
  readonly good: readonly Uint8Array[]
  /** Resolves where the bytes were read, rejects with a `Failure` where they were refused; all else is a bug. */
  readonly read: (bytes: Uint8Array) => Promise<unknown>
}

/** Each reader of strangers' files, with good files of its kind. `planted` breaks where another one would refuse. */
export function importerNamed(name: ImporterName): FuzzedImporter {
  return importers[name]()
}

export const importerNames = [
  'docx',
  'odt',
  'rtf',
  'pdf',
  'html',
  'markdown',
  'txt',
  'xliff',
  'review',
  'tmx',
  'tbx',
  'csv',
  'xlsx',
  'memory',
  'release',
] as const
export type ImporterName = (typeof importerNames)[number] | 'planted throw' | 'planted hang'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What is read must also pass the border behind which it is believed. */
async function document(name: string, bytes: Uint8Array): Promise<void> {
  importReply.parse({ outcome: 'imported', document: await importBytes({ name, bytes }) })
}

const documents =
  (name: string, ...good: readonly (Uint8Array | string)[]) =>
  (): FuzzedImporter => ({
    good: good.map((file) => (typeof file === 'string' ? utf8(file) : file)),
    read: (bytes) => document(name, bytes),
  })
const glossaries = (name: string, good: Uint8Array | string) => (): FuzzedImporter => ({
  good: [typeof good === 'string' ? utf8(good) : good],
  read: async (bytes) => glossaryReply.parse({ outcome: 'read', content: await readGlossaryFile({ name, bytes }) }),
})

const pair = `<tu><tuv xml:lang="en"><seg>${english.headline} <bpt i="1" type="bold"/>b<ept i="1"/></seg></tuv><tuv xml:lang="ar"><seg>${arabic.headline}</seg></tuv></tu>`
const tmx = `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="t" segtype="sentence" srclang="en"/><body>${pair.repeat(3)}</body></tmx>`
const table =
  '<table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>1</text:p></table:table-cell></table:table-row></table:table>'

const importers: Readonly<Record<ImporterName, () => FuzzedImporter>> = {
  docx: documents(
    'a.docx',
    writeZip([
      ...wordEntries(
        `<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:lang w:val="en"/></w:rPr><w:t>${english.headline}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${wordParagraph('1')}</w:tc></w:tr></w:tbl><w:p><w:ins w:id="1"><w:r><w:t>${english.dateline}</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      ),
      {
        name: 'word/styles.xml',
        content:
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:name w:val="Title"/></w:style></w:styles>',
      },
      {
        name: 'word/footnotes.xml',
        content:
          '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1"><w:p><w:r><w:t>n</w:t></w:r></w:p></w:footnote></w:footnotes>',
      },
    ]),
  ),
  odt: documents(
    'a.odt',
    writeZip(
      odtEntries(
        `<text:h text:outline-level="1">${english.headline}</text:h>${odtParagraph(`${english.dateline}<text:s text:c="2"/><text:note text:id="1"><text:note-body>${odtParagraph('n')}</text:note-body></text:note>`)}<text:list><text:list-item>${odtParagraph('a')}</text:list-item></text:list>${table}`,
        { styles: '<style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>' },
      ),
    ),
  ),
  rtf: documents(
    'a.rtf',
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset178 A;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 ${english.headline}\\par\\pard {\\b ${english.dateline}} {\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt l}}\\'c7\\u1605?\\par{\\listtext 1.\\tab}\\ilvl1 a\\par\\trowd\\intbl a\\cell b\\cell\\row\\pard {\\footnote n}{\\*\\shpinst{\\shptxt b}}\\par}`,
  ),
  pdf: printedPages,
  html: documents(
    'a.html',
    `<!doctype html><html lang="en"><body><nav>Home</nav><main><h1>${english.headline}</h1><p>Text <b>bold</b> <a href="https://x.example">l</a></p><ul><li>a<ol><li>b</li></ol></li></ul><table><tr><td colspan=2>1</td><td>2</td></tr></table></main></body></html>`,
  ),
  markdown: documents(
    'a.md',
    `---\nlang: en\n---\n# ${english.headline}\n\nText **bold** *it* [l](https://x.example) ![i](i.png) [^1]\n\n- a\n  1. b\n\n> q\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n[^1]: note\n`,
  ),
  txt: documents(
    'a.txt',
    plainText(english),
    plainText(arabic),
    plainText(french),
    Buffer.from(`\ufeff${plainText(arabic)}`, 'utf16le'),
  ),
  xliff: documents(
    'a.xlf',
    `<xliff version="1.2"><file source-language="en" target-language="ar"><body><group><trans-unit id="1"><source>${english.headline} <g id="1" ctype="bold">b</g><bpt id="2">&lt;i&gt;</bpt>i<ept id="2"/></source><target>${arabic.headline}</target><note>n</note></trans-unit></group></body></file></xliff>`,
    `<xliff version="2.1" srcLang="en" trgLang="fr"><file id="f"><unit id="1"><originalData><data id="d">b</data></originalData><segment><source>${english.headline} <pc id="1" dataRefStart="d">b</pc></source><target>${french.headline}</target></segment></unit></file></xliff>`,
  ),
  review: reviews,
  tmx: documents('a.tmx', tmx),
  tbx: glossaries(
    'a.tbx',
    `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en"><text><body><conceptEntry id="1"><descrip type="definition">d</descrip><langSec xml:lang="en"><termSec><term>harbour</term><termNote type="partOfSpeech">noun</termNote></termSec></langSec><langSec xml:lang="ar"><termSec><term>ميناء</term></termSec></langSec></conceptEntry></body></text></tbx>`,
  ),
  csv: glossaries('a.csv', 'en;fr;ar;definition\nharbour;port;ميناء;"a place, of ""ships"""\nquay;quai;رصيف;\n'),
  xlsx: glossaries('a.xlsx', workbook()),
  memory: memories,
  release: releases,
  'planted throw': () => ({
    good: [utf8('an honest text')],
    read: async (bytes) => {
      if (bytes.includes(0x3c)) throw new TypeError('planted')
    },
  }),
  'planted hang': () => ({
    good: [utf8('an honest text')],
    read: async (bytes) => {
      while (bytes.includes(0x3c)) Math.random()
    },
  }),
}

/** A reader of PDF takes longer to start than to read: here one reads many files, until one keeps it busy. */
function printedPages(): FuzzedImporter {
  let reader: Promise<StartedPdfjs> | null = null
  let files = 0
  const start = async (): Promise<StartedPdfjs> => {
    reader ??= startPdfjs()
    return { ...(await reader), stop: async () => undefined }
  }
  const page = [english.headline, english.dateline, '• one', '1. two'].map((text, index) => ({
    text,
    x: 60,
    y: 60 + index * 20,
    size: index === 0 ? 16 : 10,
  }))
  const link =
    '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (https://x.example) >> >>]'
  const map = pdfStream('begincmap 1 beginbfrange <00> <FF> <0041> endbfrange endcmap')
  return {
    good: [
      writePdf([page, page], { page: link }),
      writePdf([page], { objects: [map], catalog: '/Lang (en) /A 10 0 R' }),
    ],
    read: async (bytes) => {
      files += 1
      try {
        await pdfContent('a.pdf', bytes, { start })
      } catch (error) {
        if (error instanceof Failure && error.code === 'IMPORT_TIMEOUT') files = 0
        throw error
      } finally {
        if (files % filesOfOneReader === 0) {
          await (await reader)?.stop()
          reader = null
        }
      }
    },
  }
}

const filesOfOneReader = 100

function memories(): FuzzedImporter {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-fuzz-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'a.tmx')
  const options = { sourceLanguage: null, origin: 'a.tmx', now: '2025-05-14T08:00:00.000Z', longestSegment: 20_000 }
  return {
    good: [utf8(tmx)],
    read: async (bytes) => {
      writeFileSync(path, bytes)
      for await (const piece of readTmxFile(path, 'a.tmx', options)) void piece
    },
  }
}

function releases(): FuzzedImporter {
  const file = releaseFileOf(documentFromRich(communique()), { title: 'a', locales: {} })
  return {
    good: [packReleaseFile(file, 'Dragoman 0.1.0')],
    read: async (bytes) => documentOfReleaseFile(readReleaseFile(bytes, { fileName: 'a.release' }), 'a.release'),
  }
}

/** A table and an XLIFF file that come back, up to what would be shown of them. */
function reviews(): FuzzedImporter {
  const release = documentFromRich({
    languages: ['en', 'ar'],
    rows: [english, arabic].map(({ headline }, index) => ({
      id: `r${index}`,
      kind: 'body' as const,
      cells: { en: { status: 'draft' as const, blocks: [{ type: 'paragraph' as const, runs: [{ text: headline }] }] } },
    })),
  })
  const origin = '{"review":1,"lineage":"l","languages":["en","ar"],"rows":[["r0","aaaaaaaa","b"],["r1","c","d"]]}'
  const where = { fileName: 'a', lineage: 'l', newRowId: () => 'new', now: () => new Date(0) }
  return {
    good: [
      returnedTable(origin),
      utf8(
        `<xliff version="2.1" srcLang="en" trgLang="ar"><file id="f"><notes><note category="dragoman-origin">${origin}</note></notes><group id="r0"><unit id="r0.1"><notes><note appliesTo="target">n</note></notes><segment><source>${english.headline}</source><target><mrk id="m" type="comment" value="v">${arabic.headline}</mrk></target></segment></unit></group></file></xliff>`,
      ),
    ],
    read: async (bytes) => {
      const returned = returnedFileSchema.parse(await readReturnedFile({ name: 'a', bytes }))
      return reviewedRelease(release, returned, where).document.check()
    },
  }
}

function returnedTable(origin: string): Uint8Array {
  const cell = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
  const row = (number: number, text: string) =>
    `<w:tr>${cell(`<w:bookmarkStart w:id="${number}" w:name="row_r${number - 1}"/>${run(String(number))}<w:bookmarkEnd w:id="${number}"/>`)}${cell(run(text))}${cell(`${run(arabic.headline)}<w:r><w:commentReference w:id="${number}"/></w:r>`)}</w:tr>`
  const head = `<w:tr>${cell(run('#'))}${cell(run('English (en)'))}${cell(run('العربية (ar)'))}</w:tr>`
  const escaped = origin.replaceAll('"', '&quot;')
  return writeZip([
    ...wordEntries(`<w:tbl>${head}${row(1, english.headline)}${row(2, english.dateline)}</w:tbl>`),
    {
      name: 'word/comments.xml',
      content:
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="a" w:date="2026-03-01T17:30:00Z"><w:p><w:r><w:t>Sure?</w:t></w:r></w:p></w:comment></w:comments>',
    },
    {
      name: 'docProps/custom.xml',
      content: `<Properties><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Dragoman review 1"><vt:lpwstr>${escaped}</vt:lpwstr></property></Properties>`,
    },
  ])
}
