import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { DocxScript } from '#engine/files/export/docx-script.ts'
import { textStretches } from '#engine/files/export/text-stretches.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/** The runs of one paragraph of a Word document, cut where the direction changes. */
export function docxRuns(runs: readonly RichRun[], script: DocxScript): readonly ParagraphChild[] {
  return runs.flatMap((run) => runOf(run, script))
}

function runOf(run: RichRun, script: DocxScript): readonly ParagraphChild[] {
  const address = safeAddressOf(run.href)
  const marks: IRunOptions = {
    ...(run.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(run.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(run.underline && address === null ? { underline: {} } : {}),
    ...(address === null ? {} : { style: 'Hyperlink' }),
  }
  const runs = textStretches(run.text, script.direction).flatMap((stretch) => {
    // Word and LibreOffice tear a phone number apart even in a left-to-right run; the marks hold it together.
    const text = stretch.atom ? `\u200e${stretch.text}\u200e` : stretch.text
    return linesOf(text, { ...marks, ...script.run(stretch.direction) })
  })
  return address === null ? runs : [new ExternalHyperlink({ link: address, children: runs })]
}

function linesOf(text: string, options: IRunOptions): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }))
}
