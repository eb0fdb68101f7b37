/**
 * The hash a translated cell keeps of the source text it was confirmed against: FNV-1a (64 bit, as 16 hexadecimal
 * digits) over the text folded so that changes of white space or typography alone do not make a translation stale.
 */
export function sourceHash(text: string): string {
  const folded = foldTypography(text)
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let index = 0; index < folded.length; index += 1) {
    low ^= folded.charCodeAt(index)
    // (high:low) × 0x00000100000001b3, modulo 2^64
    const lowProduct = low * 0x1b3
    const carry = Math.floor(lowProduct / 0x1_0000_0000)
    high = (Math.imul(high, 0x1b3) + (low << 8) + carry) >>> 0
    low = lowProduct >>> 0
  }
  return hex(high) + hex(low)
}

/** White space, quotation marks, dashes, invisible marks and the form of digits do not count. */
function foldTypography(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2039\u203a']/gu, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb"]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+(?=[;:!?»"])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
