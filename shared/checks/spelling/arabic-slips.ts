/**
 * The commonest slips of written Arabic, where the dictionary does not know the word but knows it set right. Vowel signs
 * are left where they stand.
 */

/** «القاهره» → «القاهرة». A ha that is a pronoun makes a known word and never comes here. */
export function tehMarbutaSlip(word: string, isKnown: (word: string) => boolean): string | null {
  if (!word.endsWith('ه') || word.length < 4) return null
  const candidate = `${word.slice(0, -1)}ة`
  return isKnown(candidate) ? candidate : null
}

/** «التى» → «التي», «المستشفي» → «المستشفى». */
export function alefMaqsuraSlip(word: string, isKnown: (word: string) => boolean): string | null {
  const last = word.charAt(word.length - 1)
  if ((last !== 'ى' && last !== 'ي') || word.length < 2) return null
  // «ليتواني» belongs to «ليتوانيا».
  if (last === 'ي' && isKnown(`${word}ا`)) return null
  const candidate = word.slice(0, -1) + (last === 'ى' ? 'ي' : 'ى')
  return isKnown(candidate) ? candidate : null
}
