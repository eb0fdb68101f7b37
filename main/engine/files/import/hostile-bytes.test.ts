import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importBytes } from '#engine/files/import/import-file.ts'
import { importReply } from '#engine/files/import/imported-document-schema.ts'
import { Failure } from '#shared/model/failure.ts'
import { arabic, english, plainText } from '#tests/fixtures/import/releases.ts'
import { odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { wordEntries, wordParagraph, writeZip } from '#tests/fixtures/import/write-zip.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const word = writeZip(wordEntries(wordParagraph(english.headline) + wordParagraph(english.dateline)))
const openDocument = writeZip(
  odtEntries(
    `<text:h>${english.headline}</text:h>${odtParagraph(english.dateline)}<text:list><text:list-item>${odtParagraph('a')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${odtParagraph('1')}</table:table-cell></table:table-row></table:table>`,
  ),
)
const sources: readonly (readonly [string, Uint8Array])[] = [
  ['a.txt', utf8(plainText(english))],
  ['a.txt', utf8(plainText(arabic))],
  [
    'a.html',
    utf8(
      `<html lang="en"><body><nav>Home</nav><h1>${english.headline}</h1><p>Text <b>bold</b> <a href="https://x.example">l</a></p><ul><li>a<ul><li>b</li></ul></li></ul><table><tr><td>1</td><td>2</td></tr></table></body></html>`,
    ),
  ],
  [
    'a.md',
    utf8(
      `# ${english.headline}\n\nText **bold** [l](https://x.example)\n\n- a\n  - b\n\n| a | b |\n|--|--|\n| 1 | 2 |\n`,
    ),
  ],
  ['a.docx', word],
  ['a.odt', openDocument],
  [
    'a.rtf',
    utf8(
      `{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset178 A;}}{\\b ${english.headline}}\\par {\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt l}}\\'c7\\u1605?\\trowd\\intbl a\\cell b\\cell\\row\\pard {\\footnote n}\\par}`,
    ),
  ],
  [
    'a.xlf',
    utf8(
      `<xliff version="1.2"><file source-language="en" target-language="ar"><body><trans-unit id="1"><source>${english.headline} <g id="1" ctype="bold">b</g><bpt id="2">&lt;i&gt;</bpt>i<ept id="2"/></source><target>${arabic.headline}</target></trans-unit></body></file></xliff>`,
    ),
  ],
  [
    'a.tmx',
    utf8(
      `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>${english.headline}</seg></tuv><tuv xml:lang="ar"><seg>${arabic.headline}</seg></tuv></tu></body></tmx>`,
    ),
  ],
]
const changes = fc.array(
  fc.tuple(
    fc.nat(),
    fc.oneof(fc.nat(255), fc.constantFrom(...[...'<>&"/=[]()*|#\n\0'].map((letter) => letter.charCodeAt(0)))),
  ),
  { minLength: 1, maxLength: 8 },
)

/** Every byte string is a release or a foreseen failure, and a release always passes the border. */
async function isAnswered(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const document = await importBytes({ name, bytes })
    expect(importReply.safeParse({ outcome: 'imported', document }).error).toBeUndefined()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}

function changed(bytes: Uint8Array, at: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice()
  for (const [place, byte] of at) copy[place % copy.length] = byte
  return copy
}

describe('bytes that nobody meant', () => {
  it('are answered when a good file is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), changes, ([name, bytes], at) =>
        isAnswered(name, changed(bytes, at)),
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    ['a.docx', word],
    ['a.odt', openDocument],
  ])('are answered when the XML in a sound package is changed (%s)', async (name, bytes) => {
    const parts = unzipSync(bytes)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), changes, (part, at) =>
        isAnswered(name, zipSync({ ...parts, [part]: changed(parts[part] ?? new Uint8Array(1), at) })),
      ),
      { numRuns: 300 },
    )
  })

  it('are answered when they are any bytes under any name', async () => {
    const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.docx', 'a', '.', '__proto__')
    await fc.assert(fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), isAnswered), { numRuns: 300 })
  })
})
