import type { CellReader } from '#shared/checks/check.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import {
  circumstanceWords,
  clauseWords,
  conjunctions,
  openers,
  subjectWords,
  timeOpeners,
} from '#shared/press/enumeration-words.ts'
import { placesIn } from '#shared/press/places.ts'
import { roleWord } from '#shared/press/roles.ts'
import { sentencesOf } from '#shared/text/sentences.ts'
import { type WordForm, type Words, wordsIn } from '#shared/text/words-in.ts'

/** Things listed one after the other. Where it is open how they are divided, there are `fewest` to `most` of them. */
export interface Enumeration extends TextSpan {
  readonly fewest: number
  readonly most: number
  /** Joined by «و» alone: more pairs may stand in it than one list. */
  readonly isLoose: boolean
}

export interface Enumerations {
  readonly lists: readonly Enumeration[]
  readonly sentences: number
  /** No sentence of the text can be divided into more things than this, in whatever way it lists them. */
  readonly bound: number
  /** The same for the whole text. */
  readonly boundOfAll: number
}

/** What a cell lists. Cells with too few marks and conjunctions for four things have nothing to say. */
export const readEnumerations: CellReader<Enumerations> = ({ text }, language) => {
  const masked = withoutAsides(text)
  const sentences = sentencesOf(text, language)
  const lists: Enumeration[] = []
  let [bound, all] = [1, 1]
  for (const { start, end } of sentences) {
    const divisions = divisionsIn(text.slice(start, end), language)
    bound = Math.max(bound, divisions + 1)
    all += divisions + 1
    const list = listIn(masked.slice(start, end), text.slice(start, end), language)
    if (list !== null) lists.push({ ...list, start: list.start + start, end: list.end + start })
  }
  return { lists, sentences: sentences.length, bound, boundOfAll: all }
}

