// Names that no word beside them shows to be names, but another version of the row does.
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { rememberedBySpeller } from '#shared/checks/spelling/remembered-by-speller.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'
import { type ArabicSpelling, arabicSpellingOf, arabicWordFor } from '#shared/press/name-spelled-in-arabic.ts'
import { hasNameShape } from '#shared/press/name-words.ts'
import { type NamesInLatin, namesInLatin, type PossibleName } from '#shared/press/people-in-latin.ts'
import { namedOnly, type Person } from '#shared/press/person.ts'
import { placesIn } from '#shared/press/places.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { overlap } from '#shared/text/overlap.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/** A version of a row, and who is named there. */
export interface VersionNames {
  readonly language: LanguageTag
  readonly cell: CellText
  readonly people: readonly Person[]
}

/**
 * The versions of a row, each with those people too of whom another version tells. Two words or more that no dictionary
 * knows are a name where Arabic spells them letter for letter, or where the other version has the very same and they look
 * like a person's; and a name of which English or French is sure is one in Arabic letters as well, which have no capitals.
 */
export function withNamesAcross(versions: readonly VersionNames[], context: CheckContext): readonly VersionNames[] {
  const told = versions.map((version) => withLatinNames(version, versions, context))
  const latin = told.map((version) => withNamesake(version, told, context))
  return latin.map((version) => (isArabic(version) ? withArabicNames(version, latin, context) : version))
}

const isArabic = ({ language }: VersionNames) => baseLanguage(language) === 'ar'

function withLatinNames(version: VersionNames, versions: readonly VersionNames[], context: CheckContext): VersionNames {
  return withPossible(version, context, (name) => isTold(name, version, versions))
}

/**
 * Someone whom the other version calls by the same first name and another family name: Ulrich Tossou, Ulrich Zannou. Both
 * are names, and not the same.
 */
function withNamesake(version: VersionNames, versions: readonly VersionNames[], context: CheckContext): VersionNames {
  const others = versions.filter((other) => other !== version && !isArabic(other))
  return withPossible(
    version,
    context,
    (name) =>
      !isBehindPlaceWord(name, version.cell.text) &&
      others.some((other) => hasNamesake(other, name, version.cell.text)),
  )
}

/** With those possible names that are some: each in the place of whoever was taken to stand there, but for certain. */
function withPossible(
  version: VersionNames,
  context: CheckContext,
  isName: (name: PossibleName) => boolean,
): VersionNames {
  const possible = context.read(readPossibleNames, version.cell, version.language)
  const added = possible
    .filter((name) => !version.people.some((one) => one.sure && overlap(one, name)) && isName(name))
    .map((name) => namedOnly(name, version.cell.text))
  if (added.length === 0) return version
  const others = version.people.filter((one) => !added.some((name) => overlap(one, name)))
  return { ...version, people: inOrder([...others, ...added]) }
}

function hasNamesake({ people, cell }: VersionNames, name: PossibleName, text: string): boolean {
  const [first = '', ...rest] = partsOf(name, text)
  return people.some(
    (other) =>
      other.sure &&
      other.parts.length === rest.length + 1 &&
      plainLatin(partsOf(other, cell.text)[0] ?? '') === plainLatin(first) &&
      !text.includes(other.name),
  )
}

/** Whether another version has the name too. One that Arabic leaves in Latin letters is a brand's. */
function isTold(name: PossibleName, version: VersionNames, versions: readonly VersionNames[]): boolean {
  const written = version.cell.text.slice(name.start, name.end)
  const others = versions.filter((other) => other !== version)
  if (isBehindPlaceWord(name, version.cell.text))
    return others.some((other) => hasTurned(other, partsOf(name, version.cell.text)))
  if (others.some((other) => isArabic(other) && other.cell.text.includes(written))) return false
  const parts = partsOf(name, version.cell.text)
  return others.some((other) =>
    isArabic(other)
      ? spellingOf(parts, other.cell.text) !== null
      : other.people.some((person) => person.sure && person.name === written) ||
        hasTurned(other, parts) ||
        (isShaped(parts) && hasWords(other, written)),
  )
}

/** `Issa Konaté`, for « à Konaté Issa »: no place is called so. */
function hasTurned({ people }: VersionNames, [first, last, more]: readonly string[]): boolean {
  return more === undefined && people.some(({ sure, name }) => sure && name === `${last} ${first}`)
}

/** Family name first in one version, given name first in the other: both are that name. */
function spellingOf(parts: readonly string[], text: string): ArabicSpelling | null {
  return arabicSpellingOf(parts, text) ?? (parts.length === 2 ? arabicSpellingOf(parts.toReversed(), text) : null)
}

/** A given name begins it, or it has the shape of a person's. */
function isShaped(parts: readonly string[]): boolean {
  return latinGivenNames.has(plainLatin(parts[0] ?? '')) || hasNameShape(plainLatin(parts.at(-1) ?? ''), parts)
}

function hasWords({ cell: { text } }: VersionNames, written: string): boolean {
  const at = text.indexOf(written)
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + written.length))
}

