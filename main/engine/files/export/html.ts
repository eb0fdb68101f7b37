import { embeddedFontFaces } from '#engine/files/export/document-fonts.ts'
import type { ExportedRow, ExportedVersion } from '#engine/files/export/exported-version.ts'
import { type BlockNode, type ListNode, listTree } from '#engine/files/export/list-tree.ts'
import { releaseStyles } from '#engine/files/export/release-styles.ts'
import { textStretches } from '#engine/files/export/text-stretches.ts'
import { plainTextOf, type RichBlock, type RichRun } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import type { Direction } from '#shared/text/direction.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

export interface HtmlOptions {
  /** `named` leaves the typeface to the reader's machine; `embedded` carries it inside, for printing. */
  readonly fonts: 'named' | 'embedded'
}

/** One language as a single HTML file that loads nothing: no script, no picture, no style sheet from elsewhere. */
export async function htmlOf(version: ExportedVersion, options: HtmlOptions): Promise<string> {
  const article = articleHtmlOf(version)
  const body = options.fonts === 'embedded' ? asPrinted(article) : article
  const faces = options.fonts === 'embedded' ? await embeddedFontFaces(body) : ''
  const description = descriptionOf(version)
  return `<!doctype html>
<html lang="${escaped(version.locale)}" dir="${version.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(version.title)}</title>
${description ? `<meta name="description" content="${escaped(description)}">\n` : ''}<meta name="generator" content="Dragoman">
<style>
${faces}${releaseStyles(version)}
</style>
</head>
<body>
${body}
</body>
</html>
`
}

/**
 * The structure of a PDF as browsers write it (1.4) has no role for emphasis, and readers pass over a role they do not
 * know with all that it holds: on paper it is only how letters look. Texts are escaped, so that only tags are met here.
 */
function asPrinted(html: string): string {
  return html.replaceAll(/<(\/?)strong>/gu, '<$1b>').replaceAll(/<(\/?)em>/gu, '<$1i>')
}

/** The lede, or the first paragraph of the body, cut at a word: what a search engine or a message shows of the page. */
function descriptionOf(version: ExportedVersion): string {
  const row = version.rows.find(({ kind }) => kind === 'lede') ?? version.rows.find(({ kind }) => kind === 'body')
  const text = row ? plainTextOf(row.blocks).replace(/\s+/g, ' ').trim() : ''
  if (text.length <= 300) return text
  const cut = text.lastIndexOf(' ', 299)
  return `${text.slice(0, cut > 0 ? cut : 299).toWellFormed()}…`
}

/** The text alone, without a page around it. */
export function articleHtmlOf(version: ExportedVersion): string {
  const parts: string[] = []
  const { rows, direction } = version
  for (let index = 0; index < rows.length; ) {
    const row = rows[index]
    if (!row) break
    let next = index + 1
    if (gathers.has(row.kind)) while (rows[next]?.kind === row.kind) next += 1
    const isDeck = row.kind === 'subhead' && rows.slice(0, index).every(({ kind }) => openingKinds.has(kind))
    parts.push(sectionOf(row.kind, rows.slice(index, next), { direction, isFirst: !parts.some(isHeadline), isDeck }))
    index = next
  }
  return `<article>\n${parts.join('\n')}\n</article>`
}

/** Neighbouring rows of these kinds are one part of the page: an address of five lines is one address. */
const gathers = new Set<RowKind>(['boilerplate', 'contact', 'note', 'quote', 'list'])
const openingKinds = new Set<RowKind>(['headline', 'subhead', 'dateline'])
const isHeadline = (part: string): boolean => part.startsWith('<h1')

interface Setting {
  readonly direction: Direction
  /** No headline stands before: a page has one `h1`. */
  readonly isFirst: boolean
  /** A subhead under the headline, not one between paragraphs. */
  readonly isDeck: boolean
}

