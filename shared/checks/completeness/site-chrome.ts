import {
  type CellReader,
  type CheckContext,
  type FoundIn,
  type Gathered,
  type VersionCheck,
  versionCheck,
} from '#shared/checks/check.ts'
import { withoutLine } from '#shared/checks/completeness/without-line.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { FurnitureReason } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { foldLine } from '#shared/press/fold-line.ts'
import { furnitureOfLine } from '#shared/press/furniture-line.ts'
import { networkNames, shareWords } from '#shared/press/furniture-words.ts'
import { furnitureOf } from '#shared/press/site-furniture.ts'
import { overlap } from '#shared/text/overlap.ts'

/** Lines of the web page that came along with the text: menus, share bars, counters, tag lists, related news. */
export const siteChrome: VersionCheck = versionCheck<Told>({
  id: 'site-chrome',
  severity: 'warning',
  gather({ cells }, language, { read }) {
    const cell = cells[language]
    if (cell === undefined || cell.text === '') return 'empty'
    // A plain paragraph is no furniture: all it says is where the article stands.
    return isPlainParagraph(cell.text) ? 'article' : { cell, own: read(ownChrome, cell, language) }
  },
  // What stands around a line matters only on a page that has furniture at all: labels, related titles, repeated ones.
  among: (gathered) =>
    gathered.some(({ data }) => typeof data !== 'string' && data.own.length > 0) ? gathered : nothing,
  look: (gathered, language, context) => inVersion(gathered, context, language),
})

/** What a row says of the page: nothing, a paragraph of the article, or lines, of which some show themselves as furniture. */
type Told = 'empty' | 'article' | { readonly cell: CellText; readonly own: readonly Span[] }

/** One long line that ends as a sentence does and has nothing of a teaser or a notice of the site about it. */
function isPlainParagraph(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return (
    text.length > 140 &&
    (last === 0x2e || last === 0xbb || last === 0x201d || last === 0x21 || last === 0x3f || last === 0x061f) &&
    !text.endsWith('..') &&
    !text.includes('\n') &&
    !/[|•·]|cookie|Cookie|تعريف الارتباط/.test(text)
  )
}

interface Line {
  readonly row: RowText | null
  readonly text: string
  /** Where the line starts in its cell. */
  readonly at: number
}

function* inVersion(
  gathered: readonly Gathered<Told>[],
  { snippets }: CheckContext,
  language: LanguageTag,
): Iterable<FoundIn> {
  const cells = gathered.flatMap(({ row, data }) => (typeof data === 'string' ? [] : [{ row, ...data }]))
  if (snippets) {
    for (const { row, cell, own } of cells) yield* own.map((span) => remove(row, language, cell.text, span))
    return
  }
  const lines = gathered.flatMap(({ row, data }) =>
    data === 'article' ? [paragraph] : linesOf(row, data === 'empty' ? '' : data.cell.text),
  )
  const reasons = furnitureOf(
    lines.map((line) => line.text),
    language,
  )
  for (const { row, cell, own } of cells) {
    const ofCell = lines.flatMap((line, index) => {
      if (line.row !== row || !isChrome(reasons[index] ?? null, line.text)) return []
      return [trimmed(line.text, line.at)]
    })
    const both = [...ofCell, ...own.filter((span) => !ofCell.some((other) => overlap(other, span)))]
    for (const span of both) yield remove(row, language, cell.text, span)
  }
}

/** Stands for a plain paragraph. */
const paragraph: Line = { row: null, text: `${'Text '.repeat(30)}.`, at: 0 }

interface Span {
  readonly start: number
  readonly end: number
}

/** A page of more than this is not told apart here. */
const mostRead = 30_000

/** What shows itself as furniture without the lines around it. */
const ownChrome: CellReader<readonly Span[]> = ({ text }) => {
  const spans: Span[] = []
  if (text.length > mostRead) return spans
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    spans.push(...ownSpan(line, at))
    at += line.length + 1
  }
  return spans
}

/** Whether a cell is nothing but furniture that shows itself: then that is all there is to say of it. */
export const isOwnChrome: CellReader<boolean> = (cell, language, context) => {
  const spans = context.read(ownChrome, cell, language)
  let at = 0
  for (const { start, end } of spans) {
    if (cell.text.slice(at, start).trim() !== '') return false
    at = end
  }
  return spans.length > 0 && cell.text.slice(at).trim() === ''
}

