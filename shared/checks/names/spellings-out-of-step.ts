import type { FoundIn } from '#shared/checks/check.ts'
import { type Named, passageOf, type RowPeople } from '#shared/checks/names/people-of.ts'
import { isLike, isOtherPerson, relationOf } from '#shared/checks/names/same-person.ts'
import { plainArabic } from '#shared/press/name-in-arabic.ts'
import { plainLatin, soundKey } from '#shared/press/name-likeness.ts'

/** A person in one version, and as another version of the row names her or him. */
export interface Counterpart {
  readonly named: Named
  readonly model: Named
  /** The two versions. */
  readonly pair: string
  /** The other version, and the family name as it is compared. */
  readonly family: string
  /** The other version's name as it is compared: all that one version says of one person is found by it. */
  readonly modelName: string
}

/** Who is named in two versions of a row, each time from the side of each. */
export function counterpartsIn(versions: RowPeople | null): readonly Counterpart[] {
  if (versions === null || versions.length < 2) return nobody
  const people = versions.flatMap((version) => version.people).filter(({ person }) => !person.ruler)
  return people.flatMap((named) =>
    versions.flatMap((version): readonly Counterpart[] => {
      if (version.language === named.language) return nobody
      const model =
        // Someone of a like name may be named beside: Kovář and Kovařík.
        version.people.find((one) => one.written === named.written) ??
        version.people.find((one) => relationOf(named, one) === 'same') ??
        version.people.find((one) => relationOf(named, one) === 'half' && !isOtherPerson(named, one))
      return model === undefined ? nobody : [counterpartOf(named, model)]
    }),
  )
}

function counterpartOf(named: Named, model: Named): Counterpart {
  const modelName = model.parts.map((part) => plain(model, part)).join(' ')
  const family = `${model.language} ${plain(model, model.parts.at(-1) ?? '')}`
  return { named, model, pair: `${named.language} ${model.language}`, family, modelName }
}

const nobody: readonly never[] = []

/**
 * A version spells someone in two ways while another version keeps to one: Abdelkarim and Abdul Karim, «غابرييل» and
 * «جابرييل», for one and the same name beside them. Whoever the other version tells apart is left alone, and so is a family
 * name alone that several people bear there.
 */
export function* spellingsOutOfStep(all: readonly Counterpart[]): Iterable<FoundIn> {
  const bearers = bearersIn(all)
  const models = new Set<string>()
  const byModel = Map.groupBy(all, (counterpart) => keyOf(counterpart, bearers))
  for (const [key, alike] of byModel) {
    if (key === '' || alike.length > most || alike.every(({ named }) => named.written === alike[0]?.named.written))
      continue
    const bySpelling = [...Map.groupBy(alike, ({ named }) => named.written).values()]
    if (bySpelling.length < 2) continue
    // The spelling that comes more often, else the first, is taken for the right one.
    const ranked = bySpelling.toSorted((one, other) => other.length - one.length)
    for (const [index, odd] of ranked.entries()) {
      const isRight = (other: readonly Counterpart[]) =>
        other[0] !== undefined && odd.some(isOtherThan(other[0])) && !areSideBySide(odd, other)
      const right = ranked.slice(0, index).find(isRight)?.[0]
      const [first] = odd
      // Another version beside which it is the usual spelling has been asked before.
      if (right === undefined || first === undefined || models.has(writtenIn(first))) continue
      models.add(writtenIn(right))
      for (const { named } of odd) yield finding(named, right.named)
    }
  }
}

/** Whoever is named oftener is spelled in more ways than a reader would compare. */
const most = 200

const writtenIn = ({ named }: Counterpart) => `${named.language} ${named.written}`
const isOtherThan = (right: Counterpart) => (odd: Counterpart) => isSpelledOtherwise(odd, right)

/** Samer and Samir Khasawneh, in full in one row: two people, wherever else they are named. */
function areSideBySide(one: readonly Counterpart[], other: readonly Counterpart[]): boolean {
  return one.some(
    ({ named }) =>
      named.parts.length > 1 &&
      other.some(({ named: beside }) => beside.rowId === named.rowId && beside.parts.length === named.parts.length),
  )
}

/** By version and family name, the full names that bear it. */
type Bearers = ReadonlyMap<string, ReadonlySet<string>>

