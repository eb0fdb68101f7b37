import { type CheckContext, type FoundIn, type Gathered, releaseCheck } from '#shared/checks/check.ts'
import { familyNamesAlone, ofFamilies } from '#shared/checks/names/family-names-alone.ts'
import { type GenderClaim, genderClaimsIn } from '#shared/checks/names/gender-claims.ts'
import { ownPronouns } from '#shared/checks/names/own-pronouns.ts'
import { type Named, passageOf, peopleInRow, type RowPeople } from '#shared/checks/names/people-of.ts'
import { pronounClaims } from '#shared/checks/names/pronoun-claims.ts'
import { claimsOfLast, claimsOfNamed, type PronounApart, pronounsApart } from '#shared/checks/names/pronouns-apart.ts'
import { rememberedByPair } from '#shared/checks/names/remembered-by-pair.ts'
import { isLike, relationOf } from '#shared/checks/names/same-person.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isSameButPlaces } from '#shared/checks/same-data.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Gender } from '#shared/press/person.ts'
import { overlap } from '#shared/text/overlap.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/**
 * A title, an article, a pronoun or a verb in the wrong gender for the person: « le Secrétaire général » for one whom another version
 * calls Ms. What counts is the word of address, then feminine titles; a masculine title proves nothing, and in Arabic,
 * where many a woman bears one, it is only a hint.
 */
export const nameGender = releaseCheck<RowGenders>({
  id: 'name-gender',
  severity: 'warning',
  gather(row, context) {
    const versions = peopleInRow(row, context) ?? unnamed
    const alone = familyNamesAlone(row, context)
    const apart = pronounsApart(row, context.release.languages)
    if (versions.length + alone.length + apart.length === 0) return null
    const claims = versions.flatMap((version) => [
      ...genderClaimsIn(version),
      ...pronounClaims(version),
      ...ownPronouns(version),
    ])
    const isNew = (claim: GenderClaim) =>
      !claims.some((other) => other.named.language === claim.named.language && overlap(other, claim))
    return {
      claims: [...claims, ...claimsOfNamed(apart, versions).filter(isNew)],
      alone,
      links: linksIn(versions),
      named: versions.flatMap(({ people }) => people),
      apart: versions.length === 0 ? apart : nothing,
    }
  },
  saysSame: isSameButPlaces,
  *look(gathered, context) {
    const said = [...gathered.flatMap(({ data }) => data.claims), ...claimsOfRowsBefore(gathered)]
    const alone = gathered.flatMap(({ data }) => data.alone)
    const people = alone.length === 0 ? nothing : gathered.flatMap(({ data }) => data.named)
    const claims = [...said, ...ofFamilies(alone, people)]
    if (!claims.some(({ gender }) => gender === 'feminine') && context.entities.length === 0) return
    const links = gathered.flatMap(({ data }) => data.links)
    for (const person of byPerson(claims, links)) yield* contradictions(person, context)
  },
})

type Claims = readonly GenderClaim[]

const unnamed: RowPeople = []

interface RowGenders {
  readonly claims: Claims
  /** Of single words, which may be someone's family name. */
  readonly alone: Claims
  /** Names of two versions of the row that are one person's. */
  readonly links: readonly Link[]
  readonly named: readonly Named[]
  /** Pronouns of two genders in a row that names nobody. */
  readonly apart: readonly PronounApart[]
}

function claimsOfRowsBefore(gathered: readonly Gathered<RowGenders>[]): Claims {
  let before: readonly Named[] = nothing
  return gathered.flatMap(({ data: { named, apart } }) => {
    if (named.length > 0) before = named
    return apart.length === 0 ? nothing : claimsOfLast(apart, before)
  })
}

type Link = readonly [Named, Named]

function linksIn(versions: RowPeople): readonly Link[] {
  const links: Link[] = []
  for (const [index, version] of versions.entries()) {
    for (const later of versions.slice(index + 1)) {
      const same = linked(version.people, later.people)
      links.push(...same, ...leftOver(version.people, later.people, same))
    }
  }
  return links
}

/**
 * Who may be one person. Whoever is there under the very same name is nobody else (Abeba and Abebe Tesfaye), and of two people
 * of a row whom a version addresses differently either is the one who is addressed so in the other.
 */
function linked(people: readonly Named[], others: readonly Named[]): readonly Link[] {
  const all = people.flatMap((one) =>
    others.filter((other) => relationOf(one, other) === 'same').map((other): Link => [one, other]),
  )
  if (all.length < 2 || all.length > mostLinks) return all
  return all.filter((link) => {
    if (isOneName(link)) return true
    const rivals = all.filter((other) => other !== link && (other[0] === link[0] || other[1] === link[1]))
    return !rivals.some((rival) => isOneName(rival) || (areTwoPeople(link, rival) && !isOneAddress(link)))
  })
}

/** A list of a family's members: who is whom is not asked. */
const mostLinks = 400

const isOneName = ([one, other]: Link) => keyOf(one) === keyOf(other)
const isOneAddress = ([one, other]: Link) =>
  one.person.addressed !== null && one.person.addressed === other.person.addressed

/** Two links of someone lead to two people of one version, of whom one is addressed as a man and the other as a woman. */
const areTwoPeople = ([one, other]: Link, [rival, another]: Link) =>
  areAddressedApart(one, rival) || areAddressedApart(other, another)

const areAddressedApart = ({ person: one }: Named, { person: other }: Named) =>
  one.addressed !== null && other.addressed !== null && one.addressed !== other.addressed

