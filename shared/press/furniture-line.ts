// One line of a scraped page by its own words: what marks it as the site's, whatever stands around it.
import type { FurnitureReason } from '#shared/model/imported-document.ts'
import { endsAsSentence, foldLine, isRunningText } from '#shared/press/fold-line.ts'
import {
  labelsAmongFurniture,
  lineStarts,
  networkNames,
  shareWords,
  wholeLines,
} from '#shared/press/furniture-words.ts'

/**
 * What `furnitureOf` says of a page of this one line. Without others around it a line is no repeated title, no label in a
 * menu and no credit, so that only its own words are looked at.
 */
export function furnitureOfLine(text: string): FurnitureReason | null {
  const folded = foldLine(text)
  const words = wordsOfLine(folded)
  const line: WebLine = { text, folded, key: trimEdges(folded), words }
  return reasonByWords(line) ?? (repeatsItself(words) ? 'related-news' : null)
}

export interface WebLine {
  readonly text: string
  readonly folded: string
  /** Folded, with the punctuation at its edges taken away. */
  readonly key: string
  readonly words: readonly string[]
}

export const wholeLineReasons: ReadonlyMap<string, FurnitureReason> = new Map(Object.entries(wholeLines))
export const labelReasons: ReadonlyMap<string, FurnitureReason> = new Map(Object.entries(labelsAmongFurniture))

export function wordsOfLine(folded: string): readonly string[] {
  return folded.split(' ').filter(isWord)
}

export function isWord(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x621 && first <= 0x64a) || /[\p{L}\p{N}]/u.test(word)
}

/** Without the marks at its edges, twenty of them at most on either side. */
export function trimEdges(folded: string): string {
  let start = 0
  while (start < mostTrimmed && openingMarks.includes(folded.charAt(start)) && start < folded.length) start += 1
  let end = folded.length
  while (end > start && folded.length - end < mostTrimmed && closingMarks.includes(folded.charAt(end - 1))) end -= 1
  return folded.slice(start, end)
}

const mostTrimmed = 20
const openingMarks = ' •·*|>»«›‹:-–—.،,'
const closingMarks = `${openingMarks}…!`

