import { type CheckContext, type FoundIn, releaseCheck } from '#shared/checks/check.ts'
import { presenceIn } from '#shared/checks/names/is-named-in.ts'
import {
  type Named,
  passageOf,
  peopleInRow,
  type RowPeople,
  type VersionPeople,
} from '#shared/checks/names/people-of.ts'
import { rememberedByPair } from '#shared/checks/names/remembered-by-pair.ts'
import { areTurnedRound, isLikeNamed, isOtherPerson, isRelative, relationOf } from '#shared/checks/names/same-person.ts'
import { isSurnameAndNoun } from '#shared/checks/names/surname-and-noun.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/**
 * A person one version names is not named in another, or someone else stands in the place. A version may say "she" in one
 * row and the name in another, so a name is looked for in the whole release. Contacts are what `pr-contact-mismatch`
 * compares; kings, popes and saints have names of their own in every language.
 */
export const nameMismatch = releaseCheck<RowOfPeople>({
  id: 'name-mismatch',
  severity: 'error',
  gather(row, context) {
    if (row.kind === 'contact' || row.kind === 'note' || row.kind === 'end') return null
    const versions = peopleInRow(row, context)
    return versions === null ? null : { versions, facts: factsOf(versions) }
  },
  among: (gathered) => (gathered.some(({ data }) => isDisputed(data)) ? gathered : nothing),
  *look(gathered, context) {
    let index: PeopleIndex | null = null
    for (const { data } of gathered) {
      if (!isDisputed(data)) continue
      const { versions, facts } = data
      index ??= indexPeople(gathered.map((one) => one.data.versions))
      const told = withoutNouns(facts, index, context)
      yield* oddPeople(versions, withOtherRows(told, versions, index), context)
    }
  },
})

interface RowOfPeople {
  readonly versions: RowPeople
  readonly facts: readonly Fact[]
}

/** Whether a version does not know of someone, as far as its own row goes. */
function isDisputed({ versions, facts }: RowOfPeople): boolean {
  return facts.some(({ holders }) => holders.size < versions.length) && facts.some(isSure)
}

/** A person of one row, and the versions that know of her or him. */
interface Fact {
  readonly said: readonly Named[]
  readonly holders: ReadonlySet<LanguageTag>
  /** Those of the holders of whom it is certain: a word that merely sounds alike does not outvote. */
  readonly support: number
  /** Versions that name someone else of the family in the place. */
  readonly relatives: ReadonlySet<LanguageTag>
}

function* oddPeople(versions: RowPeople, facts: readonly Fact[], context: CheckContext): Iterable<FoundIn> {
  if (facts.every((fact) => fact.holders.size === versions.length)) return
  const { source } = context.release
  const isMajority = (fact: Fact) => fact.support * 2 > versions.length
  const isEstablished = (fact: Fact) =>
    isMajority(fact) ||
    (fact.holders.has(source) && !facts.some((other) => isMajority(other) && !other.holders.has(source)))
  for (const version of versions) {
    const missing = facts.filter((fact) => isEstablished(fact) && isSure(fact) && !fact.holders.has(version.language))
    const odd = facts.filter(
      (fact) => !isEstablished(fact) && fact.said.some(({ language }) => language === version.language),
    )
    yield* report(version, missing, odd)
  }
}

/** A word of address or a full name: what stands alone beside an office may be a place as well. */
const isCertain = ({ person, parts }: Named) =>
  person.sure && !person.ruler && (parts.length > 1 || person.addressed !== null)

const isSure = ({ said }: Fact) => said.some(({ person }) => person.sure && !person.ruler)

function* report(version: VersionPeople, missing: readonly Fact[], odd: readonly Fact[]): Iterable<FoundIn> {
  const own = (fact: Fact) => fact.said.find(({ language }) => language === version.language)
  const rest = [...odd]
  for (const fact of missing) {
    const found = rest.shift()
    const here = found && own(found)
    const model = fact.said[0]
    if (model === undefined) continue
    if (here === undefined && !fact.said.some(isCertain)) continue
    const place = here === undefined ? trimmedSpan(version.cell.text) : here.person
    yield {
      language: version.language,
      rowId: model.rowId,
      start: place.start,
      end: place.end,
      values: here
        ? { found: here.person.name, expected: model.person.name }
        : { found: '—', expected: model.person.name, context: 'missing' },
      related: fact.said.map(passageOf),
    }
  }
  for (const fact of rest) {
    const here = own(fact)
    if (here === undefined || !fact.said.some(isCertain)) continue
    const { start, end, name } = here.person
    yield {
      language: version.language,
      rowId: here.rowId,
      start,
      end,
      values: { found: name, expected: '—', context: 'extra' },
    }
  }
}

/** The people of a row, each with the versions that name her or him there. */
function factsOf(versions: RowPeople): readonly Fact[] {
  const facts: Fact[] = []
  if (versions.length < 2) return facts
  for (const { people } of versions) {
    for (const named of people) {
      if (facts.some(({ said }) => said.some((other) => isOnePerson(named, other)))) continue
      const said = versions.flatMap((version) =>
        version.people.filter((other) => other === named || isOnePerson(named, other)),
      )
      const speakers = new Set(said.map(({ language }) => language))
      const present = versions.filter((version) => !speakers.has(version.language) && isPresent(named, version))
      const certain =
        named.parts.length > 1 ? present.filter((version) => presenceHere(named, version) === 'named') : []
      facts.push({
        said,
        holders: new Set([...speakers, ...present.map(({ language }) => language)]),
        support: speakers.size + certain.length,
        relatives: noLanguages,
      })
    }
  }
  return facts.map((fact) => withRelatives(fact, facts, versions))
}

