import type { RichRun } from '#shared/model/rich-text.ts'

export interface Marks {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly href?: string
}

/** Collects the runs of one block: joins neighbours with equal marks and tidies white space as a browser would. */
export class RunBuilder {
  private runs: (RichRun & { text: string })[] = []

  add(text: string, marks: Marks, keepSpaces = false): void {
    const clean = controlsAway(text)
    const spaced = keepSpaces ? clean : clean.replace(/[ \t\r\n\f]+/gu, ' ')
    if (spaced !== '') this.push(spaced, marks)
  }

  lineBreak(): void {
    if (this.runs.length > 0) this.push('\n', {})
  }

  endsInBreak(): boolean {
    return this.runs.at(-1)?.text.trimEnd() !== this.runs.at(-1)?.text && /\n\s*$/u.test(this.runs.at(-1)?.text ?? '')
  }

  /** The finished runs, without white space at the edges or around breaks; the builder is empty afterwards. */
  take(): readonly RichRun[] {
    const runs = this.runs
    this.runs = []
    let before = '\n'
    for (const [index, run] of runs.entries()) {
      let text = run.text.replace(/ *\n */gu, '\n')
      if (/[ \n]$/u.test(before)) text = text.replace(/^ +/u, '')
      if (before.endsWith('\n') && index === 0) text = text.replace(/^[ \n]+/u, '')
      run.text = text
      if (text !== '') before = text
    }
    for (let index = runs.length - 1; index >= 0; index -= 1) {
      const run = runs[index]
      if (!run) break
      run.text = run.text.replace(/[ \n]+$/u, '')
      if (run.text !== '') break
    }
    return runs.filter((run) => run.text !== '').map((run) => ({ ...run, text: run.text.replace(/\n{3,}/gu, '\n\n') }))
  }

  private push(text: string, marks: Marks): void {
    const last = this.runs.at(-1)
    if (last && sameMarks(last, marks)) {
      last.text += last.text.endsWith(' ') ? text.replace(/^ +/u, '') : text
      return
    }
    this.runs.push({
      text,
      ...(marks.bold ? { bold: true } : {}),
      ...(marks.italic ? { italic: true } : {}),
      ...(marks.underline ? { underline: true } : {}),
      ...(marks.href ? { href: marks.href } : {}),
    })
  }
}

function sameMarks(run: RichRun, marks: Marks): boolean {
  return (
    !!run.bold === !!marks.bold &&
    !!run.italic === !!marks.italic &&
    !!run.underline === !!marks.underline &&
    run.href === marks.href
  )
}

/** Control characters carry no text; the marks of direction do and stay. */
function controlsAway(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
  return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufeff\ufffe\uffff]/gu, '').toWellFormed()
}
