import type { CellCheck, Found } from '#shared/checks/check.ts'
import { isQuotedAlone } from '#shared/checks/completeness/is-quoted-alone.ts'
import { markupEntities } from '#shared/checks/completeness/markup-entities.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { overlap } from '#shared/text/overlap.ts'

/** Code of a web page, a Markdown file or a forum that was not turned into text: `&nbsp;`, `<br>`, `**`, `[…](…)`. */
export const strayMarkup: CellCheck = {
  id: 'stray-markup',
  severity: 'error',
  scope: 'cell',
  look: ({ cell: { text } }) => (suspicious.test(text) ? markupIn(text.slice(0, mostRead)) : nothing),
}

/** No paragraph is longer; what is, is no text. */
const mostRead = 40_000
/** After so many nobody reads on. */
const most = 200
const suspicious = /[&<*`~\\]|\]\(|\[[/BIUQbiuq]|##|__|%20|="/

function* markupIn(text: string): Iterable<Found> {
  const masked = maskAddresses(text)
  const found: (TextSpan & { readonly replacement: string })[] = []
  for (const { pattern, replace, raw } of patterns) {
    for (const match of (raw === true ? text : masked).matchAll(pattern)) {
      if (found.length >= most) break
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((other) => overlap(other, span))) continue
      const replacement = replace(text.slice(span.start, span.end), text, span)
      if (replacement !== null) found.push({ ...span, replacement })
    }
  }
  for (const { start, end, replacement } of found.sort((one, other) => one.start - other.start)) {
    yield { start, end, values: { markup: text.slice(start, end).slice(0, 40) }, fix: { start, end, replacement } }
  }
}

interface Markup {
  /** Every repeat is bounded. */
  readonly pattern: RegExp
  /** What stands in its place; null where it is no markup. */
  replace(quote: string, text: string, span: TextSpan): string | null
  /** Addresses belong to it. */
  readonly raw?: true
}

const tags =
  'a|abbr|article|b|blockquote|body|br|cite|code|dd|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|li|link|meta|nav|o:p|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video'

const patterns: readonly Markup[] = [
  {
    raw: true,
    pattern: /\[[^\][\n]{1,200}\]\((?:https?:\/\/|mailto:|tel:|www\.|\/|#)[^\s()]{0,300}\)/gu,
    replace: linkText,
  },
  { pattern: /&(?:[A-Za-z]{2,8}\d{0,2}|#\d{1,6}|#[xX][\dA-Fa-f]{1,6});/gu, replace: decoded },
  { raw: true, pattern: new RegExp(`</?(?:${tags})(?:\\s[^<>]{0,300})?\\s?/?>`, 'giu'), replace: withoutTag },
  { pattern: /<!--[^\n]{0,300}?-->/gu, replace: () => '' },
  {
    pattern: /\[\/?(?:b|i|u|s|url|img|quote|color|size)(?:=[^\]\n]{1,100})?\]/giu,
    replace: (quote, text) => (isPaired(quote, text) ? '' : null),
  },
  { pattern: /(?<!\*)\*{2,3}(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*{2,3}(?!\*)/gu, replace: withoutMarks },
  { pattern: /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]{1,120}(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, replace: withoutMarks },
  { pattern: /~~(?=\S)[^~\n]{1,200}~~/gu, replace: withoutMarks },
  { pattern: /(?<!`)`{1,3}(?=[^\s`])[^`\n]{1,120}(?<=[^\s`])`{1,3}(?!`)/gu, replace: withoutMarks },
  {
    pattern: /(?<![\p{L}\p{N}_/.@-])__(?=[^\s_])[^_\n]{1,120}(?<=[^\s_])__(?![\p{L}\p{N}_/@-])/gu,
    replace: withoutMarks,
  },
  { pattern: /(?<=\p{L})%20(?=\p{L})/gu, replace: () => ' ' },
  { pattern: /\[\/?[a-z][a-z_-]{2,20}(?:\s[a-z_-]{2,20}="[^"\]\n]{0,100}"){1,6}\s?\/?\]/gu, replace: () => '' },
  { pattern: /(?<![\p{L}-])(?:style|class|href|src|align)="[^"\n]{0,100}"\s?/gu, replace: () => '' },
  { pattern: /\\u[\dA-Fa-f]{4}(?![\p{L}\p{N}]*\\)/gu, replace: (quote) => decodedUnit(quote) },
  { pattern: /(?<=^|\n)#{2,6}[ \t\u00a0]+(?=[\p{L}\p{N}«“"])/gu, replace: () => '' },
  { pattern: /(?<![A-Za-z:\\])\\[nrt](?![a-z]{2})|(?<=[.!?؟])\\n/gu, replace: () => ' ' },
]

function linkText(quote: string): string {
  const middle = quote.indexOf('](')
  const label = quote.slice(1, middle)
  const address = quote.slice(middle + 2, -1).replace(/^(?:mailto|tel):/u, '')
  return label === address || /^[/#]|^$/u.test(address) ? label : `${label} (${address})`
}

function decoded(quote: string): string | null {
  const name = quote.slice(1, -1)
  if (!name.startsWith('#')) return markupEntities[name] ?? markupEntities[name.toLowerCase()] ?? null
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}

/** `\\u00a0` */
function decodedUnit(quote: string): string {
  const code = Number.parseInt(quote.slice(2), 16)
  return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCharCode(code)
}

/** A tag between two words leaves a space where it broke the line; one that the text quotes it speaks of. */
function withoutTag(quote: string, text: string, span: TextSpan): string | null {
  if (isQuotedAlone(text, span)) return null
  const { start, end } = span
  const breaks = /^<\/?(?:br|p|div|li|tr|td|h\d|hr|ul|ol|table|blockquote)\b/iu.test(quote)
  return breaks && /\S/u.test(text[start - 1] ?? ' ') && /\S/u.test(text[end] ?? ' ') ? ' ' : ''
}

/** One `[b]` is a footnote; forums open and close. */
function isPaired(quote: string, text: string): boolean {
  const name = /[a-z]+/iu.exec(quote)?.[0] ?? ''
  return quote.includes('/') || text.toLowerCase().includes(`[/${name.toLowerCase()}]`)
}

function withoutMarks(quote: string): string {
  return quote.replace(/^[*~`_]+|[*~`_]+$/gu, '')
}
