import type { ExportedVersion } from '#engine/files/export/exported-version.ts'
import { type BlockNode, type ListNode, listTree } from '#engine/files/export/list-tree.ts'
import { withMarks } from '#engine/files/export/text-stretches.ts'
import { type Markup, markup } from '#engine/report/html-markup.ts'
import type { RichRun } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import type { Direction } from '#shared/text/direction.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/**
 * One language to be pasted into a message or sent as one. Mail programs throw style sheets away, know neither `bdi` nor
 * logical properties, and Outlook lays out by tables: so every element has its own style, sides are left and right, and
 * numbers in an Arabic text are held together by left-to-right marks.
 */
export function emailHtmlOf(version: ExportedVersion): string {
  const { locale, direction, title } = version
  const look = lookOf(direction)
  return markup`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body dir="${direction}" style="margin:0;padding:0;background-color:#ffffff">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse">
<tr><td align="center" style="padding:16px">
<table role="presentation" lang="${locale}" dir="${direction}" width="600" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;width:100%;max-width:600px">
${version.rows.map(({ kind, blocks }) => rowOf(kind, listTree(blocks), look))}</table>
</td></tr>
</table>
</body>
</html>
`.html
}

interface EmailLook {
  readonly direction: Direction
  /** Where a line begins. */
  readonly side: 'left' | 'right'
  readonly font: string
  readonly lineHeight: string
  /** Arabic is set larger: its letters are small for their size. */
  readonly scale: number
}

function lookOf(direction: Direction): EmailLook {
  return direction === 'rtl'
    ? { direction, side: 'right', font: "'Times New Roman',Tahoma,serif", lineHeight: '1.7', scale: 1.15 }
    : { direction, side: 'left', font: "Georgia,'Times New Roman',serif", lineHeight: '1.5', scale: 1 }
}

interface RowLook {
  readonly px: number
  readonly color: string
  readonly above: number
}

const usual: RowLook = { px: 16, color: '#1a1a1a', above: 0 }
const rowLooks: Partial<Record<RowKind, RowLook>> = {
  headline: { px: 26, color: '#1a1a1a', above: 0 },
  subhead: { px: 19, color: '#3c4650', above: 0 },
  dateline: { ...usual, color: '#3c4650' },
  boilerplate: { px: 15, color: '#3c4650', above: 12 },
  contact: { px: 15, color: '#1a1a1a', above: 12 },
  note: { px: 14, color: '#3c4650', above: 12 },
}

function rowOf(kind: RowKind, nodes: readonly BlockNode[], look: EmailLook): Markup {
  const { px, color, above } = rowLooks[kind] ?? usual
  const align = kind === 'end' ? 'center' : look.side
  const quote = kind === 'quote' ? `padding-${look.side}:14px;border-${look.side}:3px solid #b9c3cd;` : ''
  const style = `${quote}padding-top:${above}px;padding-bottom:12px;text-align:${align};color:${color};font-family:${look.font};font-size:${Math.round(px * look.scale)}px;line-height:${look.lineHeight}`
  return markup`<tr><td align="${align}" dir="${look.direction}" style="${style}">
${nodes.map((node) => markup`${nodeOf(kind, node, look)}\n`)}</td></tr>
`
}

function nodeOf(kind: RowKind, node: BlockNode, look: EmailLook): Markup {
  if (node.type === 'list') return listOf(node, look)
  const text = node.runs.map((run) => runOf(run, look))
  if (kind === 'headline') return markup`<h1 style="margin:0;font-size:inherit;line-height:1.3">${text}</h1>`
  if (kind === 'subhead' || node.type === 'heading')
    return markup`<h2 style="margin:0 0 4px 0;font-size:inherit;line-height:1.4">${text}</h2>`
  return markup`<p style="margin:0 0 ${kind === 'contact' ? 2 : 6}px 0">${text}</p>`
}

function listOf(list: ListNode, look: EmailLook): Markup {
  const style = `margin:0;padding:0;padding-${look.side}:24px`
  const items = list.items.map(
    ({ runs, lists }) =>
      markup`<li style="margin:0 0 4px 0">${runs.map((run) => runOf(run, look))}${lists.map((inner) => listOf(inner, look))}</li>\n`,
  )
  return list.ordered
    ? markup`<ol dir="${look.direction}" style="${style}">\n${items}</ol>`
    : markup`<ul dir="${look.direction}" style="${style}">\n${items}</ul>`
}

function runOf(run: RichRun, { direction }: EmailLook): Markup {
  const lines = withMarks(run.text, direction).split('\n')
  let html = markup`${lines.map((line, index) => (index === 0 ? markup`${line}` : markup`<br>${line}`))}`
  const address = safeAddressOf(run.href)
  if (run.underline && address === null) html = markup`<u>${html}</u>`
  if (run.italic) html = markup`<em>${html}</em>`
  if (run.bold) html = markup`<strong>${html}</strong>`
  return address === null
    ? html
    : markup`<a href="${address}" style="color:#0b4f8a;text-decoration:underline">${html}</a>`
}
