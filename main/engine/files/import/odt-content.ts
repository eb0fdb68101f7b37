import { countedWarnings, cutShort } from '#engine/files/import/counted-warnings.ts'
import { refusalOf } from '#engine/files/import/found-format.ts'
import { OdtStyles } from '#engine/files/import/odt-styles.ts'
import { OdtWalk } from '#engine/files/import/odt-walk.ts'
import { type OpenedPackage, openPackage } from '#engine/files/import/open-package.ts'
import type { ReadContent } from '#engine/files/import/read-content.ts'
import { decodeXml, walkXml } from '#engine/files/import/safe-xml.ts'
import { shareOfPart, type TellShare } from '#engine/shares-of.ts'
import { Failure } from '#shared/model/failure.ts'

/**
 * An OpenDocument text as blocks. Kept: paragraphs, headings, lists, tables (as lines), bold, italic and underline by
 * styles, links, line breaks, footnotes and endnotes (as paragraphs after the text). Tracked changes are taken as accepted.
 * Annotations are remarks on the paragraph that they begin in. Runs of spaces count as one, and a cell that is said to be
 * repeated is read once. Left out, with a warning: pictures, objects, scripts, hidden text, headers and footers; what lies
 * outside the package is never fetched.
 */
export function odtContent(file: string, bytes: Uint8Array, tell: TellShare = () => undefined): ReadContent {
  const opened = openPackage(file, bytes, (name) => textParts.has(name))
  expectText(file, opened)
  const styles = new OdtStyles()
  const content = partOf(file, opened, 'content.xml')
  const common = opened.parts.get('styles.xml')
  let pageEdges = 0
  if (common) {
    const xml = decodeXml(file, common)
    walkXml(file, xml, {
      open: (name, attributes) => {
        styles.open(name, attributes)
        if (name === 'style:header' || name === 'style:footer') pageEdges += 1
      },
      close: (name) => styles.close(name),
    })
  }
  walkXml(
    file,
    content,
    { open: (...tag) => styles.open(...tag), close: (name) => styles.close(name) },
    { tell: shareOfPart(tell, 0.1, 0.4) },
  )
  const walk = new OdtWalk(styles)
  walkXml(
    file,
    content,
    { open: (...tag) => walk.open(...tag), close: (name) => walk.close(name), text: (text) => walk.text(text) },
    { tell: shareOfPart(tell, 0.4, 1) },
  )
  const { blocks, tables, remarks, left, annotations, declaredLanguage } = walk.finish()
  const macros = opened.names.filter((name) => /^(?:Basic|Scripts)\//u.test(name)).length
  return {
    blocks,
    tables,
    remarks,
    furniture: blocks.map(() => null),
    declaredLanguage,
    warnings: [
      ...countedWarnings({
        'images-dropped': left.images,
        'links-dropped': left.links,
        'tables-flattened': left.tables,
        'tracked-changes-accepted': left.changes,
        'comments-kept': annotations,
        'external-parts-dropped': left.external,
        'embedded-objects-dropped': left.objects,
        'hidden-text-dropped': left.hidden,
        'macros-dropped': left.scripts + macros,
        'header-footer-left-out': pageEdges,
      }),
      ...(walk.isCutShort ? [cutShort] : []),
    ],
  }
}

const textParts: ReadonlySet<string> = new Set(['mimetype', 'content.xml', 'styles.xml', 'META-INF/manifest.xml'])

function expectText(file: string, { parts }: OpenedPackage): void {
  const manifest = parts.get('META-INF/manifest.xml')
  let encrypted = false
  if (manifest) {
    const open = (name: string): void => {
      if (name === 'manifest:encryption-data') encrypted = true
    }
    // The manifests of older programs name their document type; it is not fetched.
    walkXml(file, decodeXml(file, manifest), { open }, { namedDoctype: true })
  }
  if (encrypted) throw new Failure('FILE_PASSWORD_PROTECTED', { file })
  const type = new TextDecoder('latin1').decode(parts.get('mimetype')?.subarray(0, 200)).trim()
  if (type === '' || type.startsWith('application/vnd.oasis.opendocument.text')) return
  throw refusalOf(file, otherKinds.find(([kind]) => type.includes(kind))?.[1] ?? 'ODF')
}

const otherKinds = [
  ['opendocument.spreadsheet', 'ODS'],
  ['opendocument.presentation', 'ODP'],
  ['opendocument.graphics', 'ODG'],
] as const

function partOf(file: string, { parts }: OpenedPackage, name: string): string {
  const part = parts.get(name)
  if (!part) throw new Failure('FILE_DAMAGED', { file })
  return decodeXml(file, part)
}
