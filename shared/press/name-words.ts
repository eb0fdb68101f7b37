import { wordsOf } from '#shared/press/words-of.ts'

/** Words between the parts of a name that carry no part of it: `de`, `von der`, `bin`, `al`. Folded. */
export const latinParticles: ReadonlySet<string> = new Set(
  wordsOf(
    'de da do dos das di del della dela der den van von zu zum zur la le du bin bint ben ibn al el ould mint weld wuld abu abou ter ten af av st uld y jr sr junior',
  ),
)

/** Shapes of family names that are hardly ever anything else, in Latin letters, folded. */
export const familyShape =
  /^(?:mc[a-z]{3,20}|o'[a-z]{3,20}|(?:al|el)-[a-z]{3,20}|[a-z'-]{3,20}(?:ov|ova|ev|eva|yev|yeva|ski|sky|ska|skaya|vich|wicz|dze|shvili|sson|escu|oglu|kyzy|uly|zadeh|ullah|uddin|poulos|idis|akis|enko|chuk|awi|aoui|eira|inho|dottir|sdotter|auskas|evicius))$/

/** Two syllables joined with the second in lower case, as in Korean and Chinese given names: `Hong-seok`. */
export const joinedSyllables = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u

/** The shape of a family name (folded), or of a given name in two syllables: `Petrov`, `Min-jun`. */
export function hasNameShape(family: string, parts: readonly string[]): boolean {
  return familyShape.test(family) || parts.some((part) => joinedSyllables.test(part))
}
