import type { Named } from '#shared/checks/names/people-of.ts'
import { rememberedByPair } from '#shared/checks/names/remembered-by-pair.ts'
import { arabicGivenNames } from '#shared/press/given-names.ts'
import {
  beginsAlike,
  distanceInArabic,
  isSameInArabic,
  mayBeInArabic,
  plainArabic,
} from '#shared/press/name-in-arabic.ts'
import { latinLikeness, letterDistance, plainLatin, soundKey } from '#shared/press/name-likeness.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** `same`: all the shorter name says; `half`: a part of it, the rest differs; `none`. */
export type Relation = 'same' | 'half' | 'none'

/** Whether two mentions are of one person, within a script or across. Lenient about spelling and the order of the parts. */
export const relationOf = rememberedByPair((one: Parts, other: Parts): Relation => {
  const relation = relationOfParts(one, other)
  if (relation === 'same' || one.arabic === other.arabic) return relation
  // `Jean-Baptiste` is two words in Arabic.
  const [left, right] = [splitAtHyphens(one), splitAtHyphens(other)]
  if (left === one && right === other) return relation
  const split = relationOfParts(left, right)
  return split === 'none' ? relation : split
}, partsOf)

type Parts = Pick<Named, 'parts' | 'arabic'>

/** One list for all who bear the name. */
function partsOf({ parts }: Parts): readonly string[] {
  return parts
}

function relationOfParts(one: Parts, other: Parts): Relation {
  const [shorter, longer] = one.parts.length <= other.parts.length ? [one, other] : [other, one]
  const free = [...longer.parts]
  const lonely: string[] = []
  for (const part of shorter.parts) {
    const partner = free.findIndex((candidate) => isLike(part, shorter.arabic, candidate, longer.arabic))
    if (partner < 0) lonely.push(part)
    else free.splice(partner, 1)
  }
  if (lonely.length === 0) return 'same'
  const [last] = lonely
  // Joined or split otherwise: Abdel Rahman, Abdelrahman; Melainine, «ماء العينين».
  if (shorter.parts.length !== longer.parts.length) {
    if (isLike(shorter.parts.join(''), shorter.arabic, longer.parts.join(''), longer.arabic)) return 'same'
    if (lonely.length === 1 && last !== undefined && isOfTwo(last, shorter.arabic, free, longer)) return 'same'
  }
  return lonely.length < shorter.parts.length ? 'half' : 'none'
}

function isOfTwo(part: string, isArabic: boolean, free: readonly string[], { parts, arabic }: Parts): boolean {
  return parts.some((first, index) => {
    const second = parts[index + 1]
    if (second === undefined || !free.includes(first) || !free.includes(second)) return false
    return isLike(part, isArabic, first + second, arabic)
  })
}

const splitAtHyphens = <Name extends Parts>(name: Name): Name =>
  name.parts.some(isCompound)
    ? { ...name, parts: name.parts.flatMap((part) => (isCompound(part) ? part.split('-') : [part])) }
    : name

const isCompound = (part: string) => part.includes('-') && compound.test(part)

/** Not an article and a name: `Al-Rashidi`. */
const compound = /^(?!(?:al|el|ul)-)[\p{L}’']+(?:-[\p{L}’']+)+$/iu

/** Of two names that share a part: whether what they do not share is clearly another name. */
export const isOtherPerson = rememberedByPair(
  (one: Parts, other: Parts): boolean =>
    one.arabic === other.arabic
      ? isOtherByParts(one, other)
      : isOtherByParts(splitAtHyphens(one), splitAtHyphens(other)),
  partsOf,
)

/** Two names in common and clearly another family name: «سيف بن حمد الدرمكي» for Saif bin Hamad Al Kaabi. */
export function isLikeNamed(one: Named, other: Named): boolean {
  if (one.parts.length < 3 || other.parts.length < 3) return false
  const [left, right] = [unshared(one, other), unshared(other, one)]
  return (
    one.parts.length - left.length >= 2 &&
    left.at(-1) === one.parts.at(-1) &&
    right.at(-1) === other.parts.at(-1) &&
    (areOfLineage(one, other) || isOtherPerson(one, other))
  )
}

