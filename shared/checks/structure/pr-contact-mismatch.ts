import type { FoundIn, RowCheck } from '#shared/checks/check.ts'
import { peopleInRow, type VersionPeople } from '#shared/checks/names/people-of.ts'
import { isOtherPerson, relationOf } from '#shared/checks/names/same-person.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { type ContactName as Name, namesIn } from '#shared/checks/structure/contact-names.ts'
import { exchangedLabels } from '#shared/checks/structure/exchanged-labels.ts'
import { exchangedNumbers } from '#shared/checks/structure/exchanged-numbers.ts'
import { isArabic, isSameName, isWitnessAgainst } from '#shared/checks/structure/is-same-name.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText } from '#shared/model/release-text.ts'
import { latinLikeness, letterDistance, plainLatin, soundKey } from '#shared/press/name-likeness.ts'
import { overlap } from '#shared/text/overlap.ts'

/**
 * The person to contact is another one in this version. Names are compared by how they sound, so that a transliteration
 * is the same name; phone numbers and addresses of the block are what `phone-mismatch` and `email-mismatch` compare, unless
 * two people have each other's, or the telephone and the fax have each other's label.
 */
export const prContactMismatch: RowCheck = {
  id: 'pr-contact-mismatch',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    if (row.kind !== 'contact') return
    const { release } = context
    yield* exchangedNumbers(row, context)
    yield* exchangedLabels(row, context)
    const named = release.languages.flatMap((language) => {
      const names = namesIn(row, language)
      return names.length === 0 ? [] : [{ language, names }]
    })
    const model = named.find(({ language }) => language === release.source) ?? named[0]
    if (model === undefined) return
    const versions = peopleInRow(row, context) ?? nothing
    const odd = named
      .filter((version) => version !== model && version.names.length === model.names.length)
      .flatMap(({ language, names }) =>
        names.flatMap((name, index) => {
          const expected = model.names[index]
          return expected === undefined ||
            (isOnePerson(expected.quote, name.quote) &&
              !isRefuted(expected.quote, name.quote, namesAt(named, index))) ||
            isNamedBesides({ name, language }, { name: expected, language: model.language }, versions)
            ? []
            : [{ language, name, expected, index }]
        }),
      )
    // Where all the others agree with each other against the source, it is the source that is odd.
    const outvoted =
      odd.length >= 2 &&
      odd.length === named.length - 1 &&
      odd.every(({ name, index }) => index === odd[0]?.index && isSameName(name.quote, odd[0]?.name.quote ?? ''))
    const first = odd[0]
    if (outvoted && first !== undefined) {
      yield finding(
        row,
        model.language,
        first.expected,
        odd.map(({ language, name }) => ({ language, name })),
      )
      return
    }
    for (const { language, name, expected } of odd)
      yield finding(row, language, name, [{ language: model.language, name: expected }])
  },
}

/** By their sound; where the scripts differ, no family name may be clearly another, and else none begin otherwise. */
function isOnePerson(one: string, other: string): boolean {
  if (!isSameName(one, other)) return false
  const [left, right] = [partsOf(one), partsOf(other)]
  return left.arabic === right.arabic
    ? left.arabic || !(beginOtherwise(left.parts, right.parts) || areOtherGivenNames(left.parts, right.parts))
    : !isOtherPerson(left, right)
}

/** Of the two and a third, two stand in one script; the one in the other has the consonants of the first only. */
function isRefuted(one: string, other: string, names: readonly string[]): boolean {
  const isOneScript = (left: string, right: string) => isArabic(left) === isArabic(right)
  return names.some((name) =>
    isOneScript(one, other)
      ? !isOneScript(name, one) && isWitnessAgainst(name, one, other)
      : isOneScript(name, other) && isWitnessAgainst(one, name, other),
  )
}

function namesAt(named: readonly { readonly names: readonly Name[] }[], index: number): readonly string[] {
  return named.flatMap(({ names }) => names[index]?.quote ?? nothing)
}

function partsOf(name: string): { readonly parts: readonly string[]; readonly arabic: boolean } {
  return { parts: name.split(/\s+/u), arabic: isArabic(name) }
}

/** Rosa Bertelli, Rosa Martelli: one part alone differs, and no two alphabets exchange the sounds it begins with. */
function beginOtherwise(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  const differing = one.flatMap((part, index) => {
    const there = other[index] ?? ''
    return latinLikeness(part, there) === 'different' ? [[part, there].map(beginningOf)] : []
  })
  const [pair] = differing
  return differing.length === 1 && pair !== undefined && pair[0] !== pair[1]
}

/** Lara and Lena, Léa and Luca Marchetti: short given names of other consonants, which no custom of a language explains. */
function areOtherGivenNames(
  [one = '', ...rest]: readonly string[],
  [other = '', ...behind]: readonly string[],
): boolean {
  if (rest.length === 0 || rest.length !== behind.length || latinLikeness(one, other) !== 'different') return false
  const [left, right] = [one, other].map(plainLatin) as [string, string]
  if (letterDistance(left, right, 2) < 2) return false
  const [key, otherKey] = [left, right].map((name) => soundKey(name.replace(/(?<=.{2})[tdsxpz]$/u, ''))) as [
    string,
    string,
  ]
  return Math.min(key.length, otherKey.length) <= 3 && key !== otherKey
}

/** The sounds that a name may begin with, those that transliterations exchange together; all others, and vowels, are one. */
function beginningOf(part: string): string {
  const first = soundKey(plainLatin(part)).charAt(0)
  return ['bp', 'fv', 'm', 'n', 'l', 'r', 'Sjgsztdkx'].find((sounds) => sounds.includes(first)) ?? ''
}

interface NameIn {
  readonly name: Name
  readonly language: LanguageTag
}

/** The person stands in the other version too, only not in the same place: there Ferreyra for Herrera is another. */
function isNamedBesides(own: NameIn, expected: NameIn, versions: readonly VersionPeople[]): boolean {
  const peopleOf = (wanted: LanguageTag) => versions.find((version) => version.language === wanted)?.people ?? nothing
  const [named] = peopleOf(own.language).filter(({ person }) => overlap(person, own.name))
  return (
    named !== undefined &&
    peopleOf(expected.language).some(
      (other) =>
        relationOf(other, named) === 'same' && !(other.arabic === named.arabic && overlap(other.person, expected.name)),
    )
  )
}

function finding(
  row: RowText,
  language: LanguageTag,
  name: Name,
  others: readonly { readonly language: LanguageTag; readonly name: Name }[],
): FoundIn {
  return {
    language,
    rowId: row.id,
    start: name.start,
    end: name.end,
    values: { found: name.quote, expected: others[0]?.name.quote ?? '—' },
    related: others.map((other) => ({ language: other.language, rowId: row.id, ...other.name })),
  }
}
