import type { OdtStyles } from '#engine/files/import/odt-styles.ts'

/** Whether an element and all that it holds is no part of the text; what it was is counted. */
export function countsAsLeftOut(
  name: string,
  attributes: Readonly<Record<string, string>>,
  styles: OdtStyles,
  left: OdtLeftOut,
): boolean {
  switch (name) {
    case 'draw:image':
      if (isOutside(attributes['xlink:href'])) left.external += 1
      else left.images += 1
      return true
    case 'draw:object':
    case 'draw:object-ole':
    case 'draw:plugin':
    case 'draw:applet':
    case 'draw:floating-frame':
      left.objects += 1
      return true
    case 'text:script':
    case 'office:event-listeners':
      left.scripts += 1
      return true
    case 'text:section':
      if (attributes['text:display'] !== 'none') return false
      left.hidden += 1
      return true
    case 'text:section-source':
    case 'office:dde-source':
      left.external += 1
      return true
    case 'text:hidden-text':
      left.hidden += 1
      return true
    case 'text:p':
    case 'text:h':
    case 'text:span': {
      const style = attributes['text:style-name']
      if (!(name === 'text:span' ? styles.text(style) : styles.paragraph(style)).hidden) return false
      left.hidden += 1
      return true
    }
    default:
      return noText.has(name)
  }
}

/** How often each kind of thing was left out of an OpenDocument text, or changed. */
export type OdtLeftOut = ReturnType<typeof nothingLeftOut>

export function nothingLeftOut() {
  return { images: 0, links: 0, tables: 0, changes: 0, external: 0, objects: 0, hidden: 0, scripts: 0 }
}

/** Elements whose text is of no document: what was deleted, marks of notes, templates of indexes, forms, alternatives. */
const noText: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'text:user-index-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:binary-data',
  'office:scripts',
  'svg:title',
  'svg:desc',
  'math:math',
])

/** Whether a picture lies outside the package. */
function isOutside(href: string | undefined): boolean {
  return (
    href !== undefined && /^(?:[a-z][a-z\d+.-]{0,20}:|\.\.?\/|\/|\\)/iu.test(href) && !href.startsWith('./Pictures/')
  )
}
