import type { FurnitureReason } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { foldLine, isRunningText, wordCountOf } from '#shared/press/fold-line.ts'
import {
  isLabelledMarker,
  isWord,
  labelReasons,
  reasonByWords,
  repeatsItself,
  sizeAt,
  trimEdges,
  type WebLine,
  wholeLineReasons,
  wordsOfLine,
} from '#shared/press/furniture-line.ts'
import { networkNames, shareWords, sourceCreditStarts } from '#shared/press/furniture-words.ts'
import { directionOf } from '#shared/text/direction.ts'

/**
 * Which lines of a scraped page belong to the site and not to the release: menus, share bars, related news, tag lines,
 * counters, repeated titles, credits and dates of the page, subscriptions, advertisements, widgets.
 *
 * In: the lines (or paragraphs) of one document in order, blank ones included or not, and its language.
 * Out: for each line a reason to propose its removal, or null. Running text is never proposed, with one exception: teasers
 * of other news that repeat their own headline. A line about Facebook is a sentence, and stays.
 */
export function furnitureOf(lines: readonly string[], language: LanguageTag): readonly (FurnitureReason | null)[] {
  const page = readPage(lines)
  const titles = titlesIn(page)
  const reasons = page.map((line) => ownReason(line, titles))
  creditSources(page, reasons)
  repeatTitles(page, reasons)
  joinLabels(page, reasons, language)
  followRelatedNews(page, reasons)
  return reasons
}

interface Line extends WebLine {
  readonly running: boolean
  readonly blank: boolean
  /** Titles said twice in a row, as teasers of other news are copied. */
  readonly repeats: boolean
}

type Reasons = (FurnitureReason | null)[]

function readPage(lines: readonly string[]): readonly Line[] {
  return lines.map((text) => {
    const folded = foldLine(text)
    const words = wordsOfLine(folded)
    return {
      text,
      folded,
      key: trimEdges(folded),
      words,
      running: isRunningText(text),
      blank: folded === '',
      repeats: repeatsItself(words),
    }
  })
}

/** How often each line is said, by its words. Asked for every line, so that a page is gone through once and not for each. */
type Titles = ReadonlyMap<string, number>

function titlesIn(page: readonly Line[]): Titles {
  const titles = new Map<string, number>()
  for (const { words } of page) {
    const title = words.join(' ')
    titles.set(title, (titles.get(title) ?? 0) + 1)
  }
  return titles
}

function ownReason(line: Line, titles: Titles): FurnitureReason | null {
  return line.blank ? null : (reasonByWords(line) ?? fusedWithTitle(line, titles))
}

/** A title with something of the page stuck to it, where the clean title stands in a line of its own. */
function fusedWithTitle(line: Line, titles: Titles): FurnitureReason | null {
  if (line.words.length < 4 || line.words.length > 60) return null
  const bar = shareTailOf(line)
  if (bar > 0 && hasTwin(line.words.slice(0, bar), titles, line)) return 'share-bar'
  for (let index = 2; index < line.words.length; index += 1) {
    const size = sizeAt(line.words, index)
    if (size > 0 && line.words.length - index - size <= 6 && hasTwin(line.words.slice(0, index), titles, line))
      return 'repeated-title'
  }
  const separator = Math.max(
    line.folded.lastIndexOf(' | '),
    line.folded.lastIndexOf(' - '),
    line.folded.lastIndexOf(' – '),
  )
  if (separator > 0 && wordCountOf(line.folded.slice(separator + 3)) <= 5) {
    const title = line.folded.slice(0, separator).split(' ').filter(isWord)
    if (title.length >= 3 && hasTwin(title, titles, line)) return 'repeated-title'
  }
  return null
}

/** Where the run of network names at the end of a line starts, 0 where fewer than three stand there. */
function shareTailOf(line: Line): number {
  let networks = 0
  let index = line.words.length
  while (index > 0) {
    const word = line.words[index - 1] ?? ''
    if (networkNames.has(word)) networks += 1
    else if (!shareWords.has(word)) break
    index -= 1
  }
  return networks >= 3 ? index : 0
}

function hasTwin(title: readonly string[], titles: Titles, self: Line): boolean {
  const wanted = title.join(' ')
  const itself = self.words.join(' ') === wanted ? 1 : 0
  return title.length >= 2 && (titles.get(wanted) ?? 0) > itself
}