/** Why a line belongs to the site, by its own words; null where nothing in them says so. */
export function reasonByWords(line: WebLine): FurnitureReason | null {
  const exact = wholeLineReasons.get(line.key)
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
  if (isToolbar(line)) return 'share-bar'
  if (isMenu(line)) return 'navigation'
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
function plausible(reason: FurnitureReason, line: WebLine): boolean {
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

function isModifiedDate(line: WebLine): boolean {
  return (
    line.words.length <= 9 &&
    /\d/u.test(line.folded) &&
    modified.some((phrase) => line.folded.includes(phrase)) &&
    !endsAsSentence(line.text)
  )
}

/** `Page 1 of 3`, `Image 2 sur 5`, «صفحة 1 من 3»; a minute or an hour "ago". */
function isPageNumber(line: WebLine): boolean {
  return (
    /^(?:page|image|photo|picture|slide|صفحه|صوره) \d{1,4} (?:of|sur|de|من|\/) \d{1,4}$/u.test(line.key) ||
    /^(?:منذ \d{1,3} (?:دقيقه|دقائق|ساعه|ساعات|يوم|ايام)|\d{1,3} (?:minutes?|hours?|days?) ago|il y a \d{1,3} (?:minutes?|heures?|jours?))$/u.test(
      line.key,
    )
  )
}

/** Nothing but names of networks and share words. One name alone is not enough: see `joinLabels`. */
function isShareBar(line: WebLine): boolean {
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

function isAdvertisementSlot(line: WebLine): boolean {
  return (
    line.words.length > 0 &&
    line.words.every((word) =>
      /^(?:side|top|bottom|left|right|banner|header|footer|sidebar|middle|adv?\d{0,3}|ads|slot|\d{1,3})$/u.test(word),
    ) &&
    line.words.some((word) => /^adv\d{0,3}$|^ad\d{1,3}$|^ads$/u.test(word))
  )
}

function isCounter(line: WebLine): boolean {
  if (line.words.length > 6 || isRunningText(line.text)) return false
  return (
    /^\(?[\d\s.,]{1,12}[km]?\)?\s?(?:views?|reads?|shares?|likes?|comments?|vues?|lectures?|partages?|commentaires?|مشاهده|مشاهدات|قراءه|قراءات|تعليق|تعليقات|زياره)$/u.test(
      line.key,
    ) ||
    /^(?:views?|hits|reads|page views|comments?|vues|nombre de vues|lectures|commentaires|عدد المشاهدات|مشاهدات|المشاهدات|عدد القراءات|القراءات|عدد الزيارات|عدد التعليقات|التعليقات|مشاهده)\s?:?\s?\(?[\d\s.,]{1,12}\)?$/u.test(
      line.key,
    ) ||
    /^(?:\d{1,3} min(?:ute)?s? read|reading time ?:? ?\d{1,3} ?min(?:ute)?s?|(?:temps de )?lecture :? ?\d{1,3} ?min(?:utes?)?|(?:مده القراءه|وقت القراءه) ?:? ?\d{1,3} ?(?:دقيقه|دقائق)?)$/u.test(
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

export function sizeAt(words: readonly string[], index: number): number {
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

function isHashtags(line: WebLine): boolean {
  if (!line.folded.includes('#')) return false
  const pieces = line.folded.split(/[\s,،]+/u).filter((piece) => piece !== '')
  return pieces.length >= 2 && pieces.every((piece) => /^#[\p{L}\p{N}_]{2,60}$/u.test(piece))
}

function isBreadcrumb(line: WebLine): boolean {
  if (!/^(?:home|accueil|الرئيسيه|الصفحه الرئيسيه)\s[>›»/|←»]{1,2}\s/u.test(line.folded)) return false
  return line.words.length <= 25 && !endsAsSentence(line.text)
}

/** `Reading time: 3 min | Print | Share`: what a page sets side by side above its article, each part furniture by itself. */
function isToolbar(line: WebLine): boolean {
  if (!toolbarMark.test(line.folded) || line.words.length > mostOfToolbar) return false
  const parts = line.folded.split(toolbarMark).map((part) => part.trim())
  return parts.length >= 2 && parts.every(isTool)
}

const toolbarMark = /[|•·¦]/u
const mostOfToolbar = 30

/** `Log in | Register`: entries of a menu side by side, one of them of no use but on a page. */
function isMenu(line: WebLine): boolean {
  if (!line.folded.includes('|') || line.words.length > mostOfToolbar) return false
  const keys = line.folded.split('|').map(trimEdges)
  return (
    keys.length >= 2 &&
    keys.some((key) => wholeLineReasons.get(key) === 'navigation') &&
    keys.every((key) => wholeLineReasons.has(key) || labelReasons.has(key) || menuWords.has(key))
  )
}

/** What a release heads its last lines with, too. */
const menuWords = new Set(['contact', 'contacts', 'help', 'aide', 'faq', 'اتصل بنا', 'مساعده'])

function isTool(folded: string): boolean {
  const tool: WebLine = { text: folded, folded, key: trimEdges(folded), words: wordsOfLine(folded) }
  return (
    tool.words.length > 0 &&
    (networkNames.has(tool.key) ||
      labelReasons.get(tool.key) === 'share-bar' ||
      wholeLineReasons.get(tool.key) === 'share-bar' ||
      isShareBar(tool) ||
      isCounter(tool))
  )
}

/** The name of a section with its button: «الأخبار اقرأ المزيد», `News Read more`. */
export function isLabelledMarker(line: WebLine): boolean {
  if (line.words.length > 5) return false
  for (let cut = 1; cut < line.words.length; cut += 1) {
    const label = trimEdges(line.words.slice(0, cut).join(' '))
    const marker = trimEdges(line.words.slice(cut).join(' '))
    if (labelReasons.has(label) && wholeLineReasons.get(marker) === 'related-news') return true
  }
  return false
}

/** Six or more words directly followed by the same words: a picture's title and the link's title. */
export function repeatsItself(words: readonly string[]): boolean {
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
