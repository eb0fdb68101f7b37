// Lists between commas: where they begin, what closes them, and what only looks like one of their items.
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { type Part, partsOf, quotation } from '#shared/press/comma-parts.ts'
import {
  clauseWords,
  conjunctions,
  dayWords,
  isFrenchVerb,
  isParticiple,
  joinsByWaw,
  makesThing,
  openers,
  opensAddition,
  opensApposition,
  opensCircumstance,
  subjectWords,
  timeOpeners,
} from '#shared/press/enumeration-words.ts'
import type { Enumeration } from '#shared/press/enumerations.ts'
import { roleWord } from '#shared/press/roles.ts'
import type { WordForm } from '#shared/text/words-in.ts'

const longestItem = 6

/**
 * The list of a sentence that a conjunction closes («a, b and c»). `masked` is the sentence with asides blotted out, unit
 * for unit.
 */
export function commaList(masked: string, sentence: string, language: LanguageTag): Enumeration | null {
  if (!masked.includes(',') && !masked.includes('،')) return null
  const parts = partsOf(masked, sentence, language)
  for (let last = parts.length - 1; last >= 1; last -= 1) {
    const closing = closingOf(parts[last], language)
    if (closing === null) continue
    let first = last
    const lastItem = parts[last]?.words.forms[closing.place + 1]?.folded ?? ''
    const isOfTitles = closesTitles(parts, last, closing, sentence)
    const mayBeItem = (part: Part | undefined): boolean => !isOfTitles || part?.isQuoting === true
    const isApposed = (part: Part | undefined): boolean =>
      opensApposition(part?.words.forms ?? []) && !isParticiple(parts[last]?.words.forms[closing.place + 1])
    const isOneMore = (part: Part | undefined): boolean =>
      mayBeItem(part) && !isApposed(part) && isItem(part, lastItem, language)
    while (first > 1 && isOneMore(parts[first - 1])) first -= 1
    if (first < last && isApposed(parts[first - 1])) first += 1
    // « notamment, A, B et C »: the list begins after the word that announces it, and no figures alone begin one.
    if (
      first < last &&
      (clauseWords.has(parts[first - 1]?.words.forms.at(-1)?.folded ?? '') || isFigures(parts[first - 1]))
    )
      first += 1
    const isArabic = baseLanguage(language) === 'ar'
    const opening = mayBeItem(parts[first - 1]) ? openingOf(parts, first - 1, last) : first
    const stretch = { parts, first: opening, last, closing, lastItem, isArabic, language }
    return isOfItems(stretch) && !isNested(stretch) ? listBetween(stretch) : null
  }
  return null
}

/**
 * Whether the last two items are quotations (« … « A » et « B »), so that what quotes nothing is none: « lira, dans la
 * cour, … ».
 */
function closesTitles(parts: readonly Part[], last: number, { place }: Closing, sentence: string): boolean {
  const part = parts[last]
  if (part?.isQuoting !== true) return false
  const joint = part.start + (part.words.starts[place] ?? 0)
  if (!joinsQuotation.test(sentence.slice(joint, joint + 6))) return false
  return quotation.test(sentence.slice(part.start, joint)) || (place === 0 && parts[last - 1]?.isQuoting === true)
}

