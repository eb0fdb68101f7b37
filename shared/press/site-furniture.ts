import type { FurnitureReason } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { endsAsSentence, foldLine, isRunningText, wordCountOf } from '#shared/press/fold-line.ts'
import {
  labelsAmongFurniture,
  lineStarts,
  networkNames,
  shareWords,
  sourceCreditStarts,
  wholeLines,
} from '#shared/press/furniture-words.ts'
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

/**
 * What `furnitureOf` says of a page of this one line. Without others around it a line is no repeated title, no label in a
 * menu and no credit, so that only its own words are looked at.
 */
export function furnitureOfLine(text: string): FurnitureReason | null {
  const folded = foldLine(text)
  const words = wordsOf(folded)
  const line: LoneLine = { text, folded, key: trimEdges(folded), words }
  return reasonByWords(line) ?? (repeatsItself(words) ? 'related-news' : null)
}

interface LoneLine {
  readonly text: string
  /** Folded, with the punctuation at its edges taken away. */
  readonly key: string
  readonly folded: string
  readonly words: readonly string[]
}

interface Line extends LoneLine {
  readonly running: boolean
  readonly blank: boolean
  /** Titles said twice in a row, as teasers of other news are copied. */
  readonly repeats: boolean
}

type Reasons = (FurnitureReason | null)[]

const whole: ReadonlyMap<string, FurnitureReason> = new Map(Object.entries(wholeLines))
const labels: ReadonlyMap<string, FurnitureReason> = new Map(Object.entries(labelsAmongFurniture))

