import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { commaList } from '#shared/press/comma-lists.ts'
import { additiveWords, conjunctions, joinsByWaw } from '#shared/press/enumeration-words.ts'
import { placesIn } from '#shared/press/places.ts'
import { sentencesOf } from '#shared/text/sentences.ts'
import { type WordForm, wordsIn } from '#shared/text/words-in.ts'

/** Things listed one after the other. Where it is open how they are divided, there are `fewest` to `most` of them. */
export interface Enumeration extends TextSpan {
  readonly fewest: number
  readonly most: number
  /** Joined by «و» alone: more pairs may stand in it than one list. */
  readonly isLoose: boolean
  /** One more thing is added behind it ("…, as well as rye"), which another version may count among its items. */
  readonly isAddedTo: boolean
}

/** What a cell lists, sentence by sentence: a reader for checks. */
export function readEnumerations({ text }: CellText, language: LanguageTag): readonly Enumeration[] {
  const masked = withNamesWhole(withoutAsides(text), text, language)
  const lists: Enumeration[] = []
  for (const { start, end } of sentencesOf(text, language)) {
    const list = listIn(masked.slice(start, end), text.slice(start, end), language)
    if (list !== null) lists.push({ ...list, start: list.start + start, end: list.end + start })
  }
  return lists
}

/** Into how many things a text can be divided at most, in whatever way it lists them. */
export interface DivisionBounds {
  readonly sentences: number
  /** The most of any sentence. */
  readonly ofSentence: number
  /** The same without what stands in brackets; how many brackets there are. */
  readonly outside: number
  readonly asides: number
  readonly ofText: number
}

/** The bounds of a cell: a reader for checks. */
export function readDivisionBounds({ text }: CellText, language: LanguageTag): DivisionBounds {
  const sentences = sentencesOf(text, language)
  const masked = text.includes('(') ? text.replace(bracket, blot) : text
  let [ofSentence, outside, ofText] = [1, 1, 1]
  for (const { start, end } of sentences) {
    const divisions = divisionsIn(text.slice(start, end), language)
    ofSentence = Math.max(ofSentence, divisions + 1)
    outside = Math.max(outside, (masked === text ? divisions : divisionsIn(masked.slice(start, end), language)) + 1)
    ofText += divisions + 1
  }
  return { sentences: sentences.length, ofSentence, outside, asides: text.match(bracket)?.length ?? 0, ofText }
}

const bracket = /\([^()]{0,400}\)/g

