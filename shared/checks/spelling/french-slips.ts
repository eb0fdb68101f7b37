/** Capitals that lost their accent, and œ written as two letters, in words the dictionary does not know. */

const accented: Readonly<Record<string, readonly string[]>> = {
  A: ['À', 'Â'],
  E: ['É', 'È', 'Ê'],
  I: ['Î'],
  O: ['Ô'],
  U: ['Û'],
  C: ['Ç'],
}

/** `Etat` → `État`, `Egypte` → `Égypte`, `ETATS-UNIS` → `ÉTATS-UNIS`; not a given name (`Eric`), which its bearer spells. */
export function accentSlip(word: string, isKnown: (word: string) => boolean): string | null {
  for (const initial of accented[word.charAt(0)] ?? []) {
    const candidate = initial + word.slice(1)
    const lower = candidate.toLowerCase()
    const shouted = word.length > 3 && word === word.toUpperCase()
    if (isKnown(lower) || placeNames.has(lower)) {
      if (shouted ? isKnown(lower) || placeNames.has(lower) : true) return candidate
    }
  }
  return null
}

/** Countries, regions and institutions; names of persons are spelled by those who bear them. */
const placeNames = new Set(
  `égypte émirats équateur érythrée éthiopie écosse élysée états-unis état-unis île-de-france épinal évry évreux
  étrurie égée éthiopien égyptien`.split(/\s+/),
)

/** `oeuvre` → `œuvre`, `Coeur` → `Cœur`. */
export function ligatureSlip(word: string, isKnown: (word: string) => boolean): string | null {
  const at = word.search(/oe/iu)
  if (at < 0) return null
  const ligature = word.charAt(at) === 'o' ? 'œ' : 'Œ'
  const candidate = word.slice(0, at) + ligature + word.slice(at + 2)
  return isKnown(candidate) || isKnown(candidate.toLowerCase()) ? candidate : null
}
