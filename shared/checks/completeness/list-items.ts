import type { CheckContext, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { joinsItems } from '#shared/checks/completeness/joined-items.ts'
import { readPlaceNames } from '#shared/checks/names/read-names.ts'
import { noProse } from '#shared/checks/no-prose.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { type Enumeration, readDivisionBounds, readEnumerations } from '#shared/press/enumerations.ts'
import { rememberedByWord, type Words } from '#shared/text/words-in.ts'

const fewestItems = 4

/**
 * A list with more or fewer items than in the source. Compared only where both sides can be counted, or where one has
 * not even as many commas and conjunctions as the other has items.
 */
export const listItems: RowCheck = {
  id: 'list-items',
  severity: 'warning',
  scope: 'row',
  look(row, context) {
    if (noProse.has(row.kind)) return nothing
    const versions = context.release.languages.filter((language) => (row.cells[language]?.text ?? '') !== '')
    const [first, ...others] = versions
    if (
      first === undefined ||
      others.length === 0 ||
      !versions.some((language) => mayList(row.cells[language], language, context))
    )
      return nothing
    return others.flatMap((language): readonly FoundIn[] => compare({ row, context, source: first, language }))
  },
}

/**
 * Two commas close together, three semicolons or line breaks, or three words joined by «و» in a row: less makes no list
 * of four.
 */
function mayList(cell: CellText | undefined, language: LanguageTag, context: CheckContext): boolean {
  if (cell === undefined) return false
  const { text } = cell
  if (hasClose(text, ',') || count(text, ';') >= 3 || isLines(text)) return true
  if (baseLanguage(language) !== 'ar') return false
  return hasClose(text, '،') || count(text, '؛') >= 3 || hasWawRun(context.read(readWords, cell, language))
}

const longestItem = 70

/** Whether two of these marks stand with no more than an item between them. */
function hasClose(text: string, mark: string): boolean {
  let before = text.indexOf(mark)
  if (before < 0) return false
  for (let at = text.indexOf(mark, before + 1); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at - before <= longestItem) return true
    before = at
  }
  return false
}

const startsWithWaw = rememberedByWord(({ folded }) => folded.charCodeAt(0) === 0x648 && folded.length > 2)
const waws = 3
const farthest = 4

function hasWawRun({ forms }: Words): boolean {
  let [run, before] = [0, -1]
  for (let index = 1; index < forms.length; index += 1) {
    const form = forms[index]
    if (form === undefined || !startsWithWaw(form)) continue
    run = before >= 0 && index - before <= farthest ? run + 1 : 1
    before = index
    if (run >= waws) return true
  }
  return false
}

function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0 && found < 3; at = text.indexOf(mark, at + 1)) found += 1
  return found
}

function isLines(text: string): boolean {
  return count(text, '\n') >= 3
}

interface Pair {
  readonly row: RowText
  readonly context: CheckContext
  readonly source: LanguageTag
  readonly language: LanguageTag
}

function compare(pair: Pair): readonly FoundIn[] {
  const { row, context, source, language } = pair
  const [one, other] = [row.cells[source], row.cells[language]]
  if (one === undefined || other === undefined) return nothing
  const [linesHere, linesThere] = [bulletsIn(one, row), bulletsIn(other, row)]
  if (linesHere !== null && linesThere !== null) {
    const differs = linesHere !== linesThere && Math.max(linesHere, linesThere) >= fewestItems
    // para-count tells of items that stand in one line.
    return differs && !joinsItems(row, language, context)
      ? [found(pair, { start: 0, end: other.text.length }, linesThere, linesHere)]
      : nothing
  }
  if (linesHere !== null || linesThere !== null) return nothing
  const differing = compareLists(
    pair,
    context.read(readEnumerations, one, source),
    context.read(readEnumerations, other, language),
  )
  return differing.length > 0 && (gathers.test(one.text) || gathers.test(other.text)) ? nothing : differing
}

/** "One each from Peru and Angola": where one version takes together what the other lists one by one, none can be counted. */
const gathers =
  /(?<!\p{L})(?:(?:one|two|three|four|five|\p{Nd}{1,3}) each (?:for|from|in|to|of)|each (?:for|from|in|to)|apiece|respectively|(?:un|une|deux|trois|quatre|cinq|\p{Nd}{1,3}) chacune?|respectivement|[وفبل]?(?:من|في|ل|ب)? ?كل ?[\u064b\u064d]? من|لكل|على التوالي)(?!\p{L})/u

