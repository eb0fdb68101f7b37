import { wordsOf } from '#shared/press/words-of.ts'
import type { Words } from '#shared/text/words-in.ts'

/**
 * Whether letters only say which currency, unit, scale or norm is meant: "CFA francs", « francs CFP », "TCU standard",
 * «درجات API». The word for it stands right before them or behind, and is all that a reader needs.
 */
export function qualifiesUnit(text: string, words: Words, word: number): boolean {
  return isUnit(text, words, word - 1, word) || isUnit(text, words, word + 1, word)
}

function isUnit(text: string, words: Words, unit: number, word: number): boolean {
  if (!unitWords.has(words.forms[unit]?.folded ?? '')) return false
  const first = Math.min(unit, word)
  const gap = text.slice(words.ends[first], words.starts[first + 1])
  return gap.length <= 3 && /^[\s\p{Cf}]+$/u.test(gap)
}

/** Folded. Without « livres » and "won", which are seldom money beside an acronym. */
const unitWords: ReadonlySet<string> = new Set(
  wordsOf(`
    franc francs dollar dollars dinar dinars dirham dirhams riyal riyals rial rials pound pounds peso pesos rupee rupees
    roupie roupies shilling shillings
    فرنك فرنكا فرنكات الفرنك بالفرنك دولار دولارا دولارات الدولار دينار دينارا دنانير الدينار درهم درهما دراهم الدرهم
    ريال ريالا ريالات الريال جنيه جنيها جنيهات الجنيه
    degree degrees degre degres درجه درجات
    scale echelle مقياس بمقياس
    standard standards norme normes معيار معايير بمعيار لمعيار لمعايير
  `),
)