function withArabicNames(
  version: VersionNames,
  versions: readonly VersionNames[],
  { speller }: CheckContext,
): VersionNames {
  const { text } = version.cell
  const isWord = (word: string) => speller.knows(word, version.language) !== false
  let people = version.people
  for (const other of versions) {
    if (isArabic(other)) continue
    for (const person of other.people) {
      if (!person.sure || person.ruler) continue
      const [first = '', ...rest] = partsOf(person, other.cell.text)
      const spelled = rest.length > 0 ? spellingOf([first, ...rest], text) : arabicWordFor(first, text, isWord)
      if (spelled !== null) people = withSpelled(people, spelled, text)
    }
  }
  return people === version.people ? version : { ...version, people: inOrder(people) }
}

/** Unless the name was read there; a family name right behind a person is that person's: «السيدة سلمى | البلوشية». */
function withSpelled(people: readonly Person[], spelled: ArabicSpelling, text: string): readonly Person[] {
  if (people.some((one) => overlap(one, spelled))) return people
  const before =
    spelled.parts.length > 1
      ? undefined
      : people.find(({ end }) => end + 1 === spelled.start && /[ \u00a0]/.test(text.charAt(end)))
  if (before === undefined) return [...people, namedOnly(spelled, text)]
  const { start, parts } = before
  const whole = {
    ...before,
    end: spelled.end,
    name: text.slice(start, spelled.end),
    parts: [...parts, ...spelled.parts],
  }
  return people.map((one) => (one === before ? whole : one))
}

const inOrder = (people: readonly Person[]) => people.toSorted((one, other) => one.start - other.start)

const partsOf = ({ parts }: Pick<PossibleName, 'parts'>, text: string): readonly string[] =>
  parts.map(({ start, end }) => text.slice(start, end))

/** The names of an English or French cell. */
export const readLatinNames: CellReader<NamesInLatin> = ({ text }, language) =>
  namesInLatin(text, baseLanguage(language) === 'fr' ? 'fr' : 'en')

const none: readonly PossibleName[] = []
const mostParts = 4

/** What may be a name in an English or French cell: no word of a dictionary, no place, no term, no title in quotation marks. */
const readPossibleNames: CellReader<readonly PossibleName[]> = (cell, language, context) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr') return none
  const isStrange = strangeBy(context.speller, base)
  if (isStrange === null) return none
  const { text } = cell
  const { people, possible } = context.read(readLatinNames, cell, language)
  return [...possible, ...people.filter(({ sure }) => !sure)].flatMap((name) => {
    const trimmed = withoutForewords(name, text, isStrange)
    if (trimmed === null || isPlaceOrTitle(trimmed, text)) return none
    if (context.termsIn(cell, language).some((term) => overlap(term, trimmed))) return none
    return placesIn(text.slice(trimmed.start, trimmed.end), base).length > 0 ? none : [trimmed]
  })
}

/** « Puerto Montt », «“Kaze Tachinu”»: what nobody is called. */
function isPlaceOrTitle({ start, parts }: PossibleName, text: string): boolean {
  const [first] = parts
  if (first !== undefined && placeHeads.has(plainLatin(text.slice(first.start, first.end)))) return true
  return /[«“"‘][ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** "in Villa Traful", « à Tazarka Plage » */
function isBehindPlaceWord({ start }: PossibleName, text: string): boolean {
  return placeWord.test(text.slice(Math.max(0, start - 9), start))
}

const placeWord = /(?<!\p{L})(?:in|at|near|off|around|outside|across|dans|à|au|en|vers)[ \u00a0]$/iu

/** How many a place is called, folded: port, mount, valley, house, saint. */
const placeHeads = new Set(
  wordsOf(`san santa santo sankt saint sainte sao puerto porto port punta ponta monte mount mont lake lac lago rio wadi oued jebel
    djebel jabal tell tel bab beit beni kafr kfar ras ain ciudad villa vila nova novo nueva nuevo new nouvelle bad ban koh phnom
    kuala kota tanjung pulau gunung sungai nizhny veliky stary nowy fort cape cap cabo isla ilha valle vale sierra serra`),
)

/** "Glaciologist | Guðrún Einarsdóttir": the last words, as far as they are names. */
function withoutForewords(name: PossibleName, text: string, isStrange: (word: string) => boolean): PossibleName | null {
  const written = partsOf(name, text)
  const first = written.findLastIndex((word) => !isStrange(word)) + 1
  const parts = name.parts.slice(first)
  const [start] = parts
  if (start === undefined || parts.length < 2 || parts.length > mostParts) return null
  return { start: start.start, end: name.end, parts }
}

/** Whether no dictionary knows the word but as a name; null where there is none. */
const strangeBy = rememberedBySpeller((speller): ((word: string) => boolean) | null => {
  if (speller.knows('a', 'en') === null || speller.knows('a', 'fr') === null) return null
  const isKnown = rememberedByText((word) =>
    [word.toLowerCase(), word.toLowerCase().replace(/s$/, '')].some((form) =>
      ['en', 'fr'].some((language) => speller.knows(form, language) === true),
    )
      ? 1
      : 0,
  )
  return (word) => word.length > 1 && (latinGivenNames.has(plainLatin(word)) || isKnown(word) === 0)
})
