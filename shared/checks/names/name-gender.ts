import { type CheckContext, type FoundIn, type Gathered, releaseCheck } from '#shared/checks/check.ts'
import { type GenderClaim, genderClaimsIn } from '#shared/checks/names/gender-claims.ts'
import { passageOf, peopleInRow } from '#shared/checks/names/people-of.ts'
import { isLike, relationOf } from '#shared/checks/names/same-person.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { Gender } from '#shared/press/person.ts'

/**
 * A title, an article or a verb in the wrong gender for the person: « le Secrétaire général » for one whom another version
 * calls Ms. What counts is the word of address, then feminine titles; a masculine title proves nothing, and in Arabic,
 * where many a woman bears one, it is only a hint.
 */
export const nameGender = releaseCheck<readonly GenderClaim[]>({
  id: 'name-gender',
  severity: 'warning',
  gather(row, context) {
    const claims = peopleInRow(row, context)?.flatMap((version) => genderClaimsIn(version, context)) ?? []
    return claims.length === 0 ? null : claims
  },
  *look(gathered, context) {
    const claims = gathered.flatMap(({ data }: Gathered<readonly GenderClaim[]>) => data)
    if (!claims.some(({ gender }) => gender === 'feminine')) return
    for (const person of byPerson(claims)) yield* contradictions(person, context)
  },
})

type Claims = readonly GenderClaim[]

/** Claims of one person together. A family name alone belongs to someone only where one person bears it. */
function byPerson(claims: Claims): readonly Claims[] {
  const names = new Map<string, GenderClaim[]>()
  for (const claim of claims) {
    const key = `${claim.named.language} ${claim.named.parts.join(' ')}`
    const known = names.get(key)
    if (known) known.push(claim)
    else names.set(key, [claim])
  }
  const people: GenderClaim[][] = []
  const singles: GenderClaim[][] = []
  for (const own of names.values()) {
    const [first] = own
    if (first === undefined) continue
    if (first.named.parts.length === 1) {
      singles.push(own)
      continue
    }
    const known = people.find((others) => others.some((other) => isOne(other, first)))
    if (known) known.push(...own)
    else people.push([...own])
  }
  for (const own of singles) {
    const bearers = people.filter((others) => others.some((other) => own[0] && bears(other, own[0])))
    if (bearers.length === 1) bearers[0]?.push(...own)
    else if (bearers.length === 0) people.push([...own])
  }
  return people
}

const isOne = (one: GenderClaim, other: GenderClaim) =>
  one.named.parts.length > 1 && relationOf(one.named, other.named) === 'same'

function bears({ named }: GenderClaim, { named: single }: GenderClaim): boolean {
  const part = single.parts[0] ?? ''
  return named.parts.some((own) => isLike(own, named.arabic, part, single.arabic))
}

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
