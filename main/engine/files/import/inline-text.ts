import { isBreakCode, marksOfCode } from '#engine/files/import/code-marks.ts'
import { type Marks, RunBuilder } from '#engine/files/import/run-builder.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'

type Attributes = Readonly<Record<string, string>>

/** What was met in the texts of a file and is not in its versions. */
export interface InlineLeftOut {
  codes: number
  changes: number
}

/** What a file says of its codes apart from the text: by the id of a code or of its data, the code itself. */
export type CodeDefinitions = ReadonlyMap<string, string>

/**
 * The text of one segment with the codes of XLIFF 1.2 (section 2.4), XLIFF 2.1 (section 4.2.3) and TMX 1.4b (section 4):
 * codes that are told to be emphasis, a link or a line break are kept as such, the others are left out and counted; what
 * stands in a code is no text, what is spanned by one is.
 */
export class InlineText {
  private readonly definitions: CodeDefinitions
  private readonly left: InlineLeftOut
  private readonly runs = new RunBuilder()
  private readonly path: OpenInline[] = []
  /** Codes that begin in one place and end in another, which need not be nested. */
  private readonly pairs = new Map<string, Marks>()

  constructor(definitions: CodeDefinitions, left: InlineLeftOut) {
    this.definitions = definitions
    this.left = left
  }

  open(name: string, attributes: Attributes): void {
    const outer = this.inner
    const isDeleted = name === 'mq:del' || attributes['mtype'] === 'x-sdl-deleted'
    if (isDeleted || name === 'mq:ins' || attributes['mtype'] === 'x-sdl-added') this.left.changes += 1
    const inCode = outer.inCode || codes.has(name) || isDeleted || (name.includes(':') && name !== 'mq:ins')
    const marks = spans.has(name) ? this.told(attributes, this.codeOf(attributes)) : null
    if (spans.has(name) && !annotations.has(name) && marks === null) this.left.codes += 1
    this.path.push({ name, attributes, inCode, marks: { ...outer.marks, ...marks }, code: '' })
  }

  text(text: string, keepsLines: boolean): void {
    const inner = this.path.at(-1)
    if (inner?.inCode) {
      if (inner.code.length < longestCode) inner.code += text.slice(0, longestCode)
      return
    }
    const marks = Object.assign({}, this.inner.marks, ...this.pairs.values()) as Marks // each of them is one
    const [first = '', ...lines] = keepsLines ? text.split('\n') : [text]
    this.runs.add(first, marks)
    for (const line of lines) {
      this.runs.lineBreak()
      this.runs.add(line, marks)
    }
  }

  close(): void {
    const closed = this.path.pop()
    if (!closed || this.inner.inCode) return
    const { name, attributes } = closed
    const code = closed.code === '' ? this.codeOf(attributes) : closed.code
    const pair = attributes['rid'] ?? attributes['startRef'] ?? attributes['i'] ?? attributes['id'] ?? ''
    if (starts.has(name) || (name === 'it' && isOpening(attributes))) this.begin(pair, attributes, code)
    else if (ends.has(name) || name === 'it') this.pairs.delete(pair)
    else if (single.has(name)) this.stand(attributes, code)
  }

  take(): readonly RichBlock[] {
    this.pairs.clear()
    const runs = this.runs.take()
    return runs.some((run) => /\S/u.test(run.text)) ? [{ type: 'paragraph', runs }] : []
  }

  private get inner(): Pick<OpenInline, 'inCode' | 'marks'> {
    return this.path.at(-1) ?? { inCode: false, marks: {} }
  }

  private begin(pair: string, attributes: Attributes, code: string): void {
    const marks = this.told(attributes, code)
    if (marks) this.pairs.set(pair, marks)
    else this.left.codes += 1
  }

  private stand(attributes: Attributes, code: string): void {
    if (isBreakCode(typeOf(attributes), code)) this.runs.lineBreak()
    else if (/^(?:x-)?tab$/iu.test(typeOf(attributes))) this.runs.add(' ', this.inner.marks)
    else this.left.codes += 1
  }

  private told(attributes: Attributes, code: string): Marks | null {
    const address = attributes['xlink:href'] ?? attributes['href']
    return marksOfCode(typeOf(attributes), address === undefined ? code : `${code} href="${address}"`)
  }

  private codeOf(attributes: Attributes): string {
    for (const key of ['dataRef', 'dataRefStart', 'id']) {
      const defined = this.definitions.get(`${key === 'id' ? 'tag' : 'data'}/${attributes[key] ?? ''}`)
      if (defined !== undefined) return defined
    }
    return ''
  }
}

interface OpenInline {
  readonly name: string
  readonly attributes: Attributes
  readonly inCode: boolean
  readonly marks: Marks
  code: string
}

const longestCode = 4_000

/** Elements that hold the text they say something of. */
const spans: ReadonlySet<string> = new Set(['g', 'pc', 'hi', 'mrk'])
const annotations: ReadonlySet<string> = new Set(['mrk', 'hi'])
/** Elements that hold what stands in the original file. */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub'])
const starts: ReadonlySet<string> = new Set(['bpt', 'bx', 'sc'])
const ends: ReadonlySet<string> = new Set(['ept', 'ex', 'ec'])
const single: ReadonlySet<string> = new Set(['x', 'ph', 'ut', 'cp'])

function isOpening({ pos }: Attributes): boolean {
  return pos === 'open' || pos === 'begin'
}

function typeOf(attributes: Attributes): string {
  return [attributes['ctype'], attributes['type'], attributes['subType'], attributes['mtype']]
    .filter((value) => value !== undefined)
    .join(' ')
}