/**
 * Someone of the same family name under another given name: Ingrid and Astrid Lindqvist. From Arabic many given names come back
 * as something else; there only where it is one of its own («سامي») that sounds like nothing in the other.
 */
export function isRelative(one: Named, other: Named): boolean {
  if (one.parts.length < 2 || other.parts.length !== one.parts.length) return false
  if (!isLike(one.parts.at(-1) ?? '', one.arabic, other.parts.at(-1) ?? '', other.arabic)) return false
  if (!isOtherPerson(one, other)) return false
  const [given, otherGiven] = [one.parts[0] ?? '', other.parts[0] ?? '']
  if (one.arabic && other.arabic) return false
  if (one.arabic === other.arabic) return isFar(given, false, otherGiven, false)
  return one.arabic ? isOtherGiven(otherGiven, given) : isOtherGiven(given, otherGiven)
}

/** Names of the Bible have other forms in Arabic: Peter, «بطرس». */
function isOtherGiven(latin: string, arabic: string): boolean {
  const folded = plainArabic(arabic)
  if (!arabicGivenNames.has(folded) || biblical.has(folded)) return false
  return !beginsAlike(latin, arabic) && distanceInArabic(latin, arabic) >= 0.6
}

const biblical: ReadonlySet<string> = new Set(
  wordsOf(`بطرس بولس يوحنا جرجس متي مرقس لوقا يعقوب اسحاق ابراهيم موسي يوسف داود سليمان مريم حنا الياس ايليا توما اندراوس
    اسطفان بنيامين زكريا يحيي عيسي ايوب يونس`),
)

/** Father and son: Hamad bin Sultan, «سلطان بن حمد». */
export function areTurnedRound(one: Named, other: Named): boolean {
  const [[son = '', father = ''], [otherSon = '', otherFather = '']] = [one.parts, other.parts]
  if (!areOfLineage(one, other)) return false
  const isAlike = (part: string, there: string) => isLike(part, one.arabic, there, other.arabic)
  return isAlike(son, otherFather) && isAlike(father, otherSon) && !isAlike(son, otherSon)
}

/** Both with the father's name: then both are Arabic names, which are written in Latin letters by rules. */
const areOfLineage = (one: Named, other: Named) => lineage.test(one.person.name) && lineage.test(other.person.name)

const lineage = /^\S+ (?:bin|ben|ibn|bint|بن|بنت) /u

function isOtherByParts(one: Parts, other: Parts): boolean {
  if (one.parts.length < 2 || other.parts.length < 2) return false
  const [left, right] = [unshared(one, other), unshared(other, one)]
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every((part) => right.every((rest) => isFar(part, one.arabic, rest, other.arabic)))
  )
}

function unshared(one: Parts, other: Parts): readonly string[] {
  return one.parts.filter((part, index) => {
    if (isSaid(part, one, other) || isOfTwo(part, one.arabic, other.parts, other)) return false
    const [before, after] = [one.parts[index - 1], one.parts[index + 1]]
    return !(before && isSaid(before + part, one, other)) && !(after && isSaid(part + after, one, other))
  })
}

const isSaid = (part: string, one: Parts, other: Parts) =>
  other.parts.some((rest) => isLike(part, one.arabic, rest, other.arabic))

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
  if (isArabic || isOtherArabic) {
    const [latin, arabic] = isArabic ? [other, one] : [one, other]
    const distance = distanceInArabic(latin, arabic)
    // Ahmed, «محمد»: one letter of three, and the first.
    return distance >= 0.45 || (distance >= 0.25 && !beginsAlike(latin, arabic))
  }
  const [left, right] = [plainLatin(one), plainLatin(other)]
  if (left.charAt(0) !== right.charAt(0) || letterDistance(left, right, 3) > 2) return true
  // Haddad, Hamdan: as many letters in common as two spellings of one name have, but other consonants.
  return letterDistance(soundKey(left), soundKey(right), 2) >= 2
}