/** From the first to the last paragraph of running text that is not other news; -1 where there is none. */
function articleIn(page: readonly Line[], reasons: Reasons): { first: number; last: number } {
  const isArticle = (line: Line, index: number): boolean => line.running && !reasons[index] && !isTeaserChain(line)
  return { first: page.findIndex(isArticle), last: page.findLastIndex(isArticle) }
}

/** «المصدر: …» beside the headline or after the body credits the page that was copied; inside the body it is content. */
function creditSources(page: readonly Line[], reasons: Reasons): void {
  const { first, last } = articleIn(page, reasons)
  page.forEach((line, index) => {
    if (reasons[index] || line.running || line.words.length > 15) return
    if (first >= 0 && index > first && index < last) return
    if (sourceCreditStarts.some((start) => line.folded.startsWith(start))) reasons[index] = 'source-credit'
  })
}

/** The title once more above the text, or below it. The first clean one stays. */
function repeatTitles(page: readonly Line[], reasons: Reasons): void {
  const { first, last } = articleIn(page, reasons)
  const seen = new Set<string>()
  page.forEach((line, index) => {
    if (line.blank || reasons[index] || line.words.length < 3 || line.words.length > 50) return
    const above = first < 0 || index < first
    const title = line.words.join(' ')
    if ((above || index > last) && seen.has(title)) reasons[index] = 'repeated-title'
    else if (above) seen.add(title)
  })
}

/** Menu entries and single network names count when they stand in a run with other furniture. */
function joinLabels(page: readonly Line[], reasons: Reasons, language: LanguageTag): void {
  const { first, last } = articleIn(page, reasons)
  let run: number[] = []
  const close = (): void => {
    const certain = run.filter((index) => reasons[index] !== null).length
    const networks = run.filter((index) => networkNames.has(page[index]?.key ?? '')).length
    const outside = run.every((index) => index < first || index > last)
    if (
      networks >= 2 ||
      (certain > 0 && outside) ||
      (run.length >= 4 && outside && run.every((index) => isLabel(page[index])))
    ) {
      for (const index of run) reasons[index] ??= labelReason(page[index])
    }
    run = []
  }
  page.forEach((line, index) => {
    if (line.blank) return
    const foreign = index > last && isForeignLabel(line, language)
    if (reasons[index] || isLabel(line) || foreign) run.push(index)
    else close()
  })
  close()
}

function isLabel(line: Line | undefined): boolean {
  return line !== undefined && (labelReasons.has(line.key) || networkNames.has(line.key))
}

function labelReason(line: Line | undefined): FurnitureReason {
  if (line === undefined) return 'navigation'
  return networkNames.has(line.key) ? 'share-bar' : (labelReasons.get(line.key) ?? 'navigation')
}

/** One or two Latin words alone on a line of an Arabic page are the site speaking; a figure or an address is not. */
function isForeignLabel(line: Line, language: LanguageTag): boolean {
  return directionOf(language) === 'rtl' && line.words.length <= 2 && /^[a-z][a-z ]{2,30}$/u.test(line.key)
}

/** What follows «اقرأ المزيد» or "Lire aussi": titles of other news, and teasers that repeat their own title. */
function followRelatedNews(page: readonly Line[], reasons: Reasons): void {
  const { last } = articleIn(page, reasons)
  let open = false
  page.forEach((line, index) => {
    if (line.blank) return
    if (reasons[index]) {
      if (reasons[index] === 'related-news') open = wholeLineReasons.has(line.key) || isLabelledMarker(line) || open
      return
    }
    if (!open) {
      if (index > last && isTeaserChain(line) && line.repeats) reasons[index] = 'related-news'
      return
    }
    if (isTeaserChain(line) || (isTitleOfNews(line) && (index > last || followsMarker(index, page, reasons))))
      reasons[index] = 'related-news'
    else open = false
  })
}

function followsMarker(index: number, page: readonly Line[], reasons: Reasons): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    if (!page[before]?.blank) return reasons[before] === 'related-news'
  }
  return false
}

function isTitleOfNews(line: Line): boolean {
  return (
    !line.running &&
    line.words.length >= 3 &&
    line.words.length <= 25 &&
    !/@|:\s*\S|:$|\+?\d[\d\s-]{7,}/u.test(line.folded)
  )
}

/** A long line made of several news: bullets in its middle, or titles said twice in a row. */
function isTeaserChain(line: Line): boolean {
  if (line.words.length < 12) return false
  const bullets = line.folded.split(/\s[•·|]\s/u).length - 1
  return bullets >= 3 || line.repeats || (/(?:\.\.\.|…|\[…\])$/u.test(line.folded) && line.words.length <= 60)
}
