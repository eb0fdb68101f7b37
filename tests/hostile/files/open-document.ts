import { english } from '#tests/fixtures/import/releases.ts'
import { type OdtParts, odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const honest = odtParagraph(english.body)
const shown = opens([], { shows: english.body })
const inTable = opens(['tables-flattened'], { shows: english.body })

/** OpenDocument texts that attack their reader, reach outside or carry something that runs. */
export function openDocumentFiles({ address, host, fileName }: Canary): readonly HostileFile[] {
  const outside = opens(['external-parts-dropped'], { shows: english.body, hides: host })
  const lost = (hides: string) => opens(['links-dropped'], { shows: english.body, hides })
  const image = (href: string) =>
    odt(`${honest}<text:p><draw:frame><draw:image xlink:href="${href}"/></draw:frame></text:p>`)
  const link = (href: string) => odt(`<text:p><text:a xlink:href="${href}">${english.body}</text:a></text:p>`)
  const objects = opens(['embedded-objects-dropped'], { shows: english.body })
  const whole = odt(honest)()
  return hostileFiles('odt', 'release.odt', [
    ['entities', odt(odtParagraph('&a;'), { prologue: '<!DOCTYPE x [<!ENTITY a "ha">]>' }), refused('XML_UNSAFE')],
    [
      'a file as an entity',
      odt(odtParagraph('&a;'), { prologue: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' }),
      refused('XML_UNSAFE'),
    ],
    [
      'a document type from elsewhere',
      odt(honest, { prologue: `<!DOCTYPE x SYSTEM "${address}/x.dtd">` }),
      refused('XML_UNSAFE'),
    ],
    [
      'entities in its list of parts',
      () => replaced('META-INF/manifest.xml', '<!DOCTYPE m [<!ENTITY a "b">]><m>&a;</m>'),
      refused('XML_UNSAFE'),
    ],
    [
      'a named type in its list of parts',
      () => replaced('META-INF/manifest.xml', `<!DOCTYPE m SYSTEM "http://${host}/Manifest.dtd"><m/>`),
      shown,
    ],
    [
      'a password',
      odt(honest, { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }),
      refused('FILE_PASSWORD_PROTECTED'),
    ],
    ['a cell two billion times', odt(cell(`table:number-columns-repeated="2000000000"`)), inTable],
    [
      'an empty cell two billion times',
      odt(
        `<table:table><table:table-row><table:table-cell table:number-columns-repeated="2000000000"/><table:table-cell>${honest}</table:table-cell></table:table-row></table:table>`,
      ),
      inTable,
    ],
    [
      'a row two billion times',
      odt(
        `<table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell>${honest}</table:table-cell></table:table-row></table:table>`,
      ),
      inTable,
    ],
    ['two billion spaces', odt(`<text:p>${english.body}<text:s text:c="2000000000"/></text:p>`), shown],
    [
      'an outline of two billion levels',
      odt(`<text:h text:outline-level="2000000000">${english.body}</text:h>`),
      shown,
    ],
    ['an outline of no number', odt(`<text:h text:outline-level="__proto__">${english.body}</text:h>`), shown],
    ['elements 300 deep', odt(`${'<text:span>'.repeat(300)}`), refused('XML_DAMAGED')],
    [
      'lists 100 deep',
      odt(`${'<text:list><text:list-item>'.repeat(100)}${honest}${'</text:list-item></text:list>'.repeat(100)}`),
      shown,
    ],
    [
      'tables 60 deep',
      odt(
        `${'<table:table><table:table-row><table:table-cell>'.repeat(60)}${honest}${'</table:table-cell></table:table-row></table:table>'.repeat(60)}`,
      ),
      inTable,
    ],
    [
      '100,000 attributes',
      odt(`<text:p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/>`),
      refused('XML_DAMAGED'),
    ],
    [
      'styles that stand on each other',
      odt(`<text:p text:style-name="A">${english.body}</text:p>`, { common: style('A', 'B') + style('B', 'A') }),
      shown,
    ],
    [
      'a style that stands on itself',
      odt(`<text:p text:style-name="A">${english.body}</text:p>`, { styles: style('A', 'A') }),
      shown,
    ],
    [
      'styles in a chain of 20,000',
      odt(`<text:p text:style-name="S0">${english.body}</text:p>`, {
        common: Array.from({ length: 20_000 }, (_, index) => style(`S${index}`, `S${index + 1}`)).join(''),
      }),
      shown,
    ],
    [
      'a style named as the prototype',
      odt(`<text:p text:style-name="__proto__">${english.body}</text:p>`, {
        styles: style('__proto__', 'constructor'),
      }),
      shown,
    ],
    [
      'a section from elsewhere',
      odt(`${honest}<text:section><text:section-source xlink:href="http://${host}/a.odt"/></text:section>`),
      outside,
    ],
    [
      'a section from a program',
      odt(
        `${honest}<text:section><office:dde-source office:dde-application="soffice" office:dde-topic="${host}"/></text:section>`,
      ),
      outside,
    ],
    ['a picture from an address', image(`${address}/a.png`), outside],
    ['a picture from a file', image('file:///etc/passwd'), outside],
    ['a picture from a share', image(`\\\\${host}\\a.png`), outside],
    ['a picture above the package', image(`../../../${fileName}.png`), outside],
    ['an object', odt(`${honest}<text:p><draw:object xlink:href="./Object 1"/></text:p>`), objects],
    ['a plug-in', odt(`${honest}<text:p><draw:plugin xlink:href="http://${host}/a.swf"/></text:p>`), objects],
    [
      'a page in a frame',
      odt(`${honest}<text:p><draw:floating-frame xlink:href="http://${host}/"/></text:p>`),
      objects,
    ],
    [
      'a script in the text',
      odt(
        `<text:p>${english.body}<text:script script:language="JavaScript" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0">struck()</text:script></text:p>`,
      ),
      opens(['macros-dropped'], { shows: english.body, hides: 'struck' }),
    ],
    [
      'a script that waits for the mouse',
      odt(
        `<text:p>${english.body}<office:event-listeners><x xlink:href="vnd.sun.star.script:a"/></office:event-listeners></text:p>`,
      ),
      opens(['macros-dropped'], { shows: english.body, hides: 'vnd.sun' }),
    ],
    [
      'macros',
      odt(honest, {}, [{ name: 'Basic/Standard/Module1.xml', content: '<x>struck</x>' }]),
      opens(['macros-dropped'], { shows: english.body, hides: 'struck' }),
    ],
    ['a link that is a script', link('javascript:struck()'), lost('javascript')],
    ['a link that starts a macro', link('vnd.sun.star.script:a.py$b?language=Python'), lost('vnd.sun')],
    ['a link to a share', link(`\\\\${host}\\a`), lost(host)],
    [
      'XInclude',
      odt(`${honest}<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>`),
      opens([], { shows: english.body, hides: 'root:' }),
    ],
    [
      'a bomb in a picture',
      odt(honest, {}, [{ name: 'Pictures/1.png', content: new Uint8Array(40 * 1024 * 1024) }]),
      refused('ARCHIVE_BOMB'),
    ],
    ['its text twice', odt(honest, {}, [{ name: 'Content.xml', content: '<x/>' }]), refused('ARCHIVE_UNSAFE')],
    ['a name that climbs', odt(honest, {}, [{ name: `../../../../tmp/${fileName}`, content: 'x' }]), shown],
    ['cut in the middle', () => whole.subarray(0, whole.length / 2), refused('ARCHIVE_DAMAGED')],
    ['cut at its last byte', () => whole.subarray(0, -1), refused('ARCHIVE_DAMAGED')],
  ])
}

const odt =
  (body: string, parts: OdtParts = {}, more: readonly ZipEntry[] = []) =>
  () =>
    writeZip([...odtEntries(body, parts), ...more])
const cell = (attributes: string): string =>
  `<table:table><table:table-row><table:table-cell ${attributes}>${honest}</table:table-cell></table:table-row></table:table>`
const style = (name: string, parent: string): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`

function replaced(name: string, content: string): Uint8Array {
  return writeZip(odtEntries(honest).map((part) => (part.name === name ? { ...part, content } : part)))
}
