/**
 * Whether two spellings may be one person's name, within a script or across Latin and Arabic. Consonants are brought to
 * classes of sounds that transliterations exchange (ق/q/k/g, ج/j/dj/g, و/w/v/u …), vowels left out, the order of given
 * and family name disregarded. Meant to be lenient: a different person has other consonants.
 */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [partsOf(one), partsOf(other)]
  if (left.length === 0 || right.length === 0) return true
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  const free = [...longer]
  let alike = 0
  for (const part of shorter) {
    const partner = free.findIndex((candidate) => isAlike(part, candidate))
    if (partner < 0) continue
    free.splice(partner, 1)
    alike += 1
  }
  if (alike === shorter.length) return true
  // Joined or split differently (Abdel Rahman, Abdelrahman; Hong-seok, Hongseok). Within a script less of a whole name may
  // differ: else two people with one given name pass for the same.
  const share = isArabic(one) === isArabic(other) ? 5 : 3
  const isAlikeJoined = (mine: string, theirs: string): boolean =>
    editDistance(mine, theirs) <= Math.floor(Math.max(mine.length, theirs.length) / share)
  return (
    isAlikeJoined(left.join(''), right.join('')) || isAlikeJoined(left.toSorted().join(''), right.toSorted().join(''))
  )
}

/**
 * Whether a third spelling in another script, part by part, has exactly the consonants of the one and not those of the
 * other: سامية is Samia and not Samira. Endings that some languages leave unsaid decide nothing.
 */
export function isWitnessAgainst(witness: string, one: string, other: string): boolean {
  const [heard, left, right] = [partsOf(witness), partsOf(one), partsOf(other)]
  if (heard.length !== left.length || heard.length !== right.length) return false
  return heard.some((part, index) => {
    const [mine = '', theirs = ''] = [left[index], right[index]]
    return part === mine && editDistance(mine, theirs) > 0 && mine !== theirs.replace(/(?<=..)[st]$/u, '')
  })
}

export function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name)
}

function partsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0670\u0640]/gu, '')
    .toLowerCase()
    .replace(/(^|\s)(?:al|el)[-\s]/gu, '$1')
    .split(/[^\p{L}]+/u)
    .map(skeletonOf)
    .filter((part) => part !== '')
}

const clusters: readonly (readonly [RegExp, string])[] = [
  [/(?:dzh|dj|tch|tsch|sch|sh|ch|zh|ts|dz)/gu, 'j'],
  [/kh/gu, 'k'],
  [/gh/gu, 'k'],
  [/th/gu, 't'],
  [/dh/gu, 't'],
  [/ph/gu, 'f'],
  [/x/gu, 'ks'],
]

/** Letters by class of sound; letters that are missing here are vowels or as good as that. */
const classes: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  ب: 'b',
  پ: 'b',
  f: 'f',
  v: 'f',
  ف: 'f',
  ڤ: 'f',
  k: 'k',
  q: 'k',
  c: 'k',
  g: 'k',
  ق: 'k',
  ك: 'k',
  گ: 'k',
  غ: 'k',
  خ: 'k',
  ک: 'k',
  j: 'j',
  ج: 'j',
  ش: 'j',
  چ: 'j',
  ژ: 'j',
  s: 's',
  z: 's',
  س: 's',
  ص: 's',
  ز: 's',
  ظ: 's',
  t: 't',
  d: 't',
  ت: 't',
  ط: 't',
  د: 't',
  ض: 't',
  ث: 't',
  ذ: 't',
  l: 'l',
  ل: 'l',
  r: 'r',
  ر: 'r',
  m: 'm',
  م: 'm',
  n: 'n',
  ن: 'n',
}

function skeletonOf(part: string): string {
  let latin = part.replace(/^ال(?=\p{L}{3})/u, '')
  for (const [cluster, sound] of clusters) latin = latin.replace(cluster, sound)
  let skeleton = ''
  for (const letter of latin) {
    const sound = classes[letter] ?? ''
    if (sound !== '' && !skeleton.endsWith(sound)) skeleton += sound
  }
  // A name of vowels and glides alone (Ali, Wu) keeps its first letter's mark.
  return skeleton === '' ? '-' : skeleton
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const longest = Math.max(one.length, other.length)
  if (longest <= 2)
    return one[0] === other[0] && Math.abs(one.length - other.length) <= 1 && (one === other || longest === 2)
  return editDistance(one, other) <= Math.floor(longest / 3)
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const cost = substitution(one[row - 1] ?? '', other[column - 1] ?? '')
      current.push(
        Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost),
      )
    }
    previous = current
  }
  return previous[other.length] ?? 0
}

/** g, j and s stand for each other (Georges/جورج, Cecil/سيسيل). */
const near = new Set(['jk', 'kj', 'ks', 'sk', 'js', 'sj', 'bf', 'fb', 'tj', 'jt'])

function substitution(one: string, other: string): number {
  if (one === other) return 0
  return near.has(one + other) ? 0 : 1
}