function readPage(lines: readonly string[]): readonly Line[] {
  return lines.map((text) => {
    const folded = foldLine(text)
    const words = wordsOf(folded)
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

function wordsOf(folded: string): readonly string[] {
  return folded.split(' ').filter(isWord)
}

function isWord(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x621 && first <= 0x64a) || /[\p{L}\p{N}]/u.test(word)
}

/** Without the marks at its edges, twenty of them at most on either side. */
function trimEdges(folded: string): string {
  let start = 0
  while (start < mostTrimmed && openingMarks.includes(folded.charAt(start)) && start < folded.length) start += 1
  let end = folded.length
  while (end > start && folded.length - end < mostTrimmed && closingMarks.includes(folded.charAt(end - 1))) end -= 1
  return folded.slice(start, end)
}

const mostTrimmed = 20
const openingMarks = ' •·*|>»«›‹:-–—.،,'
const closingMarks = `${openingMarks}…!`

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

function reasonByWords(line: LoneLine): FurnitureReason | null {
  const exact = whole.get(line.key)
  if (exact) return exact
  for (const [reason, starts] of startsByLetter.get(line.folded.charAt(0)) ?? []) {
    if (starts.some((start) => startsWithWords(line.folded, start)) && plausible(reason, line)) return reason
  }
  if (isModifiedDate(line)) return 'publication-date'
  if (isShareBar(line)) return 'share-bar'
  if (isPageNumber(line)) return 'counter'
  if (isAdvertisementSlot(line)) return 'advertisement'
  if (isCounter(line)) return 'counter'
  if (isHashtags(line)) return 'tags'
  if (isBreadcrumb(line)) return 'navigation'
  return isLabelledMarker(line) ? 'related-news' : null
}

/** The openings of lines by their first letter, each list in the order in which they are looked for. */
const startsByLetter = new Map<string, [FurnitureReason, string[]][]>()
for (const [reason, starts] of lineStarts) {
  for (const [letter, ofLetter] of Map.groupBy(starts, (start) => start.charAt(0))) {
    const lists = startsByLetter.get(letter)
    if (lists) lists.push([reason, ofLetter])
    else startsByLetter.set(letter, [[reason, ofLetter]])
  }
}

/** Whole words, except behind the one-letter prepositions that Arabic joins to the next word. */
function startsWithWords(folded: string, start: string): boolean {
  if (!folded.startsWith(start)) return false
  return !/\p{L}{2}$/u.test(start) || !/^\p{L}/u.test(folded.slice(start.length, start.length + 1))
}

/** A line that starts like furniture may still be a sentence that merely starts with those words. */
function plausible(reason: FurnitureReason, line: LoneLine): boolean {
  switch (reason) {
    case 'publication-date':
      return (
        line.words.length <= 14 && /\d|\[/u.test(line.folded) && !(line.words.length > 4 && endsAsSentence(line.text))
      )
    case 'tags':
      return !(isRunningText(line.text) && endsAsSentence(line.text))
    case 'widget':
    case 'form':
      return line.words.length <= 60
    case 'subscription':
      return line.words.length <= 14
    case 'related-news':
      return line.words.length <= 30
    default:
      return line.words.length <= 20 && !(line.words.length > 8 && endsAsSentence(line.text))
  }
}

const modified = [
  'تم تعديله',
  'تم التحديث',
  'اخر تحديث',
  'mis a jour',
  'modifie le',
  'last updated',
  'last modified',
  'updated on',
]

function isModifiedDate(line: LoneLine): boolean {
  return (
    line.words.length <= 9 &&
    /\d/u.test(line.folded) &&
    modified.some((phrase) => line.folded.includes(phrase)) &&
    !endsAsSentence(line.text)
  )
}

/** `Page 1 of 3`, `Image 2 sur 5`, «صفحة 1 من 3»; a minute or an hour "ago". */
function isPageNumber(line: LoneLine): boolean {
  return (
    /^(?:page|image|photo|picture|slide|صفحه|صوره) \d{1,4} (?:of|sur|de|من|\/) \d{1,4}$/u.test(line.key) ||
    /^(?:منذ \d{1,3} (?:دقيقه|دقائق|ساعه|ساعات|يوم|ايام)|\d{1,3} (?:minutes?|hours?|days?) ago|il y a \d{1,3} (?:minutes?|heures?|jours?))$/u.test(
      line.key,
    )
  )
}

/** Nothing but names of networks and share words. One name alone is not enough: see `joinLabels`. */
function isShareBar(line: LoneLine): boolean {
  let networks = 0
  let buttons = 0
  for (const word of line.words) {
    const bare = isPlainWord.test(word) ? word : trimEdges(word.replace(/[()]|\d+$/gu, ''))
    if (networkNames.has(bare)) networks += 1
    else if (shareWords.has(bare)) buttons += 1
    else return false
  }
  return networks >= 3 || (networks >= 1 && buttons >= 1) || (networks === 2 && !/[,،]|\p{L}{20}/u.test(line.text))
}

/** Has nothing at its edges to take away. */
const isPlainWord = /^[a-z\u0621-\u064a]+$/

function isAdvertisementSlot(line: LoneLine): boolean {
  return (
    line.words.length > 0 &&
    line.words.every((word) =>
      /^(?:side|top|bottom|left|right|banner|header|footer|sidebar|middle|adv?\d{0,3}|ads|slot|\d{1,3})$/u.test(word),
    ) &&
    line.words.some((word) => /^adv\d{0,3}$|^ad\d{1,3}$|^ads$/u.test(word))
  )
}

function isCounter(line: LoneLine): boolean {
  if (line.words.length > 6 || isRunningText(line.text)) return false
  return (
    /^\(?[\d\s.,]{1,12}[km]?\)?\s?(?:views?|reads?|shares?|likes?|comments?|vues?|lectures?|partages?|commentaires?|مشاهده|مشاهدات|قراءه|قراءات|تعليق|تعليقات|زياره)$/u.test(
      line.key,
    ) ||
    /^(?:views?|hits|reads|page views|comments?|vues|nombre de vues|lectures|commentaires|عدد المشاهدات|مشاهدات|المشاهدات|عدد القراءات|القراءات|عدد الزيارات|عدد التعليقات|التعليقات|مشاهده)\s?:?\s?\(?[\d\s.,]{1,12}\)?$/u.test(
      line.key,
    ) ||
    /^(?:\d{1,3} min(?:ute)?s? read|(?:temps de )?lecture :? ?\d{1,3} ?min(?:utes?)?|(?:مده القراءه|وقت القراءه) ?:? ?\d{1,3} ?(?:دقيقه|دقائق)?)$/u.test(
      line.key,
    ) ||
    isImageSize(line.words)
  )
}

/** `2048 1365 WeGO` or `1200 x 630`: the size of a picture that lost its picture. Two years are not a size. */
function isImageSize(words: readonly string[]): boolean {
  const size = sizeAt(words, 0)
  return size > 0 && words.length - size <= 3
}

function sizeAt(words: readonly string[], index: number): number {
  const first = words[index] ?? ''
  if (first.length < 3 || !isDigit(first.charCodeAt(0))) return 0
  const joined = /^(\d{3,5})[x×](\d{3,5})(?:px)?$/u.exec(first)
  if (joined) return 1
  const between = words[index + 1]
  const second = between === 'x' || between === '×' ? words[index + 2] : between
  if (!/^\d{3,5}$/u.test(first) || second === undefined || !/^\d{3,5}$/u.test(second)) return 0
  const isYear = (word: string): boolean => Number(word) >= 1900 && Number(word) <= 2099
  if (isYear(first) && isYear(second)) return 0
  return between === second ? 2 : 3
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isHashtags(line: LoneLine): boolean {
  if (!line.folded.includes('#')) return false
  const pieces = line.folded.split(/[\s,،]+/u).filter((piece) => piece !== '')
  return pieces.length >= 2 && pieces.every((piece) => /^#[\p{L}\p{N}_]{2,60}$/u.test(piece))
}

function isBreadcrumb(line: LoneLine): boolean {
  if (!/^(?:home|accueil|الرئيسيه|الصفحه الرئيسيه)\s[>›»/|←»]{1,2}\s/u.test(line.folded)) return false
  return line.words.length <= 25 && !endsAsSentence(line.text)
}

/** The name of a section with its button: «الأخبار اقرأ المزيد», `News Read more`. */
function isLabelledMarker(line: LoneLine): boolean {
  if (line.words.length > 5) return false
  for (let cut = 1; cut < line.words.length; cut += 1) {
    const label = trimEdges(line.words.slice(0, cut).join(' '))
    const marker = trimEdges(line.words.slice(cut).join(' '))
    if (labels.has(label) && whole.get(marker) === 'related-news') return true
  }
  return false
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
  return line !== undefined && (labels.has(line.key) || networkNames.has(line.key))
}

function labelReason(line: Line | undefined): FurnitureReason {
  if (line === undefined) return 'navigation'
  return networkNames.has(line.key) ? 'share-bar' : (labels.get(line.key) ?? 'navigation')
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
      if (reasons[index] === 'related-news') open = whole.has(line.key) || isLabelledMarker(line) || open
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

/** Six or more words directly followed by the same words: a picture's title and the link's title. */
function repeatsItself(words: readonly string[]): boolean {
  const limit = Math.min(words.length, 2_000)
  for (let gap = 6; gap <= 40 && gap * 2 <= limit; gap += 1) {
    let equal = 0
    for (let index = 0; index + gap < limit; index += 1) {
      equal = words[index] === words[index + gap] ? equal + 1 : 0
      if (equal >= gap) return true
    }
  }
  return false
}