function sectionOf(kind: RowKind, rows: readonly ExportedRow[], setting: Setting): string {
  const nodes = listTree(rows.flatMap((row) => row.blocks))
  const { direction } = setting
  const flow = (name?: string): string => nodes.map((node) => nodeOf(node, direction, name)).join('\n')
  switch (kind) {
    case 'headline':
      return setting.isFirst ? `<h1>${linesOf(nodes, direction)}</h1>` : `<h2>${linesOf(nodes, direction)}</h2>`
    case 'subhead':
      return setting.isDeck
        ? `<p class="subhead">${linesOf(nodes, direction)}</p>`
        : `<h2>${linesOf(nodes, direction)}</h2>`
    case 'dateline':
      return flow('dateline')
    case 'lede':
      return flow('lede')
    case 'body':
    case 'list':
      return flow()
    case 'quote':
      return `<blockquote>\n${flow()}\n</blockquote>`
    case 'boilerplate':
      return `<section class="boilerplate">\n${flow()}\n</section>`
    case 'contact':
      return `<footer>\n<address>\n${nodes.map((node) => nodeOf(asText(node), direction)).join('\n')}\n</address>\n</footer>`
    case 'note':
      return `<aside class="note">\n${flow()}\n</aside>`
    case 'end':
      return flow('end')
    default:
      return unreachable(kind)
  }
}

/** The blocks of one cell of a table. Its headings are bold lines: the outline of the page is not the release's. */
export function cellHtmlOf(blocks: readonly RichBlock[], direction: Direction): string {
  return listTree(blocks)
    .map((node) => nodeOf(asText(node), direction))
    .join('\n')
}

/** `address` may hold no heading (HTML, 4.3.10), so a heading in it becomes a bold line. */
function asText(node: BlockNode): BlockNode {
  if (node.type !== 'heading') return node
  return { type: 'paragraph', level: 0, runs: node.runs.map((run) => ({ ...run, bold: true })) }
}

function linesOf(nodes: readonly BlockNode[], direction: Direction): string {
  return nodes
    .flatMap((node) => (node.type === 'list' ? node.items.map((item) => item.runs) : [node.runs]))
    .map((runs) => runsOf(runs, direction))
    .join('<br>\n')
}

function nodeOf(node: BlockNode, direction: Direction, name?: string): string {
  switch (node.type) {
    case 'list':
      return listOf(node, direction)
    case 'heading': {
      const level = Math.min(node.level + 1, 6)
      return `<h${level}>${runsOf(node.runs, direction)}</h${level}>`
    }
    case 'paragraph':
      return `<p${name ? ` class="${name}"` : ''}>${runsOf(node.runs, direction)}</p>`
    default:
      return unreachable(node)
  }
}

function listOf(list: ListNode, direction: Direction): string {
  const tag = list.ordered ? 'ol' : 'ul'
  const items = list.items.map((item) => {
    const inner = item.lists.map((nested) => `\n${listOf(nested, direction)}`).join('')
    return `<li>${runsOf(item.runs, direction)}${inner}</li>`
  })
  return `<${tag}>\n${items.join('\n')}\n</${tag}>`
}

function runsOf(runs: readonly RichRun[], direction: Direction): string {
  return runs.map((run) => runOf(run, direction)).join('')
}

function runOf(run: RichRun, direction: Direction): string {
  let html = textStretches(run.text, direction)
    .map((stretch) => {
      const text = escaped(stretch.text).replaceAll('\n', '<br>\n')
      return stretch.atom ? `<bdi dir="ltr">${text}</bdi>` : text
    })
    .join('')
  if (run.underline) html = `<u>${html}</u>`
  if (run.italic) html = `<em>${html}</em>`
  if (run.bold) html = `<strong>${html}</strong>`
  const address = safeAddressOf(run.href)
  return address === null ? html : `<a href="${escaped(address)}">${html}</a>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function unreachable(value: never): never {
  throw new Error(`Not a kind of row or block: ${JSON.stringify(value)}`)
}