/** `Siân Hughes` and «شان هيوز»: of one family name, and no one else is left whom either could be. */
function leftOver(people: readonly Named[], others: readonly Named[], links: readonly Link[]): readonly Link[] {
  const [one, more] = people.filter((named) => !links.some(([linked]) => linked === named))
  const [other, another] = others.filter((named) => !links.some(([, linked]) => linked === named))
  if (one === undefined || other === undefined || more !== undefined || another !== undefined) return []
  return one.parts.length > 1 && other.parts.length > 1 && relationOf(one, other) === 'half' && sharesFamily(one, other)
    ? [[one, other]]
    : []
}

function sharesFamily(one: Named, other: Named): boolean {
  return isLike(one.parts.at(-1) ?? '', one.arabic, other.parts.at(-1) ?? '', other.arabic)
}

const keyOf = ({ arabic, parts }: Named) => `${arabic ? 'ar' : ''} ${parts.map(withoutMarks).join(' ')}`

const withoutMarks = rememberedByText((part) => part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())

/** Claims of one person together. A family name alone belongs to someone only where one person bears it. */
function byPerson(claims: Claims, links: readonly Link[]): readonly Claims[] {
  const full = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = full.get(root); next !== undefined && next !== root; next = full.get(root)) root = next
    return root
  }
  for (const [one, other] of links) {
    if (one.parts.length < 2 || other.parts.length < 2) continue
    const [left, right] = [rootOf(keyOf(one)), rootOf(keyOf(other))]
    if (left !== right) full.set(left, right)
  }
  const people = new Map<string, GenderClaim[]>()
  for (const claim of claims) {
    if (claim.named.parts.length < 2) continue
    const root = rootOf(keyOf(claim.named))
    people.set(root, [...(people.get(root) ?? []), claim])
  }
  const singles = claims.filter(({ named }) => named.parts.length < 2)
  return [...people.values(), ...withSingles([...people.values()], singles, links)]
}

/** Adds those named by the family name alone to the one who bears it; gives back those whom no full name is known of. */
function withSingles(people: readonly GenderClaim[][], singles: Claims, links: readonly Link[]): readonly Claims[] {
  const alone = new Map<string, GenderClaim[]>()
  for (const claim of singles) {
    const bearers = people.filter((others) => others.some(({ named }) => bears(named, claim.named)))
    const [bearer] = bearers
    if (bearers.length === 1 && bearer && !isOfAnother(claim, singles, bearer)) bearer.push(claim)
    if (bearers.length > 0) continue
    const linked = links.find(([one, other]) => one === claim.named || other === claim.named)
    const key = linked === undefined ? keyOf(claim.named) : keyOf(linked[0])
    alone.set(key, [...(alone.get(key) ?? []), claim])
  }
  return [...alone.values()]
}

/** “Mr. Quiroga, her father”: two versions of a row address one of that family in the same way, and it is not the bearer’s. */
function isOfAnother({ named }: GenderClaim, singles: Claims, bearer: Claims): boolean {
  const beside = singles.filter((one) => one.kind === 'address' && one.named.rowId === named.rowId)
  const gender = beside[0]?.gender
  if (new Set(beside.map((one) => one.named.language)).size < 2 || beside.some((one) => one.gender !== gender))
    return false
  return bearer.some((one) => one.kind === 'address' && one.gender !== gender)
}

function bears(named: Named, single: Named): boolean {
  return (named.arabic === single.arabic || named.rowId === single.rowId) && hasPartLike(named, single)
}

const hasPartLike = rememberedByPair(
  (named: Named, { parts: [part = ''], arabic }: Named): boolean =>
    named.parts.some((own) => isLike(own, named.arabic, part, arabic)),
  ({ parts }) => parts,
)

function* contradictions(claims: Claims, context: CheckContext): Iterable<FoundIn> {
  const gender = genderOf(claims, context)
  if (gender === null) return
  const proof = claims.find((claim) => claim.gender === gender && claim.kind !== 'verb')
  for (const claim of claims) {
    if (claim.gender === gender) continue
    const { named, start, end, shown } = claim
    yield {
      language: named.language,
      rowId: named.rowId,
      start,
      end,
      values: { found: shown, person: named.person.name, context: gender },
      fix: gender === 'feminine' ? claim.fix : null,
      related: proof === undefined || proof.named === named ? [] : [passageOf(proof.named)],
      ...(claim.kind === 'role' && named.arabic ? { severity: 'info' as const } : {}),
    }
  }
}

/** By what most versions say, the source where they are even; null where nothing is said. */
function genderOf(claims: Claims, { release, entities }: CheckContext): Gender | null {
  const listed = entities.find(
    ({ kind, names, gender }) =>
      kind === 'person' &&
      gender !== null &&
      claims.some(({ named }) => names[named.language]?.full === named.person.name),
  )
  if (listed?.gender) return listed.gender
  const votes = new Map<LanguageTag, Gender>()
  for (const kind of ['role', 'address'] as const) {
    for (const claim of claims) {
      if (claim.kind !== kind || (kind === 'role' && claim.gender === 'masculine')) continue
      votes.set(claim.named.language, claim.gender)
    }
  }
  const all = [...votes.values()]
  const feminine = all.filter((gender) => gender === 'feminine').length
  if (feminine * 2 !== all.length) return feminine * 2 > all.length ? 'feminine' : 'masculine'
  return votes.get(release.source) ?? all[0] ?? null
}
