import { BlockBuilder, type BlockShape } from '#engine/files/import/block-builder.ts'
import type { PdfLine } from '#engine/files/import/pdf-line.ts'
import { type PdfTypeface, pdfTypeface } from '#engine/files/import/pdf-typeface.ts'
import type { RichBlock, RichRun } from '#shared/model/rich-text.ts'

/**
 * Lines as the paragraphs they were broken from: one ends where its last line leaves room for the next word, where the
 * lines stand further apart, where the size of the letters changes, or before an indent. Larger letters than those of the
 * text make a heading. Words that were divided at the end of a line are joined.
 */
export function pdfParagraphs(lines: readonly PdfLine[]): {
  readonly blocks: readonly RichBlock[]
  readonly isCutShort: boolean
} {
  const typeface = pdfTypeface(lines)
  const words = new Set(
    lines.flatMap(({ text }) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{M}-]/u)
        .filter((word) => word.includes('-')),
    ),
  )
  const builder = new BlockBuilder()
  const paragraphs = paragraphsOf(lines, typeface)
  const insets = itemInsets(paragraphs)
  for (const paragraph of paragraphs) {
    const shape = shapeOf(paragraph, typeface, insets)
    for (const { text, bold, ...marks } of joined(paragraph, words))
      builder.text(text, bold && shape.is !== 'heading' ? { ...marks, bold } : marks)
    builder.endBlock(shape)
  }
  return { blocks: builder.finish().blocks, isCutShort: builder.isCutShort }
}

interface Paragraph {
  readonly lines: readonly PdfLine[]
  readonly marker: string | null
}

function paragraphsOf(lines: readonly PdfLine[], typeface: PdfTypeface): readonly Paragraph[] {
  const paragraphs: { lines: PdfLine[]; marker: string | null }[] = []
  for (const [at, line] of lines.entries()) {
    const open = paragraphs.at(-1)
    const previous = open?.lines.at(-1)
    const neighbours = [open?.lines[0], lines[at + 1]]
    const marker = markerOf(line) ?? (neighbours.some(isMarked) ? dashOf(line) : null)
    if (open && previous && marker === null && goesOn(previous, line, typeface, open)) open.lines.push(line)
    else paragraphs.push({ lines: [line], marker })
  }
  return paragraphs
}

function goesOn(previous: PdfLine, line: PdfLine, typeface: PdfTypeface, { lines, marker }: Paragraph): boolean {
  if (line.cells.length > 1 || (previous.cells.length > 1 && marker === null)) return false
  if (line.isBold !== previous.isBold || line.direction !== previous.direction) return false
  const ratio = line.size / previous.size
  if (ratio > mostOtherSize || ratio < 1 / mostOtherSize) return false
  const isHeading = typeface.headingLevel(line.size) !== null
  const leavesRoom = line.firstWordWidth + spaceWidth * line.size < previous.room
  const first = lines[0] ?? previous
  const isIndented = marker === null && line.inset - Math.min(first.inset, previous.inset) > indent * line.size
  if (line.region !== previous.region)
    return !leavesRoom && !isIndented && !isHeading && !/[.!?؟:…»”"]$/u.test(previous.text)
  if (line.y - previous.y > typeface.pitch * mostOtherPitch * Math.max(line.size, previous.size)) return false
  // The lines of a heading are often of one length, with room beside each of them.
  return isHeading || (!leavesRoom && !isIndented)
}

/** How much larger letters may be in one paragraph: Arabic ones are set larger than Latin ones beside them. */
const mostOtherSize = 1.2
const mostOtherPitch = 1.25
/** In heights of letters. */
const spaceWidth = 0.25
const indent = 0.9

/** The bullet or number that a line begins with; null: none. */
function markerOf({ cells, text }: PdfLine): string | null {
  if (cells.length > 2) return null
  return /^(?:[•●○◦▪■□‣⁃·\uf0b7\uf0a7\uf0d8\uf076]|\p{Nd}{1,2}[.)])(?=\s)/u.exec(text)?.[0] ?? null
}

/** How far from the edge items begin, the outermost first. */
function itemInsets(paragraphs: readonly Paragraph[]): readonly number[] {
  const found: number[] = []
  const insets = paragraphs.flatMap(({ lines, marker }) => (marker === null ? [] : [lines[0]?.inset ?? 0]))
  for (const inset of insets.toSorted((one, other) => one - other))
    if (found.length === 0 || inset - (found.at(-1) ?? 0) > nearInset) found.push(inset)
  return found
}

/** In points. */
const nearInset = 6

/** A dash at the beginning of a line is a marker only among others. */
function dashOf({ cells, text }: PdfLine): string | null {
  return cells.length > 2 ? null : (/^[-–—](?=\s)/u.exec(text)?.[0] ?? null)
}

function isMarked(line: PdfLine | undefined): boolean {
  return line !== undefined && (markerOf(line) ?? dashOf(line)) !== null
}

function shapeOf({ lines, marker }: Paragraph, { headingLevel }: PdfTypeface, insets: readonly number[]): BlockShape {
  const [first] = lines
  if (first && marker !== null) {
    const depth = insets.filter((inset) => inset < first.inset - nearInset).length
    return { is: 'item', ordered: /\p{Nd}/u.test(marker), depth }
  }
  const level = headingLevel(first?.size ?? 0)
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  return level !== null && length <= longestHeading ? { is: 'heading', level } : { is: 'paragraph' }
}

const longestHeading = 300

function joined({ lines, marker }: Paragraph, words: ReadonlySet<string>): readonly RichRun[] {
  const runs: RichRun[] = []
  for (const [at, line] of lines.entries()) {
    const own = runsOf(line, at === 0 ? marker : null)
    const last = runs.at(-1)
    const [first] = own
    if (last && first && isDivided(last.text, first.text, words))
      runs.splice(-1, 1, { ...last, text: last.text.replace(/[-\u00ad\u2010]$/u, '') })
    else if (last && !last.text.endsWith('-')) runs.push({ text: ' ' })
    runs.push(...own)
  }
  return runs
}

/** The cells of a row in one line, as those of tables in other documents are; without the marker of an item. */
function runsOf({ cells }: PdfLine, marker: string | null): readonly RichRun[] {
  if (marker === null) return cells.flatMap((runs, at) => (at === 0 ? runs : [{ text: ' | ' }, ...runs]))
  let left = marker.length
  return cells.flat().map((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    return { ...run, text: run.text.slice(cut) }
  })
}

/** A hyphen at the end of a line divides a word, unless the word is written with it elsewhere in the text. */
function isDivided(line: string, after: string, words: ReadonlySet<string>): boolean {
  const before = line.slice(-longestWord)
  const start = /([\p{L}\p{M}]+)[-\u2010]$/u.exec(before)?.[1]
  const end = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after.slice(0, longestWord))?.[0]
  if (/\u00ad$/u.test(before)) return true
  if (start === undefined || end === undefined) return false
  return !words.has(`${start}-${end}`.toLowerCase()) && !/-[\p{L}\p{M}]+[-\u2010]$/u.test(before)
}

const longestWord = 60
