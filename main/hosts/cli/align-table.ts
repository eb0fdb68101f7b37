import type { Terminal } from '#hosts/cli/terminal.ts'
import type { AlignedGroup } from '#shared/alignment/alignment.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { directionOf } from '#shared/text/direction.ts'

/** Groups of segments side by side, a column a text, each with how sure it is. */
export function alignTable(
  texts: readonly SessionText[],
  groups: readonly AlignedGroup[],
  { width, style }: Pick<Terminal, 'width' | 'style'>,
): readonly string[] {
  const column = Math.max(narrowest, Math.floor((width - sureWidth) / texts.length) - gap.length)
  const line = (cells: readonly string[]): string => cells.join(gap).trimEnd()
  const head = texts.map(({ language, name }) => padded(`${language}  ${name}`.slice(0, column), column))
  const body = groups.flatMap(({ cells, confidence }) => {
    const columns = cells.map((cell, text) => wrapped(saidBy(texts[text], cell), column))
    const height = Math.max(1, ...columns.map((lines) => lines.length))
    return [
      '',
      ...Array.from({ length: height }, (_, row) => {
        const sure = row === 0 ? `${Math.round(confidence * 100)} %` : ''
        const pieces = columns.map((lines, text) => set(lines[row] ?? '', column, texts[text]?.language ?? ''))
        return line([style.dim(sure.padStart(sureWidth - gap.length)), ...pieces])
      }),
    ]
  })
  return [line([' '.repeat(sureWidth - gap.length), ...head.map((title) => style.bold(title))]), ...body]
}

const gap = '  '
const sureWidth = 8
const narrowest = 16

function saidBy(text: SessionText | undefined, cell: readonly number[]): string {
  return cell
    .map((segment) => plainTextOf([{ type: 'paragraph', runs: text?.segments[segment]?.runs ?? [] }]))
    .join(' ')
    .replace(/\s+/gu, ' ')
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let open = ''
  for (const word of text.split(' ')) {
    const longer = open === '' ? word : `${open} ${word}`
    if (widthOf(longer) <= width || open === '') open = longer
    else {
      lines.push(open)
      open = word
    }
  }
  return open === '' ? lines : [...lines, open]
}

/** A line in its own direction, beginning at its own side of the column. */
function set(text: string, width: number, language: string): string {
  if (directionOf(language) === 'ltr') return padded(text, width)
  const isolated = text === '' ? '' : `\u2067${text}\u2069`
  return `${' '.repeat(Math.max(0, width - widthOf(text)))}${isolated}`
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Marks above and below letters take no room, nor do marks of direction. */
function widthOf(text: string): number {
  return [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length
}