function bearersIn(all: readonly Counterpart[]): Bearers {
  const bearers = new Map<string, Set<string>>()
  for (const { model, family, modelName } of all) {
    if (model.parts.length < 2) continue
    const names = bearers.get(family)
    if (names) names.add(modelName)
    else bearers.set(family, new Set([modelName]))
  }
  return bearers
}

/** The same for all that a version says of one person, as another version names that person; empty where it is unsure whom. */
function keyOf({ model, pair, family, modelName }: Counterpart, bearers: Bearers): string {
  const bearersHere = bearers.get(family) ?? nobody
  if (model.parts.length > 1) return `${pair} ${fullName(modelName, bearersHere)}`
  const [known, another] = bearersHere
  return known !== undefined && another === undefined ? `${pair} ${known}` : ''
}

/** Núñez Etxeberria, where the version names one Ignacio Núñez Etxeberria and no other of the two names. */
function fullName(name: string, bearers: Iterable<string>): string {
  const [longer, another] = [...bearers].filter((one) => one.endsWith(` ${name}`))
  return longer !== undefined && another === undefined ? longer : name
}

const plain = ({ arabic }: Named, part: string) => (arabic ? plainArabic(part) : plainLatin(part))

/** Whether what two mentions do not share are two ways to write the same part of the name. */
function isSpelledOtherwise(one: Counterpart, other: Counterpart): boolean {
  const [left, right] = [one.named, other.named]
  if (left.rowId === right.rowId) return false
  if (left.person.addressed && right.person.addressed && left.person.addressed !== right.person.addressed) return false
  if (left.parts.length === 1 || right.parts.length === 1)
    return left.parts.length > 0 && areSpellings([left.parts.at(-1) ?? ''], [right.parts.at(-1) ?? ''], one.model, left)
  if (areSpellings(unshared(left.parts, right.parts, left), unshared(right.parts, left.parts, left), one.model, left))
    return true
  // The given name may be left out: of both the last parts.
  const count = Math.min(left.parts.length, right.parts.length)
  const [ends, others] = [left.parts.slice(-count), right.parts.slice(-count)]
  return (
    left.parts.length !== right.parts.length &&
    areSpellings(unshared(ends, right.parts, left), unshared(others, left.parts, left), one.model, left)
  )
}

/** Those parts of a name that another writing of it does not have. */
function unshared(parts: readonly string[], others: readonly string[], named: Named): readonly string[] {
  const there = others.map((part) => plain(named, part))
  return parts.filter((part) => !there.includes(plain(named, part)))
}

function areSpellings(left: readonly string[], right: readonly string[], model: Named, named: Named): boolean {
  const [one, other] = [left, right].map((parts) => plain(named, parts.join(''))) as [string, string]
  // An initial, or a part that was left out.
  if (Math.min(one.length, other.length) < fewestLetters || isSameWriting(one, other, named.arabic)) return false
  // Abdul Karim, Abdelkarim: the same consonants, whatever the vowels.
  if (!named.arabic && soundKey(one) === soundKey(other)) return true
  // Of one part: Tanaka and Yuki are both in the name, and no two spellings.
  return model.parts.some((part) =>
    [left, right].every((parts) => isLike(parts.join(''), named.arabic, part, model.arabic)),
  )
}

const fewestLetters = 3

/** Alike but for an article, what Arabic joins before or behind a name, or a possessive. */
function isSameWriting(one: string, other: string, arabic: boolean): boolean {
  const [shorter, longer] = (one.length <= other.length ? [one, other] : [other, one]).map((name) =>
    name.replace(/\s/gu, ''),
  ) as [string, string]
  if (arabic)
    return (
      longer.replace(/^(?:[وفبلك]?ال|لل|[وفبلك])/u, '') === shorter || longer === `${shorter}ا` || longer === shorter
    )
  return longer === shorter || longer === `${shorter}s` || longer.replace(/^(?:al|el)/u, '') === shorter
}

function finding(named: Named, right: Named): FoundIn {
  const { person, language, rowId, parts } = named
  return {
    language,
    rowId,
    start: person.start,
    end: person.end,
    values: { found: person.name, expected: right.person.name },
    fix:
      parts.length > 1 && right.parts.length > 1
        ? { start: person.start, end: person.end, replacement: right.person.name }
        : null,
    related: [passageOf(right)],
  }
}
