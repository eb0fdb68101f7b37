import type { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { matrixOf, type PdfMatrix, unmoved, within } from '#engine/files/import/pdf-matrix.ts'

interface State {
  readonly toPage: PdfMatrix
  readonly font: string
  readonly size: number
  readonly letterSpacing: number
  readonly wordSpacing: number
  /** 1: as the font has it. */
  readonly widened: number
  readonly leading: number
  readonly rise: number
}

/** The numbers of the operations of a page, by their names. */
export type PdfOperators = typeof OPS

/** Where on a page the next glyph stands, and in what font: the state of text in PDF (ISO 32000-2, 9.3 and 9.4). */
export class PdfTextState {
  now: State
  private readonly outer: State[] = []
  private line: PdfMatrix = unmoved
  private text: PdfMatrix = unmoved
  private readonly operators: PdfOperators

  constructor(operators: PdfOperators, toPage: PdfMatrix) {
    this.operators = operators
    this.now = {
      toPage,
      font: '',
      size: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      widened: 1,
      leading: 0,
      rise: 0,
    }
  }

  /** Takes up an operation of a page that changes the state; others change nothing. */
  after(operation: number, operands: readonly unknown[]): void {
    const [first, second] = operands.map(Number)
    const { operators } = this
    switch (operation) {
      case operators.save:
        if (this.outer.length < deepestState) this.outer.push(this.now)
        break
      case operators.restore:
        this.now = this.outer.pop() ?? this.now
        break
      case operators.transform:
        this.now = { ...this.now, toPage: within(matrixOf(operands), this.now.toPage) }
        break
      case operators.paintFormXObjectBegin:
        this.outer.push(this.now)
        this.now = { ...this.now, toPage: within(matrixOf(operands[0]), this.now.toPage) }
        break
      case operators.paintFormXObjectEnd:
        this.now = this.outer.pop() ?? this.now
        break
      case operators.beginText:
        this.startLine(unmoved)
        break
      case operators.setTextMatrix:
        this.startLine(matrixOf(operands.length === 6 ? operands : operands[0]))
        break
      case operators.moveText:
        this.moveLine(first, second)
        break
      case operators.setLeadingMoveText:
        this.now = { ...this.now, leading: -number(second) }
        this.moveLine(first, second)
        break
      case operators.nextLine:
        this.moveLine(0, -this.now.leading)
        break
      case operators.setFont:
        this.now = { ...this.now, font: String(operands[0]), size: number(second) }
        break
      case operators.setLeading:
        this.now = { ...this.now, leading: number(first) }
        break
      case operators.setCharSpacing:
        this.now = { ...this.now, letterSpacing: number(first) }
        break
      case operators.setWordSpacing:
        this.now = { ...this.now, wordSpacing: number(first) }
        break
      case operators.setHScale:
        this.now = { ...this.now, widened: number(first) / 100 }
        break
      case operators.setTextRise:
        this.now = { ...this.now, rise: number(first) }
        break
      default:
        break
    }
  }

  /** Where the next glyph stands. */
  get place(): PdfMatrix {
    const { size, widened, rise, toPage } = this.now
    return within(within([size * widened, 0, 0, size, 0, rise], this.text), toPage)
  }

  /** Goes on by a length in units of text. */
  advance(length: number): void {
    this.text = within([1, 0, 0, 1, length, 0], this.text)
  }

  private startLine(matrix: PdfMatrix): void {
    this.line = matrix
    this.text = matrix
  }

  private moveLine(x: number | undefined, y: number | undefined): void {
    this.startLine(within([1, 0, 0, 1, number(x), number(y)], this.line))
  }
}

const deepestState = 1_000

function number(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0
}
