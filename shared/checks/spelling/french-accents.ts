// Accents over small letters: those that the reform of 1990 dropped or turned, and those that are missing or too many.

type IsKnown = (word: string) => boolean

/**
 * « chaine », « entrainer », « couts », « règlementaire », « cèdera »: as the reform of 1990 writes what the dictionary has
 * as it was before.
 */
export function isReformed(word: string, isKnown: IsKnown): boolean {
  return [...word.matchAll(reformed)].some(({ index }) =>
    isKnown(withLetter(word, index, unreformed[word.charAt(index)])),
  )
}

/** No circumflex on i and u; è before a syllable with a mute e. */
const reformed = /[iu]|è(?=[^aeiouyéèê]{1,2}e[lmrt][aeiou])/gu
const unreformed: Readonly<Record<string, string>> = { i: 'î', u: 'û', è: 'é' }

/** « siécle », « dépots », « francais »: the known words of the same letters with one accent more, fewer or another. */
export function otherAccents(word: string, isKnown: IsKnown): readonly string[] {
  const found = new Set<string>()
  // « bénéficiés »: a participle too many in number, not « bénéficies ».
  if (/é(?:es?|s)$/u.test(word) && isKnown(word.replace(/e?s?$/u, ''))) return []
  for (let at = 0; at < word.length; at += 1) {
    const written = word.charAt(at)
    const family = families.find((letters) => letters.includes(written)) ?? ''
    for (const letter of family) {
      const candidate = withLetter(word, at, letter)
      if (letter !== written && isKnown(candidate)) found.add(candidate)
    }
  }
  return [...found]
}

const families = ['eéèêë', 'aàâ', 'iîï', 'oô', 'uùûü', 'cç']

function withLetter(word: string, at: number, letter = ''): string {
  return word.slice(0, at) + letter + word.slice(at + 1)
}
