import type { NumberToken } from '#shared/text/token.ts'

/** The share that a number word begins ("two-thirds", « trois quarts »), in per cent; null where none follows. */
export function fractionFrom(text: string, { value, end }: NumberToken): number | null {
  if (value > 20) return null
  const word = /^[ \u00a0-](\p{L}{4,11})(?!\p{L})/u.exec(text.slice(end, end + 14))?.[1]
  const parts = word === undefined ? undefined : denominators.get(word.toLowerCase())
  return parts === undefined || value >= parts ? null : (value / parts) * 100
}

const denominators: ReadonlyMap<string, number> = new Map([
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
  ['tiers', 3],
  ['quarts', 4],
  ['cinquièmes', 5],
  ['sixièmes', 6],
  ['septièmes', 7],
  ['huitièmes', 8],
  ['neuvièmes', 9],
  ['dixièmes', 10],
  ['أثلاث', 3],
  ['أرباع', 4],
  ['أخماس', 5],
  ['أسداس', 6],
  ['أسباع', 7],
  ['أثمان', 8],
  ['أتساع', 9],
  ['أعشار', 10],
])
