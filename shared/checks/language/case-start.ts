import { hasMarks, hasPairs, marks, pairs } from '#shared/checks/characters-in.ts'
import { type CheckContext, type Found, type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { endsAbbreviation } from '#shared/checks/language/abbreviations.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { placesInCell } from '#shared/checks/places-by-version.ts'
import { wordAround } from '#shared/checks/word-around.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { Speller } from '#shared/spelling/speller.ts'

/** A small letter after a stop or at the head of a row, or the end of a row that the next one may go on from. */
type Place =
  | { readonly role: 'after-stop'; readonly found: Found }
  | { readonly role: 'head'; readonly found: Found }
  | { readonly role: 'open-end' }

/** A small letter where a sentence starts: after a full stop, or at the head of a paragraph that is no item of a list. */
export const caseStart: VersionCheck = versionCheck<readonly Place[]>({
  id: 'case-start',
  severity: 'warning',
  gather: (row, language, context) => placesInCell(row, language, (cell) => placesIn(cell, language, row, context)),
  *look(gathered, language): Iterable<FoundIn> {
    let open = Number.NEGATIVE_INFINITY
    for (const { row, index, data } of gathered) {
      const follows = open === index - 1
      for (const place of data) {
        if (place.role === 'open-end') open = index
        else if (place.role === 'after-stop' || !follows) yield { ...place.found, language, rowId: row.id }
        // Items go on in small letters to the last.
        else open = index
      }
    }
  },
})

function placesIn(cell: CellText, language: LanguageTag, row: RowText, context: CheckContext): readonly Place[] {
  const { text } = cell
  const startsSmall = isSmall(text.charCodeAt(0))
  const hasStop =
    hasPairs(cell, pairs.stopThenLower) || (hasMarks(cell, marks.question) && /\?[ \u00a0][a-zß-ÿ]/.test(text))
  const endsOpen = /[:;,]\s?$/.test(text.slice(-2))
  if (!(startsSmall || hasStop || endsOpen) || !/^(?:en|fr)$/.test(baseLanguage(language))) return nothing
  return [
    ...(startsSmall && isParagraph(text, row, language, context) ? [headOf(text)] : []),
    ...(hasStop ? [...smallAfterStops(text, language, context)] : []),
    ...(endsOpen ? [{ role: 'open-end' } as const] : []),
  ]
}

function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)
}

function headOf(text: string): Place {
  const word = firstWord(text)
  const fix = { start: 0, end: 1, replacement: text.charAt(0).toUpperCase() }
  return { role: 'head', found: { start: 0, end: word.length, values: { word, context: 'start' }, fix } }
}

function* smallAfterStops(whole: string, language: LanguageTag, { speller }: CheckContext): Iterable<Place> {
  const text = maskAddresses(whole)
  for (const match of text.matchAll(/[.?][ \u00a0]{1,3}(?=[a-zß-ÿ])/g)) {
    const [stop, at] = [match.index, match.index + match[0].length]
    if (text[at] !== whole[at] || isWrittenSmall(whole.slice(at, at + 40))) continue
    const word = firstWord(whole.slice(at, at + 40))
    const isQuestion = match[0].startsWith('?')
    if (
      isQuestion
        ? !endsQuestion(text, stop, word)
        : !endsSentence(text, stop) || isShortened(text, stop, word, language, speller)
    )
      continue
    const fix = joins.has(word)
      ? { start: stop, end: stop + 1, replacement: '' }
      : { start: at, end: at + 1, replacement: whole.charAt(at).toUpperCase() }
    yield { role: 'after-stop', found: { ...wordAround(whole, { start: stop, end: at }), values: { word }, fix } }
  }
}

/** After a word; figures with a stop count items, three dots go on. */
function endsSentence(text: string, stop: number): boolean {
  return /[\p{L}\p{M}»”"’)\]]/u.test(text[stop - 1] ?? '') && !endsAbbreviation(text, stop)
}

/** Not where the question is spoken, thought or asked: "Who pays? asks the mayor". */
function endsQuestion(text: string, stop: number, word: string): boolean {
  if (joins.has(word) || continues.has(word) || asks.test(word)) return false
  return /\p{L}[ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, stop - 2), stop))
}

const asks = /^(?:ask|wonder|demand|interrog|questionn|lance|s[’'](?:interrog|est|enqui)|se )/u

/** « à l’imm. du port », « l’art. premier »: a short word that no dictionary knows, or what is counted, is written in short. */
function isShortened(text: string, stop: number, next: string, language: LanguageTag, speller: Speller): boolean {
  const word = /(?<![\p{L}\p{M}])\p{Ll}{2,6}$/u.exec(text.slice(Math.max(0, stop - 8), stop))?.[0]
  if (word === undefined) return false
  return speller.knows(word, language) === false || (/^(?:art|par|pt)$/.test(word) && /^(?:premier|unique)/.test(next))
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/u.exec(text)?.[0] ?? ''
}

/** Brands (iPhone, e-Governance), domains, item letters, names with a small particle (al-Sisi, d’Estaing). */
function isWrittenSmall(text: string): boolean {
  const token = /^\S*/.exec(text)?.[0] ?? ''
  return (
    /\p{Lu}|\p{N}|[@/_]|\.\p{L}|^(?:e|i|m)-\p{L}/u.test(token) ||
    /^(?![aày])\p{L}(?!\p{L}|['’])/u.test(token) ||
    /^[a-z][).]/.test(token)
  )
}

/** Words that do not open a sentence: the stop before them is the slip. */
const joins: ReadonlySet<string> = new Set(
  wordsOf(
    'pour de du des d en et ou que qui avec par sur dans sans vers chez entre à au aux afin dont où ainsi and or of to for with by from that which who whom whose but as at into through than',
  ),
)

/** A sentence of its own, and not what follows a quotation; the name of no firm that writes itself small. */
function isParagraph(text: string, { kind }: RowText, language: LanguageTag, { speller }: CheckContext): boolean {
  if (isWrittenSmall(text.slice(0, 40)) || speller.knows(firstWord(text), language) === false) return false
  const words = text.split(' ').length
  if (kind === 'headline' || kind === 'subhead') return words >= 3
  if (kind !== 'lede' && kind !== 'body') return false
  return words >= 6 && /[.!?]["”»)]{0,2}$/.test(text) && !continues.has(firstWord(text))
}

const continues = new Set(
  wordsOf(
    'said says told added adds stated noted explained declared according a ont dit déclare ajoute explique souligne affirme selon and or but et ou mais',
  ),
)
