import type { CheckContext } from '#shared/checks/check.ts'
import type { Named, RowPeople } from '#shared/checks/names/people-of.ts'
import { isLike } from '#shared/checks/names/same-person.ts'
import { latinGivenNames } from '#shared/press/given-names.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'

/** A name of two words whose order another version of the row has the other way round. */
export interface Turned {
  readonly named: Named
  readonly model: Named
}

/**
 * « Konaté Issa » beside `Issa Konaté`. Odd is the one that ends with a given name, else the one that fewer versions have, else
 * the one that is not the source's.
 */
export function turnedAcross(versions: RowPeople, { release }: CheckContext): readonly Turned[] {
  if (versions.length < 2) return none
  const source = versions.find(({ language }) => language === release.source) ?? versions[0]
  if (source === undefined) return none
  return source.people.flatMap((named): readonly Turned[] => {
    // Hassan Khalil and Khalil Hassan, named in one row, are two.
    if (!isOfTwo(named) || source.people.some((other) => areTurned(named, other))) return none
    const others = versions.filter((version) => version !== source)
    const turned = others.flatMap(({ people }) => people.find((other) => areTurned(named, other)) ?? [])
    const [first] = turned
    if (first === undefined) return none
    const isOdd =
      endsWithGiven(named) || (turned.length > 1 && turned.length === others.length && !endsWithGiven(first))
    return isOdd ? [{ named, model: first }] : turned.map((other) => ({ named: other, model: named }))
  })
}

const none: readonly never[] = []

const isOfTwo = ({ parts, person }: Named) => parts.length === 2 && person.sure && !person.ruler

function areTurned(one: Named, other: Named): boolean {
  if (!isOfTwo(other)) return false
  const [[first = '', last = ''], [otherFirst = '', otherLast = '']] = [one.parts, other.parts]
  const isAlike = (part: string, there: string) => isLike(part, one.arabic, there, other.arabic)
  return (
    isAlike(first, otherLast) && isAlike(last, otherFirst) && !isAlike(first, otherFirst) && !isAlike(last, otherLast)
  )
}

function endsWithGiven({ parts: [first = '', last = ''], arabic }: Named): boolean {
  return !arabic && latinGivenNames.has(plainLatin(last)) && !latinGivenNames.has(plainLatin(first))
}
