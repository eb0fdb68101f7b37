import type { PdfLine } from '#engine/files/import/pdf-line.ts'

/** The lines of all pages without what belongs to the pages: headers and footers that repeat, and page numbers. */
export function withoutPageEdges(
  lines: readonly PdfLine[],
  heights: ReadonlyMap<number, number>,
): { readonly lines: readonly PdfLine[]; readonly dropped: number } {
  const pages = new Map<string, Set<number>>()
  const edges = lines.map((line) => edgeOf(line, heights.get(line.page) ?? 0))
  for (const [at, line] of lines.entries()) {
    const edge = edges[at]
    if (edge) pages.set(edge, (pages.get(edge) ?? new Set()).add(line.page))
  }
  // Two pages that end alike are enough where there are few; of many, a fifth.
  const least = Math.max(2, heights.size / 5)
  const kept = lines.filter((line, at) => {
    const edge = edges[at]
    return !edge || !(line.isArtifact || isPageNumber(line) || (pages.get(edge)?.size ?? 0) >= least)
  })
  // Pages that hold nothing else hold it for its own sake.
  return kept.length === 0 ? { lines, dropped: 0 } : { lines: kept, dropped: lines.length - kept.length }
}

/** Of the height of a page. */
const edgeShare = 0.12

/** What a line at the edge of its page has in common with those of other pages; null: it does not stand there. */
function edgeOf({ y, text }: PdfLine, height: number): string | null {
  const isTop = y < edgeShare * height
  if (!isTop && y < (1 - edgeShare) * height) return null
  return `${isTop ? 'top' : 'bottom'} ${text.replaceAll(/\p{Nd}+/gu, '0').toLowerCase()}`
}

/** `3`, `– 3 –`, `3/5`, `Page 3 of 5`, `صفحة ٣ من ٥` where it is that of the page. */
function isPageNumber({ text, page }: PdfLine): boolean {
  const numbers = [...text.matchAll(/\p{Nd}+/gu)].map(([digits]) => Number(digits.replaceAll(/[٠-٩]/gu, western)))
  if (!numbers.includes(page) || numbers.length > 2) return false
  return /^(?:[\p{P}\s]*|\s*(?:page|p\.|صفحة|الصفحة)\s*)\p{Nd}+(?:[\p{P}\s|]*|\s*(?:of|sur|de|من)\s*\p{Nd}+|\s*\/\s*\p{Nd}+)$/iu.test(
    text,
  )
}

function western(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) - 0x660)
}
