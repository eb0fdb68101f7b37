import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { withWordAfter, withWordBefore } from '#shared/checks/with-neighbours.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/** Quotation marks without their partner. A quotation may run over several rows, opened again in each or not. */
export const quotesUnbalanced: ReleaseCheck = releaseCheck<RowText>({
  id: 'quotes-unbalanced',
  severity: 'warning',
  gather: (row) => row,
  *look(_, context): Iterable<FoundIn> {
    for (const language of context.release.languages) yield* inVersion(context, language)
  },
})

interface OddMark {
  readonly at: number
  readonly mark: string
  readonly opens: boolean
}

interface OddMarkInRow extends OddMark {
  readonly rowId: string
  readonly rowIndex: number
  readonly text: string
}

/** How many rows a quotation may run on before its closing mark is taken for another one's. */
const longestQuotation = 5

function* inVersion({ release, snippets }: CheckContext, language: LanguageTag): Iterable<FoundIn> {
  const texts = new Map<number, string>()
  const odd: OddMarkInRow[] = []
  release.rows.forEach((row, rowIndex) => {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') return
    texts.set(rowIndex, cell.text)
    for (const mark of oddMarks(cell)) odd.push({ ...mark, rowId: row.id, rowIndex, text: cell.text })
  })
  const settled = new Set<OddMarkInRow>()
  if (!snippets) {
    odd.forEach((mark, index) => {
      if (!mark.opens || settled.has(mark)) return
      const next = odd[index + 1]
      if (next !== undefined && endsThere(mark, next)) {
        settled.add(mark)
        settled.add(next)
      } else if (opensAgain(texts.get(mark.rowIndex + 1), mark.mark)) settled.add(mark)
    })
  }
  for (const mark of odd) {
    if (settled.has(mark)) continue
    const span = { start: mark.at, end: mark.at + 1 }
    yield {
      language,
      rowId: mark.rowId,
      ...(mark.opens ? withWordAfter(mark.text, span) : withWordBefore(mark.text, span)),
      values: { mark: mark.mark },
    }
  }
}

/**
 * Whether a closing mark some rows on ends the quotation. In the two rows themselves nothing else is quoted between;
 * a quotation inside the quotation may stand in the rows that lie between.
 */
function endsThere(open: OddMarkInRow, close: OddMarkInRow): boolean {
  if (close.opens || !isPair(open.mark, close.mark)) return false
  if (close.rowIndex <= open.rowIndex || close.rowIndex - open.rowIndex > longestQuotation) return false
  const inside = open.text.slice(open.at + 1) + close.text.slice(0, close.at).trimStart().slice(1)
  return !inside.includes(open.mark) && !inside.includes(close.mark)
}

function opensAgain(text: string | undefined, mark: string): boolean {
  const first = text?.trimStart()[0]
  return first !== undefined && (first === mark || (first === '»' && mark === '«'))
}

const known = new WeakMap<CellText, readonly OddMark[]>()

function oddMarks(cell: CellText): readonly OddMark[] {
  let marks = known.get(cell)
  if (marks === undefined) known.set(cell, (marks = findOddMarks(cell.text)))
  return marks
}

const opening = new Set(['«', '“', '„', '‹'])
const closing = new Set(['»', '”', '›'])

function isPair(open: string, close: string): boolean {
  switch (open) {
    case '«':
      return close === '»'
    case '‹':
      return close === '›'
    case '“':
      return close === '”'
    case '„':
      return close === '“' || close === '”'
    default:
      return open === close
  }
}

