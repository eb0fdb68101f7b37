import type { Element, ElementContent, Root, RootContent } from 'hast'

/** The outermost elements below a node that a condition holds for, in document order, without recursion. */
export function elementsIn(node: Root | Element, wanted: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  const open: (RootContent | ElementContent)[] = node.children.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type !== 'element') continue
    if (wanted(next)) found.push(next)
    else
      for (let index = next.children.length - 1; index >= 0; index -= 1)
        open.push(next.children[index] as ElementContent) // index is in range
  }
  return found
}

export function plainTextIn(element: Element): string {
  let text = ''
  const open: ElementContent[] = element.children.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element' && !dropped.has(next.tagName)) {
      if (blockElements.has(next.tagName) || next.tagName === 'br') text += ' '
      open.push(...next.children.toReversed())
    }
  }
  return text
}

export function contains(outer: Element, inner: Element): boolean {
  return outer === inner || elementsIn(outer, (element) => element === inner).length > 0
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/u.test(element.tagName)
}

/** Elements that hold no text of the document. */
export const dropped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'head',
  'select',
  'datalist',
  'input',
  'textarea',
  'map',
  'frameset',
  'link',
  'meta',
  'base',
])
/** Elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'button',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hgroup',
  'html',
  'legend',
  'main',
  'nav',
  'noscript',
  'p',
  'search',
  'section',
  'summary',
  'td',
  'th',
  'tr',
  'caption',
  'tbody',
  'thead',
  'tfoot',
  'label',
])
