/**
 * Pasted HTML as the editor reads it: rows leave only their blocks, what a style says is said by a tag, cells of a table
 * are paragraphs, and the lists of a word processor, which are paragraphs with a typed bullet, become lists.
 */
export function pastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  // A slice copied here carries the row it came from; only its blocks may be pasted into another row.
  for (const slice of page.querySelectorAll('[data-pm-slice]')) slice.removeAttribute('data-pm-slice')
  for (const styled of page.querySelectorAll<HTMLElement>('[style]')) sayByTag(styled)
  for (const cell of page.querySelectorAll('td, th')) {
    const paragraph = page.createElement('div')
    paragraph.append(...cell.childNodes)
    cell.append(paragraph)
  }
  makeLists(page)
  return page.body.innerHTML
}

const tags = [
  { tag: 'strong', is: /font-weight:\s*(?:bold|[6-9]00)/iu },
  { tag: 'em', is: /font-style:\s*italic/iu },
  { tag: 'u', is: /text-decoration(?:-line)?:[^;]*underline/iu },
] as const

/** Styles are read as they are written: the page's own policy keeps the browser from applying them. */
function sayByTag(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? ''
  // What is copied from some editors is wrapped as a whole in a `b` that is not bold.
  if (element.localName === 'b' && /font-weight:\s*(?:normal|[1-4]00)/iu.test(style)) {
    element.replaceWith(...element.childNodes)
    return
  }
  if (element.localName !== 'span') return
  for (const { tag, is } of tags) {
    if (!is.test(style)) continue
    const said = element.ownerDocument.createElement(tag)
    said.append(...element.childNodes)
    element.append(said)
  }
}

function makeLists(page: Document): void {
  let list: HTMLElement = page.createElement('ul')
  for (const paragraph of page.querySelectorAll('p[style*="mso-list"]')) {
    const bullet = takeBullet(paragraph)
    if (bullet === null) continue
    const tag = /^[\p{L}\p{N}]+[.)]?$/u.test(bullet) ? 'ol' : 'ul'
    if (list.localName !== tag || paragraph.previousElementSibling !== list) {
      list = page.createElement(tag)
      paragraph.before(list)
    }
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
}

/** The bullet or number stands in a part the processor itself marks as to be ignored. Null when there is none. */
function takeBullet(paragraph: Element): string | null {
  const marked = [...paragraph.querySelectorAll('[style]')].filter((element) =>
    /mso-list:\s*ignore/iu.test(element.getAttribute('style') ?? ''),
  )
  if (marked.length === 0) return null
  const bullet = marked.map((element) => element.textContent).join('')
  for (const element of marked) element.remove()
  // Symbol fonts write a bullet as a letter: `o` is a circle, `§` and `q` are squares.
  return /^[oq§]\s/u.test(bullet) ? '•' : bullet.trim()
}
