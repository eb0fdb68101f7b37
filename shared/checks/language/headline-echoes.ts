// Phrases that the headline and the text share but for one word that differs in one letter: «لمنظمة» beside «لمنطقة».
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { wordsIn } from '#shared/text/words-in.ts'

/** The headlines of one version, and what the texts were found to say instead of their words, for as long as they stay. */
export interface Headlines {
  readonly cells: readonly CellText[]
  readonly phrases: readonly HeadlinePhrase[]
  readonly byKey: ReadonlyMap<number | null, readonly HeadlinePhrase[]>
  readonly echoes: WeakMap<CellText, readonly PhraseEcho[]>
}

/** A word of a headline, and the two behind it: before these a text may say another one. */
interface Phrase {
  readonly word: Word
  /** A space and the two words. */
  readonly behind: string
  /** `foldedHash` of a word that stands whole in whatever says `behind`; null where there is none to go by. */
  readonly key: number | null
  /** What the texts say instead, as far as they were asked; kept when another headline changes. */
  readonly said: WeakMap<CellText, { readonly echo: TextSpan | null }>
}

/** A phrase, the number of its headline, and its own place among all of them. */
export interface HeadlinePhrase extends Phrase {
  readonly headline: number
  readonly place: number
}

/** A phrase, and the word that a text has in the place of the headline’s. */
export interface PhraseEcho {
  readonly phrase: HeadlinePhrase
  readonly echo: TextSpan
}

interface Word extends TextSpan {
  readonly text: string
}

const longestHeadline = 250
const fewestShared = 3
const fewestLetters = 12
const fewestOfTwo = 14

const lastHeadlines = new WeakMap<CellText, Headlines>()

/** What there is to look for; the same as before where the headlines are the same. */
export function headlinesOf(cells: readonly CellText[], language: LanguageTag, context: CheckContext): Headlines {
  const [first] = cells
  const before = first && lastHeadlines.get(first)
  if (before?.cells.length === cells.length && before.cells.every((cell, at) => cell === cells[at])) return before
  const phrases = cells.flatMap((cell, headline) =>
    context.read(readPhrases, cell, language).map((phrase) => ({ ...phrase, headline })),
  )
  const placed = phrases.map((phrase, place): HeadlinePhrase => ({ ...phrase, place }))
  const byKey = Map.groupBy(placed, ({ key }) => key)
  const headlines: Headlines = { cells, phrases: placed, byKey, echoes: new WeakMap() }
  if (first) lastHeadlines.set(first, headlines)
  return headlines
}

/** What a text says instead of words of the headlines: for each phrase the first place. */
export function echoesIn(
  cell: CellText,
  headlines: Headlines,
  language: LanguageTag,
  context: CheckContext,
): readonly PhraseEcho[] {
  let echoes = headlines.echoes.get(cell)
  if (echoes === undefined) {
    echoes = findEchoes(cell, headlines, language, context)
    headlines.echoes.set(cell, echoes)
  }
  return echoes
}

function findEchoes(
  cell: CellText,
  { cells, byKey }: Headlines,
  language: LanguageTag,
  context: CheckContext,
): readonly PhraseEcho[] {
  const candidates = new Set(byKey.get(null))
  for (const { foldedHash } of context.read(readWords, cell, language).forms)
    for (const phrase of byKey.get(foldedHash) ?? nothing) candidates.add(phrase)
  if (candidates.size === 0) return nothing
  return [...candidates].flatMap((phrase): PhraseEcho | readonly never[] => {
    let said = phrase.said.get(cell)
    if (said === undefined) {
      said = { echo: echoIn(cells[phrase.headline]?.text ?? '', phrase, cell.text) }
      phrase.said.set(cell, said)
    }
    return said.echo === null ? nothing : { phrase, echo: said.echo }
  })
}

const readPhrases: CellReader<readonly Phrase[]> = ({ text }) => {
  if (text.length > longestHeadline) return []
  const words = wordsOf(text)
  return words.flatMap((word, index): readonly Phrase[] => {
    const [next, second] = [words[index + 1], words[index + 2]]
    if (word.text.length < 5 || next === undefined || second === undefined || !isRun(text, [word, next, second]))
      return []
    const behind = ` ${text.slice(next.start, second.end)}`
    return [{ word, behind, key: keyOf(behind), said: new WeakMap() }]
  })
}