const joinsQuotation = /^(?:\p{L}{2,3}\s|و)[«“"]/u

/** "A line, 800 12 34, answers in Wolof, …": the list begins behind what is nothing but a number. */
function openingOf(parts: readonly Part[], first: number, last: number): number {
  const isNumber = parts[first]?.words.forms.every(({ shape }) => shape === 'digits') === true
  return isNumber && first + 1 < last ? first + 1 : first
}

/** No office in apposition, no circumstance thrown in, nothing with a figure: those are divided otherwise. */
function isOfItems({ parts, first, last, closing, lastItem, isArabic, language }: Stretch): boolean {
  if (subjectWords.has(lastItem)) return false
  // "the transfer to the judges, within ten days, of cases of theft and fraud": the last part goes on with the sentence.
  const ending = parts[last]?.words.forms[0]?.folded ?? ''
  if (!isArabic && closing.place > 0 && opensCircumstance(ending, language) && !isOnePreposition(ending, lastItem))
    return false
  for (let index = first + 1; index <= last; index += 1) {
    const part = parts[index]
    if (part === undefined || isOffice(part, language)) return false
    const forms = index === last ? part.words.forms.slice(0, closing.place + 3) : part.words.forms
    if (forms.some(({ shape }) => shape === 'digits')) return false
    const head = forms[0]?.folded ?? ''
    if (closing.place === 0 && index === last) continue
    if (
      subjectWords.has(head) ||
      isAccompanied.test(
        forms
          .slice(0, 2)
          .map(({ folded }) => folded)
          .join(' '),
      )
    )
      return false
    // "…, mowing down two people, …": a clause without its subject.
    const item = index === last ? forms.slice(0, closing.place) : forms
    if (makesThing.test(item.map(({ folded }) => folded).join(' '))) continue
    if (forms.length >= 3 && /(?:ing|ant)$/.test(head) && !/(?:ing|ant)$/.test(lastItem)) return false
  }
  return true
}

/** "chaired by Ms. Roy, assisted by two deputies, Mr. Bey and Mr. Sy": who goes with someone is no further item. */
const isAccompanied =
  /^(?:(?:assisted|followed|accompanied|joined|flanked|seconded) by|(?:assiste|seconde|accompagne|suivi|entoure)e?s? (?:de|par|d|du|des))$/u

/** "her sons, Ali and Adam, and a niece", "the mayor, Dr. Bey, and her deputy, Mr. Sy, planted": lists within lists. */
function isNested({ parts, first, last, isArabic }: Stretch): boolean {
  for (let index = first; index < last; index += 1) {
    const forms = parts[index]?.words.forms ?? []
    const head = forms[0]
    if (!isArabic && index > 0 && head !== undefined && isConjunction(head, isArabic)) return true
    if (
      index > first &&
      forms.some((form, place) => place > 0 && isConjunction(form, isArabic) && !isOfOne(forms, place))
    )
      return true
  }
  return false
}

/** "Crates for fruit and vegetables": a pair behind a preposition is of the item that has it. */
function isOfOne(forms: readonly WordForm[], conjunction: number): boolean {
  return forms.slice(1, conjunction).some(({ folded }) => bindsPair.has(folded))
}

const bindsPair = new Set(['for', 'of', 'pour', 'de', 'des', 'd'])

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
    if (isArabic && ofState.test(form.folded)) break
    if (isConjunction(form, isArabic))
      return { place, end: part.start + (ends[Math.min(forms.length - 1, place + 3)] ?? 0) }
    if (clauseWords.has(form.folded)) break
  }
  return null
}

/** «المريضة، وعمرها سنتان، …»: what something is, thrown in, closes no list. Folded. */
const ofState =
  /^و(?:عمر|اسم|مقر|قيمت|عدد|طول|مساحت|قدر|مدت|كلفت|تكلفت|شعار|موضوع|عنوان|وزن|ارتفاع|جنسيت|مهنت)(?:ه|ها|هما|هم|هن)$/

function isConjunction(form: WordForm, isArabic: boolean): boolean {
  return isArabic ? joinsByWaw(form) : conjunctions.has(form.folded)
}

function isItem(part: Part | undefined, lastItem: string, language: LanguageTag): boolean {
  const forms = part?.words.forms ?? []
  if (forms.length === 0 || forms.length - articlesIn(forms, lastItem, language) > longestItem) return false
  if (isFigures(part)) return false
  const head = forms[0]?.folded ?? ''
  // « à Anjouan et à Mohéli »: where the last item has its preposition, each has; where it has none, none has.
  if ((opensCircumstance(head, language) || opensCircumstance(lastItem, language)) && !isOnePreposition(head, lastItem))
    return false
  if (dayWords.has(head) && !dayWords.has(lastItem)) return false
  const isArabic = baseLanguage(language) === 'ar'
  return !forms.some(({ folded }) => clauseWords.has(folded) && !(isArabic && folded === 'ou'))
}

/**
 * French says one before each noun: they make no item longer that takes up the preposition of the last again, or holds a
 * pair of its own (« des caisses pour les fruits et légumes »).
 */
function articlesIn(forms: readonly WordForm[], lastItem: string, language: LanguageTag): number {
  if (forms.length <= longestItem || baseLanguage(language) !== 'fr') return 0
  const head = forms[0]?.folded ?? ''
  const pair = forms.findIndex((form) => isConjunction(form, false))
  const isOneItem =
    (opensCircumstance(head, language) && isOnePreposition(head, lastItem)) || (pair > 0 && isOfOne(forms, pair))
  return isOneItem ? forms.filter(({ folded }) => frenchArticles.has(folded)).length : 0
}

