import type { FoundIn } from '#shared/checks/check.ts'
import { type Named, passageOf, type RowPeople } from '#shared/checks/names/people-of.ts'
import { relationOf } from '#shared/checks/names/same-person.ts'
import { plainArabic } from '#shared/press/name-in-arabic.ts'
import { latinLikeness, letterDistance } from '#shared/press/name-likeness.ts'

/** A person named in full in Arabic letters, and how the row's other versions spell the family name. */
export interface ArabicNamed {
  readonly named: Named
  readonly latinFamily: string | null
}

export function arabicPeopleOf(versions: RowPeople | null): readonly ArabicNamed[] {
  const all = versions?.flatMap(({ people }) => people) ?? []
  return all
    .filter(({ arabic, person, parts }) => arabic && !person.ruler && parts.length > 1)
    .map((named) => {
      const model = all.find((other) => !other.arabic && other.parts.length > 1 && relationOf(named, other) === 'same')
      return { named, latinFamily: model?.parts.at(-1) ?? null }
    })
}

/** One way to write one name, and everyone who is named so. */
interface Spelling {
  readonly given: string
  readonly family: string
  readonly people: readonly ArabicNamed[]
}

/**
 * Two names of one version that share the given name, with family names one letter apart: one person, unless a row names
 * both, their offices differ, or other versions tell their names apart.
 */
export function* arabicVariants(people: readonly ArabicNamed[]): Iterable<FoundIn> {
  const byGiven = Map.groupBy(spellingsOf(people), ({ given }) => given)
  for (const alike of byGiven.values()) {
    for (const [index, spelling] of alike.entries()) {
      const model = alike.find(
        (other, at) => at !== index && isOnePerson(spelling, other) && isUsual(other, spelling, at < index),
      )
      if (model !== undefined) for (const { named } of spelling.people) yield finding(named, model)
    }
  }
}

function spellingsOf(people: readonly ArabicNamed[]): readonly Spelling[] {
  const byName = Map.groupBy(people, ({ named }) => `${named.language} ${named.parts.map(plainArabic).join(' ')}`)
  return [...byName.values()].map((alike) => {
    const [language, parts] = [alike[0]?.named.language ?? '', alike[0]?.named.parts ?? []]
    return {
      given: `${language} ${parts.slice(0, -1).map(plainArabic).join(' ')}`,
      family: plainArabic(parts.at(-1) ?? ''),
      people: alike,
    }
  })
}

const fewestLetters = 4

function isOnePerson(one: Spelling, other: Spelling): boolean {
  const [left, right] = [one.family, other.family].map((family) => family.replace(/^ال(?=.{3})/u, '')) as [
    string,
    string,
  ]
  if (Math.min(left.length, right.length) < fewestLetters || left.charAt(0) !== right.charAt(0)) return false
  if (one.family.startsWith('ال') !== other.family.startsWith('ال') || letterDistance(left, right, 1) !== 1)
    return false
  return one.people.every((here) => other.people.every((there) => mayBeOne(here, there)))
}

function mayBeOne(one: ArabicNamed, other: ArabicNamed): boolean {
  const [here, there] = [one.named, other.named]
  if (here.rowId === there.rowId) return false
  if (here.person.addressed && there.person.addressed && here.person.addressed !== there.person.addressed) return false
  if (one.latinFamily && other.latinFamily && latinLikeness(one.latinFamily, other.latinFamily) === 'different')
    return false
  const [roles, others] = [here.person.roles, there.person.roles]
  return (
    roles.length === 0 ||
    others.length === 0 ||
    roles.some(({ meanings }) => others.some((role) => [...meanings].some((meaning) => role.meanings.has(meaning))))
  )
}

/** The spelling that comes more often, else the first. */
function isUsual(one: Spelling, other: Spelling, isFirst: boolean): boolean {
  return one.people.length === other.people.length ? isFirst : one.people.length > other.people.length
}

function finding(named: Named, { people }: Spelling): FoundIn {
  const { language, rowId, person, parts } = named
  const [model] = people
  const family = model?.named.parts.at(-1) ?? ''
  const start = person.parts.at(-1)?.start ?? person.start
  return {
    language,
    rowId,
    start: person.start,
    end: person.end,
    values: { found: person.name, expected: model?.named.person.name ?? '' },
    fix: parts.length > 1 ? { start, end: person.end, replacement: family } : null,
    related: model === undefined ? [] : [passageOf(model.named)],
  }
}
