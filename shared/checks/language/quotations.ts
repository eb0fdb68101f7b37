// Which quotation marks of a text belong together, by one pass with a stack. A paragraph may open a running quotation again.
import type { CellReader } from '#shared/checks/check.ts'
import { lineAfter } from '#shared/checks/text-near.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** A quotation from its opening mark to after its closing one. */
export interface Quotation extends TextSpan {
  /** The opening mark. */
  readonly mark: string
  readonly closing: string
  /** The quotation it stands in. */
  readonly inside: Quotation | null
}

export interface OddMark {
  readonly at: number
  readonly mark: string
  readonly opens: boolean
}

export interface Quotations {
  readonly pairs: readonly Quotation[]
  /** Marks without a partner, in the order of the text. */
  readonly odd: readonly OddMark[]
}

/** The quotations of a cell; ask only where it has marks. */
export const quotationsOf: CellReader<Quotations> = (cell, language) => quotationsIn(cell.text, language)

interface Open {
  readonly at: number
  readonly mark: string
}

interface Pair extends Open {
  readonly end: number
  readonly closing: string
}

interface Walk {
  readonly text: string
  /** English and French keep « “ for opening and » ” for closing; elsewhere the side on which a space stands decides. */
  readonly strict: boolean
  open: Open[]
  readonly odd: OddMark[]
  readonly pairs: Pair[]
}

/** More than a release has in all its rows. */
const mostMarks = 2000

