import { type LineSetting, logicalOrder } from '#engine/files/import/logical-order.ts'
import { countedLetters, type PdfPage } from '#engine/files/import/pdf-glyph.ts'
import type { PdfLine, PdfRegion, PdfRow, SeenGlyph } from '#engine/files/import/pdf-line.ts'
import { pdfRegions } from '#engine/files/import/pdf-regions.ts'
import { pdfRows } from '#engine/files/import/pdf-segments.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import type { Direction } from '#shared/text/direction.ts'

/** The lines of a page in the order in which they are read. `regions` counts those of the pages before. */
export function pdfLines(page: PdfPage, setting: LineSetting, regions: number): readonly PdfLine[] {
  return pdfRegions(pdfRows(page.glyphs), setting.direction).flatMap((region, at) =>
    linesOfRegion(region, setting).map((line) => ({ ...line, page: page.number, region: regions + at })),
  )
}

type RegionLine = Omit<PdfLine, 'page' | 'region'>

function linesOfRegion({ rows }: PdfRegion, setting: LineSetting): readonly RegionLine[] {
  const edges = edgesBySize(rows)
  return rows.map((row) => {
    const direction = directionOfRow(row, setting.direction)
    const line = readLine(row, { ...setting, direction })
    const { left, right } = edges(line.size)
    const atLeft = Math.max(0, (row.segments[0]?.left ?? left) - left)
    const atRight = Math.max(0, right - (row.segments.at(-1)?.right ?? right))
    const [inset, room] = direction === 'rtl' ? [atRight, atLeft] : [atLeft, atRight]
    return { ...line, inset, room }
  })
}

interface Edges {
  readonly left: number
  readonly right: number
}

/** How far the lines reach whose letters are no larger: a headline may be wider than the text. */
function edgesBySize(rows: readonly PdfRow[]): (size: number) => Edges {
  const byStep = new Map<number, Edges>()
  for (const { left, right, size } of rows.flatMap((row) => row.segments))
    byStep.set(stepOf(size), wider(byStep.get(stepOf(size)), { left, right }))
  const known = new Map<number, Edges>()
  return (size) => {
    const step = stepOf(size)
    const found =
      known.get(step) ??
      [...byStep].filter(([other]) => other <= step + 1).reduce((edges, [, other]) => wider(edges, other), noEdges)
    known.set(step, found)
    return found
  }
}

const noEdges: Edges = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY }

/** Sizes of one step differ by less than a tenth. */
function stepOf(size: number): number {
  return Math.round(Math.log(size) * 12)
}

function wider(edges: Edges | undefined, { left, right }: Edges): Edges {
  return edges ? { left: Math.min(edges.left, left), right: Math.max(edges.right, right) } : { left, right }
}

/** In a text from right to left every line with a letter of it is of it; elsewhere most of the letters decide. */
function directionOfRow({ segments }: PdfRow, main: Direction): Direction {
  const { letters, turned } = countedLetters(segments.flatMap(({ glyphs }) => glyphs))
  if (letters === 0) return main
  return (main === 'rtl' ? turned > 0 : turned * 2 > letters) ? 'rtl' : 'ltr'
}

function readLine(row: PdfRow, setting: LineSetting): Omit<RegionLine, 'inset' | 'room'> {
  const { direction } = setting
  const seen = cellsOf(row)
  const inOrder = direction === 'rtl' ? seen.toReversed() : seen
  const cells = inOrder.map((glyphs) => runsOf(glyphs, setting))
  const glyphs = row.segments.flatMap((segment) => segment.glyphs)
  return {
    y: row.y,
    size: row.segments.toSorted((one, other) => other.glyphs.length - one.glyphs.length)[0]?.size ?? 0,
    cells,
    text: cells.map((runs) => runs.map(({ text }) => text).join('')).join(' '),
    direction,
    isBold: glyphs.every(({ marks }) => marks.bold),
    isArtifact: glyphs.every(({ isArtifact }) => isArtifact),
    firstWordWidth: firstWordWidth(inOrder[0] ?? [], direction),
  }
}

/** In heights of letters: a wider gap than this is one between cells. */
const cellGap = 2.5

/** From left to right: segments with gaps between them that a line set to both edges may have are one. */
function cellsOf({ segments }: PdfRow): readonly (readonly SeenGlyph[])[] {
  const cells: SeenGlyph[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const segment of segments) {
    const last = cells.at(-1)
    if (last && segment.left - right <= cellGap * segment.size)
      last.push(...segment.glyphs.map((glyph, at) => (at === 0 ? { ...glyph, afterSpace: true } : glyph)))
    else cells.push([...segment.glyphs])
    right = segment.right
  }
  return cells
}

function runsOf(glyphs: readonly SeenGlyph[], setting: LineSetting): readonly RichRun[] {
  const runs: (RichRun & { text: string })[] = []
  let space = ''
  for (const { glyph, text } of logicalOrder(glyphs, setting)) {
    if (!glyph) {
      space = text
      continue
    }
    const { marks } = glyph
    const last = runs.at(-1)
    if (last && last.bold === marks.bold && last.italic === marks.italic && last.href === marks.href)
      last.text += space + text
    // A space looks the same in every typeface, but it leads nowhere.
    else if (last && last.href === undefined) {
      last.text += space
      runs.push({ text, ...marks })
    } else runs.push({ text: space + text, ...marks })
    space = ''
  }
  return runs
}

function firstWordWidth(glyphs: readonly SeenGlyph[], direction: Direction): number {
  const inOrder = direction === 'rtl' ? glyphs.toReversed() : glyphs
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const [at, glyph] of inOrder.entries()) {
    if (at > 0 && (direction === 'rtl' ? inOrder[at - 1]?.afterSpace : glyph.afterSpace)) break
    left = Math.min(left, glyph.x)
    right = Math.max(right, glyph.x + glyph.width)
  }
  return Math.max(0, right - left)
}