const noLanguages: ReadonlySet<LanguageTag> = new Set()

/** Where somebody else of the family is named, the family name is not said of this one; unless the given name is said too. */
function withRelatives(fact: Fact, facts: readonly Fact[], versions: RowPeople): Fact {
  const rivals = facts.filter(({ said }) => said.some((other) => fact.said.some((one) => isRelative(one, other))))
  if (rivals.length === 0) return fact
  const isSaidIn = ({ said }: Fact, version: VersionPeople) =>
    said.some(({ language }) => language === version.language)
  const relatives = versions.filter(
    (version) =>
      !isSaidIn(fact, version) &&
      rivals.some((rival) => isSaidIn(rival, version)) &&
      !fact.said.some((named) => hasGivenName(named, version)),
  )
  const held = versions.filter((version) => fact.holders.has(version.language) && !relatives.includes(version))
  return {
    ...fact,
    holders: new Set(held.map(({ language }) => language)),
    support: Math.min(fact.support, held.length),
    relatives: new Set(relatives.map(({ language }) => language)),
  }
}

function hasGivenName(named: Named, { cell, language }: VersionPeople): boolean {
  return (
    presenceIn({ ...named, parts: named.parts.slice(0, 1) }, cell.text, baseLanguage(language) === 'ar') === 'named'
  )
}

function isOnePerson(one: Named, other: Named): boolean {
  if (areTurnedRound(one, other)) return false
  const relation = relationOf(one, other)
  return relation === 'same' || (relation === 'half' && !isOtherPerson(one, other) && !isLikeNamed(one, other))
}

/** By words that were not taken for a person. */
function isPresent(named: Named, version: VersionPeople): boolean {
  const presence = presenceHere(named, version)
  if (presence === 'named') return !hasLikeNamed(named, version)
  return presence === 'partly' && !hasOther(named, version)
}

const presenceHere = rememberedByPair((named: Named, { cell, language }: VersionPeople) =>
  presenceIn(named, cell.text, baseLanguage(language) === 'ar'),
)

/** Someone who shares most of the name stands there, and is another. */
function hasLikeNamed(named: Named, { people }: VersionPeople): boolean {
  return people.some((other) => isLikeNamed(named, other) || areTurnedRound(named, other))
}

/** Someone with the same given name and another family name is named there. */
function hasOther(named: Named, { people }: VersionPeople): boolean {
  return people.some((other) => relationOf(named, other) === 'half' && isOtherPerson(named, other))
}

/** Without those whom Arabic only seems to name: a family name that other rows have, and the words behind it. */
function withoutNouns(facts: readonly Fact[], { people }: PeopleIndex, { speller }: CheckContext): readonly Fact[] {
  return facts.filter(({ said }) => {
    const [named, other] = said
    if (named === undefined || other !== undefined) return true
    return !isSurnameAndNoun(named, people.get(named.language) ?? [], speller)
  })
}

/** Who is named in other rows counts as well: there "she", here the name. */
function withOtherRows(facts: readonly Fact[], versions: RowPeople, index: PeopleIndex): readonly Fact[] {
  return facts.map((fact) => {
    const lacking = versions.filter(({ language }) => !fact.holders.has(language))
    const elsewhere = lacking.filter(({ language }) => isNamedElsewhere(fact, language, index))
    if (elsewhere.length === 0) return fact
    return { ...fact, holders: new Set([...fact.holders, ...elsewhere.map(({ language }) => language)]) }
  })
}

function isNamedElsewhere({ said, relatives }: Fact, language: LanguageTag, index: PeopleIndex): boolean {
  const [named] = said
  if (named === undefined || index.searches >= mostSearches) return true
  index.searches += 1
  // The family name alone is then said of the one who is named here.
  const isRival = relatives.has(language)
  const isNamed = (other: Named) =>
    relationOf(named, other) === 'same' && !areTurnedRound(named, other) && !(isRival && other.parts.length < 2)
  if (index.people.get(language)?.some(isNamed)) return true
  if (isRival) return false
  return said.some((own) =>
    own.parts.some((part) =>
      (index.rows.get(`${own.language} ${part}`) ?? []).some((row) => {
        const there = row.find((version) => version.language === language)
        return there !== undefined && presenceHere(own, there) === 'named' && !hasLikeNamed(own, there)
      }),
    ),
  )
}

/** More people without a counterpart than this, and the versions are no translations of each other. */
const mostSearches = 60

interface PeopleIndex {
  /** One mention for each way in which a version writes a name. */
  readonly people: ReadonlyMap<LanguageTag, readonly Named[]>
  /** By version and part of a name, where it is said. */
  readonly rows: ReadonlyMap<string, readonly RowPeople[]>
  searches: number
}

function indexPeople(rows: readonly RowPeople[]): PeopleIndex {
  const people = new Map<LanguageTag, Map<string, Named>>()
  const rowsByPart = new Map<string, RowPeople[]>()
  for (const row of rows) {
    for (const { language, people: named } of row) {
      const known = people.get(language) ?? new Map<string, Named>()
      people.set(language, known)
      for (const one of named) {
        known.set(one.person.name, one)
        for (const part of one.parts) {
          const places = rowsByPart.get(`${language} ${part}`)
          if (places) places.push(row)
          else rowsByPart.set(`${language} ${part}`, [row])
        }
      }
    }
  }
  return {
    people: new Map([...people].map(([language, named]) => [language, [...named.values()]])),
    rows: rowsByPart,
    searches: 0,
  }
}