function quotationsIn(text: string, language: LanguageTag): Quotations {
  const walk: Walk = { text, strict: /^(?:en|fr)$/.test(baseLanguage(language)), open: [], odd: [], pairs: [] }
  let count = 0
  for (const match of text.matchAll(/[«»“”„‟‹›"]/g)) {
    count += 1
    if (count > mostMarks) return { pairs: [], odd: [] }
    take(walk, match.index, match[0])
  }
  const odd = [...walk.odd, ...walk.open.map(({ at, mark }) => ({ at, mark, opens: true })), ...openSingles(text)]
  return { pairs: nested(walk.pairs), odd: odd.sort((one, other) => one.at - other.at) }
}

function take(walk: Walk, at: number, mark: string): void {
  if (mark === '"') takeStraight(walk, at)
  else if (isOpening(walk, at, mark)) openAt(walk, at, mark)
  else closeAt(walk, at, mark)
}

function isOpening({ text, strict, open }: Walk, at: number, mark: string): boolean {
  const top = open[open.length - 1]?.mark
  switch (mark) {
    case '„':
    case '‟':
    case '‹':
      return true
    case '«':
      return !(top === '»' && closesHere(text, at))
    case '“':
      if (top === '„') return false
      return !((top === '”' || (top === '“' && !strict)) && closesHere(text, at))
    case '»':
    case '”':
      if (open.some((one) => isPair(one.mark, mark)) || !opensHere(text, at)) return false
      return !strict || turned.test(text.slice(at, at + longestTurned))
    default:
      return false
  }
}

/** »…«, ”…”: the marks of Danish, Swedish and Finnish, or those of the language the wrong way round. */
const turned = /^(?:»[^«»\n]{1,160}[^\s«»]«|”[^“”\n]{1,160}[^\s“”][“”])(?![\p{L}\p{N}])/u
const longestTurned = 170

function openAt(walk: Walk, at: number, mark: string): void {
  // Each paragraph of a long quotation opens it again.
  if (isAtLineStart(walk.text, at)) walk.open = walk.open.filter((one) => one.mark !== mark)
  walk.open.push({ at, mark })
}

function closeAt(walk: Walk, at: number, mark: string): void {
  const partner = walk.open.findLastIndex((one) => isPair(one.mark, mark))
  if (partner >= 0) pairWith(walk, partner, at, mark)
  else if (isInches(walk.text, at)) return
  // French also begins each paragraph of a long quotation with ».
  else if (!(mark === '»' && isAtLineStart(walk.text, at) && walk.open.some((one) => one.mark === '«')))
    walk.odd.push({ at, mark, opens: false })
}

function pairWith(walk: Walk, partner: number, at: number, closing: string): void {
  const lost = walk.open.splice(partner + 1)
  walk.odd.push(...lost.map((one) => ({ at: one.at, mark: one.mark, opens: true })))
  const one = walk.open.pop()
  if (one) walk.pairs.push({ ...one, end: at + 1, closing })
}

function takeStraight(walk: Walk, at: number): void {
  const { text, open } = walk
  const partner = open.findLastIndex((one) => one.mark === '"' || one.mark === '“' || one.mark === '”')
  const isStraight = open[partner]?.mark === '"'
  if (partner >= 0 && (isStraight ? !opensHere(text, at) : closesHere(text, at))) {
    pairWith(walk, partner, at, '"')
    return
  }
  if (partner < 0 && isInches(text, at)) return
  if (closesHere(text, at)) walk.odd.push({ at, mark: '"', opens: false })
  else open.push({ at, mark: '"' })
}

function isPair(open: string, close: string): boolean {
  switch (open) {
    case '«':
      return close === '»'
    case '»':
      return close === '«'
    case '‹':
      return close === '›'
    case '„':
    case '‟':
      return close === '“' || close === '”'
    case '“':
    case '”':
      return close === '”' || close === '“'
    case '"':
      return close === '"' || close === '”'
    default:
      return false
  }
}

function opensHere(text: string, at: number): boolean {
  if (!/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) return false
  return /[\s\p{Ps}«“‘—–-]/u.test(text[at - 1] ?? ' ') || arabicPrefix.test(text.slice(Math.max(0, at - 6), at))
}

/** «و”الغاية“», «بـ"المعرض"». */
const arabicPrefix = /(?:^|[\s(])(?:[وفبلك]{1,2}|[وفبك]?ال|لل)ـ?$/

function closesHere(text: string, at: number): boolean {
  return (
    /[\p{L}\p{M}\p{N}.,!?؟…%»”’)\]]/u.test(text[at - 1] ?? ' ') &&
    /[\s.,;:!?،؛؟…\p{Pe}»”’—–-]/u.test(text[at + 1] ?? ' ')
  )
}

function isAtLineStart(text: string, at: number): boolean {
  let start = at
  while (start > 0 && /[^\S\n]/u.test(text[start - 1] ?? '')) start -= 1
  return start === 0 || text[start - 1] === '\n'
}

/** `12"`, `27”` measure; 2024” is a year. */
function isInches(text: string, at: number): boolean {
  return /(?<!\p{Nd})\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})?$/u.test(text.slice(Math.max(0, at - 8), at))
}

/** ‘ that no ’ at the end of a word closes in its paragraph. Before a vowel it may be the ʿayn of an Arabic name. */
function openSingles(text: string): readonly OddMark[] {
  const odd: OddMark[] = []
  for (let at = text.indexOf('‘'); at >= 0; at = text.indexOf('‘', at + 1)) {
    if (!opensHere(text, at) || /[AEIOUaeiou\d]/.test(text[at + 1] ?? '')) continue
    if (!/’(?![\p{L}\p{N}])/u.test(lineAfter(text, at, 2000))) odd.push({ at, mark: '‘', opens: true })
  }
  return odd
}

/** Pairs come as they close; each stands in the nearest one that holds it. */
function nested(pairs: readonly Pair[]): readonly Quotation[] {
  const quotations: Quotation[] = []
  const around: Quotation[] = []
  for (const { at, end, mark, closing } of pairs.toSorted((one, other) => one.at - other.at)) {
    while ((around[around.length - 1]?.end ?? Infinity) <= at) around.pop()
    const quotation = { start: at, end, mark, closing, inside: around[around.length - 1] ?? null }
    quotations.push(quotation)
    around.push(quotation)
  }
  return quotations
}
