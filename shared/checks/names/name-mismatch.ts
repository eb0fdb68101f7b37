import { type CheckContext, type FoundIn, type Gathered, releaseCheck } from '#shared/checks/check.ts'
import { presenceIn } from '#shared/checks/names/is-named-in.ts'
import {
  type Named,
  passageOf,
  peopleInRow,
  type RowPeople,
  type VersionPeople,
} from '#shared/checks/names/people-of.ts'
import { isOtherPerson, relationOf } from '#shared/checks/names/same-person.ts'
import { trimmedSpan } from '#shared/checks/trimmed-span.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/**
 * A person one version names is not named in another, or someone else stands in the place. A version may say "she" in one
 * row and the name in another, so a name is looked for in the whole release. Contacts are what `pr-contact-mismatch`
 * compares; kings, popes and saints have names of their own in every language.
 */
export const nameMismatch = releaseCheck<RowPeople>({
  id: 'name-mismatch',
  severity: 'error',
  gather(row, context) {
    if (row.kind === 'contact' || row.kind === 'note' || row.kind === 'end') return null
    return peopleInRow(row, context)
  },
  *look(gathered, context) {
    for (const one of gathered) {
      if (one.data.length < 2 || !one.data.some(({ people }) => people.some(({ person }) => person.sure))) continue
      yield* oddPeople(one.data, gathered, context)
    }
  },
})

/** A person of one row, and the versions that know of her or him. */
interface Fact {
  readonly said: readonly Named[]
  readonly holders: ReadonlySet<LanguageTag>
  /** Those of the holders of whom it is certain: a word that merely sounds alike does not outvote. */
  readonly support: number
}

function* oddPeople(
  versions: RowPeople,
  gathered: readonly Gathered<RowPeople>[],
  context: CheckContext,
): Iterable<FoundIn> {
  const facts = factsOf(versions, gathered)
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

function factsOf(versions: RowPeople, gathered: readonly Gathered<RowPeople>[]): readonly Fact[] {
  const facts: Fact[] = []
  for (const { people } of versions) {
    for (const named of people) {
      if (facts.some(({ said }) => said.some((other) => isOnePerson(named, other)))) continue
      const said = versions.flatMap((version) =>
        version.people.filter((other) => other === named || isOnePerson(named, other)),
      )
      const holders = versions
        .filter(
          ({ language }) =>
            said.some((one) => one.language === language) || isNamedElsewhere(named, language, versions, gathered),
        )
        .map(({ language }) => language)
      const support = holders.filter(
        (language) => said.some((one) => one.language === language) || isPlainlyIn(named, language, versions),
      ).length
      facts.push({ said, holders: new Set(holders), support })
    }
  }
  return facts
}

function isOnePerson(one: Named, other: Named): boolean {
  const relation = relationOf(one, other)
  return relation === 'same' || (relation === 'half' && !isOtherPerson(one, other))
}

/** In this row by words that were not taken for a person, or in another row. */
function isNamedElsewhere(
  named: Named,
  language: LanguageTag,
  versions: RowPeople,
  gathered: readonly Gathered<RowPeople>[],
): boolean {
  const here = versions.find((version) => version.language === language)
  if (here === undefined) return true
  const presence = presenceIn(named, here.cell.text, isArabic(language))
  if (presence === 'named' || (presence === 'partly' && !hasOther(named, here))) return true
  return gathered.some(({ data }) => {
    const there = data.find((version) => version.language === language)
    if (there === undefined || there === here) return false
    return (
      there.people.some((other) => relationOf(named, other) === 'same') ||
      presenceIn(named, there.cell.text, isArabic(language)) === 'named'
    )
  })
}

function isPlainlyIn(named: Named, language: LanguageTag, versions: RowPeople): boolean {
  const here = versions.find((version) => version.language === language)
  return (
    here !== undefined && named.parts.length > 1 && presenceIn(named, here.cell.text, isArabic(language)) === 'named'
  )
}

/** Someone with the same given name and another family name is named there. */
function hasOther(named: Named, { people }: VersionPeople): boolean {
  return people.some((other) => relationOf(named, other) === 'half' && isOtherPerson(named, other))
}

const isArabic = (language: LanguageTag) => /^ar\b/i.test(language)