function ownSpan(text: string, at: number): readonly Span[] {
  if (text.length > 2_000 || isParagraph(text) || text.trim() === '') return []
  const reason = furnitureOfLine(text)
  if ((reason !== null && isOwnReason(reason, text) && !isFigure(text)) || isArabicCredit(text))
    return [trimmed(text, at)]
  const tail = tailOf(text)
  return tail === null ? [] : [{ start: at + tail, end: at + text.trimEnd().length }]
}

/** A credit, or a teaser that repeats its title, is known by what stands around it; an account to follow is the office's own. */
function isOwnReason(reason: FurnitureReason, text: string): boolean {
  if (reason === 'share-bar') return !/@|:\/\/|www\.|\.(?:com|org|net|int)\b/u.test(text)
  return (
    reason !== 'source-credit' && reason !== 'translation-notice' && !(reason === 'related-news' && text.length > 80)
  )
}

/** A long line that ends as a sentence does is the release speaking; only notices about cookies are that long. */
function isParagraph(text: string): boolean {
  return text.length > 140 && /[.!?؟»”"]\s*$/u.test(text.slice(-4)) && !/cookie|تعريف الارتباط/iu.test(text)
}

function isChrome(reason: string | null, text: string): boolean {
  // A title that merely stands twice is a duplicate, not furniture; with a picture's size or a share bar on it, it is.
  return (
    reason !== null &&
    reason !== 'translation-notice' &&
    !isFigure(text) &&
    (reason !== 'repeated-title' || tailOf(text) !== null)
  )
}

/** Nothing but digits: `200 000` and `4202 9169` are figures of the release, not the size of a picture. */
function isFigure(text: string): boolean {
  return /^[\s+(]*\p{Nd}[\p{Nd}\s().,-]*$/u.test(text)
}

/** «المصدر: بوابة …» alone on its line: the credit an aggregator puts under what it copied. */
function isArabicCredit(text: string): boolean {
  const folded = foldLine(text)
  return /^المصدر\s?[:/]/u.test(folded) && folded.length <= 60 && !/\d/u.test(folded) && !/[.؟!]$/u.test(folded)
}

const pictureSize = /(?<=[^\d\s+])\s(\d{3,4})\s(\d{3,4})(?:\s(?!\d+\.?\s*$)[\p{L}\p{N}._-]{1,30})?\s*$/u

/** Where a share bar or the size of a picture starts at the end of a title; null where the line ends cleanly. */
function tailOf(text: string): number | null {
  const ending = text.slice(-60)
  const size = /\d{3}/.test(ending) ? pictureSize.exec(ending) : null
  if (size !== null && isPictureSize(Number(size[1]), Number(size[2]))) {
    return text.length - Math.min(60, text.length) + size.index + 1
  }
  let networks = 0
  let start: number | null = null
  for (let end = text.trimEnd().length; end > 0; ) {
    const from = text.lastIndexOf(' ', end - 1) + 1
    const word = foldLine(text.slice(from, end))
    if (networkNames.has(word)) networks += 1
    else if (!shareWords.has(word)) break
    if (networkNames.has(word)) start = from
    end = text.slice(0, from).trimEnd().length
  }
  return networks >= 3 ? start : null
}

function isPictureSize(width: number, height: number): boolean {
  const isYear = (value: number): boolean => value >= 1900 && value <= 2099
  const ratio = width / height
  return (
    width >= 300 &&
    height >= 150 &&
    ratio >= 0.4 &&
    ratio <= 4 &&
    !(isYear(width) && isYear(height)) &&
    width % 1000 !== 0
  )
}

function linesOf(row: RowText, text: string): readonly Line[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { row, text: line, at: start }
  })
}

function trimmed(line: string, at: number): Span {
  const start = at + line.length - line.trimStart().length
  return { start, end: at + line.trimEnd().length }
}

function remove(row: RowText, language: LanguageTag, text: string, span: Span): FoundIn {
  return {
    language,
    rowId: row.id,
    ...span,
    values: { line: text.slice(span.start, span.end).slice(0, 80) },
    fix: { ...withoutLine(text, span), replacement: '' },
  }
}
