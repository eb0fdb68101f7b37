import { agreesInDefiniteness } from '#shared/terms/arabic-definiteness.ts'
import { type FiledTerm, startsWithCapital } from '#shared/terms/file-term.ts'
import { hasLowerCaseNear } from '#shared/terms/lower-case-near.ts'
import type { Word } from '#shared/terms/split-words.ts'
import type { Reading } from '#shared/terms/word-readings.ts'
import { foldWord, plainSpelling } from '#shared/terms/word-spelling.ts'

/** A stretch of a text whose words have the keys of a term. */
export interface TermPlace {
  readonly text: string
  readonly words: readonly Word[]
  readonly from: number
  /** One reading a word of the term; valid during the call only. */
  readonly path: readonly Reading[]
  readonly loose: boolean
}

/**
 * How far the text's wording is from the term as the glossary writes it: 0 the same, 1 a capital or a hyphen, 3 an
 * accent, hamza or dot, 6 another form, summed over the words. Null where it is not this term after all.
 */
export function distanceOf(term: FiledTerm, place: TermPlace): number | null {
  const punctuation = punctuationDistance(term, place)
  if (punctuation === null) return null
  const wording = wordingDistance(term, place)
  if (wording === null) return null
  if (term.base === 'ar') {
    if (!isArabicForm(term, place)) return null
  } else if (!hasItsCapitals(term, place)) return null
  if (term.headingOnly && !isHeading(term, place)) return null
  if (term.name && isPartOfAnotherName(term, place)) return null
  return punctuation + wording
}

/** Would it be this name, had all its words the capitals of the name? Some have, and not the first alone by its place. */
export function lacksCapitals(term: FiledTerm, place: TermPlace): boolean {
  if (isLoweredAcronym(term, place) || isRaisedAcronym(term, place)) return true
  if (term.capitals.length < 2 || punctuationDistance(term, place) === null || isPartOfAnotherName(term, place))
    return false
  const written = term.capitals.map((index) => place.words[place.from + index]?.written ?? '')
  const capitals = written.filter(startsWithCapital)
  if (capitals.length === 0 || capitals.length === written.length) return false
  const [first = ''] = written
  // «UN women»: initials carry their capitals into any phrase.
  if (capitals.length === 1 && startsWithCapital(first) && (opensSentence(place) || /^\p{Lu}{2}/u.test(first)))
    return false
  return true
}

/** `MOU` where the glossary has `MoU`. */
function isRaisedAcronym(term: FiledTerm, { words, from, path, text }: TermPlace): boolean {
  if (!term.term.caseSensitive || path.length !== 1 || !/^\p{Lu}\p{Ll}\p{Lu}{1,3}$/u.test(term.form)) return false
  const word = words[from]
  return word !== undefined && word.written === term.form.toUpperCase() && !isPieceOfMore(text, word)
}

/** «Ecosoc» for ECOSOC. Of fewer letters it may well be an everyday word (Care, Aids). */
function isLoweredAcronym(term: FiledTerm, { words, from, path, text }: TermPlace): boolean {
  if (!term.term.caseSensitive || term.base === 'ar' || path.length !== 1 || !/^\p{Lu}{5,}$/u.test(term.form))
    return false
  const word = words[from]
  return (
    word !== undefined &&
    word.written === term.form.charAt(0) + term.form.slice(1).toLowerCase() &&
    !isPieceOfMore(text, word)
  )
}

