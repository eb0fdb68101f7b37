import type { WordForm } from '#shared/text/words-in.ts'

/** A folded Arabic word with nothing joined before it but perhaps its article. */
export interface ArabicStem {
  readonly stem: string
  /** How many UTF-16 units of the written word stand before the stem; of «للرباط» (stem «الرباط») one. */
  readonly joined: number
}

/**
 * What may be left of an Arabic word once conjunction (و ف) and preposition (ب ك ل) are taken away, the whole word
 * first: «وبالرباط» → «وبالرباط», «بالرباط», «الرباط». Which of them is a word is for the caller to say.
 */
export function arabicStemsOf({ written, folded }: Pick<WordForm, 'written' | 'folded'>): readonly ArabicStem[] {
  const stems: ArabicStem[] = [{ stem: folded, joined: 0 }]
  addBehindPreposition(stems, written, folded, 0)
  if ((folded.startsWith('و') || folded.startsWith('ف')) && folded.length > 3) {
    stems.push({ stem: folded.slice(1), joined: unitsOf(written, 1) })
    addBehindPreposition(stems, written, folded.slice(1), 1)
  }
  return stems
}

function addBehindPreposition(stems: ArabicStem[], written: string, word: string, before: number): void {
  if (word.length < 4 || !'بكل'.includes(word.charAt(0))) return
  if (word.startsWith('لل')) stems.push({ stem: `ال${word.slice(2)}`, joined: unitsOf(written, before) })
  stems.push({ stem: word.slice(1), joined: unitsOf(written, before + 1) })
}

/** How many units the first letters take, with the vowel signs and tatweel that folding drops. */
function unitsOf(written: string, letters: number): number {
  if (letters === 0) return 0
  let units = 0
  for (let left = letters; units < written.length; units += 1) {
    if (isDropped(written.charCodeAt(units))) continue
    if (left === 0) break
    left -= 1
  }
  return units
}

function isDropped(code: number): boolean {
  return code === 0x640 || (code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x200c || code === 0x200d
}
