// Phrases that the headline and the text share but for one word that differs in one letter: «لمنظمة» beside «لمنطقة».
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { type WordForm, wordsIn } from '#shared/text/words-in.ts'

/** The headlines of one version, and what the texts were found to say instead of their words, for as long as they stay. */
export interface Headlines {
  readonly cells: readonly CellText[]
  /** In the order of the headlines. */
  readonly phrases: ReadonlyMap<Phrase, PhrasePlace>
  readonly byKey: PhrasesByKey
  readonly echoes: WeakMap<CellText, readonly PhraseEcho[]>
  /** What the texts were found to say before some of the headlines changed, and the phrases that came with the change. */
  readonly before: { readonly echoes: WeakMap<CellText, readonly PhraseEcho[]>; readonly added: PhrasesByKey } | null
}

type PhrasesByKey = ReadonlyMap<number | null, readonly Phrase[]>

/** A word of a headline, and the two behind it: before these a text may say another one. */
export interface Phrase {
  readonly headline: string
  readonly word: Word
  /** A space and the two words. */
  readonly behind: string
  /** `foldedHash` of a word that stands whole in whatever says `behind`; null where there is none to go by. */
  readonly key: number | null
}

/** The number of a phrase's headline, and the phrase's own among all of them. */
export interface PhrasePlace {
  readonly headline: number
  readonly place: number
}

/** A phrase, and the word that a text has in the place of the headline’s. */
export interface PhraseEcho {
  readonly phrase: Phrase
  readonly echo: TextSpan
}

interface Word extends TextSpan {
  readonly text: string
}

const longestHeadline = 250
const fewestShared = 3
const fewestLetters = 12
const fewestOfTwo = 14

/** By each of their cells. */
const lastHeadlines = new WeakMap<CellText, Headlines>()

/** What there is to look for; the same as before where the headlines are the same. */
export function headlinesOf(cells: readonly CellText[], language: LanguageTag, context: CheckContext): Headlines {
  const before = lastOf(cells)
  if (before?.cells.length === cells.length && before.cells.every((cell, at) => cell === cells[at])) return before
  const phrases = new Map<Phrase, PhrasePlace>()
  for (const [headline, cell] of cells.entries())
    for (const phrase of context.read(readPhrases, cell, language))
      phrases.set(phrase, { headline, place: phrases.size })
  const headlines: Headlines = {
    cells,
    phrases,
    byKey: groupedByKey(phrases.keys()),
    echoes: new WeakMap(),
    before: before && {
      echoes: before.echoes,
      added: groupedByKey([...phrases.keys()].filter((phrase) => !before.phrases.has(phrase))),
    },
  }
  for (const cell of cells) lastHeadlines.set(cell, headlines)
  return headlines
}

function lastOf(cells: readonly CellText[]): Headlines | null {
  for (const cell of cells) {
    const last = lastHeadlines.get(cell)
    if (last !== undefined) return last
  }
  return null
}

const groupedByKey = (phrases: Iterable<Phrase>): PhrasesByKey => Map.groupBy(phrases, ({ key }) => key)

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
  { phrases, byKey, before }: Headlines,
  language: LanguageTag,
  context: CheckContext,
): readonly PhraseEcho[] {
  const known = before?.echoes.get(cell)
  const { forms } = context.read(readWords, cell, language)
  if (before === null || known === undefined) return echoesOf(byKey, forms, cell.text)
  const added = echoesOf(before.added, forms, cell.text)
  if (known.length === 0) return added
  return [...known.filter(({ phrase }) => phrases.has(phrase)), ...added]
}

/** Phrases of one headline: looked for as they are sooner than by the words of a text. */
const fewPhrases = 16

function echoesOf(byKey: PhrasesByKey, forms: readonly WordForm[], text: string): readonly PhraseEcho[] {
  let echoes: PhraseEcho[] | null = null
  for (const phrases of byKey.size <= fewPhrases ? byKey.values() : candidatesIn(byKey, forms)) {
    for (const phrase of phrases) {
      const echo = echoIn(phrase, text)
      if (echo !== null) (echoes ??= []).push({ phrase, echo })
    }
  }
  return echoes ?? nothing
}

/** The phrases that a text may say by its words. */
function candidatesIn(byKey: PhrasesByKey, forms: readonly WordForm[]): ReadonlySet<readonly Phrase[]> {
  const candidates = new Set<readonly Phrase[]>()
  const always = byKey.get(null)
  if (always !== undefined) candidates.add(always)
  for (let index = 0; index < forms.length; index += 1) {
    const alike = byKey.get(forms[index]?.foldedHash ?? null)
    if (alike !== undefined) candidates.add(alike)
  }
  return candidates
}

const readPhrases: CellReader<readonly Phrase[]> = ({ text }) => {
  if (text.length > longestHeadline) return []
  const words = wordsOf(text)
  return words.flatMap((word, index): readonly Phrase[] => {
    const [next, second] = [words[index + 1], words[index + 2]]
    if (word.text.length < 5 || next === undefined || second === undefined || !isRun(text, [word, next, second]))
      return []
    const behind = ` ${text.slice(next.start, second.end)}`
    return [{ headline: text, word, behind, key: keyOf(behind) }]
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
function echoIn({ headline, word, behind }: Phrase, body: string): TextSpan | null {
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