/** A piece of an address, a handle or a compound: `@Unctad`, `unctad.org`, `Pro-Unctad`. */
function isPieceOfMore(text: string, { start, end }: Word): boolean {
  return /[\p{L}\p{N}@#./_-]/u.test(text.charAt(start - 1)) || /^(?:[@/_-]|\.\p{L})/u.test(text.slice(end, end + 2))
}

function wordingDistance(term: FiledTerm, place: TermPlace): number | null {
  let distance = 0
  for (let index = 0; index < place.path.length; index += 1) {
    const reading = place.path[index]
    const wanted = term.words[index]
    const written = place.words[place.from + index]?.written
    if (!reading || !wanted || written === undefined) return null
    const step = wordDistance(wanted.spelling, reading, term.base)
    if (step > 0 && term.term.caseSensitive && term.base !== 'ar' && !isAcronymPlural(wanted.spelling, written))
      return null
    distance += step
  }
  return distance
}

function wordDistance(wanted: string, reading: Reading, base: string): number {
  if (reading.inflected) return 6
  if (reading.spelling === wanted) return 0
  if (reading.spelling.toLowerCase() === wanted.toLowerCase()) return 1
  return foldWord(reading.spelling, base) === foldWord(wanted, base) ? 3 : 6
}

/** `NGOs`, `NGO’s` for `NGO`, and `IDP` for `IDPs`. */
function isAcronymPlural(wanted: string, written: string): boolean {
  const now = plainSpelling(written)
  return now === `${wanted}s` || now === `${wanted}'s` || wanted === `${now}s` || now === `${wanted}s'`
}

/** Commas and other marks may be left out of a text, but it may have none that the term does not have. */
function punctuationDistance(term: FiledTerm, place: TermPlace): number | null {
  let distance = 0
  for (let index = 1; index < term.words.length; index += 1) {
    const here = place.words[place.from + index]
    const before = place.words[place.from + index - 1]
    const wanted = term.gaps[index]
    if (!here || !before) return null
    const serialComma = here.gap === 'comma' && term.hasCommas && /^(?:and|or|et|ou)$/iu.test(here.written)
    if (here.gap !== 'space' && wanted === 'space' && !serialComma) return null
    if (here.gap === 'mark' && wanted === 'comma') return null
    if (!isSameBetween(place.text, before.end, here.start, term.between[index] ?? '')) distance += 1
  }
  return distance
}

function isSameBetween(text: string, start: number, end: number, wanted: string): boolean {
  if (end - start === 1 && wanted === ' ' && text.charCodeAt(start) === 0x20) return true
  const between = text.slice(start, end)
  return between === wanted || (isBlank(between) && isBlank(wanted))
}

function isBlank(between: string): boolean {
  return between !== '' && between.trim() === ''
}

function hasItsCapitals(term: FiledTerm, place: TermPlace): boolean {
  for (const index of term.capitals) {
    if (!startsWithCapital(place.words[place.from + index]?.written ?? '')) return false
  }
  if (term.capitalOnFunctionWord && opensSentence(place) && !standsAlone(term, place)) return false
  // In a line of capitals an acronym cannot be told from a word: «MEDITERRANEAN SEA».
  const at = place.words[place.from]?.start ?? 0
  return !(term.term.caseSensitive && term.words.length === 1 && !hasLowerCaseNear(place.text, at))
}

function opensSentence(place: TermPlace): boolean {
  const first = place.words[place.from]
  const before = place.words[place.from - 1]
  if (!first || !before || first.gap === 'sentence-end') return true
  return /[\n«“"(:]/u.test(place.text.slice(before.end, first.start))
}

const farthest = 300

/** The line about the place, as far as it matters: at most 300 units to either side. */
function lineAround({ text, words, from }: TermPlace): { readonly start: number; readonly end: number } {
  const at = words[from]?.start ?? 0
  let start = at
  while (start > 0 && at - start < farthest && text.charCodeAt(start - 1) !== lineBreak) start -= 1
  let end = at
  while (end < text.length && end - at < farthest && text.charCodeAt(end) !== lineBreak) end += 1
  return { start, end }
}

const lineBreak = 0x0a

function standsAlone(term: FiledTerm, place: TermPlace): boolean {
  const line = lineAround(place)
  const first = place.words[place.from]
  const last = place.words[place.from + term.words.length - 1]
  if (!first || !last) return false
  const rest = place.text.slice(line.start, first.start) + place.text.slice(last.end, line.end)
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** At the start of a short line that does not end as a sentence does: «About WeGO», «حول المنظمة». */
function isHeading(term: FiledTerm, place: TermPlace): boolean {
  const line = lineAround(place)
  const first = place.words[place.from]
  if (!first) return false
  if (/[\p{L}\p{N}]/u.test(place.text.slice(line.start, first.start))) return false
  if (startsWithCapital(term.form) && !startsWithCapital(first.written)) return false
  const rest = place.text.slice(line.start, line.end).trimEnd()
  const next = place.words[place.from + term.words.length]
  if (next && next.start < line.end && /^\p{N}/u.test(next.written)) return false
  return rest.length <= 80 && !/[.!?\u061f\u2026]$/u.test(rest)
}

/**
 * «North Korea», «Corée du Nord», «كوريا الشمالية» are not Korea, and «the Centre for Health» is not the Centre: a name of
 * one word (or one with its article) is another one where a point of the compass or an "of" belongs to it.
 */
function isPartOfAnotherName(term: FiledTerm, place: TermPlace): boolean {
  if (term.contentWords !== 1) return false
  const before = adjacent(place, place.from - 1, place.from)
  if (/^(?:north|south|east|west|northern|southern|eastern|western|new)$/iu.test(before))
    return startsWithCapital(before)
  const next = place.from + term.words.length
  const after = adjacent(place, next, next)
  if (/^ال(?:شمال|جنوب|شرق|غرب)ية$/u.test(plainSpelling(after))) return true
  const further = adjacent(place, next + 1, next + 1)
  if (/^(?:du|de)$/iu.test(after) && /^(?:nord|sud|l['\u2019])$/iu.test(further)) {
    return further.length > 2 || /^(?:est|ouest)$/iu.test(adjacent(place, next + 2, next + 2))
  }
  const isShortForm = term.phrase[0]?.functionWord ?? false
  return isShortForm && (goesOn.test(after) || startsWithCapital(after))
}

/** What makes «le Centre» the beginning of another name: an "of", or an adjective of reach or trade. */
const goesOn =
  /^(?:for|of|de|d['\u2019]|du|des|pour|(?:inter)?national|régional|mondial|européen|municipal|universitaire|hospitalier|culturel|médical|commercial|historique|spatial)e?$/iu

/** The word at an index where nothing but space stands before the second index's word; else an empty text. */
function adjacent(place: TermPlace, index: number, joint: number): string {
  const word = place.words[index]
  return word && place.words[joint]?.gap === 'space' ? word.written : ''
}

function isArabicForm(term: FiledTerm, place: TermPlace): boolean {
  const { path } = place
  if (isFiledForm(term, path)) return true
  const single = path.length === 1
  const pluralHead = path[0]?.plural ?? false
  for (const [index, reading] of path.entries()) {
    if (index > 0 && (reading.plural || reading.agreesWithPlural) && !pluralHead) return false
    if (index === 0 && reading.agreesWithPlural) return false
    if (single && reading.inflected && !isPlainInflection(term, reading)) return false
  }
  return agreesInDefiniteness(
    term.phrase,
    path.map((reading) => reading.definite),
    { name: term.name, loose: place.loose },
  )
}

/** Nothing set aside, every article as the glossary has it. */
function isFiledForm(term: FiledTerm, path: readonly Reading[]): boolean {
  for (let index = 0; index < path.length; index += 1) {
    const reading = path[index]
    const word = term.phrase[index]
    if (!reading || !word || reading.inflected || reading.definite !== word.definite) return false
    if (word.functionWord && word.definite) return false
  }
  return true
}

/**
 * A word alone has no neighbours to vouch for it: a name keeps its form, «التعليمات» (instructions) is no plural of
 * «التعليم», and a feminine plural of a word in م is more often people («المشاركات») than acts («المشاركة»).
 */
function isPlainInflection(term: FiledTerm, reading: Reading): boolean {
  if (term.name) return false
  if (reading.plural) return reading.spelling.endsWith('ة') && !reading.key.startsWith('م')
  // «لمنعهن من السفر»: behind a preposition the suffix is the object of the act.
  return reading.possessive ? !reading.preposition : !/[يو]$/u.test(reading.spelling)
}
