import type { XmlVisitor } from '#engine/files/import/safe-xml.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What a style says of a text; undefined: nothing, so that the text around it decides. */
export interface OdtStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly hidden?: boolean
  readonly language?: LanguageTag
  /** Of text in a script that runs from right to left. */
  readonly complexLanguage?: LanguageTag
  readonly rightToLeft?: boolean
  /** A paragraph styled as a title, a subtitle or a heading without being marked as one. */
  readonly headingLevel?: number
}

type Attributes = Readonly<Record<string, string>>

/** The styles of an OpenDocument text, common and automatic ones, with what they inherit. */
export class OdtStyles implements XmlVisitor {
  private readonly styles = new Map<string, { readonly parent: string | null; readonly own: OdtStyle }>()
  private readonly lists = new Map<string, Map<number, boolean>>()
  private readonly resolved = new Map<string, OdtStyle>()
  private opened: { readonly key: string; readonly parent: string | null; own: OdtStyle } | null = null
  private openList: Map<number, boolean> | null = null

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'style:style':
      case 'style:default-style':
        this.opened = openedStyle(name, attributes)
        break
      case 'style:text-properties':
        if (this.opened) this.opened.own = { ...this.opened.own, ...textProperties(attributes) }
        break
      case 'style:paragraph-properties':
        if (this.opened && attributes['style:writing-mode'])
          this.opened.own = { ...this.opened.own, rightToLeft: attributes['style:writing-mode'].startsWith('rl') }
        break
      case 'text:list-style':
        this.openList = new Map()
        this.lists.set(attributes['style:name'] ?? '', this.openList)
        break
      case 'text:list-level-style-number':
      case 'text:list-level-style-bullet':
        this.openList?.set(Number(attributes['text:level']), name.endsWith('number'))
        break
      default:
        break
    }
  }

  close(name: string): void {
    if ((name === 'style:style' || name === 'style:default-style') && this.opened) {
      this.styles.set(this.opened.key, { parent: this.opened.parent, own: this.opened.own })
      this.opened = null
    }
    if (name === 'text:list-style') this.openList = null
  }

  /** What a style of a paragraph says, with all it inherits, and what holds where nothing is said. */
  paragraph(name: string | undefined): OdtStyle {
    return this.resolve('paragraph', name ?? '')
  }

  /** What a style of a piece of text says. */
  text(name: string | undefined): OdtStyle {
    return this.resolve('text', name ?? '')
  }

  /** Whether the items of a list are numbered; `level` counts from 1. */
  isOrdered(name: string, level: number): boolean {
    return this.lists.get(name)?.get(level) ?? false
  }

  private resolve(family: string, name: string): OdtStyle {
    const key = `${family}/${name}`
    const known = this.resolved.get(key)
    if (known) return known
    const chain: OdtStyle[] = []
    // Styles that inherit from each other in a circle are cut where it closes.
    const seen = new Set<string>()
    for (let at: string | null = key; at !== null && !seen.has(at) && seen.size < deepestStyles; ) {
      seen.add(at)
      const style = this.styles.get(at)
      chain.push({ ...headingOf(at), ...style?.own })
      at = style?.parent ?? null
    }
    if (family === 'paragraph') chain.push(this.styles.get('paragraph/')?.own ?? {})
    const style = Object.assign({}, ...chain.toReversed()) as OdtStyle // each of them is one
    this.resolved.set(key, style)
    return style
  }
}

const deepestStyles = 64

function openedStyle(element: string, attributes: Attributes) {
  const family = attributes['style:family'] ?? ''
  const name = element === 'style:default-style' ? '' : (attributes['style:name'] ?? '')
  const parent = attributes['style:parent-style-name']
  return { key: `${family}/${name}`, parent: parent === undefined ? null : `${family}/${parent}`, own: {} }
}

/** The names that every writer of OpenDocument gives to titles and headings; `_20_` is a space. */
function headingOf(key: string): OdtStyle {
  if (key === 'paragraph/Title') return { headingLevel: 1 }
  if (key === 'paragraph/Subtitle') return { headingLevel: 2 }
  const level = /^paragraph\/Heading_20_(\d)$/u.exec(key)?.[1]
  return level === undefined ? {} : { headingLevel: Number(level) }
}

function textProperties(attributes: Attributes): OdtStyle {
  const weight = attributes['fo:font-weight'] ?? attributes['style:font-weight-complex']
  const slant = attributes['fo:font-style'] ?? attributes['style:font-style-complex']
  const line = attributes['style:text-underline-style']
  const display = attributes['text:display']
  const language = tagOf(attributes['fo:language'], attributes['fo:country'])
  const complexLanguage = tagOf(attributes['style:language-complex'], attributes['style:country-complex'])
  return {
    ...(weight === undefined ? {} : { bold: /^(?:bold|[6-9]00)$/u.test(weight) }),
    ...(slant === undefined ? {} : { italic: slant !== 'normal' }),
    ...(line === undefined ? {} : { underline: line !== 'none' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(language === null ? {} : { language }),
    ...(complexLanguage === null ? {} : { complexLanguage }),
  }
}

/** ODF writes a language and its country apart, and `none` or `zxx` for neither. */
function tagOf(language: string | undefined, country: string | undefined): LanguageTag | null {
  if (language === undefined || !/^[a-z]{2,3}$/u.test(language) || language === 'zxx') return null
  return country !== undefined && /^[A-Z]{2}$/u.test(country) ? `${language}-${country}` : language
}
