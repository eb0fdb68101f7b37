import type { Element } from 'hast'
import type { Marks } from '#engine/files/import/run-builder.ts'
import type { FurnitureReason } from '#shared/model/imported-document.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/** What kind of furniture an element is by its name, role or invisibility; null where it says nothing. */
export function furnitureIn(element: Element, inArticle: boolean): FurnitureReason | null {
  const role = element.properties['role']
  switch (element.tagName) {
    case 'nav':
      return 'navigation'
    case 'aside':
      return 'related-news'
    case 'footer':
      return inArticle ? null : 'navigation'
    case 'form':
    case 'button':
      return 'form'
    case 'noscript':
      return 'widget'
    default:
      if (role === 'navigation' || role === 'search' || role === 'menu' || role === 'menubar') return 'navigation'
      if (role === 'complementary') return 'related-news'
      if (role === 'contentinfo' && !inArticle) return 'navigation'
      return element.properties['hidden'] === true ||
        /display\s*:\s*none/iu.test(String(element.properties['style'] ?? ''))
        ? 'widget'
        : null
  }
}

/** The marks inside an element. `linkDropped` is called for each link that a release may not carry. */
export function marksIn(element: Element, outer: Marks, linkDropped: () => void): Marks {
  const style = String(element.properties['style'] ?? '').slice(0, 500)
  switch (element.tagName) {
    case 'b':
      // Word processors' clipboards wrap everything in <b style="font-weight:normal">.
      return /font-weight\s*:\s*(?:normal|400)/iu.test(style) ? outer : { ...outer, bold: true }
    case 'strong':
      return { ...outer, bold: true }
    case 'i':
    case 'em':
    case 'cite':
      return { ...outer, italic: true }
    case 'u':
    case 'ins':
      return { ...outer, underline: true }
    case 'a': {
      const href = element.properties['href']
      if (typeof href !== 'string' || href.startsWith('#')) return outer
      const safe = safeAddressOf(href)
      if (safe) return { ...outer, href: safe }
      linkDropped()
      return outer
    }
    case 'span': {
      const bold = /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style)
      const italic = /font-style\s*:\s*italic/iu.test(style)
      return bold || italic ? { ...outer, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) } : outer
    }
    default:
      return outer
  }
}
