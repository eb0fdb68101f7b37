import { hasPairs, pairs } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'

const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const closers = new Set([')', ']', '}'])

/** Brackets without their partner, counted in logical order, so that it holds for right-to-left text alike. */
export const bracketsUnbalanced: CellCheck = {
  id: 'brackets-unbalanced',
  severity: 'warning',
  scope: 'cell',
  look: ({ cell }) => (hasPairs(cell, pairs.oddBracket) ? loneBracketsIn(cell.text) : nothing),
}

interface Bracket {
  readonly at: number
  readonly mark: string
}

function* loneBracketsIn(whole: string): Iterable<Found> {
  for (const { at, mark } of oddBrackets(maskEmoticons(maskAddresses(whole)))) {
    const span = { start: at, end: at + 1 }
    yield {
      ...(closers.has(mark) ? withWordBefore(whole, span) : withWordAfter(whole, span)),
      values: { mark },
    }
  }
}

function oddBrackets(text: string): readonly Bracket[] {
  const open: Bracket[] = []
  const odd: Bracket[] = []
  for (const match of text.matchAll(/[()[\]{}]/g)) {
    const at = match.index
    const [mark] = match
    if (closerOf[mark] !== undefined) open.push({ at, mark })
    else if (isItemLabel(text, at)) continue
    else if (closerOf[open[open.length - 1]?.mark ?? ''] === mark) open.pop()
    else if (isEnumerator(text, at)) continue
    else if (open.length > 1 && closerOf[open[open.length - 2]?.mark ?? ''] === mark) {
      const lost = open.pop()
      if (lost) odd.push(lost)
      open.pop()
    } else odd.push({ at, mark })
  }
  return [...odd, ...open].sort((one, other) => one.at - other.at)
}

/**
 * "…: a) the collection; b) two photographs": opens an item behind the end of the one before it, whatever bracket is
 * still open.
 */
function isItemLabel(text: string, at: number): boolean {
  if (text.charAt(at) !== ')') return false
  return (
    goesOnFrom(text, at) ||
    /(?:^|\n|[\u00a0 ]?[:;؛]\s(?:(?:and|or|et|ou)\s|و\s?)?)(?:\p{Nd}{1,2}|\p{L}|[ivx]{1,4})$/u.test(
      text.slice(Math.max(0, at - 12), at),
    )
  )
}

/** The `c)` of "a) a letter, b) two references (in English and c) proof of age": the next in a row of labels. */
function goesOnFrom(text: string, at: number): boolean {
  const label = /(?:[,;]|(?<!\p{L})(?:and|or|et|ou))\s([b-h2-9])$/u.exec(text.slice(Math.max(0, at - 6), at))?.[1]
  if (label === undefined) return false
  const before = String.fromCharCode(label.charCodeAt(0) - 1)
  const place = text.lastIndexOf(`${before})`, at)
  return place === 0 || (place > 0 && /\s/u.test(text.charAt(place - 1)) && /\s/u.test(text.charAt(place + 2)))
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