/** The text with what stands in brackets and quotation marks blotted out, and the commas inside figures. */
function withoutAsides(text: string): string {
  let masked = text
  if (/[([]/.test(masked)) masked = masked.replace(/[([][^()[\]]{0,400}[)\]]/g, blot)
  if (/[«“"]/.test(masked)) masked = masked.replace(/«[^«»]{0,400}»|“[^“”]{0,400}”|"[^"]{0,400}"/g, blot)
  return masked.replace(/(?<=\d)[,،](?=\d)/g, 'x')
}

/**
 * The text with the conjunctions inside names of places written over: "Trinidad and Tobago" is one thing, «
 * Seine-et-Marne » another.
 */
function withNamesWhole(masked: string, text: string, language: LanguageTag): string {
  const whole = masked.includes('-et-') ? masked.replace(/(?<=\p{L})-et-(?=\p{L})/gu, 'xxxx') : masked
  if (!conjunctionInName.test(whole)) return whole
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of placesIn(text, language)) {
    const name = whole.slice(start, end)
    if (!conjunctionInName.test(name)) continue
    pieces.push(whole.slice(from, start), name.replace(/ (?:and|&) (?:the )?/g, blot).replace(/ و/g, 'اا'))
    from = end
  }
  return pieces.join('') + whole.slice(from)
}

const conjunctionInName = /\p{Ll} (?:and|&) (?:the )?\p{Lu}|[\u0621-\u064a] و[\u0621-\u064a]/u

function blot(aside: string): string {
  return 'x'.repeat(aside.length)
}

/** All the places at which a sentence could be cut into things listed. */
function divisionsIn(sentence: string, language: LanguageTag): number {
  let divisions = 0
  for (let index = 0; index < sentence.length; index += 1) {
    if (',;،؛&/'.includes(sentence.charAt(index))) divisions += 1
  }
  const isArabic = baseLanguage(language) === 'ar'
  const { forms } = wordsIn(sentence)
  for (let index = 1; index < forms.length; index += 1) {
    const form = forms[index]
    if (form === undefined) continue
    if (conjunctions.has(form.folded) || additiveWords.has(form.folded)) divisions += 1
    else if (isArabic && form.folded.startsWith('و') && !isInnerPair(forms, index)) divisions += 1
  }
  return divisions
}

/**
 * «وصناديق للفاكهة والخضراوات ودراجتين»: between things without an article, one with it belongs to the one before it that
 * has one too.
 */
function isInnerPair(forms: readonly WordForm[], index: number): boolean {
  const within = forms[index - 1]
  if (within === undefined || opensWithWaw(within) || !isDefinite(within) || !isDefinite(forms[index])) return false
  const joint = (form: WordForm | undefined): boolean => form?.folded.startsWith('و') === true && !isDefinite(form)
  const [before, after] = [
    forms.slice(Math.max(0, index - pairReach), index),
    forms.slice(index + 1, index + 1 + pairReach),
  ]
  return before.some(joint) && after.some(joint) && !after.slice(0, after.findIndex(joint)).some(opensWithWaw)
}

const pairReach = 3
const isDefinite = (form: WordForm | undefined): boolean => /^و?(?:[بك]?ال|لل)../u.test(form?.folded ?? '')
const opensWithWaw = ({ folded }: WordForm): boolean => folded.startsWith('و')

function listIn(masked: string, sentence: string, language: LanguageTag): Enumeration | null {
  const semicolons = placesOf(masked, ';؛')
  if (semicolons.length >= 2) return semicolonList(masked, semicolons)
  const list = commaList(masked, sentence, language)
  return list ?? (baseLanguage(language) === 'ar' ? wawList(masked, sentence) : null)
}

function placesOf(text: string, marks: string): readonly number[] {
  const places: number[] = []
  for (let index = 0; index < text.length; index += 1) if (marks.includes(text.charAt(index))) places.push(index)
  return places
}

function semicolonList(masked: string, semicolons: readonly number[]): Enumeration {
  const first = semicolons[0] ?? 0
  const colon = masked.lastIndexOf(':', first)
  const last = semicolons[semicolons.length - 1] ?? 0
  const items = semicolons.length + (/[\p{L}\p{N}]/u.test(masked.slice(last + 1)) ? 1 : 0)
  const start = colon + 1 + Math.max(0, masked.slice(colon + 1).search(/\S/))
  return { start, end: masked.trimEnd().length, fewest: items, most: items, isLoose: false, isAddedTo: false }
}

/** «الرباط وتونس والقاهرة والدوحة»: words with «وال» or «و» and a place, four words apart at most. */
function wawList(masked: string, sentence: string): Enumeration | null {
  const { forms, starts, ends } = wordsIn(masked)
  const places = placesIn(sentence, 'ar')
  let best: { from: number; to: number; count: number } | null = null
  let [from, before, count] = [-1, -1, 0]
  for (let index = 1; index < forms.length; index += 1) {
    const form = forms[index]
    const start = starts[index] ?? 0
    if (form === undefined || !form.folded.startsWith('و')) continue
    const isJoined =
      (/^وال../.test(form.folded) && form.folded !== 'والي' && joinsByWaw(form)) ||
      places.some((place) => place.start > start && place.start <= start + 2)
    if (!isJoined) continue
    if (before >= 0 && index - before <= 4) count += 1
    else [from, count] = [index, 1]
    before = index
    if (count >= 3 && (best === null || count > best.count)) best = { from, to: index, count }
  }
  if (best === null) return null
  const start = starts[Math.max(0, best.from - 1)] ?? 0
  return {
    start,
    end: ends[best.to] ?? start,
    fewest: best.count + 1,
    most: forms.length,
    isLoose: true,
    isAddedTo: false,
  }
}