/** The text with what stands in brackets and quotation marks blotted out, and the commas inside figures. */
function withoutAsides(text: string): string {
  let masked = text
  if (/[([]/.test(masked)) masked = masked.replace(/[([][^()[\]]{0,400}[)\]]/g, blot)
  if (/[«“"]/.test(masked)) masked = masked.replace(/«[^«»]{0,400}»|“[^“”]{0,400}”|"[^"]{0,400}"/g, blot)
  return masked.replace(/(?<=\d)[,،](?=\d)/g, 'x')
}

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
    if (conjunctions.has(form.folded) || form.folded === 'well' || form.folded === 'ainsi') divisions += 1
    else if (isArabic && form.folded.startsWith('و')) divisions += 1
  }
  return divisions
}

function listIn(masked: string, sentence: string, language: LanguageTag): Enumeration | null {
  const semicolons = placesOf(masked, ';؛')
  if (semicolons.length >= 2) return semicolonList(masked, semicolons)
  const parts = partsOf(masked, sentence, language)
  const list = parts.length >= 2 ? commaList(parts, language) : null
  return list ?? (baseLanguage(language) === 'ar' ? wawList(masked) : null)
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
  return { start, end: masked.trimEnd().length, fewest: items, most: items, isLoose: false }
}

/** A stretch of a sentence between commas. */
interface Part extends TextSpan {
  readonly words: Words
}

/** Nobody counts a list longer than this. */
const mostCommas = 200

function partsOf(masked: string, sentence: string, language: LanguageTag): readonly Part[] {
  const found = placesOf(masked, ',،')
  if (found.length > mostCommas) return []
  const commas = found.filter((comma) => !isInsidePlace(sentence, comma, language))
  const edges = [-1, ...commas, masked.length]
  return edges.slice(1).map((end, index) => {
    const start = (edges[index] ?? -1) + 1
    return { start, end, words: wordsIn(masked.slice(start, end)) }
  })
}

/** "Almaty, Kazakhstan": a city and its country are one thing. */
function isInsidePlace(sentence: string, comma: number, language: LanguageTag): boolean {
  const around = sentence.slice(Math.max(0, comma - 40), comma + 60)
  const at = Math.min(40, comma)
  const places = placesIn(around, language)
  const city = places.findLast(({ end }) => end <= at && at - end <= 1)
  const country = places.find(
    ({ start }) => start > at && /^[,،]\s(?:(?:en|au|aux|in|في)\s)?$/.test(around.slice(at, start)),
  )
  if (city === undefined || country === undefined) return false
  return city.places.some(
    (one) =>
      one.kind === 'city' && country.places.some((other) => other.kind === 'country' && other.id === one.country),
  )
}

const longestItem = 6

function commaList(parts: readonly Part[], language: LanguageTag): Enumeration | null {
  for (let last = parts.length - 1; last >= 1; last -= 1) {
    const closing = closingOf(parts[last], language)
    if (closing === null) continue
    let first = last
    const lastItem = parts[last]?.words.forms[closing.place + 1]?.folded ?? ''
    while (first > 1 && isItem(parts[first - 1], lastItem, language)) first -= 1
    // « notamment, A, B et C »: the list begins after the word that announces it.
    if (first < last && clauseWords.has(parts[first - 1]?.words.forms.at(-1)?.folded ?? '')) first += 1
    const stretch = { parts, first: first - 1, last, closing, isArabic: baseLanguage(language) === 'ar' }
    return isOfItems(stretch, language) ? listBetween(stretch) : null
  }
  return null
}

/** No office in apposition, no circumstance thrown in, nothing with a figure: those are divided otherwise. */
function isOfItems({ parts, first, last, closing }: Stretch, language: LanguageTag): boolean {
  const final = parts[last]?.words.forms ?? []
  const lastItem = final[closing.place + 1]?.folded ?? ''
  if (subjectWords.has(lastItem)) return false
  for (let index = first + 1; index <= last; index += 1) {
    const part = parts[index]
    if (part === undefined || isOffice(part, language)) return false
    const forms = index === last ? part.words.forms.slice(0, closing.place + 3) : part.words.forms
    if (forms.some(({ shape }) => shape === 'digits')) return false
    const head = forms[0]?.folded ?? ''
    if (closing.place === 0 && index === last) continue
    if (subjectWords.has(head)) return false
    // "…, mowing down two people, …": a clause without its subject.
    if (forms.length >= 3 && /(?:ing|ant)$/.test(head) && !/(?:ing|ant)$/.test(lastItem)) return false
  }
  return true
}

/** How the last part of a list joins its end: by a conjunction at its beginning, or before its last item. */
interface Closing {
  /** The place of the conjunction among the words of the part. */
  readonly place: number
  readonly end: number
}

function closingOf(part: Part | undefined, language: LanguageTag): Closing | null {
  const isArabic = baseLanguage(language) === 'ar'
  if (part === undefined || part.words.forms.length < (isArabic ? 1 : 2)) return null
  const { forms, ends } = part.words
  for (let place = 0; place <= longestItem && place < forms.length; place += 1) {
    const form = forms[place]
    if (form === undefined) break
    if (isConjunction(form, isArabic))
      return { place, end: part.start + (ends[Math.min(forms.length - 1, place + 3)] ?? 0) }
    if (clauseWords.has(form.folded)) break
  }
  return null
}

function isConjunction({ folded }: WordForm, isArabic: boolean): boolean {
  return isArabic ? /^و../.test(folded) : conjunctions.has(folded)
}

function isItem(part: Part | undefined, lastItem: string, language: LanguageTag): boolean {
  const forms = part?.words.forms ?? []
  if (forms.length === 0 || forms.length > longestItem) return false
  if (forms.every(({ shape }) => shape === 'digits')) return false
  const head = forms[0]?.folded ?? ''
  if (circumstanceWords.has(head) && head !== lastItem) return false
  const isArabic = baseLanguage(language) === 'ar'
  return !forms.some(({ folded }) => clauseWords.has(folded) && !(isArabic && folded === 'ou'))
}

/** "…, director of the fund, …": an apposition, not one of several things. */
function isOffice({ words }: Part, language: LanguageTag): boolean {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return false
  const skipped = conjunctions.has(words.forms[0]?.folded ?? '') ? 1 : 0
  const [one, two] = [words.forms[skipped]?.folded ?? '', words.forms[skipped + 1]?.folded ?? '']
  const head = base === 'ar' ? one.replace(/^و/, '') : one
  return roleWord(head, base) !== undefined || roleWord(two, base) !== undefined
}

interface Stretch {
  readonly parts: readonly Part[]
  readonly first: number
  readonly last: number
  readonly closing: Closing
  readonly isArabic: boolean
}

function listBetween({ parts, first, last, closing, isArabic }: Stretch): Enumeration | null {
  const isClosedBefore = closing.place === 0
  const items = last - first + (isClosedBefore ? 1 : 2)
  const opening = parts[first]
  if (items < 3 || opening === undefined) return null
  let pairs = 0
  for (let index = first; index <= last; index += 1) {
    pairs += pairsIn(parts[index], index === last ? closing.place : 0, isArabic)
  }
  // "In 2024, schools, …": the first part may hold no item; «الإسكان والنقل» at the end may be one.
  const words = opening.words.forms
  const head = words[0]?.folded ?? ''
  const isOpener = circumstanceWords.has(head) || (first === 0 && isOpening(words))
  // «… منصب المدير، فلان، وفلان»: Arabic likes a comma before the first item.
  const isLed = isArabic && isClosedBefore && words.length > 3
  const isPair = isArabic && !isClosedBefore
  const start = opening.start + (opening.words.starts[Math.max(0, opening.words.forms.length - 3)] ?? 0)
  const fewest = items - (isOpener || isLed ? 1 : 0) - (isPair ? 1 : 0)
  return { start, end: closing.end, fewest, most: items + pairs, isLoose: false }
}

/** "Moreover", "In 2024", « Cette année »: said before the sentence begins; « Le programme couvre l’eau » is not. */
function isOpening(words: readonly WordForm[]): boolean {
  const head = words[0]?.folded ?? ''
  if (/^[a-z]+(?:ly|ment)$/.test(head) || openers.has(head)) return true
  return timeOpeners.has(head) && (words.length <= 3 || words.some(({ shape }) => shape === 'digits'))
}

/** Conjunctions in the words near a part's comma, other than the one that closes the list: each may divide items too. */
function pairsIn(part: Part | undefined, closing: number, isArabic: boolean): number {
  const forms = part?.words.forms ?? []
  let pairs = 0
  for (let index = 1; index < forms.length; index += 1) {
    const form = forms[index]
    if (form !== undefined && index !== closing && isConjunction(form, isArabic)) pairs += 1
  }
  return pairs
}

/** «الرباط وتونس والقاهرة والدوحة»: words with «وال» or «و» and a place, four words apart at most. */
function wawList(masked: string): Enumeration | null {
  const { forms, starts, ends } = wordsIn(masked)
  const places = placesIn(masked, 'ar')
  let best: { from: number; to: number; count: number } | null = null
  let [from, before, count] = [-1, -1, 0]
  for (let index = 1; index < forms.length; index += 1) {
    const form = forms[index]
    const start = starts[index] ?? 0
    if (form === undefined || !form.folded.startsWith('و')) continue
    const isJoined =
      (/^وال../.test(form.folded) && !/^وال(?:ي|د|ده|دين|دته|ديه)$/.test(form.folded)) ||
      places.some((place) => place.start > start && place.start <= start + 2)
    if (!isJoined) continue
    if (before >= 0 && index - before <= 4) count += 1
    else [from, count] = [index, 1]
    before = index
    if (count >= 3 && (best === null || count > best.count)) best = { from, to: index, count }
  }
  if (best === null) return null
  const start = starts[Math.max(0, best.from - 1)] ?? 0
  return { start, end: ends[best.to] ?? start, fewest: best.count + 1, most: forms.length, isLoose: true }
}
