import { isTurned, type PdfGlyph, type PdfPage } from '#engine/files/import/pdf-glyph.ts'
import type { PdfMatrix } from '#engine/files/import/pdf-matrix.ts'
import { type PdfOperators, PdfTextState } from '#engine/files/import/pdf-text-state.ts'
import type { Marks } from '#engine/files/import/run-builder.ts'

/** What a page is made of, as the reader of PDF tells it. */
export interface PdfOperations {
  readonly operators: PdfOperators
  readonly operations: readonly number[]
  /** Of each operation, in its order. */
  readonly operands: readonly unknown[]
  /** From the lengths of the page to points from its upper left corner. */
  readonly toPage: PdfMatrix
  readonly fontOf: (name: string) => PdfFont
  readonly links: readonly PdfLink[]
}

export interface PdfFont {
  readonly bold: boolean
  readonly italic: boolean
  /** From the units of its widths to its size. */
  readonly unit: number
}

/** A place on a page that leads somewhere, in points from its upper left corner. */
export interface PdfLink {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly href: string
}

/** The glyphs of a page in the order in which they are printed, with the marks of a letter in one with it. */
export function pdfPageGlyphs(page: PdfOperations): Pick<PdfPage, 'glyphs' | 'turned'> {
  const { operators } = page
  const state = new PdfTextState(operators, page.toPage)
  const glyphs: PdfGlyph[] = []
  const tags: boolean[] = []
  let turned = 0
  for (const [at, operation] of page.operations.entries()) {
    const operands = listOf(page.operands[at])
    if (operation === operators.beginMarkedContent || operation === operators.beginMarkedContentProps)
      tags.push(operands[0] === 'Artifact' || tags.at(-1) === true)
    else if (operation === operators.endMarkedContent) tags.pop()
    else if (operation !== operators.showText) state.after(operation, operands)
    else if (isLevel(state.place))
      showText(listOf(operands[0]), state, page, (glyph) => glyphs.push({ ...glyph, isArtifact: tags.at(-1) === true }))
    else turned += 1
  }
  return { glyphs: withMarksOnLetters(glyphs), turned }
}

function showText(
  text: readonly unknown[],
  state: PdfTextState,
  page: PdfOperations,
  add: (glyph: Omit<PdfGlyph, 'isArtifact'>) => void,
): void {
  const { size, letterSpacing, wordSpacing, widened, font: name } = state.now
  const font = page.fontOf(name)
  const style: Marks = { ...(font.bold ? { bold: true } : {}), ...(font.italic ? { italic: true } : {}) }
  for (const piece of text) {
    if (typeof piece === 'number') {
      state.advance((-piece / 1000) * size * widened)
      continue
    }
    const { unicode, width, isSpace } = glyphOf(piece)
    const [a, , c, d, x, y] = state.place
    const advance = width * font.unit
    const height = Math.hypot(c, d)
    const wide = advance * a
    const href = page.links.find((link) => holds(link, x + wide / 2, y - height / 4))?.href
    if (unicode !== '' && height >= smallest && height <= largest && Number.isFinite(x + y + wide))
      add({
        text: folded(unicode),
        x: Math.min(x, x + wide),
        y,
        width: Math.abs(wide),
        size: Math.round(height * 10) / 10,
        marks: href === undefined ? style : { ...style, href },
      })
    state.advance((advance * size + letterSpacing + (isSpace ? wordSpacing : 0)) * widened)
  }
}

/** In points: nobody reads smaller letters, and no page holds larger ones. */
const smallest = 0.5
const largest = 2_000

function glyphOf(piece: unknown): { readonly unicode: string; readonly width: number; readonly isSpace: boolean } {
  const { unicode, width, isSpace } =
    typeof piece === 'object' && piece !== null ? (piece as Record<string, unknown>) : {}
  return {
    unicode: typeof unicode === 'string' ? unicode.toWellFormed() : '',
    width: typeof width === 'number' && Number.isFinite(width) ? width : 0,
    isSpace: isSpace === true,
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Whether text stands upright and runs from side to side, but for the slant of a scan. */
function isLevel([a, b]: PdfMatrix): boolean {
  return Math.abs(b) <= 0.1 * Math.abs(a)
}

function holds({ left, top, right, bottom }: PdfLink, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/**
 * Old fonts have a code for each shape of an Arabic letter and for Latin ligatures; a text has the letters. Where a font
 * has one glyph for two apostrophes, a PDF names the one that is a letter of some languages; a text has the other.
 */
function folded(text: string): string {
  return (/[\ufb00-\ufdef\ufe70-\ufefc]/u.test(text) ? text.normalize('NFKC') : text).replace('\u02bc', '’')
}

/** Marks on a ligature are those of its first letter, but for the ending that stands above an alif. */
function withMarks(letters: string, marks: string): string {
  const [first = ''] = letters
  return marks.startsWith('\u064b') ? letters + marks : first + marks + letters.slice(first.length)
}

/**
 * Marks of Arabic and Hebrew letters are printed as they are seen from left to right, before the letter they are read
 * behind; marks of other letters behind it. Which letter it is the place tells.
 */
function withMarksOnLetters(glyphs: readonly PdfGlyph[]): readonly PdfGlyph[] {
  const joined: PdfGlyph[] = []
  let waiting: PdfGlyph[] = []
  for (const glyph of glyphs) {
    if (/^\p{M}+$/u.test(glyph.text)) {
      const before = joined.at(-1)
      if (!isTurned(glyph.text) && before && isAt(glyph, before))
        joined.splice(-1, 1, { ...before, text: withMarks(before.text, glyph.text) })
      else if (waiting.length < mostMarks) waiting.push(glyph)
      else joined.push(glyph)
      continue
    }
    const own = waiting.filter((mark) => isAt(mark, glyph)).toReversed()
    const left = waiting.filter((mark) => !own.includes(mark))
    joined.push(...left, { ...glyph, text: withMarks(glyph.text, own.map(({ text }) => text).join('')) })
    waiting = []
  }
  return [...joined, ...waiting]
}

/** More marks stand on no letter. */
const mostMarks = 8

function isAt(mark: PdfGlyph, letter: PdfGlyph): boolean {
  const reach = 0.3 * letter.size
  const middle = mark.x + mark.width / 2
  return (
    Math.abs(mark.y - letter.y) <= letter.size &&
    middle >= letter.x - reach &&
    middle <= letter.x + letter.width + reach
  )
}
