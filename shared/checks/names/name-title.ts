import { type CheckContext, type FoundIn, type Gathered, releaseCheck } from '#shared/checks/check.ts'
import { bodyAfter } from '#shared/checks/names/body-after.ts'
import { functionsApart } from '#shared/checks/names/functions-apart.ts'
import {
  type Named,
  passageOf,
  peopleInRow,
  type RowPeople,
  type VersionPeople,
} from '#shared/checks/names/people-of.ts'
import { rankConfusions } from '#shared/checks/names/rank-confusions.ts'
import { ranksApart } from '#shared/checks/names/ranks-apart.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { type Mention, titlesContradict } from '#shared/checks/names/titles-contradict.ts'
import { titlesOutOfStep } from '#shared/checks/names/titles-out-of-step.ts'
import { tradesApart } from '#shared/checks/names/trades-apart.ts'
import { unqualifiedOffices } from '#shared/checks/names/unqualified-offices.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { isSameOffice, type Role } from '#shared/press/roles.ts'

/**
 * The same person has another title in another version of the row, or for the same body elsewhere in the version. Words of
 * address do not count, nor who was appointed to something else: a release may say what someone was and is.
 */
export const nameTitle = releaseCheck<RowTitles>({
  id: 'name-title',
  severity: 'warning',
  gather(row, context) {
    const versions = peopleInRow(row, context)
    if (versions === null) return null
    const hasRoles = versions.some(({ people }) => people.some(({ person }) => person.roles.length > 0))
    const across = [
      ...ranksApart(versions, context),
      ...(hasRoles ? acrossVersions(versions, context) : []),
      ...unqualifiedOffices(versions, context),
      ...tradesApart(versions, context),
    ]
    return hasRoles || across.length > 0 ? { versions, across } : null
  },
  *look(gathered) {
    const reported = new Set<string>()
    for (const found of [
      ...gathered.flatMap(({ data }) => data.across),
      ...withinVersions(gathered),
      ...rankConfusions(gathered),
      ...titlesOutOfStep(gathered),
    ]) {
      const place = `${found.rowId} ${found.language} ${found.start}`
      if (reported.has(place)) continue
      reported.add(place)
      yield found
    }
  },
})

interface RowTitles {
  readonly versions: RowPeople
  /** What two versions of the row say differently. */
  readonly across: readonly FoundIn[]
}

function* acrossVersions(versions: RowPeople, { release }: CheckContext): Iterable<FoundIn> {
  const titled = versions.filter(({ people }) => people.some(({ person }) => person.roles.length > 0))
  const model = titled.find(({ language }) => language === release.source) ?? titled[0]
  if (model === undefined) return
  for (const named of model.people) {
    const others = titled.flatMap((version) => {
      const other = version === model ? undefined : version.people.find((one) => relationOf(named, one) === 'same')
      const contradiction =
        other &&
        (titlesContradict(mention(named, model), mention(other, version)) ??
          functionsApart(named, model, other, version))
      return other && contradiction ? [{ other, ...contradiction }] : []
    })
    const [first] = others
    // Both other versions say the same against the source: then it is the source that is odd.
    if (first && others.length >= 2 && others.length === titled.length - 1)
      yield finding(named, first.one, first.other, first.another, versions)
    else for (const { other, one, another } of others) yield finding(other, another, named, one, versions)
  }
}

const mention = (named: Named, { cell, people }: VersionPeople): Mention => ({ named, text: cell.text, people })

function finding(named: Named, role: Role, model: Named, expected: Role, versions: RowPeople): FoundIn {
  const textOf = (language: LanguageTag) => versions.find((version) => version.language === language)?.cell.text ?? ''
  return {
    language: named.language,
    rowId: named.rowId,
    start: role.start,
    end: role.end,
    values: {
      found: textOf(named.language).slice(role.start, role.end),
      expected: textOf(model.language).slice(expected.start, expected.end),
      person: named.person.name,
    },
    related: [passageOf(model)],
  }
}

interface Office {
  readonly named: Named
  readonly role: Role
  readonly text: string
  readonly body: string
}

/** One version calls someone by two offices of one body. */
function* withinVersions(gathered: readonly Gathered<RowTitles>[]): Iterable<FoundIn> {
  const offices = new Map<string, Office[]>()
  for (const { data } of gathered) {
    for (const { people, cell, language } of data.versions) {
      for (const named of people) {
        for (const role of named.person.roles) {
          const body = bodyAfter(cell.text, role, named)
          if (body === '' || role.meanings.size === 0) continue
          const key = `${language}\n${named.written}\n${body}`
          offices.set(key, [...(offices.get(key) ?? []), { named, role, text: cell.text, body }])
        }
      }
    }
  }
  for (const said of offices.values()) yield* oddOffices(said)
}

function* oddOffices(said: readonly Office[]): Iterable<FoundIn> {
  const [first, ...rest] = said
  if (first === undefined) return
  for (const office of rest) {
    if (office.named.rowId === first.named.rowId) continue
    if (isSameOffice(first.role, office.role)) continue
    const [one, other] = [first, office].map(({ named, role, text }) => ({
      text,
      people: [],
      named: { ...named, person: { ...named.person, roles: [role] } },
    }))
    const contradiction = one && other ? titlesContradict(one, other) : null
    if (contradiction === null) continue
    yield {
      language: office.named.language,
      rowId: office.named.rowId,
      start: office.role.start,
      end: office.role.end,
      values: {
        found: office.text.slice(office.role.start, office.role.end),
        expected: first.text.slice(first.role.start, first.role.end),
        person: office.named.person.name,
      },
      related: [passageOf(first.named)],
    }
  }
}
