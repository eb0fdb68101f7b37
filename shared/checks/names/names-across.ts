// Names that no word beside them shows to be names, but another version of the row does.
import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { rememberedBySpeller } from '#shared/checks/spelling/remembered-by-speller.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'
import { type ArabicSpelling, arabicSpellingOf, arabicWordFor } from '#shared/press/name-spelled-in-arabic.ts'
import { familyShape, joinedSyllables } from '#shared/press/name-words.ts'
import { namesInLatin, type PossibleName } from '#shared/press/people-in-latin.ts'
import type { Person } from '#shared/press/person.ts'
import { placesIn } from '#shared/press/places.ts'
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
  const possible = context.read(readPossibleNames, version.cell, version.language)
  if (possible.length === 0) return version
  const certain = version.people.filter(({ sure }) => sure)
  const added = possible
    .filter((name) => !certain.some((one) => areOver(one, name)) && isTold(name, version, versions))
    .map((name) => personOf(name, version.cell.text))
  if (added.length === 0) return version
  const others = version.people.filter((one) => !added.some((name) => areOver(one, name)))
  return { ...version, people: inOrder([...others, ...added]) }
}

/**
 * Someone whom the other version calls by the same first name and another family name: Ulrich Tossou, Ulrich Zannou. Both
 * are names, and not the same.
 */
function withNamesake(version: VersionNames, versions: readonly VersionNames[], context: CheckContext): VersionNames {
  const { text } = version.cell
  const possible = context.read(readPossibleNames, version.cell, version.language)
  const added = possible
    .filter((name) => !version.people.some((one) => one.sure && areOver(one, name)))
    .filter((name) => versions.some((other) => other !== version && !isArabic(other) && hasNamesake(other, name, text)))
    .map((name) => personOf(name, text))
  if (added.length === 0) return version
  const others = version.people.filter((one) => !added.some((name) => areOver(one, name)))
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

const areOver = (one: TextSpan, other: TextSpan) => one.start < other.end && other.start < one.end

/** Whether another version has the name too. One that Arabic leaves in Latin letters is a brand's. */
function isTold(name: PossibleName, version: VersionNames, versions: readonly VersionNames[]): boolean {
  const written = version.cell.text.slice(name.start, name.end)
  const others = versions.filter((other) => other !== version)
  if (others.some((other) => isArabic(other) && other.cell.text.includes(written))) return false
  const parts = partsOf(name, version.cell.text)
  return others.some((other) =>
    isArabic(other)
      ? arabicSpellingOf(parts, other.cell.text) !== null
      : other.people.some((person) => person.sure && person.name === written) ||
        (isShaped(parts) && hasWords(other, written)),
  )
}

/** A given name begins it, or it has the shape of a person's. */
function isShaped(parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return (
    latinGivenNames.has(plainLatin(first)) ||
    familyShape.test(plainLatin(last)) ||
    parts.some((part) => joinedSyllables.test(part))
  )
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
      const spelled = rest.length > 0 ? arabicSpellingOf([first, ...rest], text) : arabicWordFor(first, text, isWord)
      if (spelled !== null) people = withSpelled(people, spelled, text)
    }
  }
  return people === version.people ? version : { ...version, people: inOrder(people) }
}

/** Unless the name was read there; a family name right behind a person is that person's: «السيدة سلمى | البلوشية». */
function withSpelled(people: readonly Person[], spelled: ArabicSpelling, text: string): readonly Person[] {
  if (people.some((one) => areOver(one, spelled))) return people
  const before =
    spelled.parts.length > 1
      ? undefined
      : people.find(({ end }) => end + 1 === spelled.start && /[ \u00a0]/.test(text.charAt(end)))
  if (before === undefined) return [...people, personOf(spelled, text)]
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

function personOf({ start, end, parts }: PossibleName | ArabicSpelling, text: string): Person {
  return {
    start,
    end,
    name: text.slice(start, end),
    parts,
    sure: true,
    addressed: null,
    from: start,
    ruler: false,
    roles: [],
    direct: null,
  }
}

const none: readonly PossibleName[] = []
const mostParts = 4

/** What may be a name in an English or French cell: no word of a dictionary, no place, no term, no title in quotation marks. */
const readPossibleNames: CellReader<readonly PossibleName[]> = (cell, language, context) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr') return none
  const isStrange = strangeBy(context.speller, base)
  if (isStrange === null) return none
  const { text } = cell
  const { people, possible } = namesInLatin(text, base)
  return [...possible, ...people.filter(({ sure }) => !sure)].flatMap((name) => {
    const trimmed = withoutForewords(name, text, isStrange)
    if (trimmed === null || /[«“"‘]$/u.test(text.slice(0, trimmed.start).trimEnd())) return none
    if (context.termsIn(cell, language).some((term) => areOver(term, trimmed))) return none
    return placesIn(text.slice(trimmed.start, trimmed.end), base).length > 0 ? none : [trimmed]
  })
}

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
