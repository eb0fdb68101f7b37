import type { PdfRegion, PdfRow, PdfSegment } from '#engine/files/import/pdf-line.ts'
import type { Direction } from '#shared/text/direction.ts'

/**
 * The rows of a page in the order in which they are read: where running text stands in columns, one column after the
 * other, beginning where the text begins. Cells of tables, which are short, stay beside each other.
 */
export function pdfRegions(rows: readonly PdfRow[], direction: Direction): readonly PdfRegion[] {
  const regions: PdfRegion[] = []
  const segments = rows.flatMap((row) => row.segments)
  const extent = {
    from: segments.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    to: segments.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  }
  let plain: PdfRow[] = []
  const endPlain = (): void => {
    if (plain.length > 0) regions.push({ rows: plain })
    plain = []
  }
  for (let from = 0; from < rows.length; ) {
    const band = bandFrom(rows, from, extent)
    if (band.gutter === null) plain.push(...rows.slice(from, band.to))
    else {
      endPlain()
      const [left, right] = halves(rows.slice(from, band.to), band.gutter)
      const columns = direction === 'rtl' ? [right, left] : [left, right]
      for (const column of columns) regions.push(...pdfRegions(column, direction))
    }
    from = band.to
  }
  endPlain()
  return regions
}

interface Free {
  readonly from: number
  readonly to: number
}

/** In heights of letters. */
const narrowestGutter = 0.8
const narrowestColumn = 8
const leastRows = 4

/** The rows from one on that leave the same gap free, and the middle of that gap where it parts columns of text. */
function bandFrom(
  rows: readonly PdfRow[],
  from: number,
  extent: Free,
): { readonly to: number; readonly gutter: number | null } {
  let free = [extent]
  let to = from
  for (; to < rows.length; to += 1) {
    const left = (rows[to]?.segments ?? []).reduce(without, free)
    if (left.length === 0) break
    free = left
  }
  if (to === from) return { to: from + 1, gutter: null }
  const band = rows.slice(from, to)
  const gutter = free.map((gap) => (gap.from + gap.to) / 2).find((middle) => partsColumns(band, middle))
  return { to, gutter: gutter ?? null }
}

function without(free: Free[], { left, right, size }: PdfSegment): Free[] {
  return free
    .flatMap((gap) =>
      right <= gap.from || left >= gap.to
        ? [gap]
        : [
            { from: gap.from, to: left },
            { from: right, to: gap.to },
          ],
    )
    .filter((gap) => gap.to - gap.from >= narrowestGutter * size)
}

function partsColumns(band: readonly PdfRow[], middle: number): boolean {
  return halves(band, middle).every(
    (half) => half.length >= leastRows && averageWidth(half.flatMap(({ segments }) => segments)) >= narrowestColumn,
  )
}

/** In heights of letters. */
function averageWidth(segments: readonly PdfSegment[]): number {
  return segments.reduce((sum, { left, right, size }) => sum + (right - left) / size, 0) / segments.length
}

function halves(band: readonly PdfRow[], middle: number): readonly [readonly PdfRow[], readonly PdfRow[]] {
  const side = (isOf: (segment: PdfSegment) => boolean): readonly PdfRow[] =>
    band
      .map(({ y, segments }) => ({ y, segments: segments.filter(isOf) }))
      .filter(({ segments }) => segments.length > 0)
  return [side(({ right }) => right <= middle), side(({ left }) => left >= middle)]
}