/** How many lines a list of lines has; null where the cell is none. */
function bulletsIn({ text }: CellText, { kind }: RowText): number | null {
  if (!text.includes('\n')) return null
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return null
  const bullets = lines.filter((line) => /^\s{0,8}(?:[-–—•·*▪◦●]|\(?[\p{L}\p{Nd}]{1,2}[.)])\s/u.test(line)).length
  if (bullets >= 2) return bullets
  return kind === 'list' ? lines.length : null
}

function compareLists(pair: Pair, here: readonly Enumeration[], there: readonly Enumeration[]): readonly FoundIn[] {
  const counted = here.filter(({ isLoose }) => !isLoose)
  const countedThere = there.filter(({ isLoose }) => !isLoose)
  if (counted.length === countedThere.length && counted.length > 0) {
    if (isOfPlaces(pair)) return nothing
    return counted.flatMap((list, index): readonly FoundIn[] => {
      const other = countedThere[index]
      return other !== undefined && isUnequal(list, other) ? [found(pair, other, other.most, list.most)] : nothing
    })
  }
  // Where half the text is gone, more than an item of a list is.
  if (isMuchShorter(pair)) return nothing
  const [longest, longestThere] = [longestOf(here), longestOf(there)]
  if (longest !== null && longest.fewest > boundOf(pair, pair.language))
    return [found(pair, longestThere ?? wholeOf(pair), null, longest.fewest)]
  if (longestThere !== null && longestThere.fewest > boundOf(pair, pair.source))
    return [found(pair, longestThere, longestThere.fewest, null)]
  return nothing
}

function isMuchShorter({ row, source, language }: Pair): boolean {
  const [one, other] = [row.cells[source]?.text.length ?? 0, row.cells[language]?.text.length ?? 0]
  return Math.min(one, other) * 2 < Math.max(one, other)
}

/** Where an organisation says where it is, the places themselves are compared by boilerplate-mismatch. */
function isOfPlaces({ row, context, source }: Pair): boolean {
  const cell = row.cells[source]
  return (
    row.kind === 'boilerplate' && cell !== undefined && context.read(readPlaceNames, cell, source).length >= fewestItems
  )
}

function isUnequal(one: Enumeration, other: Enumeration): boolean {
  const differs = mostBeside(one, other) < other.fewest || mostBeside(other, one) < one.fewest
  return differs && Math.max(one.fewest, other.fewest) >= fewestItems
}

/** What is added behind the one list alone may be an item of the other. */
function mostBeside(list: Enumeration, { isAddedTo }: Enumeration): number {
  return list.isAddedTo && !isAddedTo ? list.most + 1 : list.most
}

/** The longest list of four items and more. */
function longestOf(lists: readonly Enumeration[]): Enumeration | null {
  let longest: Enumeration | null = null
  for (const list of lists) {
    if (list.fewest >= fewestItems && (longest === null || list.fewest > longest.fewest)) longest = list
  }
  return longest
}

/**
 * How many items a version can have at most; where the versions divide their sentences otherwise, a list may be spread
 * over several.
 */
function boundOf({ row, context, source, language }: Pair, wanted: LanguageTag): number {
  const other = wanted === source ? language : source
  const [cell, otherCell] = [row.cells[wanted], row.cells[other]]
  if (cell === undefined || otherCell === undefined) return Number.POSITIVE_INFINITY
  const bounds = context.read(readDivisionBounds, cell, wanted)
  const { sentences, asides } = context.read(readDivisionBounds, otherCell, other)
  if (bounds.sentences !== sentences) return bounds.ofText
  // What the one has in brackets, the other has so too.
  return bounds.asides === asides ? bounds.outside : bounds.ofSentence
}

function wholeOf({ row, language }: Pair): { start: number; end: number } {
  return { start: 0, end: row.cells[language]?.text.length ?? 0 }
}

function found(
  { row, source, language }: Pair,
  { start, end }: { start: number; end: number },
  items: number | null,
  expected: number | null,
): FoundIn {
  const values: Record<string, string> =
    items === null
      ? { context: 'fewer', expected: String(expected) }
      : expected === null
        ? { context: 'more', found: String(items) }
        : { found: String(items), expected: String(expected) }
  const text = row.cells[source]?.text ?? ''
  const related = { language: source, rowId: row.id, start: 0, end: text.length, quote: text }
  return { language, rowId: row.id, start, end, values, related: [related] }
}
