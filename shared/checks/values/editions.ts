import type { CellReader } from '#shared/checks/check.ts'
import { eventHeads } from '#shared/checks/values/event-heads.ts'
import { isInQuotes } from '#shared/checks/values/in-quotes.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** An event named with the year of its edition: `World Water Day 2023`, « Journée de la femme 2023 ». */
export interface Edition {
  /** The whole, and the year alone. */
  readonly start: number
  readonly end: number
  readonly year: number
  readonly yearSpan: TextSpan
  /** The words of its name by which it is found again. */
  readonly name: string
}

const none: readonly Edition[] = []

/** The editions a cell speaks of, outside quotations. */
export const editionsIn: CellReader<readonly Edition[]> = (cell, language, context) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return none
  let editions: Edition[] | null = null
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'date' || token.form !== 'year' || token.year === null) continue
    if (token.end - token.start !== 4) continue
    const { text } = cell
    const span = nameBefore(text, token.start, base) ?? (base === 'en' ? nameBehind(text, token.end) : null)
    if (span === null || isInQuotes(text, token.start)) continue
    const name = nameKey(text.slice(span.start, span.end))
    const [start, end] = [Math.min(span.start, token.start), Math.max(span.end, token.end)]
    ;(editions ??= []).push({ start, end, year: token.year, yearSpan: { start: token.start, end: token.end }, name })
  }
  return editions ?? none
}

type Base = 'en' | 'fr' | 'ar'

interface Word extends TextSpan {
  readonly text: string
}

/** `International Day of Peace ` right before the year, from its first capital; in Arabic from its noun. */
function nameBefore(text: string, year: number, base: Base): TextSpan | null {
  if (!/[\p{L}\p{M}]/u.test(text.charAt(year - 2))) return null
  const from = Math.max(0, year - 90)
  const before = text.slice(from, year)
  const clause = /[^.,;:!?()«»“”"\n،؛؟–—]*$/.exec(before)
  if (clause === null || !/[\s\u00a0]$/.test(before)) return null
  const words = wordsOf(clause[0], from + clause.index).slice(-9)
  while (words.length > 0 && yearLinks.has(fold(words[words.length - 1]))) words.pop()
  const last = words[words.length - 1]
  if (last === undefined || timeWords.has(fold(last))) return null
  const head = words.findLastIndex((word, index) => isHead(word, words[index + 1], base))
  if (head < 0) return null
  let first = head
  // “Tickets for the Kelp Festival”: the name begins behind the article.
  while (base === 'en' && first > 0 && isNamePart(words[first - 1]) && words[first - 1]?.text !== 'the') first -= 1
  while (first < head && (!isCapitalised(words[first]) || linking.has(fold(words[first])))) first += 1
  const [begin] = words.slice(first)
  return begin === undefined || words.length - first < 2 ? null : { start: begin.start, end: last.end }
}

/** `the 2023 International Women’s Day` */
function nameBehind(text: string, from: number): TextSpan | null {
  const name =
    /^ ((?:\p{Lu}[\p{L}’'-]{1,20}|of|the|and|for|on)(?: (?:\p{Lu}[\p{L}’'-]{1,20}|of|the|and|for|on)){0,7})/u.exec(
      text.slice(from, from + 100),
    )?.[1]
  if (name === undefined) return null
  const words = wordsOf(name, from + 1)
  const head = words.findLastIndex((word, index) => isHead(word, words[index + 1], 'en'))
  const [first, last] = [words[0], words[head]]
  return first === undefined || last === undefined || head < 1 ? null : { start: first.start, end: last.end }
}

function wordsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:[’'-][\p{L}\p{M}\d]+)*/gu)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}

function fold(word: Word | undefined): string {
  return word === undefined ? '' : foldForSearch(word.text, 'en')
}

function isHead(word: Word, next: Word | undefined, base: Base): boolean {
  const folded = fold(word)
  if (base !== 'ar') return isCapitalised(word) && eventHeads[base].has(folded.replace(/^[ld]'/, ''))
  const stem = folded.replace(/^[وفبك]?(?:ال|لل|ل)?(?=.{3})/, '')
  if (!eventHeads.ar.has(stem)) return false
  // «اليوم» alone is today.
  return stem !== 'يوم' || /^(?:ال|لل)(?:عالمي|دولي|وطني|عربي|اوروبي|افريقي)/.test(fold(next))
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^(?:[ldLD][’'])?\p{Lu}/u.test(word.text)
}

function isNamePart(word: Word | undefined): boolean {
  return isCapitalised(word) || linking.has(fold(word))
}

const linking = new Set('of the and for on in de la du des les le et pour l d a au aux'.split(' '))
const yearLinks = new Set('of de لعام عام لسنه سنه للعام لسنة العام'.split(' '))
/** `held at the Forum in 2023` tells when, not which. */
const timeWords = new Set('in en since depuis by until du for pour to and et في منذ حتي خلال الي'.split(' '))

/** A name by its words, without articles and prepositions. */
export function nameKey(name: string): string {
  return wordsOf(name, 0)
    .map((word) =>
      fold(word)
        .replace(/^[ld]'|'s$/g, '')
        .replace(/^[وفبك]?(?:ال|لل)(?=.{2})/, ''),
    )
    .filter((word) => word !== '' && !linking.has(word))
    .join(' ')
}
