import type { OdtStyle, OdtStyles } from '#engine/files/import/odt-styles.ts'
import type { Marks } from '#engine/files/import/run-builder.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

type Attributes = Readonly<Record<string, string>>

/** What holds for the text inside an element of an OpenDocument text. */
export interface OdtPlace {
  readonly marks: Marks
  /** What holds for the letters here: language and direction. */
  readonly style: OdtStyle
  readonly list: { readonly style: string; readonly level: number } | null
  /** How many columns the cell that is open takes. */
  readonly columns: number
  readonly inBody: boolean
  /** Inside a paragraph: only there is text a text. */
  readonly inText: boolean
}

export const outermostPlace: OdtPlace = { marks: {}, style: {}, list: null, columns: 1, inBody: false, inText: false }

/** A table of more columns is no text; what stands in them is kept as paragraphs. */
export const mostOdtColumns = 100

/** The place inside an element. `linkDropped` is called for each link that a release may not carry. */
export function placeInside(
  name: string,
  attributes: Attributes,
  outer: OdtPlace,
  { styles, linkDropped }: { readonly styles: OdtStyles; readonly linkDropped: () => void },
): OdtPlace {
  switch (name) {
    case 'office:text':
      return { ...outer, inBody: true }
    case 'text:p':
    case 'text:h': {
      const style = styles.paragraph(attributes['text:style-name'])
      const level = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : style.headingLevel
      const shaped = level === undefined ? style : { ...style, headingLevel: level }
      // A heading is bold by its style; that is how headings look and no emphasis.
      return { ...outer, style: shaped, marks: level === undefined ? marksOf(style) : {}, inText: outer.inBody }
    }
    case 'text:span': {
      const style = styles.text(attributes['text:style-name'])
      return { ...outer, style: { ...outer.style, ...style }, marks: { ...outer.marks, ...marksOf(style) } }
    }
    case 'text:a':
      return { ...outer, marks: linked(attributes['xlink:href'] ?? '', outer.marks, linkDropped) }
    case 'text:list':
      return {
        ...outer,
        list: {
          style: attributes['text:style-name'] ?? outer.list?.style ?? '',
          level: (outer.list?.level ?? 0) + 1,
        },
      }
    case 'text:numbered-paragraph':
      return {
        ...outer,
        list: {
          style: attributes['text:style-name'] ?? '',
          level: Math.max(1, Math.min(10, Number(attributes['text:level']) || 1)),
        },
      }
    case 'table:table-cell':
    case 'table:covered-table-cell':
      return { ...outer, columns: repeated(attributes['table:number-columns-repeated']) }
    case 'text:note':
    case 'table:table':
    case 'draw:text-box':
      return { ...outer, marks: {}, list: null, inText: false }
    default:
      return outer
  }
}

function linked(href: string, marks: Marks, linkDropped: () => void): Marks {
  if (href.startsWith('#')) return marks
  const safe = safeAddressOf(href)
  if (safe) return { ...marks, href: safe }
  linkDropped()
  return marks
}

function repeated(count: string | undefined): number {
  return Math.max(1, Math.min(mostOdtColumns, Number(count) || 1))
}

function marksOf({ bold, italic, underline }: OdtStyle): Marks {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
  }
}
