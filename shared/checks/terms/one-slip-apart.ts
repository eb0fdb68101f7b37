/** Two acronyms of four letters and more that differ by one letter: another one, or one too many. */
export function areOneSlipApart(one: string, other: string): boolean {
  if (one === other || !initials.test(one) || !initials.test(other)) return false
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (longer.length - shorter.length > 1) return false
  let start = 0
  while (start < shorter.length && shorter.charAt(start) === longer.charAt(start)) start += 1
  if (shorter.length === longer.length) return shorter.slice(start + 1) === longer.slice(start + 1)
  return shorter.slice(start) === longer.slice(start + 1)
}

/** The letters of one changed over in the other: RIOM, RIMO. */
export function areChangedOver(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || !shortInitials.test(one) || !shortInitials.test(other))
    return false
  let start = 0
  while (one.charAt(start) === other.charAt(start)) start += 1
  const swapped = one.slice(0, start) + one.charAt(start + 1) + one.charAt(start) + one.slice(start + 2)
  return swapped === other
}

/** The same letters in another order, however far they were moved: OACI, OIAC. */
export function areAnagrams(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || !shortInitials.test(one) || !shortInitials.test(other))
    return false
  return [...one].sort().join('') === [...other].sort().join('')
}

const shortInitials = /^[A-Z]{3,8}$/u
/** Longer words in capitals are words. */
const initials = /^[A-Z]{4,8}$/u
