import type { CellCheck, Found } from '#shared/checks/check.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'

const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const closers = new Set([')', ']', '}'])

/** Brackets without their partner, counted in logical order, so that it holds for right-to-left text alike. */
export const bracketsUnbalanced: CellCheck = {
  id: 'brackets-unbalanced',
  severity: 'warning',
  scope: 'cell',
  *look({ cell }): Iterable<Found> {
    if (isBalanced(cell.text)) return
    const text = maskEmoticons(maskAddresses(cell.text))
    const open: { readonly at: number; readonly mark: string }[] = []
    const odd: { readonly at: number; readonly mark: string }[] = []
    for (let at = 0; at < text.length; at += 1) {
      const mark = text[at] ?? ''
      if (closerOf[mark] !== undefined) open.push({ at, mark })
      else if (closers.has(mark)) {
        const last = open[open.length - 1]
        if (last !== undefined && closerOf[last.mark] === mark) open.pop()
        else if (isEnumerator(text, at)) continue
        else if (open.length > 1 && closerOf[open[open.length - 2]?.mark ?? ''] === mark) {
          const lost = open.pop()
          if (lost) odd.push(lost)
          open.pop()
        } else odd.push({ at, mark })
      }
    }
    for (const { at, mark } of [...odd, ...open].sort((one, other) => one.at - other.at)) {
      const span = { start: at, end: at + 1 }
      yield {
        ...(closers.has(mark) ? withWordBefore(cell.text, span) : withWordAfter(cell.text, span)),
        values: { mark },
      }
    }
  },
}

/** The common case, without looking closer: every bracket closes the last one opened. */
function isBalanced(text: string): boolean {
  let open = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x28 || code === 0x5b || code === 0x7b) open += text[at]
    else if (code === 0x29 || code === 0x5d || code === 0x7d) {
      if (open === '' || closerOf[open[open.length - 1] ?? ''] !== text[at]) return false
      open = open.slice(0, -1)
    }
  }
  return open === ''
}

/** `a)`, `1)`, `iv)`, «أ)» at the head of an item, also in a row within a sentence. */
function isEnumerator(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 8), at)
  const label = /(?:^|[\s;,:،؛.«"“(])((?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2})?|\p{L}|[ivxIVX]{1,5})[.°º]?)$/u.exec(
    at > 8 ? ` ${head}`.slice(1) : head,
  )
  return label !== null && (/[\s\u00a0]/u.test(text[at + 1] ?? ' ') || at + 1 === text.length)
}

function maskEmoticons(text: string): string {
  return text.replace(
    /(^|\s)([:;=]-?[()DP[\]]+)(?=\s|$|[.,])/gu,
    (_, before: string, face: string) => before + 'x'.repeat(face.length),
  )
}