const frenchArticles = new Set(['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'd'])

/** A phone number or a year in apposition: "the line, 800 40 41 42, answers in …". */
function isFigures(part: Part | undefined): boolean {
  return part !== undefined && part.words.forms.length > 0 && part.words.forms.every(({ shape }) => shape === 'digits')
}

/** « au Maroc, en Tunisie »: French chooses by the noun. */
function isOnePreposition(one: string, other: string): boolean {
  return one === other || (frenchPlaces.has(one) && frenchPlaces.has(other))
}

const frenchPlaces = new Set(['a', 'au', 'aux', 'en'])

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
  /** What the last item begins with, folded. */
  readonly lastItem: string
  readonly isArabic: boolean
  readonly language: LanguageTag
}

function listBetween({ parts, first, last, closing, lastItem, isArabic, language }: Stretch): Enumeration | null {
  const isClosedBefore = closing.place === 0
  const opening = parts[first]
  if (opening === undefined) return null
  const isBeside = opensCircumstance(lastItem, language) && !endsInItem(opening.words.forms, lastItem)
  const items = last - first + (isClosedBefore ? 1 : 2) - (isBeside ? 1 : 0)
  if (items < 3) return null
  let pairs = 0
  for (let index = first; index <= last; index += 1) {
    pairs += pairsIn(parts[index], index === last ? closing.place : 0, isArabic)
  }
  // "In 2024, schools, …": the first part may hold no item; «الإسكان والنقل» at the end may be one.
  const words = opening.words.forms
  const head = words[0]?.folded ?? ''
  const isOpener = opensCircumstance(head, language) || (first === 0 && isOpening(words))
  // «… منصب المدير، فلان، وفلان»: Arabic likes a comma before the first item.
  const isLed = isArabic && isClosedBefore && words.length > 3
  const isPair = isArabic && !isClosedBefore
  const start = opening.start + (opening.words.starts[Math.max(0, opening.words.forms.length - 3)] ?? 0)
  const isApart = !isBeside && (isOpener || isLed || isDoubtful(words, lastItem, language))
  const before = baseLanguage(language) === 'fr' ? partsBeforeVerb(parts, first, last) : 0
  const fewest = items - Math.max(before, isApart ? 1 : 0) - (isPair ? 1 : 0)
  const isAddedTo = hasAddition(parts[last], closing.place + 1) || hasAddition(parts[last + 1], 0)
  const isLoose = isTakenUpAgain(words, parts[last + 1], language)
  return { start, end: closing.end, fewest, most: items + pairs, isLoose, isAddedTo }
}

/** « porte sur A, B et C, sur D, ainsi que sur E »: the preposition comes again behind the list, which goes on with it. */
function isTakenUpAgain(opening: readonly WordForm[], behind: Part | undefined, language: LanguageTag): boolean {
  const head = behind?.words.forms[0]?.folded ?? ''
  return opensCircumstance(head, language) && opening.slice(-longestItem).some(({ folded }) => folded === head)
}

/** « deux coffres, fermés au plomb, abritaient des pièces, … »: what stands before the verb, which another version may count too. */
function partsBeforeVerb(parts: readonly Part[], first: number, last: number): number {
  for (let index = last; index > first; index -= 1) {
    const head = parts[index]?.words.forms[0]
    if (head !== undefined && isFrenchVerb(head)) return index - first
  }
  return 0
}

/** "…, as well as rye": at the beginning of the part behind the list, or in the list's last part, from this word on. */
function hasAddition(part: Part | undefined, from: number): boolean {
  const forms = part?.words.forms ?? []
  const end = from === 0 ? 1 : forms.length
  for (let index = from; index < end; index += 1) {
    if (opensAddition(forms[index]?.folded ?? '', forms[index + 1]?.folded ?? '')) return true
  }
  return false
}

/**
 * Whether the words before the first comma end in an item with the preposition of the last: « active à Lyon, à Nice et
 * à Metz ».
 */
function endsInItem(words: readonly WordForm[], lastItem: string): boolean {
  return words.slice(-longestItem).some(({ folded }) => isOnePreposition(folded, lastItem))
}

/** « 1 500 mots au maximum, en anglais, … »: another preposition than the last item's may be of no item. */
function isDoubtful(words: readonly WordForm[], lastItem: string, language: LanguageTag): boolean {
  return opensCircumstance(lastItem, language) && !words.slice(-longestItem).some(({ folded }) => folded === lastItem)
}

/**
 * "Moreover", "In 2024", "Founded in Oslo", « Cette année »: said before the sentence begins; « Le programme couvre l’eau »
 * is not.
 */
function isOpening(words: readonly WordForm[]): boolean {
  const head = words[0]?.folded ?? ''
  if (/^[a-z]+(?:ly|ment)$/.test(head) || openers.has(head) || participle.test(words[0]?.written ?? '')) return true
  return timeOpeners.has(head) && (words.length <= 3 || words.some(({ shape }) => shape === 'digits'))
}

const participle = /^(?:\p{L}{2,20}(?:ed|ée?s?)|Born|Held|Built|Known|Sent|Drawn|Written)$/u

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
