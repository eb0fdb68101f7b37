import type { PdfGlyph } from '#engine/files/import/pdf-glyph.ts'
import type { PdfRow, PdfSegment, SeenGlyph } from '#engine/files/import/pdf-line.ts'

/** The rows of a page from top to bottom, each cut where a gap is wider than between words. */
export function pdfRows(glyphs: readonly PdfGlyph[]): readonly PdfRow[] {
  const rows: { y: number; size: number; glyphs: PdfGlyph[] }[] = []
  for (const glyph of glyphs.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1)
    // What is raised or lowered by a part of its height stands on the same baseline.
    if (row && glyph.y - row.y <= sameBaseline * Math.max(row.size, glyph.size)) {
      row.glyphs.push(glyph)
      if (glyph.size > row.size) Object.assign(row, { y: glyph.y, size: glyph.size })
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return rows
    .map((row) => ({ y: row.y, segments: segmentsOf(row.glyphs) }))
    .filter(({ segments }) => segments.length > 0)
}

/** In heights of letters: how far apart two baselines may be that are one. */
const sameBaseline = 0.4
/** How wide a gap is where a word ends, and where something else begins. */
const wordGap = 0.15
const segmentGap = 1.2

function segmentsOf(glyphs: readonly PdfGlyph[]): readonly PdfSegment[] {
  const segments: SeenGlyph[][] = []
  let space = false
  let right = Number.NEGATIVE_INFINITY
  for (const glyph of withMarksOnLetters(glyphs)) {
    if (/^\s*$/u.test(glyph.text)) {
      space = true
      continue
    }
    const gap = glyph.x - right
    const last = segments.at(-1)
    if (!last || gap > segmentGap * glyph.size) segments.push([{ ...glyph, afterSpace: false }])
    else if (!isPaintedTwice(last.at(-1), glyph))
      last.push({ ...glyph, afterSpace: space || gap > wordGap * glyph.size })
    right = Math.max(right, glyph.x + glyph.width)
    space = false
  }
  return segments.map(segmentOf)
}

/** From left to right; marks that are still alone join the letter on their left. */
function withMarksOnLetters(glyphs: readonly PdfGlyph[]): readonly PdfGlyph[] {
  const sorted = glyphs.toSorted((one, other) => one.x - other.x)
  const letters: PdfGlyph[] = []
  for (const glyph of sorted) {
    const base = letters.at(-1)
    if (base && /^\p{M}+$/u.test(glyph.text)) letters[letters.length - 1] = { ...base, text: base.text + glyph.text }
    else letters.push(glyph)
  }
  return letters
}

/** Some programs print a letter twice, a little apart, to make it bold. */
function isPaintedTwice(before: PdfGlyph | undefined, glyph: PdfGlyph): boolean {
  return before !== undefined && before.text === glyph.text && glyph.x - before.x < 0.3 * glyph.width && glyph.width > 0
}

function segmentOf(glyphs: readonly SeenGlyph[]): PdfSegment {
  const { size, y } = mostOf(glyphs)
  return {
    glyphs,
    left: glyphs[0]?.x ?? 0,
    right: glyphs.reduce((right, glyph) => Math.max(right, glyph.x + glyph.width), Number.NEGATIVE_INFINITY),
    y,
    size,
  }
}

/** The glyph whose size most of them have. */
function mostOf(glyphs: readonly SeenGlyph[]): PdfGlyph {
  const counts = new Map<number, { count: number; glyph: SeenGlyph }>()
  for (const glyph of glyphs) {
    const found = counts.get(glyph.size)
    counts.set(glyph.size, { count: (found?.count ?? 0) + 1, glyph: found?.glyph ?? glyph })
  }
  const [first] = [...counts.values()].toSorted((one, other) => other.count - one.count)
  if (!first) throw new RangeError('a segment has glyphs')
  return first.glyph
}
