/** What a UTF-16 unit or an astral character can be in a word, as bits: several may hold. */
export const character = {
  /** Of a word in Latin and most scripts: letters, marks, digits, soft hyphens, joiners. */
  word: 1,
  /** May follow an apostrophe inside a word: a letter or a mark. */
  letter: 2,
  /** Of a word in Arabic letters; Arabic digits are not. */
  arabicLetter: 4,
  digit: 8,
  /** Of a word beside Arabic text: what `word` says but for Arabic letters. */
  foreign: 16,
  /** What `letter` says but for Arabic letters. */
  foreignLetter: 32,
  apostrophe: 64,
} as const

const known = 128

/** One byte a UTF-16 unit, filled as units are met; high surrogates stay empty. */
const units = new Uint8Array(0x1_0000)
const astral = new Map<number, number>()
const mostAstral = 8192

/** The bits of the character at an index; of an astral character where a pair stands there. */
export function characterAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  const bits = units[unit] ?? 0
  if (bits !== 0) return bits
  if ((unit & 0xfc00) === 0xd800) return astralBits(text.codePointAt(index) ?? unit)
  const fresh = bitsOf(unit)
  units[unit] = fresh
  return fresh
}

function astralBits(codePoint: number): number {
  let bits = astral.get(codePoint)
  if (bits === undefined) {
    if (astral.size >= mostAstral) astral.clear()
    bits = bitsOf(codePoint)
    astral.set(codePoint, bits)
  }
  return bits
}

const wordCharacter = /^[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]$/u
const letter = /^[\p{L}\p{M}]$/u
const arabicLetter =
  /^[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u200c\u200d]$/u
const digit = /^\p{N}$/u
const foreign = /^(?!\p{Script=Arab})[\p{L}\p{M}\p{N}\u00ad]$/u
const foreignLetter = /^(?!\p{Script=Arab})[\p{L}\p{M}]$/u
const apostrophe = /^['\u2019\u02bc]$/u

function bitsOf(codePoint: number): number {
  const written = String.fromCodePoint(codePoint)
  return (
    known |
    (wordCharacter.test(written) ? character.word : 0) |
    (letter.test(written) ? character.letter : 0) |
    (arabicLetter.test(written) ? character.arabicLetter : 0) |
    (digit.test(written) ? character.digit : 0) |
    (foreign.test(written) ? character.foreign : 0) |
    (foreignLetter.test(written) ? character.foreignLetter : 0) |
    (apostrophe.test(written) ? character.apostrophe : 0)
  )
}
