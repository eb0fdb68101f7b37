/** A sequence of symbols (UTF-16 units, or words by 16 bits of their hash) that others are compared with. */
export interface Pattern {
  /** Levenshtein distance to `text[from, to)`; where it is more than `most`, some number above `most`. */
  distance(text: ArrayLike<number>, from: number, to: number, most: number): number
}

/**
 * Bit-parallel Levenshtein distance after Myers (1999), in blocks of 32 rows as Hyyrö (2003) carries them on.
 * Time: symbols of the text × blocks of the pattern; given up as soon as the rest of the text cannot mend it.
 */
export function createPattern(symbols: ArrayLike<number>): Pattern {
  const length = symbols.length
  const blocks = Math.max(1, Math.ceil(length / 32))
  const { rows, bits } = bitsOf(symbols, blocks)
  const plus = new Int32Array(blocks)
  const minus = new Int32Array(blocks)
  const lastBit = 1 << ((length + 31) % 32)

  return {
    distance(text, from, to, most) {
      if (length === 0) return to - from
      plus.fill(-1)
      minus.fill(0)
      let distance = length
      for (let index = from; index < to; index += 1) {
        const row = (rows[(text[index] ?? 0) & 0xffff] ?? 0) * blocks
        let carry = 1
        for (let block = 0; block < blocks; block += 1) {
          const top = block === blocks - 1 ? lastBit : 1 << 31
          carry = step(plus, minus, block, bits[row + block] ?? 0, carry, top)
        }
        distance += carry
        if (distance - (to - index - 1) > most) return most + 1
      }
      return distance
    },
  }
}

/** One column of one block; returns how the distance changes at its lowest row. */
function step(plus: Int32Array, minus: Int32Array, block: number, equal: number, carry: number, top: number): number {
  const positive = plus[block] ?? 0
  const negative = minus[block] ?? 0
  const vertical = equal | negative
  const match = carry < 0 ? equal | 1 : equal
  const horizontal = (((match & positive) + positive) ^ positive) | match
  let up = negative | ~(horizontal | positive)
  let down = positive & horizontal
  const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0
  up = (up << 1) | (carry > 0 ? 1 : 0)
  down = (down << 1) | (carry < 0 ? 1 : 0)
  plus[block] = down | ~(vertical | up)
  minus[block] = up & vertical
  return out
}

/** For each symbol a row of bits that says where in the pattern it stands; row 0 is that of all other symbols. */
function bitsOf(symbols: ArrayLike<number>, blocks: number): { rows: Uint16Array; bits: Int32Array } {
  const rows = new Uint16Array(0x10000)
  let used = 0
  for (let index = 0; index < symbols.length; index += 1) {
    const symbol = (symbols[index] ?? 0) & 0xffff
    if (rows[symbol] === 0) rows[symbol] = used += 1
  }
  const bits = new Int32Array((used + 1) * blocks)
  for (let index = 0; index < symbols.length; index += 1) {
    const place = (rows[(symbols[index] ?? 0) & 0xffff] ?? 0) * blocks + (index >> 5)
    bits[place] = (bits[place] ?? 0) | (1 << (index & 31))
  }
  return { rows, bits }
}
