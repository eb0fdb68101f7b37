import { foldForSearch } from '#shared/text/fold.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/** How alike two parts of names are: one spelling, spellings of one name, or different names. */
export type Likeness = 'same' | 'spelling' | 'different'

/** Compares two parts in Latin letters; accents and capitals count for nothing. */
export function latinLikeness(one: string, other: string): Likeness {
  const [left, right] = [plainLatin(one), plainLatin(other)]
  if (left === right) return 'same'
  return isSameSound(soundsOf(left), soundsOf(right)) ? 'spelling' : 'different'
}

/** Letters alone, lower case, without accents. */
export const plainLatin = rememberedByText((part) => foldForSearch(part, 'en').replace(/[^a-z]/g, ''))

/** How many letters must change, or change places, to make one of the other; `limit` + 1 where it is more than that. */
export function letterDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const [letter, mate] = [one[row - 1], other[column - 1]]
      const swapped = row > 1 && column > 1 && letter === other[column - 2] && mate === one[row - 2]
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (letter === mate ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : limit + 1,
        ),
      )
    }
    before = previous
    previous = current
  }
  return Math.min(previous[other.length] ?? 0, limit + 1)
}

/** Spellings that transliterations exchange, brought to one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el)(?=[a-z]{4})/, ''],
  [/tch|sch|sh|ch/g, 'S'],
  [/dzh|dj|zh/g, 'j'],
  [/oua(?=[a-z])/g, 'va'],
  [/oui/g, 'vi'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ph/g, 'f'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/ff$|f$/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
  [/([aeou])i(?=[aeou])/g, '$1'],
  [/h$/, ''],
  [/(?<=[a-z]{3})e$/, ''],
]

const soundsOf = rememberedByText((plain) => {
  let sounds = plain
  for (const [written, sound] of spellings) sounds = sounds.replace(written, sound)
  return sounds.replace(/(.)\1/g, '$1')
})

/** The consonants a part sounds of: equal for all its spellings. */
export const soundKey = rememberedByText((plain) => {
  const sounds = soundsOf(plain)
  return sounds.charAt(0) + sounds.slice(1).replace(/[aeiou]/g, '')
})

const vowelPairs = new Set(['ou', 'uo', 'ei', 'ie', 'ae', 'ea'])

function isSameSound(one: string, other: string): boolean {
  if (one === '' || one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) {
    const pair = one.charAt(index) + other.charAt(index)
    if (pair[0] !== pair[1] && !vowelPairs.has(pair)) return false
  }
  return true
}
