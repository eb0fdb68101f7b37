import type { ExportedRow, ExportedVersion } from '#engine/files/export/exported-version.ts'
import { withMarks } from '#engine/files/export/text-stretches.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import type { Direction } from '#shared/text/direction.ts'

/**
 * Plain text in UTF-8, paragraphs apart by an empty line. The lines of a contact block and the items of a list stand
 * close together. A link whose text is not its address is followed by the address.
 */
export function txtOf(version: ExportedVersion): string {
  let text = ''
  let before: Line | null = null
  for (const line of version.rows.flatMap((row) => linesOf(row, version.direction))) {
    if (before) text += line.clings && before.clings ? '\n' : '\n\n'
    text += line.text
    before = line
  }
  return `${text}\n`
}

interface Line {
  readonly text: string
  readonly clings: boolean
}

function linesOf(row: ExportedRow, direction: Direction): readonly Line[] {
  const counters: number[] = []
  return row.blocks.map((block) => {
    const text = textOf(block, direction)
    if (block.type !== 'item') {
      counters.length = 0
      return { text, clings: row.kind === 'contact' }
    }
    counters.length = Math.min(counters.length, block.depth + 1)
    const number = block.ordered ? (counters[block.depth] ?? 0) + 1 : 0
    counters[block.depth] = number
    return { text: `${'  '.repeat(block.depth)}${block.ordered ? `${number}.` : '•'} ${text}`, clings: true }
  })
}

function textOf(block: RichBlock, direction: Direction): string {
  return block.runs
    .map((run, index) => {
      const last = block.runs[index + 1]?.href !== run.href
      const shown = block.runs
        .filter((other) => other.href === run.href)
        .map((other) => other.text)
        .join('')
      const address = run.href && last ? run.href.replace(/^(?:mailto|tel):/, '') : ''
      const told = address === '' || sameAddress(shown, address)
      return withMarks(told ? run.text : `${run.text} <${address}>`, direction)
    })
    .join('')
    .trim()
}

function sameAddress(shown: string, address: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '')
      .replace(/[\s()-]/g, '')
      .toLowerCase()
  return bare(shown).includes(bare(address))
}
