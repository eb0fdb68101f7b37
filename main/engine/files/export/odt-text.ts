import { textStretches } from '#engine/files/export/text-stretches.ts'
import { type Markup, markup } from '#engine/report/html-markup.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import type { Direction } from '#shared/text/direction.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/** The runs of one paragraph as OpenDocument text (ODF 1.3, 6.1). */
export function odtText(runs: readonly RichRun[], direction: Direction): readonly Markup[] {
  let afterSpace = true
  return runs.map((run) => {
    const address = safeAddressOf(run.href)
    const marked = textStretches(run.text, direction)
      // LibreOffice tears a phone number apart in a right-to-left paragraph; the marks hold it together.
      .map((stretch) => (stretch.atom ? `\u200e${stretch.text}\u200e` : stretch.text))
      .join('')
    const text = charactersOf(marked, afterSpace)
    afterSpace = /[ \t\n]$/.test(marked)
    const style = textStyleOf(run, address !== null)
    const styled = style === '' ? markup`${text}` : markup`<text:span text:style-name="${style}">${text}</text:span>`
    if (address === null) return styled
    return markup`<text:a xlink:type="simple" xlink:href="${address}" text:style-name="Internet_20_link" text:visited-style-name="Internet_20_link">${styled}</text:a>`
  })
}

/** One automatic style for each way in which marks meet: bold, italic, underlined. */
export const odtTextStyles = ['B', 'I', 'U', 'BI', 'BU', 'IU', 'BIU'] as const

/** Its own style underlines a link. */
function textStyleOf(run: RichRun, isLink: boolean): string {
  return `${run.bold ? 'B' : ''}${run.italic ? 'I' : ''}${run.underline && !isLink ? 'U' : ''}`
}

/** White space that a reader would collapse (6.1.2) is written as elements. */
function charactersOf(text: string, afterSpace: boolean): readonly Markup[] {
  const pieces: Markup[] = []
  for (const [piece] of text.matchAll(/\n|\t| +|[^\n\t ]+/g)) {
    if (piece === '\n') pieces.push(markup`<text:line-break/>`)
    else if (piece === '\t') pieces.push(markup`<text:tab/>`)
    else if (piece.startsWith(' ')) pieces.push(spacesOf(piece.length, pieces.length === 0 && afterSpace))
    else pieces.push(markup`${piece}`)
  }
  return pieces
}

function spacesOf(count: number, collapses: boolean): Markup {
  const written = collapses ? 0 : 1
  const more = count - written
  return markup`${' '.repeat(written)}${more > 0 ? markup`<text:s text:c="${more}"/>` : ''}`
}