/** Of the longest word. The last one may be the beginning of another. */
function keyOf(behind: string): number | null {
  const { forms, ends } = wordsIn(behind)
  const whole = forms.filter((_, index) => (ends[index] ?? 0) < behind.length)
  const longest = Math.max(...whole.map(({ written }) => written.length))
  return whole.find(({ written }) => written.length === longest)?.foldedHash ?? null
}

/** The first place of the body that says a phrase of the headline with its word differently. */
function echoIn(headline: string, { word, behind }: Phrase, body: string): TextSpan | null {
  for (let at = body.indexOf(behind); at > 0; at = body.indexOf(behind, at + 1)) {
    const other = wordBefore(body, at)
    if (other === null || !isSlipOf(word.text, other.text)) continue
    if (sharesPhrase(headline, word, body, other)) return { start: other.start, end: other.end }
  }
  return null
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/** Nothing but single spaces between the words. */
function isRun(text: string, words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const after = words[index + 1]
    return after === undefined || (after.start === word.end + 1 && text[word.end] === ' ')
  })
}

function wordBefore(text: string, end: number): Word | null {
  let start = end
  while (start > 0 && end - start < 40 && /[\p{L}\p{M}]/u.test(text[start - 1] ?? '')) start -= 1
  return start === end ? null : { start, end, text: text.slice(start, end) }
}

/** Whether enough words on both sides are the same, and have letters enough to be a phrase; two long ones are. */
function sharesPhrase(one: string, word: TextSpan, other: string, instead: TextSpan): boolean {
  const before = commonWords(
    one.slice(0, word.start).split(' ').reverse(),
    other.slice(0, instead.start).split(' ').reverse(),
  )
  const after = commonWords(one.slice(word.end).split(' '), other.slice(instead.end).split(' '))
  const letters = [...before, ...after].join('').length
  return letters >= (before.length + after.length >= fewestShared ? fewestLetters : fewestOfTwo)
}

function commonWords(one: readonly string[], other: readonly string[]): readonly string[] {
  let count = 0
  while (count < one.length && count < 8 && one[count] === other[count]) count += 1
  return one.slice(0, count).filter((word) => word !== '')
}

/** Vowels, and the letters that endings and prefixes are made of, change with grammar. */
const grammatical = /[aeiouyàâäéèêëîïôöùûüاأإآويىةهتنءئؤس]/u

/** The same length and one consonant instead of another inside the word; of a longer Arabic word two (منظمة and منطقة). */
function isSlipOf(one: string, other: string): boolean {
  if (areConfused(one, other)) return true
  if (one.length !== other.length || one === other || /^\p{Lu}/u.test(one) || /^\p{Lu}/u.test(other)) return false
  const differing = [...one].map((letter, at) => (letter === other[at] ? -1 : at)).filter((at) => at >= 0)
  if (differing.length > (one.length >= 6 && /^\p{Script=Arabic}/u.test(one) ? 2 : 1)) return false
  return differing.every(
    (at) => at > 0 && at < one.length - 1 && !grammatical.test(one[at] ?? '') && !grammatical.test(other[at] ?? ''),
  )
}

/** Words that are taken for each other though more than one letter differs; Arabic ones also with a preposition before them. */
const confused: readonly (readonly string[])[] = [
  ['council', 'counsel', 'consul'],
  ['testimony', 'testament'],
  ['statue', 'statute'],
  ['county', 'country'],
  ['personal', 'personnel'],
  ['mission', 'émission'],
  ['منظمة', 'منطقة'],
  ['المنظمة', 'المنطقة'],
  ['حظر', 'حضر'],
]

function areConfused(one: string, other: string): boolean {
  const [left, right] = [bare(one), bare(other)]
  return left !== right && confused.some((words) => words.includes(left) && words.includes(right))
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[وفبكل](?=من[طظ])/u, '')
}
