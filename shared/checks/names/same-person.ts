import type { Named } from '#shared/checks/names/people-of.ts'
import { rememberedByPair } from '#shared/checks/names/remembered-by-pair.ts'
import { distanceInArabic, isSameInArabic, mayBeInArabic } from '#shared/press/name-in-arabic.ts'
import { latinLikeness, letterDistance, plainLatin } from '#shared/press/name-likeness.ts'

/** `same`: all the shorter name says; `half`: a part of it, the rest differs; `none`. */
export type Relation = 'same' | 'half' | 'none'

/** Whether two mentions are of one person, within a script or across. Lenient about spelling and the order of the parts. */
export const relationOf = rememberedByPair((one: Named, other: Named): Relation => {
  const [shorter, longer] = one.parts.length <= other.parts.length ? [one, other] : [other, one]
  const free = [...longer.parts]
  let alike = 0
  for (const part of shorter.parts) {
    const partner = free.findIndex((candidate) => isLike(part, shorter.arabic, candidate, longer.arabic))
    if (partner < 0) continue
    free.splice(partner, 1)
    alike += 1
  }
  if (alike === shorter.parts.length) return 'same'
  // Joined or split otherwise: Abdel Rahman, Abdelrahman.
  if (
    shorter.parts.length !== longer.parts.length &&
    isLike(shorter.parts.join(''), shorter.arabic, longer.parts.join(''), longer.arabic)
  )
    return 'same'
  return alike > 0 ? 'half' : 'none'
})

/** Of two names that share a part: whether what they do not share is clearly another name. */
export function isOtherPerson(one: Named, other: Named): boolean {
  if (one.parts.length < 2 || other.parts.length < 2) return false
  const [left, right] = [unshared(one, other), unshared(other, one)]
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every((part) => right.every((rest) => isFar(part, one.arabic, rest, other.arabic)))
  )
}

function unshared(one: Named, other: Named): readonly string[] {
  return one.parts.filter((part) => !other.parts.some((rest) => isLike(part, one.arabic, rest, other.arabic)))
}

/** Whether two parts may be spellings of one name. */
export function isLike(one: string, isArabic: boolean, other: string, isOtherArabic: boolean): boolean {
  if (isArabic && isOtherArabic) return isSameInArabic(one, other)
  if (isArabic) return mayBeInArabic(other, one)
  if (isOtherArabic) return mayBeInArabic(one, other)
  if (latinLikeness(one, other) !== 'different') return true
  const [left, right] = [plainLatin(one), plainLatin(other)]
  // An initial stands for the name.
  if (left.length === 1 || right.length === 1) return left.charAt(0) === right.charAt(0)
  const longest = Math.max(left.length, right.length)
  return longest >= 5 && letterDistance(left, right, 2) <= (longest >= 7 ? 2 : 1)
}

function isFar(one: string, isArabic: boolean, other: string, isOtherArabic: boolean): boolean {
  if (isArabic && isOtherArabic) return !isSameInArabic(one, other)
  if (isArabic || isOtherArabic) return distanceInArabic(isArabic ? other : one, isArabic ? one : other) >= 0.45
  const [left, right] = [plainLatin(one), plainLatin(other)]
  return left.charAt(0) !== right.charAt(0) || letterDistance(left, right, 3) > 2
}
