import type { Named } from '#shared/checks/names/people-of.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { isSameInArabic } from '#shared/press/name-in-arabic.ts'
import type { Speller } from '#shared/spelling/speller.ts'

/**
 * «شكرت السيدة | نداي | الجمهور»: the family name of someone whom the version names in full, and behind it words of the
 * dictionary. In Arabic nothing shows where a name ends; whoever bears it elsewhere does.
 */
export function isSurnameAndNoun({ parts, arabic, language }: Named, people: readonly Named[], { knows }: Speller) {
  if (!arabic || parts.length < 2) return false
  return people.some((other) => {
    const behind = behindSurname(parts, other)
    return behind.length > 0 && behind.every((word) => knows(word, language) === true)
  })
}

/** The words behind as much of the name as ends the other's. */
function behindSurname(parts: readonly string[], { parts: whole }: Named): readonly string[] {
  const family = whole.at(-1) ?? ''
  const length = parts.findIndex((part) => isSameInArabic(part, family)) + 1
  if (length === 0 || length >= whole.length) return nothing
  const isTail = whole.slice(-length).every((part, index) => isSameInArabic(part, parts[index] ?? ''))
  return isTail ? parts.slice(length) : nothing
}