function findOddMarks(text: string): readonly OddMark[] {
  if (isPlainlyPaired(text) || isReversed(text)) return []
  const lines = text.split('\n')
  const odd: OddMark[] = []
  let open: OddMark[] = []
  let start = 0
  lines.forEach((line, index) => {
    for (let at = 0; at < line.length; at += 1) {
      const mark = line[at] ?? ''
      if (mark === '"') straight(line, at, start, open, odd)
      else if (mark === '“' && open[open.length - 1]?.mark === '„') open.pop()
      else if (opening.has(mark)) {
        // Each paragraph of a long quotation opens again; French also begins it with ».
        const again = index > 0 && line.slice(0, at).trim() === '' && open.some((one) => one.mark === mark)
        if (again) open = open.filter((one) => one.mark !== mark)
        open.push({ at: start + at, mark, opens: true })
      } else if (closing.has(mark)) close(line, at, start, open, odd)
    }
    start += line.length + 1
  })
  // Two quotations that end together may share one closing mark.
  const last = text.trimEnd().replace(/[.,;!?\s\u00a0\u202f]+$/u, '')
  const shared = open.length === 1 && /[»”]$/u.test(last) && nestedInside(text, open[0])
  return withoutMixedPairs(
    (shared ? odd : [...odd, ...open]).sort((one, other) => one.at - other.at),
    text,
  )
}

/** ”…" is one quotation in two styles, an Arabic keyboard's habit: a matter of style, not of balance. */
function withoutMixedPairs(odd: readonly OddMark[], text: string): readonly OddMark[] {
  const kept: OddMark[] = []
  for (let index = 0; index < odd.length; index += 1) {
    const [one, other] = [odd[index], odd[index + 1]]
    if (one === undefined) continue
    const mixed =
      other !== undefined && one.mark !== other.mark && /^[”“"]$/u.test(one.mark) && /^[”“"]$/u.test(other.mark)
    if (mixed && !text.slice(one.at, other.at).includes('\n')) index += 1
    else kept.push(one)
  }
  return kept
}

/** The common case, without looking closer: every mark closes the last one opened, on the same line. */
function isPlainlyPaired(text: string): boolean {
  let open = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return false
    if (code === 0x0a && open !== '') return false
    if (code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x203a)) continue
    const mark = text[at] ?? ''
    if (opening.has(mark)) open += mark
    else if (closing.has(mark)) {
      if (open === '' || !isPair(open[open.length - 1] ?? '', mark)) return false
      open = open.slice(0, -1)
    }
  }
  return open === ''
}

function close(line: string, at: number, start: number, open: OddMark[], odd: OddMark[]): void {
  const mark = line[at] ?? ''
  if (isInches(line, at)) return
  const partner = open.findLastIndex((one) => isPair(one.mark, mark))
  if (partner >= 0) {
    odd.push(...open.splice(partner + 1))
    open.pop()
    return
  }
  // » at the head of a following paragraph of a quotation.
  if (mark === '»' && line.slice(0, at).trim() === '' && open.some((one) => one.mark === '«')) return
  odd.push({ at: start + at, mark, opens: false })
}

function straight(line: string, at: number, start: number, open: OddMark[], odd: OddMark[]): void {
  if (isInches(line, at)) return
  const partner = open.findLastIndex((one) => one.mark === '"')
  if (partner >= 0) {
    odd.push(...open.splice(partner + 1))
    open.pop()
  } else open.push({ at: start + at, mark: '"', opens: opensHere(line, at) })
}

function opensHere(line: string, at: number): boolean {
  const after = line[at + 1]
  const before = line[at - 1]
  return after !== undefined && !/\s/u.test(after) && (before === undefined || /[\s([{—–-]|\p{L}/u.test(before))
}

/** `12"` and `27”` measure. */
function isInches(line: string, at: number): boolean {
  if (!/\p{Nd}/u.test(line[at - 1] ?? '')) return false
  const before = line.slice(0, at)
  return !/["“„][^"“”„]*$/u.test(before)
}

/** ”…“ throughout, as some Arabic keyboards give it: turned round, but paired. */
function isReversed(text: string): boolean {
  const marks = text.match(/[“”]/gu) ?? []
  if (marks.length === 0 || marks.length % 2 !== 0 || /[«»„"]/u.test(text)) return false
  const allClosing = marks.every((mark) => mark === '”')
  return allClosing || marks.every((mark, index) => mark === (index % 2 === 0 ? '”' : '“'))
}

function nestedInside(text: string, outer: OddMark | undefined): boolean {
  return outer !== undefined && text.indexOf(outer.mark, outer.at + 1) > outer.at
}
